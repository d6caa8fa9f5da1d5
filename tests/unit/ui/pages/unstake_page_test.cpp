// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/pages/unstake_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::unstake_page_test {

using namespace test;

namespace {

QPushButton *buttonOf(const QWidget &page, const QString &words)
{
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->text() == words && button->isVisibleTo(&page))
            return button;
    }
    return nullptr;
}

QStringList visibleTexts(const QWidget &page)
{
    QStringList texts;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page) && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

struct Page : UnstakePage
{
    explicit Page(const StakingSnapshot &snapshot = sampleSnapshot(), const char *amount = "1200")
    {
        setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        setSnapshot(shared(snapshot));
        setNow(snapshot.clock.headTime);
        begin(ankrProvider(), ankr(amount));
    }
    void type(const QString &text) { findChild<QLineEdit *>()->setText(text); }
    QPushButton *unstake() const
    {
        for (auto *button : findChildren<QPushButton *>()) {
            if (button->text() == u"Unstake")
                return button;
        }
        return nullptr;
    }
};

StakingSnapshot withBucket(const char *claimable, const char *pending, std::uint64_t earliest,
                           std::uint64_t latest)
{
    StakingSnapshot snapshot = sampleSnapshot();
    ProviderPosition &provider = snapshot.providers.front();
    provider.claimable = ankr(claimable);
    provider.pending = ankr(pending);
    if (provider.pending > 0)
        provider.claim = ClaimWindow{earliest, latest};
    return snapshot;
}

} // namespace

class UnstakePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWillHappen();
    void emitsWhatWasPlanned();
    void showsTheUnsignedTransactionOfAWatchedAccount();
    void refusesWhatTheContractRefuses_data();
    void refusesWhatTheContractRefuses();
    void fillsInTheNearestAmount();
    void warnsOfAClaimableBucket();
    void warnsOfAWaitingBucket();
    void saysThatABucketOfThisEpochLosesNothing();
    void saysWhatTheEpochsEndChanges();
    void plansAnewWithEverySnapshot();
    void aBlockIsTheReason();
    void withoutASnapshotNothingCanBeDone();
    void anUnknownProviderCanNotBeUnstakedFrom();
    void hostileNamesStayPlain();
};

void UnstakePageTest::saysWhatWillHappen()
{
    Page page;
    const QStringList texts = visibleTexts(page);
    for (const QString &text :
         {u"Unstake ANKR"_s, u"Unlocked with Ankr: 1,500 ANKR"_s, ankrProvider().toChecksumHex(),
          u"Oldest stake, epoch 5"_s, u"1,000"_s, u"→ 0"_s, u"then epoch 7"_s, u"500"_s, u"→ 300"_s,
          u"epoch 12 · block 1,200"_s, u"1,200 ANKR, at the end of epoch 10"_s})
        QVERIFY2(texts.contains(text), qPrintable(text + u" is not among "_s + texts.join(u" | "_s)));
    QVERIFY(shows(page, u"ANKR, at once"_s));
    QVERIFY(page.unstake()->isEnabled());
}

void UnstakePageTest::emitsWhatWasPlanned()
{
    Page page;
    QSignalSpy spy(&page, &UnstakePage::unstakeRequested);
    page.unstake()->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<Address>(), ankrProvider());
    QCOMPARE(spy.at(0).at(1).value<UInt256>(), ankr("1200"));
    QSignalSpy cancelled(&page, &UnstakePage::cancelled);
    buttonOf(page, u"Cancel"_s)->click();
    QCOMPARE(cancelled.size(), 1);
}

void UnstakePageTest::showsTheUnsignedTransactionOfAWatchedAccount()
{
    const auto words = u"Show unsigned transaction"_s;
    Page page;
    QVERIFY(!buttonOf(page, words));
    const auto reason = u"Watch-only: the key of this account is not on this computer."_s;
    page.setActionBlock(reason);
    page.setWatchOnly(true);
    QVERIFY(!page.unstake()->isEnabled());
    QCOMPARE(page.unstake()->accessibleDescription(), reason);
    QSignalSpy wishes(&page, &UnstakePage::unstakeRequested);
    buttonOf(page, words)->click();
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes[0][1].value<UInt256>(), ankr("1200"));
    page.type(u"0"_s); // what the contract refuses is not shown either
    QVERIFY(!buttonOf(page, words)->isEnabled());
    page.setWatchOnly(false);
    QVERIFY(!buttonOf(page, words));
}

void UnstakePageTest::refusesWhatTheContractRefuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("offer"); // empty: none
    QTest::newRow("nothing") << QString() << u"Enter an amount"_s << QString();
    QTest::newRow("zero") << u"0"_s << u"Nothing would be unstaked"_s << u"Use 0.00000001 ANKR"_s;
    QTest::newRow("above what is unlocked")
        << u"1500.00000001"_s << u"more than is unlocked with Ankr"_s << u"Use 1,500 ANKR"_s;
    QTest::newRow("above what is staked")
        << u"1750.00000001"_s << u"more than you have staked with Ankr"_s << u"Use 1,500 ANKR"_s;
    QTest::newRow("too fine") << u"1.123456789"_s << u"8 decimals"_s << u"Use 1.12345678 ANKR"_s;
    QTest::newRow("ambiguous") << u"1,250"_s << u"can mean"_s << u"Use 1.25 ANKR"_s;
    QTest::newRow("no number") << u"all"_s << u"Not an amount"_s << QString();
}

