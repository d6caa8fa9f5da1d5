// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ankr_staking.h"
#include "core/transactions/outcome.h"
#include "tests/integration/transactions_fixture.h"
#include "tests/integration/transactions_lies.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::transactions_tracking_lies_test {

using namespace testing;

using Flow = TransactionFlow::State;
using State = TransactionState;

namespace {

/// What a lie is made from.
struct Truth
{
    Hash32 hash;
    QJsonObject head; ///< a block without the transaction
    Address staking;
    Address provider = {};
};
using Make = std::function<CountingProxy::Lie(const Truth &)>;

/// A receipt that says all is well, in a block that exists.
QJsonObject fakeReceipt(const Truth &truth)
{
    return {{u"transactionHash"_s, truth.hash.toHex()},
            {u"blockHash"_s, truth.head[u"hash"]},
            {u"blockNumber"_s, truth.head[u"number"]},
            {u"from"_s, staker.toChecksumHex()},
            {u"to"_s, truth.staking.toChecksumHex()},
            {u"status"_s, u"0x1"_s},
            {u"gasUsed"_s, u"0x30d40"_s},
            {u"effectiveGasPrice"_s, u"0x2540be400"_s},
            {u"logs"_s, QJsonArray()}};
}

Make receiptWith(const QString &field, const QJsonValue &value)
{
    return [=](const Truth &truth) {
        QJsonObject receipt = fakeReceipt(truth);
        receipt[field] = value;
        return lieAbout(u"eth_getTransactionReceipt"_s, to(receipt));
    };
}

/// In a block that is deep, with the account's nonce used: all that one node can make up.
CountingProxy::Lie wholeStory(const Truth &truth, const QString &status, const QJsonArray &logs = {},
                              bool isFinal = false)
{
    QJsonObject receipt = fakeReceipt(truth);
    receipt[u"status"_s] = status;
    receipt[u"logs"_s] = logs;
    const auto mined = lieAbout(u"eth_getTransactionReceipt"_s, to(receipt));
    const auto used = lieAbout(u"eth_getTransactionCount"_s, plus(1), u"eth_getTransactionReceipt"_s);
    const auto finalized = lieAbout(u"eth_getBlockByNumber"_s, ofBlock(u"finalized"_s, to(truth.head)),
                                    u"eth_getTransactionReceipt"_s);
    return [=](const QByteArray &request, const QByteArray &reply) {
        const QByteArray told = used(request, mined(request, reply));
        return isFinal ? finalized(request, told) : told;
    };
}

/// The event that one waits for, as the pinned contract would write it.
QJsonArray unstakedEvent(const Truth &truth)
{
    const QString padding = u"0x"_s + QString(24, u'0');
    return {QJsonObject{
        {u"address"_s, truth.staking.toChecksumHex()},
        {u"topics"_s, QJsonArray{ankr_staking::topicOf(ankr_staking::StakingEvent::Kind::Undelegated).toHex(),
                                 padding + toHex(truth.provider.bytes()).sliced(2),
                                 padding + toHex(staker.bytes()).sliced(2)}},
        {u"data"_s,
         u"0x"_s + toHex(toBigEndian32(wei("2000"))).sliced(2) + toHex(toBigEndian32(23)).sliced(2)},
        {u"blockNumber"_s, truth.head[u"number"]},
        {u"blockHash"_s, truth.head[u"hash"]},
        {u"transactionHash"_s, truth.hash.toHex()},
        {u"logIndex"_s, u"0x0"_s}}};
}

/// No trace of it, and its nonce used long ago.
CountingProxy::Lie replacedStory()
{
    const auto gone = lieAbout(u"eth_getTransactionByHash"_s, to(QJsonValue()));
    // The question for the nonce's depth comes alone.
    const auto used = lieAbout(u"eth_getTransactionCount"_s, plus(1));
    return [=](const QByteArray &request, const QByteArray &reply) {
        return used(request, gone(request, reply));
    };
}

Make always(const CountingProxy::Lie &lie)
{
    return [lie](const Truth &) { return lie; };
}

const QString otherHash = u"0x"_s + QString(64, u'1');

} // namespace

