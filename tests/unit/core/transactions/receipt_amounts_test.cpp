// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/erc20.h"
#include "core/transactions/receipt_amounts.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/tracking_fixture.h"

#include <QTest>

namespace capstan::receipt_amounts_test {

using namespace testing;

using Event = ankr_staking::StakingEvent::Kind;
using Token = erc20::TokenEvent::Kind;
using Amount = std::optional<UInt256>;

namespace {

const Address other = addressOf(0xbc);
const UInt256 unlimited = ~UInt256(0);

Hash32 wordOf(const Address &address)
{
    std::array<std::uint8_t, 32> word{};
    std::ranges::copy(address.bytes(), word.begin() + 12);
    return Hash32(word);
}

void append(Log &log, const UInt256 &number)
{
    const auto word = toBigEndian32(number);
    log.data.insert(log.data.end(), word.begin(), word.end());
}

Log ofProvider(Log log, const Address &whom)
{
    log.topics[1] = wordOf(whom);
    return log;
}

Log restaked(const UInt256 &amount, const UInt256 &dust)
{
    Log log = eventOf(Event::Redelegated, 0, 0);
    log.data.clear();
    append(log, amount);
    append(log, dust);
    append(log, 23);
    return log;
}

Log tokenLog(Token kind, const Address &from, const Address &to, const UInt256 &amount)
{
    Log log;
    log.address = token;
    log.topics = {erc20::topicOf(kind), wordOf(from), wordOf(to)};
    append(log, amount);
    return log;
}

Paid paid(const TransactionAction &action, const std::vector<Log> &logs, bool succeeded = true)
{
    TransactionRecord record = recordOf();
    record.action = action;
    Receipt receipt = receiptIn(headerOf(1131), logs);
    receipt.succeeded = succeeded;
    return paidBy(record, receipt, {staking, token});
}

} // namespace

/// What the contracts' own events say, kind by kind; tracking_receipt_test has the unstake and the claim.
class ReceiptAmountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachKindHasItsEvent_data();
    void eachKindHasItsEvent();
    void aFailureAndACancelSayNothing();
    void eachIsMinedWhereItWasSent_data();
    void eachIsMinedWhereItWasSent();
};

void ReceiptAmountsTest::eachKindHasItsEvent_data()
{
    QTest::addColumn<TransactionAction>("action");
    QTest::addColumn<std::vector<Log>>("logs");
    QTest::addColumn<Amount>("amount");
    QTest::addColumn<Amount>("ankr");
    const auto row = [](const char *name, const TransactionAction &action, const std::vector<Log> &logs,
                        const Amount &amount, const Amount &ankrArrived) {
        QTest::newRow(name) << action << logs << amount << ankrArrived;
    };
    const UInt256 none = 0;
    const Log claimed = eventOf(Event::Claimed, ankr(60), 23);
    const Log migrated = eventOf(Event::Claimed, none, 2);

    const TransactionAction stake{ActionKind::Stake, provider, ankr(1000)};
    row("a stake", stake, {eventOf(Event::Delegated, ankr(1000), 23)}, ankr(1000), none);
    row("a stake that migrates", stake, {migrated, eventOf(Event::Delegated, ankr(1000), 23)}, ankr(1000),
        none);
    row("a stake with somebody else", stake, {ofProvider(eventOf(Event::Delegated, ankr(1000), 23), other)},
        std::nullopt, none);
    row("a stake that only moved tokens", stake, {tokenLog(Token::Transfer, account, staking, ankr(1000))},
        std::nullopt, none);

    const TransactionAction claim{ActionKind::ClaimRewards, provider, ankr(60)};
    row("a claim of rewards", claim, {claimed}, ankr(60), ankr(60));
    row("a claim that migrates", claim, {eventOf(Event::Claimed, ankr(5), 2), claimed}, ankr(60), ankr(65));
    row("a claim of nothing", claim, {migrated}, none, none);

    const TransactionAction all{ActionKind::ClaimAllRewards, {}, ankr(67), {}, {provider, other}};
    const Log otherClaimed = ofProvider(eventOf(Event::Claimed, ankr(7), 23), other);
    row("a claim of two", all, {claimed, otherClaimed}, ankr(67), ankr(67));
    row("a claim of two that migrates", all, {migrated, ofProvider(migrated, other), claimed, otherClaimed},
        ankr(67), ankr(67));
    row("a claim of two, and one says nothing", all, {claimed}, std::nullopt, ankr(60));
    row("a claim of two, and a third who was not asked", all,
        {claimed, otherClaimed, ofProvider(claimed, addressOf(1))}, ankr(67), ankr(67));
    row("a claim of two beyond reason", all,
        {eventOf(Event::Claimed, unlimited, 23), ofProvider(eventOf(Event::Claimed, 1, 23), other)},
        std::nullopt, unlimited);

    const TransactionAction restake{ActionKind::Restake, provider, ankr(60)};
    row("a restake", restake, {restaked(ankr(60), 5)}, ankr(60), UInt256(5));
    row("a restake that only claimed", restake, {claimed}, std::nullopt, ankr(60));

    const TransactionAction approval{ActionKind::Approve, {}, ankr(1000)};
    row("an approval", approval, {tokenLog(Token::Approval, account, staking, ankr(1000))}, ankr(1000),
        std::nullopt);
    row("a revocation", {ActionKind::Approve}, {tokenLog(Token::Approval, account, staking, 0)}, none,
        std::nullopt);
    row("an approval for somebody else", approval, {tokenLog(Token::Approval, account, other, ankr(1000))},
        std::nullopt, std::nullopt);
    row("another's approval", approval, {tokenLog(Token::Approval, other, staking, ankr(1000))}, std::nullopt,
        std::nullopt);

    const TransactionAction send{ActionKind::SendAnkr, {}, ankr(5), recipient};
    row("a send", send, {tokenLog(Token::Transfer, account, recipient, ankr(5))}, ankr(5), std::nullopt);
    row("a send to somebody else", send, {tokenLog(Token::Transfer, account, other, ankr(5))}, std::nullopt,
        std::nullopt);
    Log foreign = tokenLog(Token::Transfer, account, recipient, ankr(5));
    foreign.address = addressOf(1);
    row("a send of another token", send, {foreign}, std::nullopt, std::nullopt);
    Log malformed = tokenLog(Token::Transfer, account, recipient, ankr(5));
    malformed.data.pop_back();
    row("a malformed event", send, {malformed}, std::nullopt, std::nullopt);

    row("ETH has no event", {ActionKind::SendEth, {}, ankr(1), recipient}, {}, ankr(1), std::nullopt);

    const TransactionAction upgrade{ActionKind::UpgradeAccount};
    row("an upgrade", upgrade, {migrated, ofProvider(migrated, other)}, none, none);
    row("an upgrade that pays", upgrade, {eventOf(Event::Claimed, ankr(5), 2), ofProvider(migrated, other)},
        ankr(5), ankr(5));
    row("an upgrade of what was upgraded", upgrade, {}, std::nullopt, none);
}

