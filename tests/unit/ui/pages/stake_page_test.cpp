// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/pages/stake_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace capstan::stake_page_test {

using namespace test;

namespace {

const Address second = addressOf("0x1111111111111111111111111111111111111111");
const Address jailed = addressOf("0x2222222222222222222222222222222222222222");

/// 5,000 ANKR in the account, 1,000 the minimum, nothing approved; of three providers one is jailed.
StakingSnapshot fundedSnapshot()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.ankrBalance = ankr("5000.123456789");
    snapshot.minimumStake = ankr("1000");
    ProviderPosition other;
    other.address = jailed;
    other.status = ProviderStatus::Jailed;
    snapshot.providers.push_back(other);
    other.address = second;
    other.status = ProviderStatus::Active;
    other.name = u"Harbour Nodes"_s;
    snapshot.providers.push_back(other);
    return snapshot;
}

struct Page : StakePage
{
    explicit Page(const StakingSnapshot &snapshot = fundedSnapshot(), const QString &typed = u"2000"_s)
    {
        setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        setSnapshot(shared(snapshot));
        setNow(snapshot.clock.headTime);
        begin(ankrProvider());
        type(typed);
    }
    void type(const QString &text) { findChild<QLineEdit *>()->setText(text); }
    QComboBox *providers() const { return findChild<QComboBox *>(); }
    QCheckBox *unlimited() const { return findChild<QCheckBox *>(); }
    QPushButton *go() const { return submitButton(); }
};

StakingSnapshot approving(const char *amount)
{
    StakingSnapshot snapshot = fundedSnapshot();
    snapshot.allowance = ankr(amount);
    return snapshot;
}

} // namespace

class StakePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysUntilWhenItIsLockedBeforeAnythingIsSigned();
    void approvesExactlyTheAmountFirst();
    void approvesAnyAmountOnlyByChoice();
    void stakesWhatIsApproved_data();
    void stakesWhatIsApproved();
    void offersActiveProvidersOnly();
    void keepsTheChosenProviderWithEverySnapshot();
    void refusesWhatTheContractRefuses_data();
    void refusesWhatTheContractRefuses();
    void maxIsAllInWholeSteps();
    void aBlockIsTheReason();
    void withoutASnapshotNothingCanBeDone();
    void withoutAnActiveProviderNothingCanBeDone();
};

void StakePageTest::saysUntilWhenItIsLockedBeforeAnythingIsSigned()
{
    // Staked in epoch 10: the record is of epoch 11, and 3 epochs of lock end with 14.
    const Page page;
    for (const QString &words :
         {u"epoch 11"_s, u"epoch 14 · block 1,400"_s, u"3,000.123456789 ANKR"_s, u"Locked until"_s,
          u"1 to 2 epochs"_s, u"in ETH, for each of the two steps"_s})
        QVERIFY2(shows(page, words), qPrintable(words));
    QVERIFY(page.go()->isEnabled());
}

void StakePageTest::approvesExactlyTheAmountFirst()
{
    Page page;
    QCOMPARE(page.go()->text(), u"Approve"_s);
    QVERIFY(shows(page, u"1 Approve"_s));
    QVERIFY(shows(page, u"2 Stake"_s));
    QVERIFY(!page.unlimited()->isChecked());
    QSignalSpy spy(&page, &StakePage::requested);
    page.go()->click();
    QCOMPARE(spy.size(), 1);
    const auto action = spy.at(0).at(0).value<TransactionAction>();
    QCOMPARE(action.kind, ActionKind::Approve);
    QCOMPARE(action.amount, ankr("2000"));
    QCOMPARE(action.provider, ankrProvider());
}

void StakePageTest::approvesAnyAmountOnlyByChoice()
{
    Page page;
    QVERIFY(shows(page, u"could take all ANKR of this account"_s));
    page.unlimited()->setChecked(true);
    QSignalSpy spy(&page, &StakePage::requested);
    page.go()->click();
    QCOMPARE(spy.at(0).at(0).value<TransactionAction>().amount, std::numeric_limits<UInt256>::max());
    // A choice for this one stake.
    page.begin(ankrProvider(), ankr("2000"));
    QVERIFY(!page.unlimited()->isChecked());
}

void StakePageTest::stakesWhatIsApproved_data()
{
    QTest::addColumn<QString>("allowance");
    QTest::addColumn<bool>("approved");
    QTest::newRow("nothing") << u"0"_s << false;
    QTest::newRow("a little less") << u"1999.99999999"_s << false;
    QTest::newRow("just that") << u"2000"_s << true;
    QTest::newRow("more") << u"100000"_s << true;
}

