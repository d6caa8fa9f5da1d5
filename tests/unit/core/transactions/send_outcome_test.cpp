// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/send_outcome.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::send_outcome_test {

namespace {

Error nodeSays(const QString &message, qint64 code = -32000)
{
    return {ErrorCode::RpcError, message, code};
}

Hash32 hashOf(std::uint8_t byte)
{
    std::array<std::uint8_t, 32> bytes{};
    bytes.fill(byte);
    return Hash32(bytes);
}

} // namespace

class SendOutcomeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clientsWordsAreUnderstood_data();
    void clientsWordsAreUnderstood();
    void aFailedConnectionSaysNothing_data();
    void aFailedConnectionSaysNothing();
    void ownHashIsSuccess();
    void anotherHashIsALie();
    void errorsAreGivenTheirMeaning_data();
    void errorsAreGivenTheirMeaning();
};

// The words are those of the clients' sources and of answers seen.
void SendOutcomeTest::clientsWordsAreUnderstood_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<SendOutcome>("outcome");
    const auto row = [](const char *client, const char *message, SendOutcome outcome) {
        QTest::addRow("%s: %s", client, message) << QString::fromLatin1(message) << outcome;
    };
    row("geth", "already known", SendOutcome::Taken);
    row("geth", "known transaction: 0x12ab", SendOutcome::Taken);
    row("nethermind", "AlreadyKnown", SendOutcome::Taken);
    row("besu", "Known transaction", SendOutcome::Taken);
    row("erigon", "already known", SendOutcome::Taken);
    row("reth", "already known", SendOutcome::Taken);
    row("openethereum", "Transaction with the same hash was already imported.", SendOutcome::Taken);
    row("anvil", "Tx: [0x12ab] already Imported", SendOutcome::Taken);
    row("erigon", "existing txn with same hash", SendOutcome::Taken);
    row("erigon", "INTERNAL_ERROR: existing tx with same hash", SendOutcome::Taken);
    row("nethermind", "already known", SendOutcome::Taken);
    row("gateway", "tx already in mempool", SendOutcome::Taken);

    row("geth", "nonce too low: next nonce 5, tx nonce 4", SendOutcome::NonceUsed);
    row("geth", "nonce too low: address 0x00, tx: 4 state: 5", SendOutcome::NonceUsed);
    row("nethermind", "OldNonce", SendOutcome::NonceUsed);
    row("nethermind", "OldNonce, Current nonce: 5, nonce of rejected tx: 4", SendOutcome::NonceUsed);
    row("besu", "Nonce too low", SendOutcome::NonceUsed);
    row("besu", "transaction nonce 4 lower than the current nonce 5", SendOutcome::NonceUsed);
    row("erigon", "nonce too low", SendOutcome::NonceUsed);
    row("reth", "nonce too low: next nonce 5, tx nonce 4", SendOutcome::NonceUsed);
    row("openethereum", "Transaction nonce is too low. Try incrementing the nonce.", SendOutcome::NonceUsed);
    row("anvil", "nonce too low", SendOutcome::NonceUsed);

    row("geth", "replacement transaction underpriced", SendOutcome::NonceTaken);
    row("nethermind", "ReplacementNotAllowed", SendOutcome::NonceTaken);
    row("besu", "Replacement transaction underpriced", SendOutcome::NonceTaken);
    row("erigon", "INTERNAL_ERROR: could not replace existing tx", SendOutcome::NonceTaken);
    row("reth", "replacement transaction underpriced", SendOutcome::NonceTaken);
    row("nethermind", "replacement transaction underpriced", SendOutcome::NonceTaken);
    row("erigon", "replacement transaction underpriced", SendOutcome::NonceTaken);
    row("anvil", "Tx: [0x12ab] insufficient gas price to replace existing transaction",
        SendOutcome::NonceTaken);
    row("openethereum", "There is another transaction with same nonce in the queue.",
        SendOutcome::NonceTaken);

    row("geth", "insufficient funds for gas * price + value: balance 0, tx cost 1, overshot 1",
        SendOutcome::InsufficientFunds);
    row("nethermind", "InsufficientFunds, Account balance: 0, cumulative cost: 1",
        SendOutcome::InsufficientFunds);
    row("besu", "Upfront cost exceeds account balance", SendOutcome::InsufficientFunds);
    row("erigon", "insufficient funds", SendOutcome::InsufficientFunds);
    row("reth", "insufficient funds for gas * price + value: have 0 want 1", SendOutcome::InsufficientFunds);
    row("anvil", "Insufficient funds for gas * price + value", SendOutcome::InsufficientFunds);

    row("besu", "transaction up-front cost 0x2 exceeds transaction sender account balance 0x1",
        SendOutcome::InsufficientFunds);

    row("geth", "transaction underpriced: gas tip cap 0, minimum needed 1", SendOutcome::FeeTooLow);
    row("geth", "max fee per gas less than block base fee: address 0x00", SendOutcome::FeeTooLow);
    row("nethermind", "FeeTooLow, FeePerGas needs to be higher", SendOutcome::FeeTooLow);
    row("nethermind", "FeeTooLowToCompete", SendOutcome::FeeTooLow);
    row("nethermind", "transaction underpriced", SendOutcome::FeeTooLow);
    row("besu", "Gas price below configured minimum gas price", SendOutcome::FeeTooLow);
    row("besu", "Gas price below current base fee", SendOutcome::FeeTooLow);
    row("erigon", "underpriced", SendOutcome::FeeTooLow);
    row("erigon", "fee too low", SendOutcome::FeeTooLow);
    row("reth", "transaction underpriced", SendOutcome::FeeTooLow);
    row("reth", "max fee per gas less than block base fee", SendOutcome::FeeTooLow);
    row("reth", "transaction priority fee below minimum required priority fee 1", SendOutcome::FeeTooLow);
    row("anvil", "max fee per gas less than block base fee", SendOutcome::FeeTooLow);

    row("geth", "txpool is full", SendOutcome::PoolFull);
    row("geth", "account limit exceeded", SendOutcome::PoolFull);
    row("geth", "future transaction tries to replace pending", SendOutcome::PoolFull);
    row("erigon", "pending sub-pool is full", SendOutcome::PoolFull);
    row("erigon", "baseFee sub-pool is full", SendOutcome::PoolFull);
    row("erigon", "queued sub-pool is full", SendOutcome::PoolFull);
    row("reth", "txpool is full", SendOutcome::PoolFull);

    row("geth", "intrinsic gas too low: gas 1, minimum needed 21000", SendOutcome::Refused);
    row("geth", "tx fee (1.50 ether) exceeds the configured cap (1.00 ether)", SendOutcome::Refused);
    row("geth", "exceeds block gas limit", SendOutcome::Refused);
    row("besu", "Transaction fee cap exceeded", SendOutcome::Refused);
    row("besu", "Transaction nonce is too distant from current sender nonce", SendOutcome::Refused);
    row("erigon", "spammer", SendOutcome::Refused);
    row("anvil", "Nonce too high", SendOutcome::Refused);
    row("gateway", "", SendOutcome::Refused);
}

