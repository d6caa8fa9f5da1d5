// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/endpoint_pool.h"
#include "core/transactions/cross_check.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/fake_chain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::cross_check_test {

using namespace testing;

namespace {

const PlannedCall call = callOf(claimOf(0));

ChainFacts factsOf(const FakeChain &chain)
{
    ChainFacts facts;
    facts.block = chain.block(chain.head);
    facts.head = facts.block;
    facts.minedNonce = 7;
    facts.balance = 1000;
    facts.implementation = implementation;
    if (chain.callReverts)
        facts.simulation.revert = Error{ErrorCode::Reverted, *chain.callReverts, 3};
    return facts;
}

using Spoil = void (*)(FakeChain &);

} // namespace

class CrossCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSingleEndpointHasNobodyToAgreeWith();
    void honestEndpointsAgree();
    void whoDoesNotAnswerHasNoSay_data();
    void whoDoesNotAnswerHasNoSay();
    void aLieOfAnyoneIsNamed_data();
    void aLieOfAnyoneIsNamed();
    void whoIsBehindIsComparedAtItsNewestBlock_data();
    void whoIsBehindIsComparedAtItsNewestBlock();
    void aLieFromBehindIsNamed_data();
    void aLieFromBehindIsNamed();
    void whoIsBehindHasAnOpinionWhereNothingChanged_data();
    void whoIsBehindHasAnOpinionWhereNothingChanged();
    void everyOpinionOnTheCallIsHeard();
    void aFailureIsAskedTwiceOfTheOnlyOne_data();
    void aFailureIsAskedTwiceOfTheOnlyOne();
    void deletingItEarlyIsSafe();

private:
    /// The disagreement of the other nodes with the first one.
    std::optional<Error> check(std::vector<FakeChain> &nodes)
    {
        ScriptedTransport transport([&nodes](const QUrl &url, const QByteArray &body) {
            return nodes.at(static_cast<std::size_t>(url.port() - 1))(body);
        });
        std::vector<QString> urls;
        for (std::size_t i = 1; i <= nodes.size(); ++i)
            urls.push_back(u"http://127.0.0.1:%1"_s.arg(i));
        ManualClock clock;
        EndpointPool pool(profileOf(urls), &transport, &clock);
        auto *job = new CrossCheck(&pool, QUrl(urls[0]), account, call, factsOf(nodes[0]), this);
        QSignalSpy finished(job, &CrossCheck::finished);
        if (!QTest::qWaitFor([&] { return finished.size() == 1; }, 6000))
            return Error{ErrorCode::Timeout, {}};
        asked = nodes[0].posts;
        opinions = finished[0].at(1).value<std::vector<Simulation>>();
        return finished[0].at(0).value<std::optional<Error>>();
    }

    int asked = 0; ///< requests to the first node
    std::vector<Simulation> opinions;
};

void CrossCheckTest::aSingleEndpointHasNobodyToAgreeWith()
{
    std::vector<FakeChain> nodes(1);
    QCOMPARE(check(nodes), std::nullopt);
    QCOMPARE(asked, 0);
}

void CrossCheckTest::honestEndpointsAgree()
{
    std::vector<FakeChain> nodes(3);
    QCOMPARE(check(nodes), std::nullopt);
    QCOMPARE(asked, 0);
    QCOMPARE(nodes[1].posts, 1);
    QCOMPARE(nodes[2].posts, 1);
}

void CrossCheckTest::whoDoesNotAnswerHasNoSay_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, Spoil spoil) { QTest::newRow(name) << spoil; };
    row("it is down", [](FakeChain &n) { n.isDown = true; });
    row("it is silent", [](FakeChain &n) { n.isSilent = true; });
    row("it is hours behind", [](FakeChain &n) { n.head -= CrossCheck::MaxBlocksBehind + 1; });
    row("it is on another chain", [](FakeChain &n) {
        n.lie = [](const QString &method, QJsonValue &result) {
            if (method == u"eth_chainId")
                result = u"0x1"_s;
        };
    });
    row("it talks nonsense",
        [](FakeChain &n) { n.lie = [](const QString &, QJsonValue &result) { result = 7; }; });
}

