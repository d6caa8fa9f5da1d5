// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/token_amount.h"
#include "tests/support/test_program.h"
#include "ui/text/activity_text.h"
#include "ui/text/pending_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::pending_text_test {

using Kind = ActionKind;
using State = TransactionState;

namespace {

const QList<Kind> everyKind{Kind::Unstake,  Kind::ClaimUnstaked, Kind::Cancel,          Kind::Stake,
                            Kind::Approve,  Kind::ClaimRewards,  Kind::ClaimAllRewards, Kind::Restake,
                            Kind::SendAnkr, Kind::SendEth,       Kind::UpgradeAccount};

Address someAddress()
{
    return Address::fromHex(u"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC").value();
}

TransactionRecord recordOf(Kind kind, State state = State::Sent)
{
    TransactionRecord record;
    record.action.kind = kind;
    record.action.amount = parsePlainAmount(u"12.5").value();
    record.state = state;
    return record;
}

/// Its own wish, and nothing else with its nonce.
NonceGroup aloneWith(const TransactionRecord &record)
{
    NonceGroup group;
    group.wish = record.action;
    return group;
}

} // namespace

class PendingTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyKindHasItsTitles();
    void aFailureSaysWhatWasNotDone_data();
    void aFailureSaysWhatWasNotDone();
    void aDifferenceIsInTheRightUnit_data();
    void aDifferenceIsInTheRightUnit();
    void aReportNamesWhatTheActionIsAbout();
    void anActivityIsNamedInShort_data();
    void anActivityIsNamedInShort();
};

void PendingTextTest::everyKindHasItsTitles()
{
    for (const Kind kind : everyKind) {
        QSet<QString> titles;
        for (const State state : {State::Sent, State::Failed, State::Replaced}) {
            const TransactionRecord record = recordOf(kind, state);
            const QString title = pendingTitle(record, aloneWith(record));
            QVERIFY2(!title.isEmpty(), qPrintable(QString::number(int(kind))));
            titles.insert(title);
        }
        QCOMPARE(titles.size(), 3);
    }
    TransactionRecord stake = recordOf(Kind::Stake, State::Confirmed);
    stake.amountPaid = stake.action.amount;
    QCOMPARE(pendingTitle(stake, aloneWith(stake)), u"Stake is done"_s);
    stake.amountPaid.reset();
    QCOMPARE(pendingTitle(stake, aloneWith(stake)), u"Stake is not confirmed by the contract"_s);
}

void PendingTextTest::aFailureSaysWhatWasNotDone_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("stake") << Kind::Stake << u"Nothing was staked."_s;
    QTest::newRow("approve") << Kind::Approve << u"The staking contract may take just as much as before."_s;
    QTest::newRow("claim all") << Kind::ClaimAllRewards << u"Nothing was claimed."_s;
    QTest::newRow("restake") << Kind::Restake << u"Nothing was restaked."_s;
    QTest::newRow("send") << Kind::SendEth << u"Nothing was sent."_s;
    QTest::newRow("upgrade") << Kind::UpgradeAccount << u"The account was not upgraded."_s;
}

void PendingTextTest::aFailureSaysWhatWasNotDone()
{
    QFETCH(Kind, kind);
    QFETCH(QString, words);
    const TransactionRecord record = recordOf(kind, State::Failed);
    QVERIFY(pendingNotice(record, aloneWith(record), QLocale()).why.contains(words));
}

void PendingTextTest::aDifferenceIsInTheRightUnit_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("stake") << Kind::Stake << u"11.5 ANKR instead of 12.5 ANKR."_s;
    QTest::newRow("send ETH") << Kind::SendEth << u"11.5 ETH instead of 12.5 ETH."_s;
}

void PendingTextTest::aDifferenceIsInTheRightUnit()
{
    QFETCH(Kind, kind);
    TransactionRecord record = recordOf(kind, State::Confirmed);
    record.amountPaid = parsePlainAmount(u"11.5").value();
    QTEST(pendingNotice(record, aloneWith(record), QLocale()).figure, "words");
}

void PendingTextTest::aReportNamesWhatTheActionIsAbout()
{
    TransactionRecord send = recordOf(Kind::SendEth);
    send.action.recipient = someAddress();
    const QString sent = transactionReport(send, aloneWith(send), u"Ankr"_s, u"Ethereum"_s);
    QVERIFY(sent.contains(u"Recipient: "_s + someAddress().toChecksumHex()));
    QVERIFY(sent.contains(u"Amount: 12.5 ETH"_s));
    QVERIFY(!sent.contains(u"Node provider"_s));

    TransactionRecord claim = recordOf(Kind::ClaimAllRewards);
    claim.action.providers = {someAddress()};
    const QString claimed = transactionReport(claim, aloneWith(claim), u"Ankr"_s, u"Ethereum"_s);
    QVERIFY(claimed.contains(u"Node provider: "_s + someAddress().toChecksumHex()));
    QVERIFY(claimed.contains(u"Amount: 12.5 ANKR"_s));
}

void PendingTextTest::anActivityIsNamedInShort_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("cancelled");
    const auto row = [](const char *name, Kind kind, const QString &words, const QString &cancelled) {
        QTest::newRow(name) << kind << words << cancelled;
    };
    row("unstake", Kind::Unstake, u"Unstake from Ankr"_s, u"Cancel of an unstake"_s);
    row("claim", Kind::ClaimUnstaked, u"Claim from Ankr"_s, u"Cancel of a claim"_s);
    row("stake", Kind::Stake, u"Stake with Ankr"_s, u"Cancel of a stake"_s);
    row("approve", Kind::Approve, u"Approval for staking"_s, u"Cancel of an approval"_s);
    row("rewards", Kind::ClaimRewards, u"Claim rewards from Ankr"_s, u"Cancel of a reward claim"_s);
    row("all", Kind::ClaimAllRewards, u"Claim all rewards"_s, u"Cancel of a reward claim"_s);
    row("restake", Kind::Restake, u"Restake with Ankr"_s, u"Cancel of a restake"_s);
    row("ANKR", Kind::SendAnkr, u"Send to 0x3C44…93BC"_s, u"Cancel of a send"_s);
    row("ETH", Kind::SendEth, u"Send to 0x3C44…93BC"_s, u"Cancel of a send"_s);
    row("upgrade", Kind::UpgradeAccount, u"Upgrade account"_s, u"Cancel of an upgrade"_s);
}

void PendingTextTest::anActivityIsNamedInShort()
{
    QFETCH(Kind, kind);
    TransactionRecord record = recordOf(kind);
    record.action.recipient = someAddress();
    QTEST(activityText(record, aloneWith(record), u"Ankr"_s), "words");
    const NonceGroup group = aloneWith(record);
    record.action = {Kind::Cancel};
    QTEST(activityText(record, group, u"Ankr"_s), "cancelled");
}

CAPSTAN_TEST(PendingTextTest)

} // namespace capstan::pending_text_test

#include "pending_text_test.moc"
