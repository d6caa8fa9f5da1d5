// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/multicall3.h"
#include "core/transactions/chain_facts.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/fixtures.h"
#include "tests/unit/core/transactions/node_json.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::chain_facts_test {

using namespace testing;

namespace {

using Answers = QHash<QString, RpcResult>;

RpcResult reverts(const QString &reason)
{
    return tl::unexpected(Error{ErrorCode::RpcError, u"execution reverted: "_s + reason, 3});
}

QJsonObject feeHistory()
{
    QJsonArray baseFees;
    QJsonArray ratios;
    QJsonArray rewards;
    for (int i = 0; i < 20; ++i) {
        baseFees.append(toQuantity(10 * gwei));
        ratios.append(0.5);
        rewards.append(QJsonArray{toQuantity(gwei), toQuantity(2 * gwei), toQuantity(3 * gwei)});
    }
    baseFees.append(toQuantity(10 * gwei));
    return {{u"oldestBlock"_s, toQuantity(headNumber - 19)},
            {u"baseFeePerGas"_s, baseFees},
            {u"gasUsedRatio"_s, ratios},
            {u"reward"_s, rewards}};
}

/// What Multicall3 says in the account's place: success and a word for each of its steps.
RpcResult balancesReply(const std::vector<std::optional<UInt256>> &steps)
{
    std::vector<abi::Value> items;
    for (const auto &step : steps) {
        const auto word = toBigEndian32(step.value_or(UInt256()));
        items.push_back({std::vector<abi::Value>{{step.has_value()}, {Bytes(word.begin(), word.end())}}});
    }
    const auto type = abi::arrayOf(abi::tupleOf({abi::boolType(), abi::bytesType()}));
    return QJsonValue(toHex(abi::encode({type}, {{std::move(items)}}).value()));
}

/// By method and, where a method is asked more than once, its block.
Answers honestAnswers()
{
    return {
        {u"eth_getBlockByNumber 0x46a"_s, QJsonValue(toJson(headerOf(headNumber)))},
        {u"eth_getBlockByNumber 0x0"_s, QJsonValue(toJson(headerOf(0)))},
        {u"eth_getBlockByNumber latest"_s, QJsonValue(toJson(headerOf(headNumber + 1)))},
        {u"eth_getTransactionCount 0x46a"_s, QJsonValue(u"0x7"_s)},
        {u"eth_getTransactionCount pending"_s, QJsonValue(u"0x8"_s)},
        {u"eth_getBalance"_s, QJsonValue(u"0x3e8"_s)},
        {u"eth_getStorageAt"_s, QJsonValue(wordOf(implementation))},
        {u"eth_getCode"_s, QJsonValue(u"0x"_s)},
        {u"eth_feeHistory"_s, QJsonValue(feeHistory())},
        {u"eth_call"_s, QJsonValue(u"0x"_s)},
        {u"eth_call with code"_s,
         balancesReply({UInt256(50), UInt256(1000), UInt256(1), UInt256(90), UInt256(1000)})},
        {u"eth_estimateGas"_s, QJsonValue(u"0x30d40"_s)},
    };
}

bool isWithCode(const RpcCall &call)
{
    return call.method == u"eth_call" && call.params.size() == 3;
}

std::vector<RpcResult> answer(const std::vector<RpcCall> &calls, const Answers &answers)
{
    std::vector<RpcResult> results;
    for (const RpcCall &call : calls) {
        const QString method = isWithCode(call) ? u"eth_call with code"_s : call.method;
        for (const QString &key : {method, method + u' ' + call.params.first().toString(),
                                   method + u' ' + call.params.last().toString()}) {
            if (answers.contains(key)) {
                results.push_back(answers[key]);
                break;
            }
        }
    }
    return results;
}

Result<ChainFacts> factsFrom(const Answers &answers)
{
    return readChainFacts(
        answer(chainFactsCalls(profileOf(), account, callOf(claimOf(0)), headNumber), answers));
}

} // namespace

class ChainFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForEverythingAtOneBlock();
    void asksForTheRecipientOfASendToo();
    void keepsWhatTheCallReturned();
    void readsAnHonestNode();
    void aRevertIsAFactNotAnError_data();
    void aRevertIsAFactNotAnError();
    void whatIsMissingOrMalformedIsAnError_data();
    void whatIsMissingOrMalformedIsAnError();
    void theCallRunsInTheAccountsPlace();
    void theAccountBringsTheEthThatItSends();
    void theBalancesAreReadAroundTheCall();
    void whoCannotTellTheBalancesIsBelievedInTheRest_data();
    void whoCannotTellTheBalancesIsBelievedInTheRest();
    void anotherNumberOfResultsIsRefused();
    void honestNodesAgreeOnTheSharedFacts();
    void disagreementIsNamed_data();
    void disagreementIsNamed();
};

