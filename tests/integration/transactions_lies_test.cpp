// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/transactions_fixture.h"
#include "tests/integration/transactions_lies.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::transactions_lies_test {

using namespace testing;

using Flow = TransactionFlow::State;

class TransactionsLiesTest : public TransactionsTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void aLyingNodeGetsNothingSigned_data();
    void aLyingNodeGetsNothingSigned();
    void honestNodesThatDifferAreNotAccused_data();
    void honestNodesThatDifferAreNotAccused();
    void aFailureThatOneNodeMakesUpIsNotCertain();
    void aFailureThatTheOnlyNodeRepeatsIsCertain();
    void anotherEndpointGivesALieAway_data();
    void anotherEndpointGivesALieAway();
    void anEndpointThatIsDownDoesNotStandInTheWay();
    void anotherHashForWhatWasSentIsNotBelieved();
};

void TransactionsLiesTest::aLyingNodeGetsNothingSigned_data()
{
    QTest::addColumn<CountingProxy::Lie>("lie");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QString &method, const Change &change, ErrorCode code,
                        const QString &with = u"eth_estimateGas"_s) {
        QTest::newRow(name) << lieAbout(method, change, with) << code;
    };
    const auto inconsistent = ErrorCode::InconsistentReply;
    row("another chain id", u"eth_chainId"_s, to(u"0x1"_s), ErrorCode::WrongChain, {});
    row("gas 0", u"eth_estimateGas"_s, to(u"0x0"_s), inconsistent);
    row("gas 2^256 - 1", u"eth_estimateGas"_s, to(u"0x"_s + QString(64, u'f')), ErrorCode::NumberOutOfRange);
    row("gas above a transaction's cap", u"eth_estimateGas"_s, to(u"0x1000001"_s), inconsistent);
    row("a higher pending nonce", u"eth_getTransactionCount"_s, at(u"pending"_s, plus(5)),
        ErrorCode::NonceConflict);
    row("a lower pending nonce", u"eth_getTransactionCount"_s, at(u"pending"_s, plus(-1)), inconsistent);
    row("a base fee in the history alone", u"eth_feeHistory"_s,
        toField(u"baseFeePerGas"_s, QJsonArray{u"0x1"_s, u"0x1"_s}), inconsistent);
    row("a base fee in the header alone", u"eth_getBlockByNumber"_s,
        ofNumberedBlocks(toField(u"baseFeePerGas"_s, u"0x1"_s)), inconsistent);
    row("another block at the height", u"eth_getBlockByNumber"_s,
        ofNumberedBlocks(toField(u"hash"_s, u"0x"_s + QString(64, u'1'))), ErrorCode::StaleState);
    row("no block at the height", u"eth_getBlockByNumber"_s, ofNumberedBlocks(to(QJsonValue())),
        ErrorCode::StaleState);
    row("a head far away", u"eth_getBlockByNumber"_s,
        ofBlock(u"latest"_s, toField(u"number"_s, u"0xffffffffffff"_s)), ErrorCode::StaleState);
    row("another chain's first block", u"eth_getBlockByNumber"_s,
        ofBlock(u"0x0"_s, toField(u"hash"_s, u"0x"_s + QString(64, u'1'))), inconsistent);
    row("another implementation", u"eth_getStorageAt"_s, to(u"0x"_s + QString(24, u'0') + QString(40, u'1')),
        inconsistent);
    row("no balance", u"eth_getBalance"_s, to(u"0x0"_s), ErrorCode::InsufficientEth);
    row("a balance that is no number", u"eth_getBalance"_s, to(u"a lot"_s), ErrorCode::UnexpectedType);
    row("gas with leading zeros", u"eth_estimateGas"_s, to(u"0x0030d40"_s), ErrorCode::UnexpectedType);
    row("gas as a number", u"eth_estimateGas"_s, to(200'000), ErrorCode::UnexpectedType);
    row("a call that returns an object", u"eth_call"_s, to(QJsonObject()), ErrorCode::UnexpectedType);
    row("a nonce beyond 64 bits", u"eth_getTransactionCount"_s,
        at(u"pending"_s, to(u"0x10000000000000000"_s)), ErrorCode::NumberOutOfRange);
    row("a nonce that no account reaches", u"eth_getTransactionCount"_s,
        at(u"pending"_s, to(u"0xffffffffffffffff"_s)), inconsistent);
    row("a head below the block", u"eth_getBlockByNumber"_s,
        ofBlock(u"latest"_s, toField(u"number"_s, u"0x1"_s)), ErrorCode::StaleState);
    row("no head", u"eth_getBlockByNumber"_s, ofBlock(u"latest"_s, to(QJsonValue())), ErrorCode::StaleState);
    row("no code, but not in hex", u"eth_getCode"_s, to(u"none"_s), ErrorCode::UnexpectedType);
    row("half a storage word", u"eth_getStorageAt"_s, to(u"0x1234"_s), inconsistent);
    row("a storage word that is no address", u"eth_getStorageAt"_s, to(u"0x"_s + QString(64, u'f')),
        inconsistent);
    row("fees of other blocks", u"eth_feeHistory"_s, toField(u"oldestBlock"_s, u"0x1"_s), inconsistent);
    row("fees without blocks", u"eth_feeHistory"_s, toField(u"gasUsedRatio"_s, QJsonArray()), inconsistent);
    row("no fees", u"eth_feeHistory"_s, to(QJsonValue()), ErrorCode::UnexpectedType);
    row(
        "tips beyond reason", u"eth_feeHistory"_s,
        [](const QJsonArray &, QJsonValue &result) {
            QJsonObject history = result.toObject();
            QJsonArray rewards;
            QJsonArray ratios;
            for (int i = 0; i < history[u"gasUsedRatio"].toArray().size(); ++i) {
                rewards.append(QJsonArray{u"0xe8d4a51000"_s, u"0xe8d4a51000"_s, u"0xe8d4a51000"_s});
                ratios.append(0.5);
            }
            history[u"reward"_s] = rewards;
            history[u"gasUsedRatio"_s] = ratios;
            result = history;
        },
        ErrorCode::FeeAboveCap);
}

void TransactionsLiesTest::aLyingNodeGetsNothingSigned()
{
    QFETCH(CountingProxy::Lie, lie);
    QFETCH(ErrorCode, code);
    CountingProxy proxy(chain().rpcUrl());
    proxy.setLie(lie);
    profile().rpcUrls = {proxy.url()};
    Run &wallet = start();
    const std::uint64_t before = nonce();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    if (flow->state() == Flow::AwaitingApproval) {
        QVERIFY(!flow->preview()->canConfirm());
        approve(flow);
    }
    QCOMPARE(flow->state(), Flow::Ended);
    QVERIFY(flow->error());
    QCOMPARE(flow->error()->code, code);
    QCOMPARE(wallet.signer.count, 0);
    QVERIFY(wallet.records().empty());
    QCOMPARE(nonce(), before);
    stop();
}

void TransactionsLiesTest::anotherEndpointGivesALieAway_data()
{
    QTest::addColumn<CountingProxy::Lie>("lie");
    QTest::addColumn<bool>("liarFirst");
    QTest::addColumn<QString>("method");
    const auto nonce = lieAbout(u"eth_getTransactionCount"_s, plus(5));
    const auto balance = lieAbout(u"eth_getBalance"_s, to(u"0xde0b6b3a7640000"_s));
    QTest::newRow("a consistent nonce") << nonce << true << u"eth_getTransactionCount"_s;
    QTest::newRow("the second one's nonce") << nonce << false << u"eth_getTransactionCount"_s;
    QTest::newRow("a balance") << balance << true << u"eth_getBalance"_s;
}

void TransactionsLiesTest::anotherEndpointGivesALieAway()
{
    QFETCH(CountingProxy::Lie, lie);
    QFETCH(bool, liarFirst);
    QFETCH(QString, method);
    CountingProxy liar(chain().rpcUrl());
    liar.setLie(lie);
    if (liarFirst)
        profile().rpcUrls = {liar.url(), chain().rpcUrl()};
    else
        profile().rpcUrls = {chain().rpcUrl(), liar.url()};
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::InconsistentReply);
    QCOMPARE(flow->error()->detail, u"127.0.0.1: "_s + method);
    QCOMPARE(wallet.signer.count, 0);
    stop();
}