void CrossCheckTest::whoDoesNotAnswerHasNoSay()
{
    QFETCH(Spoil, spoil);
    std::vector<FakeChain> nodes(3);
    spoil(nodes[1]);
    QCOMPARE(check(nodes), std::nullopt);
    QVERIFY(nodes[1].posts > 0);
}

void CrossCheckTest::aLieOfAnyoneIsNamed_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("method");
    QTest::newRow("another block") << Spoil([](FakeChain &n) { n.forkedFrom = headNumber; })
                                   << ErrorCode::InconsistentReply << u"eth_getBlockByNumber"_s;
    QTest::newRow("another nonce") << Spoil([](FakeChain &n) { n.nonce = 8; }) << ErrorCode::InconsistentReply
                                   << u"eth_getTransactionCount"_s;
}

void CrossCheckTest::aLieOfAnyoneIsNamed()
{
    QFETCH(Spoil, spoil);
    QFETCH(ErrorCode, code);
    QFETCH(QString, method);
    std::vector<FakeChain> nodes(3);
    spoil(nodes[2]);
    const auto disagreement = check(nodes);
    QVERIFY(disagreement);
    QCOMPARE(disagreement->code, code);
    QCOMPARE(disagreement->detail, u"127.0.0.1: "_s + method);
}

void CrossCheckTest::whoIsBehindIsComparedAtItsNewestBlock_data()
{
    QTest::addColumn<quint64>("behind");
    for (const quint64 behind :
         {quint64(1), quint64(2), quint64(3), quint64(4), quint64(5), quint64(CrossCheck::MaxBlocksBehind)})
        QTest::addRow("%llu blocks", behind) << behind;
}

void CrossCheckTest::whoIsBehindIsComparedAtItsNewestBlock()
{
    QFETCH(quint64, behind);
    std::vector<FakeChain> nodes(2);
    nodes[1].head -= behind;
    QCOMPARE(check(nodes), std::nullopt);
    QCOMPARE(asked, 1);
    QCOMPARE(nodes[1].posts, 2);
    QCOMPARE(opinions.size(), std::size_t(1));
}

void CrossCheckTest::aLieFromBehindIsNamed_data()
{
    QTest::addColumn<quint64>("behind");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("method");
    for (const quint64 behind : {quint64(1), quint64(5)}) {
        const auto row = [behind](const char *name, Spoil spoil, const QString &method) {
            QTest::addRow("%s, %llu blocks behind", name, behind) << behind << spoil << method;
        };
        row(
            "another block", [](FakeChain &n) { n.forkedFrom = n.head - 1; }, u"eth_getBlockByNumber"_s);
        row(
            "another nonce", [](FakeChain &n) { n.nonce = 8; }, u"eth_getTransactionCount"_s);
        row(
            "another balance",
            [](FakeChain &n) {
                n.lie = [](const QString &method, QJsonValue &result) {
                    if (method == u"eth_getBalance")
                        result = u"0x1"_s;
                };
            },
            u"eth_getBalance"_s);
    }
}

void CrossCheckTest::aLieFromBehindIsNamed()
{
    QFETCH(quint64, behind);
    QFETCH(Spoil, spoil);
    QFETCH(QString, method);
    std::vector<FakeChain> nodes(3);
    nodes[2].head -= behind;
    spoil(nodes[2]);
    const auto disagreement = check(nodes);
    QVERIFY(disagreement);
    QCOMPARE(*disagreement, (Error{ErrorCode::InconsistentReply, u"127.0.0.1: "_s + method}));
}

void CrossCheckTest::whoIsBehindHasAnOpinionWhereNothingChanged_data()
{
    QTest::addColumn<bool>("firstReverts");
    QTest::addColumn<bool>("otherReverts");
    QTest::addColumn<bool>("firstDidNotBefore");
    QTest::addColumn<int>("count");
    QTest::newRow("both say it fails") << true << true << false << 1;
    QTest::newRow("only the one behind says so") << false << true << false << 1;
    QTest::newRow("it fails since the newest block") << true << false << true << 1;
}