void ChainFactsTest::asksForEverythingAtOneBlock()
{
    const auto calls = chainFactsCalls(profileOf(), account, callOf(claimOf(0)), headNumber);
    QStringList asked;
    for (const RpcCall &call : calls)
        asked.append(call.method);
    asked.sort();
    const QStringList expected{
        u"eth_call"_s,
        u"eth_call"_s,
        u"eth_estimateGas"_s,
        u"eth_feeHistory"_s,
        u"eth_getBalance"_s,
        u"eth_getBlockByNumber"_s,
        u"eth_getBlockByNumber"_s,
        u"eth_getBlockByNumber"_s,
        u"eth_getCode"_s,
        u"eth_getStorageAt"_s,
        u"eth_getTransactionCount"_s,
        u"eth_getTransactionCount"_s,
    };
    QCOMPARE(asked, expected);
    for (const RpcCall &call : calls) {
        if (!isWithCode(call) && (call.method == u"eth_call" || call.method == u"eth_estimateGas")) {
            const QJsonObject request = call.params.at(0).toObject();
            QCOMPARE(request.value(u"from").toString().toLower(), toHex(account.bytes()));
            QCOMPARE(request.value(u"to").toString().toLower(), toHex(staking.bytes()));
            QCOMPARE(call.params.at(1).toString(), u"0x46a"_s);
        }
        if (call.method == u"eth_getStorageAt")
            QCOMPARE(call.params.at(1).toString(),
                     u"0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc"_s);
    }
}

void ChainFactsTest::asksForTheRecipientOfASendToo()
{
    const PlannedCall send = callOf({ActionKind::SendEth, {}, 5, recipient});
    const auto calls = chainFactsCalls(profileOf(), account, send, headNumber);
    for (const RpcCall &call : calls) {
        if ((call.method != u"eth_call" && call.method != u"eth_estimateGas") || isWithCode(call))
            continue;
        const QJsonObject request = call.params.at(0).toObject();
        QCOMPARE(request.value(u"to").toString().toLower(), toHex(recipient.bytes()));
        QCOMPARE(request.value(u"value").toString(), u"0x5"_s);
        QVERIFY(!request.contains(u"input"));
    }
    QCOMPARE(calls.back().method, u"eth_getCode"_s);
    QCOMPARE(calls.back().params.at(0).toString().toLower(), toHex(recipient.bytes()));

    std::vector<RpcResult> results = answer(calls, honestAnswers());
    QVERIFY(!readChainFacts(results)->recipientHasCode);
    results.back() = QJsonValue(u"0x6001"_s);
    QVERIFY(readChainFacts(results)->recipientHasCode);
    QVERIFY(!readChainFacts(results)->accountHasCode);
    results.back() = tl::unexpected(Error{ErrorCode::RpcError, {}});
    QCOMPARE(readChainFacts(results).error().code, ErrorCode::RpcError);
}

void ChainFactsTest::keepsWhatTheCallReturned()
{
    Answers answers = honestAnswers();
    answers[u"eth_call"_s] = QJsonValue(u"0x0102"_s);
    QCOMPARE(factsFrom(answers)->simulation.returned, (Bytes{1, 2}));
    answers[u"eth_estimateGas"_s] = reverts(u"still locked"_s);
    QVERIFY(factsFrom(answers)->simulation.returned.empty());
}