/// A node that lies about a transaction of ours after it was signed and sent.
class TransactionsTrackingLiesTest : public TransactionsTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void whatWaitsIsNeverShownAsDone_data();
    void whatWaitsIsNeverShownAsDone();
    void whatIsMinedIsNotTakenBackNorEmbellished_data();
    void whatIsMinedIsNotTakenBackNorEmbellished();
    void foreignEventsPayNothing();
    void oneOfTwoNodesIsNotBelieved_data();
    void oneOfTwoNodesIsNotBelieved();
    void anHonestNodeThatIsBehindIsNotAccused_data();
    void anHonestNodeThatIsBehindIsNotAccused();
};

void TransactionsTrackingLiesTest::whatWaitsIsNeverShownAsDone_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, const Make &make) { QTest::newRow(name) << make; };
    row("mined, with the nonce unused", receiptWith(u"status"_s, u"0x1"_s));
    row("failed, with the nonce unused", receiptWith(u"status"_s, u"0x0"_s));
    row("mined in a block that is not there", receiptWith(u"blockHash"_s, otherHash));
    row("mined above the head", receiptWith(u"blockNumber"_s, u"0xffffff"_s));
    row("another transaction's receipt", receiptWith(u"transactionHash"_s, otherHash));
    row("another sender's receipt", receiptWith(u"from"_s, u"0x"_s + QString(40, u'1')));
    row("another contract's receipt", receiptWith(u"to"_s, u"0x"_s + QString(40, u'1')));
    row("a creation's receipt", receiptWith(u"to"_s, QJsonValue()));
    row("more gas than there was", receiptWith(u"gasUsed"_s, u"0xffffffff"_s));
    row("a price of 2^256 - 1", receiptWith(u"effectiveGasPrice"_s, u"0x"_s + QString(64, u'f')));
    row("a status that is true", receiptWith(u"status"_s, true));
    row("a receipt without a block", receiptWith(u"blockHash"_s, QJsonValue()));
    row("a receipt that is a word", always(lieAbout(u"eth_getTransactionReceipt"_s, to(u"mined"_s))));
    row("a block but no receipt",
        always(lieAbout(u"eth_getTransactionByHash"_s, toField(u"blockNumber"_s, u"0x1"_s))));
    row("another nonce under our hash",
        always(lieAbout(u"eth_getTransactionByHash"_s, toField(u"nonce"_s, u"0x0"_s))));
    row("another sender under our hash",
        always(lieAbout(u"eth_getTransactionByHash"_s, toField(u"from"_s, u"0x"_s + QString(40, u'1')))));
    row("a used nonce",
        always(lieAbout(u"eth_getTransactionCount"_s, plus(1), u"eth_getTransactionReceipt"_s)));
    row("another chain's first block",
        always(lieAbout(u"eth_getBlockByNumber"_s, ofBlock(u"0x0"_s, toField(u"hash"_s, otherHash)),
                        u"eth_getTransactionReceipt"_s)));
}

void TransactionsTrackingLiesTest::whatWaitsIsNeverShownAsDone()
{
    QFETCH(Make, make);
    CountingProxy proxy(chain().rpcUrl());
    profile().rpcUrls = {proxy.url()};
    Run &wallet = start();
    setAutomine(false);
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    const TransactionRecord record = *flow->record();
    QSignalSpy changes(&wallet.service, &TransactionService::recordChanged);
    const QJsonObject head = chain().rpc(u"eth_getBlockByNumber"_s, {u"latest"_s, false}).toObject();
    proxy.setLie(make({record.hash, head, profile().staking}));
    for (int round = 0; round < 3; ++round) {
        proxy.resetCounts();
        QTRY_VERIFY_WITH_TIMEOUT(proxy.methods().contains(u"eth_getTransactionReceipt"_s), patienceMs);
    }
    QTest::qWait(200);
    for (const auto &change : changes)
        QCOMPARE(change.at(0).value<TransactionRecord>().state, State::Sent);
    QCOMPARE(wallet.state(), State::Sent);
    QVERIFY(!wallet.records().at(0).blockNumber);
    QCOMPARE(wallet.signer.count, 1);
    // The truth is still found afterwards.
    proxy.setLie({});
    mine(1);
    TRY_RECORD(wallet, State::InBlock);
    stop();
}