void CrossCheckTest::whoIsBehindHasAnOpinionWhereNothingChanged()
{
    QFETCH(bool, firstReverts);
    QFETCH(bool, otherReverts);
    QFETCH(bool, firstDidNotBefore);
    QFETCH(int, count);
    std::vector<FakeChain> nodes(2);
    nodes[1].head -= 3;
    if (firstReverts)
        nodes[0].callReverts = u"still locked"_s;
    if (otherReverts)
        nodes[1].callReverts = u"still locked"_s;
    FakeChain before = nodes[0];
    before.callReverts.reset();
    if (firstDidNotBefore) {
        nodes[0].glitch = [&before](const QByteArray &body) -> FakeChain * {
            return body.contains(toQuantity(headNumber - 3).toLatin1()) ? &before : nullptr;
        };
    }
    QCOMPARE(check(nodes), std::nullopt);
    QCOMPARE(opinions.size(), static_cast<std::size_t>(count));
    // Where the other's word is about another state, the first one is asked once more.
    QCOMPARE(opinions.at(0).revert.has_value(), otherReverts || firstDidNotBefore);
    QCOMPARE(asked, firstDidNotBefore ? 2 : 1);
}

void CrossCheckTest::everyOpinionOnTheCallIsHeard()
{
    std::vector<FakeChain> nodes(4);
    nodes[1].callReverts = u"still locked"_s;
    nodes[3].isDown = true;
    QCOMPARE(check(nodes), std::nullopt);
    QCOMPARE(opinions.size(), std::size_t(2));
    const auto reverts = std::count_if(opinions.begin(), opinions.end(),
                                       [](const Simulation &opinion) { return opinion.revert.has_value(); });
    QCOMPARE(reverts, 1);
    QCOMPARE(asked, 0);
}

void CrossCheckTest::aFailureIsAskedTwiceOfTheOnlyOne_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("othersAreDown");
    QTest::addColumn<int>("asked");
    QTest::newRow("the only one") << 1 << false << 1;
    QTest::newRow("the only one that answers") << 3 << true << 1;
    QTest::newRow("not with others") << 2 << false << 0;
}

void CrossCheckTest::aFailureIsAskedTwiceOfTheOnlyOne()
{
    QFETCH(int, count);
    QFETCH(bool, othersAreDown);
    std::vector<FakeChain> nodes(static_cast<std::size_t>(count));
    for (std::size_t i = 1; i < nodes.size(); ++i)
        nodes[i].isDown = othersAreDown;
    nodes[0].callReverts = u"still locked"_s;
    QCOMPARE(check(nodes), std::nullopt);
    QTEST(asked, "asked");
    QCOMPARE(opinions.size(), std::size_t(1));
    QCOMPARE(opinions[0].revert.has_value(), count == 1 || othersAreDown);
}

void CrossCheckTest::deletingItEarlyIsSafe()
{
    std::vector<FakeChain> nodes(2);
    ScriptedTransport transport([&nodes](const QUrl &url, const QByteArray &body) {
        return nodes.at(static_cast<std::size_t>(url.port() - 1))(body);
    });
    ManualClock clock;
    EndpointPool pool(profileOf({u"http://127.0.0.1:1"_s, u"http://127.0.0.1:2"_s}), &transport, &clock);
    auto *job = new CrossCheck(&pool, QUrl(u"http://127.0.0.1:1"_s), account, call, factsOf(nodes[0]), this);
    QSignalSpy finished(job, &CrossCheck::finished);
    QCoreApplication::processEvents();
    delete job;
    QTest::qWait(20);
    QVERIFY(finished.isEmpty());
}

CAPSTAN_TEST(CrossCheckTest)

} // namespace capstan::cross_check_test

#include "cross_check_test.moc"