// What two honest nodes may say of the same moment.
void TransactionsLiesTest::honestNodesThatDifferAreNotAccused_data()
{
    QTest::addColumn<CountingProxy::Lie>("difference");
    const auto pending = u"pending"_s;
    QTest::newRow("its pool has more") << lieAbout(u"eth_getTransactionCount"_s, at(pending, plus(1)));
    QTest::newRow("it is a block ahead")
        << lieAbout(u"eth_getBlockByNumber"_s, ofBlock(u"latest"_s, [](const QJsonArray &, QJsonValue &r) {
                        QJsonObject block = r.toObject();
                        const auto number = uint64FromQuantity(block[u"number"].toString()).value();
                        block[u"number"_s] = toQuantity(number + 1);
                        r = block;
                    }));
    QTest::newRow("it is behind and has no such block")
        << lieAbout(u"eth_getBlockByNumber"_s, ofNumberedBlocks(to(QJsonValue())));
    QTest::newRow("it estimates more") << lieAbout(u"eth_estimateGas"_s, plus(9'000));
    QTest::newRow("it can't estimate") << lieAbout(u"eth_estimateGas"_s, to(QJsonValue()));
    QTest::newRow("it keeps no state") << lieAbout(u"eth_call"_s, to(QJsonValue()));
}

void TransactionsLiesTest::honestNodesThatDifferAreNotAccused()
{
    QFETCH(CountingProxy::Lie, difference);
    CountingProxy other(chain().rpcUrl());
    other.setLie(difference);
    profile().rpcUrls = {chain().rpcUrl(), other.url()};
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QVERIFY(other.httpRequests() > 0);
    QVERIFY(flow->preview()->canConfirm());
    QVERIFY(flow->preview()->risks.empty());
    stop();
}

void TransactionsLiesTest::aFailureThatOneNodeMakesUpIsNotCertain()
{
    CountingProxy liar(chain().rpcUrl());
    liar.setLie(failureOf(u"eth_call"_s));
    profile().rpcUrls = {chain().rpcUrl(), liar.url()};
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(risksOf(flow), std::vector{Risk::Kind::SimulationFailed});
    QVERIFY(!flow->preview()->risks.at(0).certain);
    QVERIFY(flow->preview()->risks.at(0).overridable);
    QVERIFY(!flow->preview()->canConfirm());
    // A person who knows better may go on.
    flow->approveDespite(flow->preview()->digest, {false, true});
    TRY_STATE(flow, Flow::Sent);
    TRY_RECORD(wallet, TransactionState::InBlock);
    stop();
}

void TransactionsLiesTest::aFailureThatTheOnlyNodeRepeatsIsCertain()
{
    CountingProxy liar(chain().rpcUrl());
    liar.setLie(failureOf(u"eth_call"_s, u"eth_estimateGas"_s));
    profile().rpcUrls = {liar.url()};
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(risksOf(flow), std::vector{Risk::Kind::SimulationFailed});
    QVERIFY(flow->preview()->risks.at(0).certain);
    flow->approveDespite(flow->preview()->digest, RiskOverrides::all());
    TRY_STATE(flow, Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::Reverted);
    QCOMPARE(wallet.signer.count, 0);
    stop();
}

void TransactionsLiesTest::anEndpointThatIsDownDoesNotStandInTheWay()
{
    CountingProxy dead(chain().rpcUrl());
    dead.setFaults(
        [](const QByteArray &) { return CountingProxy::Fault{CountingProxy::Fault::Kind::Reset}; });
    profile().rpcUrls = {dead.url(), chain().rpcUrl()};
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    TRY_RECORD(wallet, TransactionState::InBlock);
    QVERIFY(dead.httpRequests() > 0);
    stop();
}

void TransactionsLiesTest::anotherHashForWhatWasSentIsNotBelieved()
{
    CountingProxy proxy(chain().rpcUrl());
    proxy.setFaults([](const QByteArray &request) -> std::optional<CountingProxy::Fault> {
        if (!request.contains("eth_sendRawTransaction"))
            return std::nullopt;
        const QJsonValue id = asArray(request).at(0)[u"id"];
        const QJsonObject answer{
            {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, u"0x"_s + QString(64, u'1')}};
        const bool isBatch = request.startsWith('[');
        const QJsonDocument document = isBatch ? QJsonDocument(QJsonArray{answer}) : QJsonDocument(answer);
        return CountingProxy::Fault{CountingProxy::Fault::Kind::Answer, 200, document.toJson()};
    });
    profile().rpcUrls = {proxy.url()};
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    QTRY_VERIFY_WITH_TIMEOUT(flow->error().has_value(), patienceMs);
    QCOMPARE(flow->error()->code, ErrorCode::InconsistentReply);
    QCOMPARE(flow->state(), Flow::Broadcasting);
    QCOMPARE(wallet.state(), TransactionState::Signed);
    // It is sent again until a node takes it.
    proxy.setFaults({});
    TRY_STATE(flow, Flow::Sent);
    QVERIFY(!flow->error());
    TRY_RECORD(wallet, TransactionState::InBlock);
    stop();
}

CAPSTAN_TEST(TransactionsLiesTest)

} // namespace capstan::transactions_lies_test

#include "transactions_lies_test.moc"
