// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/pages/send_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::send_page_test {

using namespace test;

namespace {

const QString friendly = u"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"_s;
/// Begins and ends as `friendly` does.
const QString lookalike = u"0x7099000000000000000000000000000000000000"_s.left(38) + u"79c8"_s;

StakingSnapshot fundedSnapshot()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.ankrBalance = ankr("5000.123456789012345678");
    snapshot.contracts.staking = addressOf("0xaB15B0bdDc012092cb23f53953149a7F8C1f9E7f");
    snapshot.contracts.token = addressOf("0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4");
    snapshot.contracts.stakingConfig = addressOf("0x2d3F893c7c45C2BE3Ec63cf5385DeAfD7Ece6AAE");
    return snapshot;
}

struct Page : SendPage
{
    Page()
    {
        setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        setSnapshot(shared(fundedSnapshot()));
        setKnown({{addressOf(qPrintable(friendly)), u"Friend"_s}});
        begin();
    }
    QLineEdit *recipient() const { return field(*this, u"Recipient"_s); }
    QLineEdit *amount() const { return field(*this, u"Amount"_s); }
    QPushButton *go() const { return submitButton(); }
    void press(const QString &name) const { button(*this, name)->click(); }
    void fill(const QString &to, const QString &typed) const
    {
        recipient()->setText(to);
        amount()->setText(typed);
    }
};

} // namespace

class SendPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsAnkrToAnAddressThatIsReadBack();
    void sendsEth();
    void allEthIsWhatTheFeeLeaves();
    void takesTheRecipientFromTheAddressBook();
    void warnsOfALookalike();
    void refusesRecipients_data();
    void refusesRecipients();
    void refusesAmounts_data();
    void refusesAmounts();
    void aBlockIsTheReason();
    void namesStayPlain();
};

void SendPageTest::sendsAnkrToAnAddressThatIsReadBack()
{
    Page page;
    page.fill(friendly.toLower(), u"12.5"_s);
    QVERIFY(shows(page, friendly));
    QVERIFY(shows(page, u"Friend"_s));
    QVERIFY(shows(page, u"4,987.623456789012345678 ANKR"_s));
    QVERIFY(shows(page, u"can't be called back"_s));
    QVERIFY(page.go()->isEnabled());
    QSignalSpy spy(&page, &SendPage::requested);
    page.go()->click();
    const auto action = spy.at(0).at(0).value<TransactionAction>();
    QCOMPARE(action.kind, ActionKind::SendAnkr);
    QCOMPARE(action.recipient.toChecksumHex(), friendly);
    QCOMPARE(action.amount, ankr("12.5"));
    QVERIFY(!action.wholeBalance);
}

void SendPageTest::sendsEth()
{
    Page page;
    page.press(u"Send ETH"_s);
    page.fill(friendly, u"0.25"_s);
    QVERIFY(shows(page, u"0.25 ETH, less the network fee"_s));
    QSignalSpy spy(&page, &SendPage::requested);
    page.go()->click();
    const auto action = spy.at(0).at(0).value<TransactionAction>();
    QCOMPARE(action.kind, ActionKind::SendEth);
    QCOMPARE(action.amount, ankr("0.25"));
}

void SendPageTest::allEthIsWhatTheFeeLeaves()
{
    Page page;
    page.press(u"Send ETH"_s);
    page.recipient()->setText(friendly);
    page.press(u"Max"_s);
    QCOMPARE(page.amount()->text(), u"0.5"_s);
    QVERIFY(shows(page, u"all but the network fee is sent"_s));
    QSignalSpy spy(&page, &SendPage::requested);
    page.go()->click();
    QVERIFY(spy.at(0).at(0).value<TransactionAction>().wholeBalance);
    // Of ANKR there is no fee to keep back.
    page.press(u"Send ANKR"_s);
    page.press(u"Max"_s);
    page.go()->click();
    const auto action = spy.at(1).at(0).value<TransactionAction>();
    QVERIFY(!action.wholeBalance);
    QCOMPARE(action.amount, fundedSnapshot().ankrBalance);
}

void SendPageTest::takesTheRecipientFromTheAddressBook()
{
    Page page;
    auto *book = page.findChild<QComboBox *>();
    QVERIFY(book->isVisibleTo(&page));
    book->setCurrentIndex(1);
    Q_EMIT book->activated(1);
    QCOMPARE(page.recipient()->text(), friendly);
    page.setKnown({});
    QVERIFY(!book->isVisibleTo(&page));
}

void SendPageTest::warnsOfALookalike()
{
    Page page;
    page.fill(lookalike, u"1"_s);
    QVERIFY(shows(page, u"This is not the address of Friend."_s));
    QVERIFY(page.go()->isEnabled());
    page.recipient()->setText(friendly);
    QVERIFY(!shows(page, u"This is not the address of Friend."_s));
}

void SendPageTest::refusesRecipients_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    const StakingSnapshot snapshot = fundedSnapshot();
    QTest::newRow("none") << QString() << u"Enter the recipient."_s;
    QTest::newRow("no address") << u"0x12"_s << u"This is not an address"_s;
    QTest::newRow("a wrong checksum") << u"0x70997970c51812dc3A010C7d01b50e0d17dc79C8"_s << u"checksum"_s;
    QTest::newRow("zero") << u"0x0000000000000000000000000000000000000000"_s << u"the zero address"_s;
    QTest::newRow("itself") << snapshot.account.toChecksumHex() << u"This is the account itself."_s;
    QTest::newRow("staking") << snapshot.contracts.staking.toChecksumHex() << u"the staking contract"_s;
    QTest::newRow("token") << snapshot.contracts.token.toChecksumHex() << u"contract of the ANKR token"_s;
}

void SendPageTest::refusesRecipients()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    Page page;
    page.fill(typed, u"1"_s);
    QVERIFY2(shows(page, reason), qPrintable(reason));
    QVERIFY(!page.go()->isEnabled());
}

void SendPageTest::refusesAmounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QString() << u"Enter an amount."_s;
    QTest::newRow("zero") << u"0"_s << u"Nothing would be sent."_s;
    QTest::newRow("more than there is") << u"5001"_s << u"That is more than is in the account."_s;
    QTest::newRow("no amount") << u"one"_s << u"The amount can't be read."_s;
}

void SendPageTest::refusesAmounts()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    Page page;
    page.fill(friendly, typed);
    QVERIFY2(shows(page, reason), qPrintable(reason));
    QVERIFY(!page.go()->isEnabled());
    QSignalSpy spy(&page, &SendPage::requested);
    page.go()->click();
    QVERIFY(spy.isEmpty());
}

void SendPageTest::aBlockIsTheReason()
{
    Page page;
    page.fill(friendly, u"1"_s);
    page.setActionBlock(u"Watch-only."_s);
    QVERIFY(!page.go()->isEnabled());
    QVERIFY(shows(page, u"Watch-only."_s));
}

void SendPageTest::namesStayPlain()
{
    Page page;
    page.setKnown({{addressOf(qPrintable(friendly)), u"<b>x</b>\u202eevil"_s}});
    page.fill(friendly, u"1"_s);
    for (const auto *label : page.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QChar(0x202e)));
    QVERIFY(shows(page, u"<b>x</b>"_s));
}

CAPSTAN_TEST(SendPageTest)

} // namespace capstan::send_page_test

#include "send_page_test.moc"