void ChainFactsTest::readsAnHonestNode()
{
    const auto facts = factsFrom(honestAnswers());
    QVERIFY(facts);
    QCOMPARE(facts->block, headerOf(headNumber));
    QCOMPARE(facts->head, headerOf(headNumber + 1));
    QCOMPARE(facts->genesis, headerOf(0).hash);
    QCOMPARE(facts->minedNonce, std::uint64_t(7));
    QCOMPARE(facts->pendingNonce, std::uint64_t(8));
    QCOMPARE(facts->balance, UInt256(1000));
    QCOMPARE(facts->implementation, implementation);
    QVERIFY(!facts->accountHasCode);
    QVERIFY(!facts->simulation.revert);
    QCOMPARE(facts->simulation.estimatedGas, std::uint64_t(200'000));
    QCOMPARE(facts->feeHistory.reward.size(), std::size_t(20));

    Answers delegated = honestAnswers();
    delegated[u"eth_getCode"_s] = QJsonValue(u"0xef0100"_s);
    QVERIFY(factsFrom(delegated)->accountHasCode);
}

void ChainFactsTest::aRevertIsAFactNotAnError_data()
{
    QTest::addColumn<bool>("callReverts");
    QTest::addColumn<bool>("estimateReverts");
    QTest::newRow("both") << true << true;
    QTest::newRow("the call alone, its estimate counts for nothing") << true << false;
    QTest::newRow("the estimate alone, in the next epoch") << false << true;
}

void ChainFactsTest::aRevertIsAFactNotAnError()
{
    QFETCH(bool, callReverts);
    QFETCH(bool, estimateReverts);
    Answers answers = honestAnswers();
    if (callReverts)
        answers[u"eth_call"_s] = reverts(u"still locked"_s);
    if (estimateReverts)
        answers[u"eth_estimateGas"_s] = reverts(u"still locked"_s);
    const auto facts = factsFrom(answers);
    QVERIFY(facts);
    QVERIFY(facts->simulation.revert);
    QCOMPARE(facts->simulation.revert->code, ErrorCode::Reverted);
    QCOMPARE(facts->simulation.revert->detail, u"still locked"_s);
    QCOMPARE(facts->simulation.estimatedGas, std::uint64_t(0));
}

void ChainFactsTest::whatIsMissingOrMalformedIsAnError_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<RpcResult>("result");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QString &call, const RpcResult &result, ErrorCode code) {
        QTest::newRow(name) << call << result << code;
    };
    const RpcResult null = QJsonValue();
    const RpcResult rpcError = tl::unexpected(Error{ErrorCode::RpcError, u"header not found"_s, -32000});
    row("the block is gone", u"eth_getBlockByNumber 0x46a"_s, null, ErrorCode::StaleState);
    row("no genesis", u"eth_getBlockByNumber 0x0"_s, null, ErrorCode::StaleState);
    row("the head is behind", u"eth_getBlockByNumber latest"_s, QJsonValue(toJson(headerOf(headNumber - 1))),
        ErrorCode::StaleState);
    row("an error instead of the call's outcome", u"eth_call"_s, rpcError, ErrorCode::RpcError);
    row("an error instead of the estimate", u"eth_estimateGas"_s, rpcError, ErrorCode::RpcError);
    row("an estimate of 2^256 - 1", u"eth_estimateGas"_s, QJsonValue(u"0x"_s + QString(64, u'f')),
        ErrorCode::NumberOutOfRange);
    row("a nonce that is no number", u"eth_getTransactionCount pending"_s, QJsonValue(7),
        ErrorCode::UnexpectedType);
    row("no balance", u"eth_getBalance"_s, null, ErrorCode::UnexpectedType);
    row("more than an address in the slot", u"eth_getStorageAt"_s, QJsonValue(u"0x"_s + QString(64, u'1')),
        ErrorCode::InconsistentReply);
    row("less than a word in the slot", u"eth_getStorageAt"_s, QJsonValue(u"0x"_s),
        ErrorCode::InconsistentReply);
    row("no fee history", u"eth_feeHistory"_s, null, ErrorCode::UnexpectedType);
}

void ChainFactsTest::whatIsMissingOrMalformedIsAnError()
{
    QFETCH(QString, call);
    QFETCH(RpcResult, result);
    QFETCH(ErrorCode, code);
    Answers answers = honestAnswers();
    QVERIFY(answers.contains(call));
    answers[call] = result;
    const auto facts = factsFrom(answers);
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, code);
}

void ChainFactsTest::theCallRunsInTheAccountsPlace()
{
    const PlannedCall call = callOf(claimOf(0));
    const auto calls = chainFactsCalls(profileOf(), account, call, headNumber);
    const auto found = std::find_if(calls.begin(), calls.end(), isWithCode);
    QVERIFY(found != calls.end());
    const QJsonObject request = found->params.at(0).toObject();
    const QString self = toHex(account.bytes());
    QCOMPARE(request.value(u"from").toString(), self);
    QCOMPARE(request.value(u"to").toString(), self);
    QVERIFY(request.value(u"input").toString().contains(toHex(call.data).mid(2)));
    QVERIFY(!request.contains(u"value"));
    QCOMPARE(found->params.at(1).toString(), u"0x46a"_s);
    const QJsonObject overrides = found->params.at(2).toObject();
    QCOMPARE(overrides.keys(), QStringList{self});
    QCOMPARE(overrides.value(self).toObject().value(u"code").toString(), toHex(multicall3::runtimeCode()));
}

/// To itself, so that it has what it had, and from there to the recipient.
void ChainFactsTest::theAccountBringsTheEthThatItSends()
{
    const auto calls = chainFactsCalls(profileOf(), account,
                                       callOf({ActionKind::SendEth, {}, 0x1234, recipient}), headNumber);
    const auto found = std::find_if(calls.begin(), calls.end(), isWithCode);
    QVERIFY(found != calls.end());
    const QJsonObject request = found->params.at(0).toObject();
    QCOMPARE(request.value(u"value").toString(), u"0x1234"_s);
    QVERIFY(request.value(u"input").toString().startsWith(u"0x174dea71"_s)); // aggregate3Value
    QVERIFY(request.value(u"input").toString().contains(toHex(recipient.bytes()).mid(2)));
}