void TransactionsTrackingLiesTest::whatIsMinedIsNotTakenBackNorEmbellished_data()
{
    QTest::addColumn<CountingProxy::Lie>("lie");
    const auto row = [](const char *name, const QString &method, const Change &change) {
        QTest::newRow(name) << lieAbout(method, change, u"eth_getTransactionReceipt"_s);
    };
    row("no receipt any more", u"eth_getTransactionReceipt"_s, to(QJsonValue()));
    row("no such transaction", u"eth_getTransactionByHash"_s, toField(u"hash"_s, otherHash));
    row("an unused nonce", u"eth_getTransactionCount"_s, plus(-1));
    row("final above the head", u"eth_getBlockByNumber"_s,
        ofBlock(u"finalized"_s, toField(u"number"_s, u"0xffffffff"_s)));
    row("a head far below", u"eth_getBlockByNumber"_s, ofBlock(u"latest"_s, toField(u"number"_s, u"0x1"_s)));
}

void TransactionsTrackingLiesTest::whatIsMinedIsNotTakenBackNorEmbellished()
{
    QFETCH(CountingProxy::Lie, lie);
    CountingProxy proxy(chain().rpcUrl());
    profile().rpcUrls = {proxy.url()};
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_RECORD(wallet, State::InBlock);
    const TransactionRecord before = wallet.records().at(0);
    proxy.setLie(lie);
    for (int round = 0; round < 3; ++round) {
        proxy.resetCounts();
        QTRY_VERIFY_WITH_TIMEOUT(proxy.methods().contains(u"eth_getTransactionReceipt"_s), patienceMs);
    }
    QTest::qWait(200);
    QCOMPARE(wallet.records().at(0), before);
    QVERIFY(!proxy.methods().contains(u"eth_sendRawTransaction"_s));
    proxy.setLie({});
    mine(2);
    TRY_RECORD(wallet, State::Confirmed);
    stop();
}

void TransactionsTrackingLiesTest::foreignEventsPayNothing()
{
    CountingProxy proxy(chain().rpcUrl());
    // Success, with the event that one waits for, but of a contract that is not the pinned one.
    proxy.setLie(lieAbout(u"eth_getTransactionReceipt"_s, [](const QJsonArray &, QJsonValue &result) {
        QJsonObject receipt = result.toObject();
        QJsonArray logs;
        for (const QJsonValue &log : receipt[u"logs"].toArray()) {
            QJsonObject changed = log.toObject();
            changed[u"address"_s] = u"0x"_s + QString(40, u'1');
            logs.append(changed);
        }
        if (receipt.isEmpty())
            return;
        receipt[u"logs"_s] = logs;
        result = receipt;
    }));
    profile().rpcUrls = {proxy.url()};
    Run &wallet = start();
    auto *flow = prepared(wallet.claim(u"Harbour Nodes"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_RECORD(wallet, State::InBlock);
    const TransactionRecord record = wallet.records().at(0);
    QVERIFY(!record.amountPaid);
    QCOMPARE(record.ankrPaid, std::optional<UInt256>(0));
    QVERIFY(outcomeOf(record));
    QVERIFY(!outcomeOf(record)->isAsPromised());
    stop();
}

void TransactionsTrackingLiesTest::oneOfTwoNodesIsNotBelieved_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, const Make &make) { QTest::newRow(name) << make; };
    row("replaced", [](const Truth &) { return replacedStory(); });
    row("failed", [](const Truth &truth) { return wholeStory(truth, u"0x0"_s); });
    row("failed for good", [](const Truth &truth) { return wholeStory(truth, u"0x0"_s, {}, true); });
    row("confirmed, with the contract's event",
        [](const Truth &truth) { return wholeStory(truth, u"0x1"_s, unstakedEvent(truth)); });
    row("final, with the contract's event",
        [](const Truth &truth) { return wholeStory(truth, u"0x1"_s, unstakedEvent(truth), true); });
    row("done, without the contract's event", [](const Truth &truth) { return wholeStory(truth, u"0x1"_s); });
}

