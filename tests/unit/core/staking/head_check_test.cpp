// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/head_check.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/snapshot_reads.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::head_check_test {

using namespace testing;

namespace {

using Change = std::function<void(FakeChain &)>;

} // namespace

class HeadCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isOneRequestOfEightCalls();
    void staysTheSameAtTheSameHead();
    void carriesTheFiguresToTheNewHead();
    void takesTheBalancesAlong();
    void wantsEverythingRead_data();
    void wantsEverythingRead();
    void waitsForANodeThatLags();
    void isAnErrorWithoutANode();
    void diesQuietly();

private:
    Result<StakingSnapshotPtr> check();

    FakeChain &chain() { return m_reads->chain; }

    std::unique_ptr<SnapshotReads> m_reads;
    StakingSnapshotPtr m_known;
};

void HeadCheckTest::init()
{
    m_reads = std::make_unique<SnapshotReads>();
    m_known = m_reads->read().value_or(nullptr);
    QVERIFY(m_known);
    chain().requests = 0;
    chain().methods.clear();
}

Result<StakingSnapshotPtr> HeadCheckTest::check()
{
    std::optional<Result<StakingSnapshotPtr>> outcome;
    auto *look = new HeadCheck(&m_reads->pool, &m_reads->clock, m_known, this);
    connect(look, &HeadCheck::finished, this,
            [&outcome](const Result<StakingSnapshotPtr> &snapshot) { outcome = snapshot; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }))
        return failure(ErrorCode::Timeout);
    return *outcome;
}

void HeadCheckTest::isOneRequestOfEightCalls()
{
    QVERIFY(check().has_value());
    QCOMPARE(chain().requests, 1);
    QCOMPARE(chain().methods, (QStringList{u"eth_getBlockByNumber"_s, u"eth_getBlockByNumber"_s,
                                           u"eth_getBalance"_s, u"eth_call"_s, u"eth_call"_s,
                                           u"eth_getCode"_s, u"eth_getLogs"_s, u"eth_getBlockByNumber"_s}));
}

void HeadCheckTest::staysTheSameAtTheSameHead()
{
    QCOMPARE(check().value(), m_known);
}

void HeadCheckTest::carriesTheFiguresToTheNewHead()
{
    chain().head += 3;
    m_reads->clock.advance(36'000);
    const StakingSnapshotPtr now = check().value();
    QVERIFY(now && now != m_known);
    QCOMPARE(now->block.number, m_known->block.number + 3);
    QCOMPARE(now->block.hash, chain().hashOf(chain().head));
    QCOMPARE(now->clock.headBlock, now->block.number);
    QCOMPARE(now->clock.headTime, m_known->clock.headTime + 36);
    QCOMPARE(now->receivedAtMonotonicMs, m_reads->clock.monotonicMs());

    // Nothing else is another.
    StakingSnapshot expected = *m_known;
    expected.block = now->block;
    expected.clock.headBlock = now->clock.headBlock;
    expected.clock.headTime = now->clock.headTime;
    expected.receivedAtMonotonicMs = now->receivedAtMonotonicMs;
    QVERIFY(*now == expected);
}

void HeadCheckTest::takesTheBalancesAlong()
{
    ++chain().head;
    chain().ethBalance = ankr(7);
    chain().allowance = ankr(3);
    const auto now = check().value();
    QCOMPARE(now->ethBalance, ankr(7));
    QCOMPARE(now->allowance, ankr(3));
}

void HeadCheckTest::wantsEverythingRead_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("an event of the staking contract", [](FakeChain &chain) { chain.events = {chain.head}; });
    row("an event some blocks ago", [](FakeChain &chain) {
        chain.head += 3;
        chain.events = {chain.head - 2};
    });
    row("a node without logs", [](FakeChain &chain) { chain.tellsLogs = false; });
    row("another epoch", [](FakeChain &chain) { chain.head += chain.interval; });
    row("many blocks at once", [](FakeChain &chain) { chain.head += 101; });
    row("code at the account", [](FakeChain &chain) { chain.accountHasCode = true; });
    row("a reorganisation", [](FakeChain &chain) {
        chain.fork = 1;
        chain.forkBlock = chain.head - 2;
    });
    row("a block in between", [](FakeChain &chain) {
        chain.beforeCall = [&chain](const QString &method) {
            chain.head += method == u"eth_getLogs"_s ? 1U : 0U;
        };
    });
    row("a token that does not answer",
        [](FakeChain &chain) { chain.withoutCode = {chain.profile().token}; });
}

void HeadCheckTest::wantsEverythingRead()
{
    QFETCH(Change, change);
    ++chain().head;
    change(chain());
    const auto outcome = check();
    QVERIFY(outcome.has_value());
    QVERIFY(!*outcome);
}

void HeadCheckTest::waitsForANodeThatLags()
{
    --chain().head;
    QCOMPARE(check().value(), m_known);
}

void HeadCheckTest::isAnErrorWithoutANode()
{
    m_reads->transport.setScript({});
    const auto outcome = check();
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::Unreachable);
}

void HeadCheckTest::diesQuietly()
{
    auto *look = new HeadCheck(&m_reads->pool, &m_reads->clock, m_known, this);
    QSignalSpy finished(look, &HeadCheck::finished);
    delete look;
    QTest::qWait(20);
    QVERIFY(finished.isEmpty());
}

CAPSTAN_TEST(HeadCheckTest)

} // namespace capstan::head_check_test

#include "head_check_test.moc"