void StakePageTest::stakesWhatIsApproved()
{
    QFETCH(QString, allowance);
    QFETCH(bool, approved);
    Page page(approving(qPrintable(allowance)));
    QCOMPARE(page.go()->text(), approved ? u"Stake"_s : u"Approve"_s);
    QCOMPARE(page.unlimited()->isVisibleTo(&page), !approved);
    QSignalSpy spy(&page, &StakePage::requested);
    page.go()->click();
    const auto action = spy.at(0).at(0).value<TransactionAction>();
    QCOMPARE(action.kind, approved ? ActionKind::Stake : ActionKind::Approve);
    QCOMPARE(action.amount, ankr("2000"));
}

void StakePageTest::offersActiveProvidersOnly()
{
    Page page;
    QCOMPARE(page.providers()->count(), 2);
    QVERIFY(page.providers()->itemText(0).startsWith(u"Ankr"));
    QVERIFY(page.providers()->itemText(1).startsWith(u"Harbour Nodes"));
    page.providers()->setCurrentIndex(1);
    QVERIFY(shows(page, second.toChecksumHex()));
    QSignalSpy spy(&page, &StakePage::requested);
    page.go()->click();
    QCOMPARE(spy.at(0).at(0).value<TransactionAction>().provider, second);
    page.begin(jailed);
    QCOMPARE(page.providers()->currentIndex(), 0);
}

void StakePageTest::keepsTheChosenProviderWithEverySnapshot()
{
    Page page;
    page.providers()->setCurrentIndex(1);
    StakingSnapshot next = fundedSnapshot();
    next.providers.erase(next.providers.begin());
    next.block.number += 1;
    page.setSnapshot(shared(next));
    QCOMPARE(page.providers()->count(), 1);
    QVERIFY(shows(page, second.toChecksumHex()));
}

void StakePageTest::refusesWhatTheContractRefuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("offer");
    const auto row = [](const char *name, const QString &typed, const QString &reason, const QString &offer) {
        QTest::newRow(name) << typed << reason << offer;
    };
    row("nothing", u"0"_s, u"Nothing would be staked."_s, u"Use 1,000 ANKR"_s);
    row("below the minimum", u"999.5"_s, u"The contract takes 1,000 ANKR at least."_s, u"Use 1,000 ANKR"_s);
    row("above the balance", u"6000"_s, u"That is more than is in the account."_s,
        u"Use 5,000.12345678 ANKR"_s);
    row("too fine", u"2000.123456789"_s, u"At most 8 decimals: the contract counts no finer."_s,
        u"Use 2,000.12345678 ANKR"_s);
    row("no amount", u"x"_s, u"The amount can't be read."_s, QString());
    row("empty", QString(), u"Enter an amount."_s, QString());
}

void StakePageTest::refusesWhatTheContractRefuses()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    QFETCH(QString, offer);
    Page page(fundedSnapshot(), typed);
    QVERIFY2(shows(page, reason), qPrintable(reason));
    QVERIFY(!page.go()->isEnabled());
    QVERIFY(!shows(page, u"epoch 14"_s));
    QSignalSpy spy(&page, &StakePage::requested);
    page.go()->click();
    QVERIFY(spy.isEmpty());
    if (offer.isEmpty())
        return;
    QVERIFY2(button(page, offer), qPrintable(offer));
    button(page, offer)->click();
    QVERIFY(page.go()->isEnabled());
}

void StakePageTest::maxIsAllInWholeSteps()
{
    Page page;
    button(page, u"Max"_s)->click();
    QCOMPARE(page.findChild<QLineEdit *>()->text(), u"5000.12345678"_s);
    QVERIFY(page.go()->isEnabled());
}

void StakePageTest::aBlockIsTheReason()
{
    Page page;
    page.setActionBlock(u"Watch-only."_s);
    QVERIFY(!page.go()->isEnabled());
    QVERIFY(shows(page, u"Watch-only."_s));
    page.setActionBlock({});
    QVERIFY(page.go()->isEnabled());
}

void StakePageTest::withoutASnapshotNothingCanBeDone()
{
    Page page;
    page.setSnapshot({});
    QVERIFY(!page.go()->isEnabled());
    QVERIFY(shows(page, u"still being read"_s));
}

void StakePageTest::withoutAnActiveProviderNothingCanBeDone()
{
    StakingSnapshot snapshot = fundedSnapshot();
    for (ProviderPosition &position : snapshot.providers)
        position.status = ProviderStatus::Jailed;
    const Page page(snapshot);
    QVERIFY(!page.go()->isEnabled());
    QVERIFY(shows(page, u"No node provider takes stakes now."_s));
}

CAPSTAN_TEST(StakePageTest)

} // namespace capstan::stake_page_test

#include "stake_page_test.moc"