void TransactionsTrackingLiesTest::oneOfTwoNodesIsNotBelieved()
{
    QFETCH(Make, make);
    CountingProxy liar(chain().rpcUrl());
    CountingProxy honest(chain().rpcUrl());
    profile().rpcUrls = {liar.url(), honest.url()};
    const QJsonObject block =
        chain().rpc(u"eth_getBlockByNumber"_s, {toQuantity(headBlock() - 5), false}).toObject();
    Run &wallet = start();
    setAutomine(false);
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    const TransactionRecord record = *flow->record();
    QSignalSpy changes(&wallet.service, &TransactionService::recordChanged);
    liar.setLie(make({record.hash, block, profile().staking, record.action.provider}));
    for (int round = 0; round < 12; ++round) {
        honest.resetCounts();
        QTRY_VERIFY_WITH_TIMEOUT(honest.methods().contains(u"eth_getTransactionReceipt"_s), patienceMs);
    }
    for (const auto &change : changes)
        QCOMPARE(change.at(0).value<TransactionRecord>().state, State::Sent);
    QCOMPARE(wallet.state(), State::Sent);
    QCOMPARE(wallet.service.waitingCount(staker), 1);
    // The truth is still found afterwards.
    liar.setLie({});
    mine(3);
    TRY_RECORD(wallet, State::Confirmed);
    QCOMPARE(wallet.records().at(0).amountPaid, std::optional(wei("2000")));
    QCOMPARE(wallet.signer.count, 1);
    stop();
}

void TransactionsTrackingLiesTest::anHonestNodeThatIsBehindIsNotAccused_data()
{
    QTest::addColumn<int>("behind");
    QTest::newRow("a block") << 1;
    QTest::newRow("five blocks") << 5;
}

void TransactionsTrackingLiesTest::anHonestNodeThatIsBehindIsNotAccused()
{
    QFETCH(int, behind);
    CountingProxy late(chain().rpcUrl());
    profile().rpcUrls = {chain().rpcUrl(), late.url()};
    Run &wallet = start();
    QTRY_VERIFY_WITH_TIMEOUT(wallet.staking.snapshot(), patienceMs);
    // It still has the block that was the head then, and nothing above.
    const auto isAbove = [](const QJsonValue &value, std::uint64_t head) {
        const auto number = uint64FromQuantity(value.toString());
        return number && *number > head;
    };
    const QJsonObject old = chain().rpc(u"eth_getBlockByNumber"_s, {u"latest"_s, false}).toObject();
    const std::uint64_t head = headBlock();
    const auto blocks =
        lieAbout(u"eth_getBlockByNumber"_s, [=](const QJsonArray &params, QJsonValue &result) {
            if (params.first().toString() == u"latest")
                result = old;
            else if (isAbove(params.first(), head))
                result = QJsonValue();
        });
    late.setLie(blocks);
    mine(behind);
    QTRY_COMPARE_WITH_TIMEOUT(wallet.staking.snapshot()->block.number, headBlock(), patienceMs);
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QVERIFY(flow->preview()->canConfirm());
    QVERIFY(flow->preview()->risks.empty());
    // Compared all the same: a lie from there is named.
    flow->reject();
    const auto nonces = lieAbout(u"eth_getTransactionCount"_s, plus(5));
    late.setLie([=](const QByteArray &request, const QByteArray &reply) {
        return nonces(request, blocks(request, reply));
    });
    flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::Ended);
    QCOMPARE(*flow->error(), (Error{ErrorCode::InconsistentReply, u"127.0.0.1: eth_getTransactionCount"_s}));
    QCOMPARE(wallet.signer.count, 0);
    stop();
}

CAPSTAN_TEST(TransactionsTrackingLiesTest)

} // namespace capstan::transactions_tracking_lies_test

#include "transactions_tracking_lies_test.moc"