void UnstakePageTest::refusesWhatTheContractRefuses()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, offer);
    Page page;
    page.type(text);
    QVERIFY2(shows(page, words), qPrintable(visibleTexts(page).join(u" | "_s)));
    QVERIFY(!page.unstake()->isEnabled());
    QVERIFY(!page.unstake()->accessibleDescription().isEmpty());
    QVERIFY(!page.unstake()->toolTip().isEmpty());
    QCOMPARE(offer.isEmpty() || buttonOf(page, offer) != nullptr, true);
    QVERIFY(!shows(page, u"Stops earning"_s));
}

void UnstakePageTest::fillsInTheNearestAmount()
{
    Page page;
    page.type(u"9000"_s);
    buttonOf(page, u"Use 1,500 ANKR"_s)->click();
    QCOMPARE(page.findChild<QLineEdit *>()->text(), u"1500"_s);
    QVERIFY(page.unstake()->isEnabled());
    page.type(u"1"_s);
    buttonOf(page, u"Max"_s)->click();
    QCOMPARE(page.findChild<QLineEdit *>()->text(), u"1500"_s);
}

void UnstakePageTest::warnsOfAClaimableBucket()
{
    Page page(withBucket("2000", "0", 0, 0));
    QVERIFY(shows(page, u"2,000 ANKR of Ankr can be claimed now"_s));
    QVERIFY(shows(page, u"all 3,200 ANKR back to the start"_s));
    QSignalSpy claim(&page, &UnstakePage::claimRequested);
    QVERIFY(buttonOf(page, u"Claim first"_s));
    buttonOf(page, u"Claim first"_s)->click();
    QCOMPARE(claim.size(), 1);
    QCOMPARE(claim.at(0).at(0).value<Address>(), ankrProvider());
    QVERIFY(page.unstake()->isEnabled());
}

void UnstakePageTest::warnsOfAWaitingBucket()
{
    Page page(withBucket("0", "250.5", 11, 11));
    QVERIFY(shows(page, u"250.5 ANKR of Ankr is already on its way"_s));
    QVERIFY(shows(page, u"all 1,450.5 ANKR back to the start"_s));
    QSignalSpy wait(&page, &UnstakePage::waitChosen);
    QPushButton *way = nullptr;
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Wait until") && button->isVisibleTo(&page))
            way = button;
    }
    QVERIFY(way);
    way->click();
    QCOMPARE(wait.size(), 1);
}

void UnstakePageTest::saysThatABucketOfThisEpochLosesNothing()
{
    Page page(withBucket("0", "250.5", 12, 12));
    QVERIFY(shows(page, u"250.5 ANKR of Ankr is already on its way"_s));
    QVERIFY(shows(page, u"Both become claimable together"_s));
    QVERIFY(!shows(page, u"back to the start"_s));
}

void UnstakePageTest::saysWhatTheEpochsEndChanges()
{
    Page page;
    QVERIFY(shows(page, u"if unstaked before"_s));
    StakingSnapshot boundary = sampleSnapshot();
    boundary.clock.headBlock = 1099;
    page.setSnapshot(shared(boundary));
    QVERIFY(shows(page, u"The epoch ends with the next block."_s));
}

void UnstakePageTest::plansAnewWithEverySnapshot()
{
    Page page;
    QVERIFY(page.unstake()->isEnabled());
    StakingSnapshot less = sampleSnapshot();
    less.providers.front().unlocked = ankr("1000");
    less.providers.front().stakes[1].locking = LockStatus::Locked;
    page.setSnapshot(shared(less));
    QVERIFY(!page.unstake()->isEnabled());
    QVERIFY(shows(page, u"more than is unlocked"_s));
    page.setSnapshot(shared(sampleSnapshot()));
    QVERIFY(page.unstake()->isEnabled());
}

void UnstakePageTest::aBlockIsTheReason()
{
    Page page;
    page.setActionBlock(u"This account has no ETH."_s);
    QVERIFY(!page.unstake()->isEnabled());
    QVERIFY(shows(page, u"This account has no ETH."_s));
    QVERIFY(shows(page, u"Stops earning"_s));
    page.setActionBlock(std::nullopt);
    QVERIFY(page.unstake()->isEnabled());
}

void UnstakePageTest::withoutASnapshotNothingCanBeDone()
{
    UnstakePage page;
    page.begin(ankrProvider(), ankr("1"));
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->text() == u"Unstake")
            QVERIFY(!button->isEnabled());
    }
    QVERIFY(shows(page, u"still being read"_s));
}

void UnstakePageTest::anUnknownProviderCanNotBeUnstakedFrom()
{
    Page page;
    page.begin(addressOf("0x45Ed3a334e020b89ECb47453238275713d14a342"), ankr("1"));
    QVERIFY(!page.unstake()->isEnabled());
    QVERIFY(shows(page, u"You have no stake with"_s));
}

void UnstakePageTest::hostileNamesStayPlain()
{
    StakingSnapshot snapshot = withBucket("2000", "0", 0, 0);
    snapshot.providers.front().name = u"<img src=x>\u202Eevil\n"_s;
    Page page(snapshot);
    QVERIFY(shows(page, u"<img src=x>⟨U+202E⟩evil␊"_s));
    for (const auto *label : page.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

CAPSTAN_TEST(UnstakePageTest)

} // namespace capstan::unstake_page_test

#include "unstake_page_test.moc"