void ChainFactsTest::theBalancesAreReadAroundTheCall()
{
    const auto facts = factsFrom(honestAnswers());
    QVERIFY(facts);
    QCOMPARE(facts->simulation.balances, (SimulatedBalances{50, 90, 1000, 1000}));
    Answers reverting = honestAnswers();
    reverting[u"eth_call"_s] = reverts(u"still locked"_s);
    QVERIFY(!factsFrom(reverting)->simulation.balances);
}

void ChainFactsTest::whoCannotTellTheBalancesIsBelievedInTheRest_data()
{
    using Steps = std::vector<std::optional<UInt256>>;
    const UInt256 eth(1000);
    QTest::addColumn<RpcResult>("reply");
    const auto row = [](const char *name, const RpcResult &reply) { QTest::newRow(name) << reply; };
    row("it does not know overrides",
        tl::unexpected(Error{ErrorCode::RpcError, u"too many arguments"_s, -32602}));
    row("it ignores them: there is no code", QJsonValue(u"0x"_s));
    row("it answers nothing", QJsonValue());
    row("the token's balance can't be read", reverts(u"paused"_s));
    row("the call fails in the account's place", balancesReply(Steps{50, eth, std::nullopt, 50, eth}));
    row("a step too few", balancesReply(Steps{50, eth, 1, 90}));
    row("ETH that the account does not have", balancesReply(Steps{50, eth + 1, 1, 90, eth + 1}));
}

void ChainFactsTest::whoCannotTellTheBalancesIsBelievedInTheRest()
{
    QFETCH(RpcResult, reply);
    Answers answers = honestAnswers();
    answers[u"eth_call with code"_s] = reply;
    const auto facts = factsFrom(answers);
    QVERIFY(facts);
    QVERIFY(!facts->simulation.balances);
    QVERIFY(!facts->simulation.revert);
    QCOMPARE(facts->simulation.estimatedGas, std::uint64_t(200'000));
}

void ChainFactsTest::anotherNumberOfResultsIsRefused()
{
    const auto calls =
        chainFactsCalls(profileOf(), account, callOf({ActionKind::Cancel, provider, 0}), headNumber);
    std::vector<RpcResult> results = answer(calls, honestAnswers());
    QVERIFY(readChainFacts(results));
    results.pop_back();
    QCOMPARE(readChainFacts(results).error().code, ErrorCode::UnexpectedType);
    QCOMPARE(readSharedFacts({}).error().code, ErrorCode::UnexpectedType);
}

void ChainFactsTest::honestNodesAgreeOnTheSharedFacts()
{
    const auto calls = sharedFactsCalls(profileOf(), account, callOf(claimOf(0)), headNumber);
    const auto shared = readSharedFacts(answer(calls, honestAnswers()));
    QVERIFY(shared);
    QVERIFY(compareFacts(sharedPartOf(*factsFrom(honestAnswers())), *shared));
}

void ChainFactsTest::disagreementIsNamed_data()
{
    using Spoil = std::function<void(SharedFacts &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("method");
    const auto row = [](const char *name, const Spoil &spoil, ErrorCode code, const QString &method) {
        QTest::newRow(name) << spoil << code << method;
    };
    const auto lie = ErrorCode::InconsistentReply;
    row(
        "another block", [](SharedFacts &f) { f.block = headerOf(headNumber, 9); }, lie,
        u"eth_getBlockByNumber"_s);
    row(
        "another base fee in the same block", [](SharedFacts &f) { f.block.baseFeePerGas = 1; }, lie,
        u"eth_getBlockByNumber"_s);
    row(
        "another nonce", [](SharedFacts &f) { f.minedNonce = 8; }, lie, u"eth_getTransactionCount"_s);
    row(
        "another balance", [](SharedFacts &f) { f.balance = 1; }, lie, u"eth_getBalance"_s);
    row(
        "another implementation", [](SharedFacts &f) { f.implementation = addressOf(1); }, lie,
        u"eth_getStorageAt"_s);
}

void ChainFactsTest::disagreementIsNamed()
{
    QFETCH(std::function<void(SharedFacts &)>, spoil);
    QFETCH(ErrorCode, code);
    QFETCH(QString, method);
    const SharedFacts facts = sharedPartOf(*factsFrom(honestAnswers()));
    SharedFacts others = facts;
    spoil(others);
    const auto agreement = compareFacts(facts, others);
    QVERIFY(!agreement);
    QCOMPARE(agreement.error().code, code);
    QCOMPARE(agreement.error().detail, method);
}

CAPSTAN_TEST(ChainFactsTest)

} // namespace capstan::chain_facts_test

#include "chain_facts_test.moc"