void ReceiptAmountsTest::eachKindHasItsEvent()
{
    QFETCH(TransactionAction, action);
    QFETCH(std::vector<Log>, logs);
    const Paid result = paid(action, logs);
    QTEST(result.amount, "amount");
    QTEST(result.ankr, "ankr");
}

void ReceiptAmountsTest::aFailureAndACancelSayNothing()
{
    const Log staked = eventOf(Event::Delegated, ankr(1000), 23);
    const Paid failed = paid({ActionKind::Stake, provider, ankr(1000)}, {staked}, false);
    QVERIFY(!failed.amount && !failed.ankr);
    QVERIFY(!paid({ActionKind::SendEth, {}, ankr(1), recipient}, {}, false).amount);
    const Paid cancelled = paid({ActionKind::Cancel, provider, 0}, {staked});
    QVERIFY(!cancelled.amount && !cancelled.ankr);
}

void ReceiptAmountsTest::eachIsMinedWhereItWasSent_data()
{
    QTest::addColumn<TransactionAction>("action");
    QTest::addColumn<Address>("to");
    QTest::newRow("a stake") << TransactionAction{ActionKind::Stake, provider, ankr(1)} << staking;
    QTest::newRow("an approval") << TransactionAction{ActionKind::Approve, {}, ankr(1)} << token;
    QTest::newRow("ANKR") << TransactionAction{ActionKind::SendAnkr, {}, ankr(1), recipient} << token;
    QTest::newRow("ETH") << TransactionAction{ActionKind::SendEth, {}, ankr(1), recipient} << recipient;
    QTest::newRow("an upgrade") << TransactionAction{ActionKind::UpgradeAccount} << staking;
}

void ReceiptAmountsTest::eachIsMinedWhereItWasSent()
{
    QFETCH(TransactionAction, action);
    QFETCH(Address, to);
    TransactionRecord record = inState(TransactionState::Sent);
    record.action = action;
    for (const Address &mined : {staking, token, recipient, account}) {
        Sighting sighting = minedWith(1);
        sighting.receipt->to = mined;
        const TrackingStep step = track(record, sighting, rules);
        QCOMPARE(step.error.has_value(), mined != to);
        QCOMPARE(step.record.state == TransactionState::InBlock, mined == to);
    }
}

CAPSTAN_TEST(ReceiptAmountsTest)

} // namespace capstan::receipt_amounts_test

#include "receipt_amounts_test.moc"
