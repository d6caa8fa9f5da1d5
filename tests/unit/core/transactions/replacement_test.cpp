// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/replacement.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QTest>

namespace capstan::replacement_test {

using namespace testing;

using State = TransactionState;

namespace {

/// Signed bytes of an unstake; by whom is not asked here.
TransactionRecord signedWith(std::uint8_t hash, std::uint64_t nonce, const DynamicFee &fee)
{
    UnsignedTransaction transaction;
    transaction.chainId = 31337;
    transaction.nonce = nonce;
    transaction.fee = fee;
    transaction.gasLimit = 320'000;
    transaction.to = staking;
    transaction.data = ankr_staking::undelegate(provider, ankr(2000));
    TransactionRecord record = recordOf();
    record.hash = hashOf(hash);
    record.nonce = nonce;
    record.state = State::Sent;
    record.raw = attachSignature(transaction, {UInt256(1), UInt256(1), 0}).value().raw;
    return record;
}

/// An unstake, sped up once, beside another transaction; newest first.
std::vector<TransactionRecord> chain()
{
    TransactionRecord second = signedWith(2, 7, {UInt256(45 * gwei), UInt256(gwei)});
    second.replaces = hashOf(1);
    return {signedWith(3, 8, {UInt256(900 * gwei), UInt256(9 * gwei)}), second,
            signedWith(1, 7, {UInt256(40 * gwei), UInt256(2 * gwei)})};
}

using Change = void (*)(std::vector<TransactionRecord> &);

} // namespace

class ReplacementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestOfTheChainIsReplaced_data();
    void theNewestOfTheChainIsReplaced();
    void whatWaitsNoMoreIsNotReplaced_data();
    void whatWaitsNoMoreIsNotReplaced();
    void onlyATakenReplacementSupersedes_data();
    void onlyATakenReplacementSupersedes();
    void aLaterLinkOfTheChainSupersedesToo();
};

void ReplacementTest::theNewestOfTheChainIsReplaced_data()
{
    QTest::addColumn<int>("hash");
    QTest::newRow("asked for the first") << 1;
    QTest::newRow("asked for the second") << 2;
}

void ReplacementTest::theNewestOfTheChainIsReplaced()
{
    QFETCH(int, hash);
    const auto replaced = findReplaced(chain(), hashOf(static_cast<std::uint8_t>(hash)));
    QVERIFY(replaced);
    QCOMPARE(replaced->newest.hash, hashOf(2));
    QCOMPARE(replaced->transaction.nonce, std::uint64_t(7));
    // Each part of the fee by itself.
    QCOMPARE(replaced->highestFee, (DynamicFee{UInt256(45 * gwei), UInt256(2 * gwei)}));
}

void ReplacementTest::whatWaitsNoMoreIsNotReplaced_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, Change change, ErrorCode code = ErrorCode::NonceConflict) {
        QTest::newRow(name) << change << code;
    };
    row("it is in a block", [](auto &records) { records[2].state = State::InBlock; });
    row("its replacement is in a block", [](auto &records) { records[1].state = State::Confirmed; });
    row("its replacement failed in a block", [](auto &records) { records[1].state = State::Failed; });
    row("another program took the nonce", [](auto &records) {
        records[1].state = State::Replaced;
        records[2].state = State::Replaced;
    });
    row(
        "nobody knows it", [](auto &records) { records.pop_back(); }, ErrorCode::NotSupported);
    row(
        "its bytes are damaged",
        [](auto &records) {
            records[2].raw = {0x02, 0xc0};
        },
        ErrorCode::InvalidTransaction);
}

void ReplacementTest::whatWaitsNoMoreIsNotReplaced()
{
    QFETCH(Change, change);
    QFETCH(ErrorCode, code);
    auto records = chain();
    change(records);
    const auto replaced = findReplaced(records, hashOf(1));
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().code, code);
}

void ReplacementTest::onlyATakenReplacementSupersedes_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("superseded");
    QTest::newRow("not sent yet") << State::Signed << false;
    QTest::newRow("sent") << State::Sent << true;
    QTest::newRow("mined") << State::InBlock << true;
    QTest::newRow("lost") << State::Replaced << false;
}

void ReplacementTest::onlyATakenReplacementSupersedes()
{
    QFETCH(State, state);
    QFETCH(bool, superseded);
    auto records = chain();
    records[1].state = state;
    QCOMPARE(isSuperseded(records[2], records), superseded);
    QVERIFY(!isSuperseded(records[1], records));
    QVERIFY(!isSuperseded(records[0], records));
}

void ReplacementTest::aLaterLinkOfTheChainSupersedesToo()
{
    auto records = chain();
    records[1].state = State::Signed;
    TransactionRecord third = signedWith(4, 7, {UInt256(60 * gwei), UInt256(3 * gwei)});
    third.replaces = hashOf(2);
    records.push_back(third);
    QVERIFY(isSuperseded(records[2], records));
    QVERIFY(isSuperseded(records[1], records));
}

CAPSTAN_TEST(ReplacementTest)

} // namespace capstan::replacement_test

#include "replacement_test.moc"