void SendOutcomeTest::clientsWordsAreUnderstood()
{
    QFETCH(QString, message);
    QFETCH(SendOutcome, outcome);
    QCOMPARE(classifySendError(nodeSays(message)), outcome);
    // Clients disagree on codes, too.
    QCOMPARE(classifySendError(nodeSays(message, -32010)), outcome);
}

void SendOutcomeTest::aFailedConnectionSaysNothing_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unreachable") << ErrorCode::Unreachable;
    QTest::newRow("timeout") << ErrorCode::Timeout;
    QTest::newRow("rate limit") << ErrorCode::RateLimited;
    QTest::newRow("wrong chain") << ErrorCode::WrongChain;
    QTest::newRow("no endpoint") << ErrorCode::NoEndpoint;
}

void SendOutcomeTest::aFailedConnectionSaysNothing()
{
    QFETCH(ErrorCode, code);
    // Even if a page in between says otherwise.
    QCOMPARE(classifySendError({code, u"already known"_s}), SendOutcome::NoAnswer);
}

void SendOutcomeTest::ownHashIsSuccess()
{
    QVERIFY(readSendResult(hashOf(1), hashOf(1)));
    QVERIFY(readSendResult(tl::unexpected(nodeSays(u"already known"_s)), hashOf(1)));
}

void SendOutcomeTest::anotherHashIsALie()
{
    const auto outcome = readSendResult(hashOf(2), hashOf(1));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::InconsistentReply);
}

void SendOutcomeTest::errorsAreGivenTheirMeaning_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nonce used") << u"nonce too low"_s << ErrorCode::NonceConflict;
    QTest::newRow("nonce taken") << u"replacement transaction underpriced"_s << ErrorCode::NonceConflict;
    QTest::newRow("funds") << u"insufficient funds"_s << ErrorCode::InsufficientEth;
    QTest::newRow("fee") << u"transaction underpriced"_s << ErrorCode::RpcError;
    QTest::newRow("pool") << u"txpool is full"_s << ErrorCode::RpcError;
    QTest::newRow("other") << u"intrinsic gas too low"_s << ErrorCode::RpcError;
}

void SendOutcomeTest::errorsAreGivenTheirMeaning()
{
    QFETCH(QString, message);
    QFETCH(ErrorCode, code);
    const auto outcome = readSendResult(tl::unexpected(nodeSays(message)), hashOf(1));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, code);
    QCOMPARE(outcome.error().detail, message);
}

CAPSTAN_TEST(SendOutcomeTest)

} // namespace capstan::send_outcome_test

#include "send_outcome_test.moc"
