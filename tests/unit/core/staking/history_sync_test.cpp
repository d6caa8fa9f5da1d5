// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/history_entry.h"
#include "core/staking/history_sync.h"
#include "core/storage/block_ranges.h"
#include "core/storage/database.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/history_chain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::history_sync_test {

using namespace testing;
using Kind = HistoryChain::Kind;

/// A node, a profile, and synchronisations between the two.
struct Desk
{
    Desk()
    {
        auto opened = Database::open(folder.filePath(u"profile.sqlite"_s));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        database = *std::move(opened);
        store = std::make_unique<HistoryStore>(database.get());
        transport.setScript(
            [this](const QUrl &, const QByteArray &body) -> std::optional<Result<QByteArray>> {
                if (fault) {
                    if (const auto error = fault())
                        return Result<QByteArray>(tl::unexpected(*error));
                }
                return Result<QByteArray>(chain.reply(body));
            });
        pool = std::make_unique<EndpointPool>(chain.profile(), &transport, &clock);
    }

    HistorySync *make(std::uint64_t lowest = 0, bool withDetails = true)
    {
        auto *sync = new HistorySync({pool.get(), store.get(), chain.key(), lowest, withDetails}, pool.get());
        QObject::connect(sync, &HistorySync::rolledBack, sync,
                         [this](const std::optional<std::uint64_t> &block) { rollBacks.push_back(block); });
        QObject::connect(sync, &HistorySync::progressed, sync,
                         [this](const HistoryProgress &progress) { steps.push_back(progress); });
        QObject::connect(sync, &HistorySync::finished, sync,
                         [this](const std::optional<Error> &error) { outcome = error; });
        outcome.reset();
        rollBacks.clear();
        steps.clear();
        return sync;
    }
    /// Whether it came to an end; how, is in outcome.
    bool finish(HistorySync *sync)
    {
        sync->start();
        return QTest::qWaitFor([this] { return outcome.has_value(); }, 30'000);
    }
    bool sync(std::uint64_t lowest = 0, bool withDetails = true) { return finish(make(lowest, withDetails)); }
    bool synced(std::uint64_t lowest = 0, bool withDetails = true)
    {
        return sync(lowest, withDetails) && !*outcome;
    }
    std::vector<HistoryEvent> events() const { return store->events(chain.key(), {}, 1'000'000).value(); }
    std::vector<std::uint64_t> blocks() const
    {
        std::vector<std::uint64_t> numbers;
        for (const HistoryEvent &event : events())
            numbers.push_back(event.block.number);
        return numbers;
    }
    HistoryCoverage coverage() const { return store->coverage(chain.key()).value(); }

    QTemporaryDir folder;
    HistoryChain chain;
    std::unique_ptr<Database> database;
    std::unique_ptr<HistoryStore> store;
    ManualClock clock;
    ScriptedTransport transport;
    std::function<std::optional<Error>()> fault; ///< of the next request
    std::unique_ptr<EndpointPool> pool;
    std::optional<std::optional<Error>> outcome;
    std::vector<std::optional<std::uint64_t>> rollBacks;
    std::vector<HistoryProgress> steps;
};

/// @p count stakes, spread evenly over the chain.
std::vector<HistoryChain::Event> stakes(std::uint64_t count, std::uint64_t head)
{
    std::vector<HistoryChain::Event> events;
    for (std::uint64_t i = 0; i < count; ++i)
        events.push_back({i * head / count, i, i, Kind::Delegated, provider, UInt256(i + 1)});
    return events;
}

class HistorySyncTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllNewestFirst();
    void asksForNewBlocksOnlyAtTheSecondStart();
    void windowsFollowWhatTheNodeAccepts_data();
    void windowsFollowWhatTheNodeAccepts();
    void refusalsOfOneBlockAreAnError();
    void neverHasMoreRequestsInFlight();
    void goesOnWhereItWasCut();
    void canBeCancelled();
    void readsTenThousandEvents();
    void reorganisationsAreRolledBack_data();
    void reorganisationsAreRolledBack();
    void whatIsFinalIsSettled();
    void aDeeperReorganisationStartsAnew();
    void aNodeThatLagsBehindTakesNothingAway();
    void tellsClaimsApart();
    void leavesOutClaimsOfNothing();
    void anotherPayersFeeIsNone();
    void liesAreNotKept_data();
    void liesAreNotKept();
    void anotherChainIsNotMixedIn();
};

void HistorySyncTest::readsAllNewestFirst()
{
    Desk desk;
    desk.chain.events = stakes(30, 10'000);
    QVERIFY(desk.synced());
    const auto events = desk.events();
    QCOMPARE(events.size(), 30u);
    QCOMPARE(events.front().amount, UInt256(30));
    QCOMPARE(events.front().block.time, HistoryChain::timeOf(events.front().block.number));
    QCOMPARE(events.back().amount, UInt256(1));
    for (const HistoryEvent &event : events) {
        QVERIFY(event.isDetailed);
        QCOMPARE(*event.fee, UInt256(HistoryChain::GasUsed * HistoryChain::GasPrice));
    }
    QVERIFY(desk.coverage().ranges == (std::vector<BlockRange>{{0, 10'000}}));
    QCOMPARE(desk.chain.windows.front().last, 10'000u);
    for (std::size_t i = 1; i < desk.chain.windows.size(); ++i)
        QVERIFY(desk.chain.windows[i].last < desk.chain.windows[i - 1].first);
    // The progress only ever grows, to all of the blocks.
    std::uint64_t before = 0;
    for (const HistoryProgress &step : desk.steps) {
        QVERIFY(step.blocksRead >= before);
        before = step.blocksRead;
    }
    QCOMPARE(before, 10'001u);
    QCOMPARE(desk.steps.back().transactionsRead, 30u);
}

void HistorySyncTest::asksForNewBlocksOnlyAtTheSecondStart()
{
    Desk desk;
    desk.chain.events = stakes(30, 10'000);
    QVERIFY(desk.synced());
    desk.chain.requests = 0;
    desk.chain.calls.clear();
    QVERIFY(desk.synced());
    // One look at the head, and nothing to read.
    QCOMPARE(desk.chain.requests, 1);
    QCOMPARE(desk.chain.calls.value(u"eth_getLogs"_s), 0);

    desk.chain.head += 3;
    desk.chain.events.push_back({10'002, 0, 99, Kind::Delegated, provider, ankr(7)});
    desk.chain.requests = 0;
    desk.chain.windows.clear();
    QVERIFY(desk.synced());
    QVERIFY(desk.chain.windows == (std::vector<BlockRange>{{10'001, 10'003}}));
    QCOMPARE(desk.chain.requests, 4); // the look, the logs, the block's time, the fee
    QCOMPARE(desk.events().front().amount, ankr(7));
}

void HistorySyncTest::windowsFollowWhatTheNodeAccepts_data()
{
    QTest::addColumn<quint64>("mostBlocks");
    QTest::addColumn<quint64>("mostEvents");
    QTest::addColumn<int>("mostWindows");
    QTest::newRow("everything") << quint64{0} << quint64{0} << 12;
    QTest::newRow("few blocks at a time") << quint64{128} << quint64{0} << 200;
    QTest::newRow("an odd number of blocks") << quint64{777} << quint64{0} << 40;
    QTest::newRow("one block at a time, almost") << quint64{3} << quint64{0} << 5000;
    QTest::newRow("few events at a time") << quint64{0} << quint64{10} << 400;
}

void HistorySyncTest::windowsFollowWhatTheNodeAccepts()
{
    QFETCH(quint64, mostBlocks);
    QFETCH(quint64, mostEvents);
    QFETCH(int, mostWindows);
    Desk desk;
    if (mostBlocks == 3)
        desk.chain.head = 2000;
    desk.chain.events = stakes(100, desk.chain.head);
    desk.chain.mostBlocks = mostBlocks;
    desk.chain.mostEvents = mostEvents;
    QVERIFY(desk.synced(0, false));
    QCOMPARE(desk.events().size(), 100u);
    QVERIFY(desk.coverage().ranges == (std::vector<BlockRange>{{0, desk.chain.head}}));
    QVERIFY2(std::ssize(desk.chain.windows) <= mostWindows,
             qPrintable(QString::number(desk.chain.windows.size())));
}

void HistorySyncTest::refusalsOfOneBlockAreAnError()
{
    Desk desk;
    desk.chain.events = stakes(100, 10'000);
    desk.chain.lie = [](const QString &method, QJsonValue &result) {
        if (method == u"eth_getLogs")
            result = u"none of your business"_s;
    };
    QVERIFY(desk.sync());
    QVERIFY(*desk.outcome);
    desk.chain.lie = {};
    desk.chain.mostEvents = 1;
    desk.chain.events = {{500, 0, 1}, {500, 1, 2}};
    QVERIFY(desk.sync());
    QCOMPARE((*desk.outcome)->code, ErrorCode::RpcError);
    // The error took nothing away of what was read before it.
    QVERIFY(!desk.coverage().ranges.empty());
}

void HistorySyncTest::neverHasMoreRequestsInFlight()
{
    Desk desk;
    desk.chain.events = stakes(50, 10'000);
    desk.chain.mostBlocks = 200;
    int most = 0;
    std::size_t answered = 0;
    desk.chain.beforeRequest = [&] {
        most = std::max(most, static_cast<int>(desk.transport.posts().size() - answered));
        ++answered;
    };
    QVERIFY(desk.synced());
    QCOMPARE(most, HistorySync::InFlight);
}

void HistorySyncTest::goesOnWhereItWasCut()
{
    Desk desk;
    desk.chain.events = stakes(100, 10'000);
    desk.chain.mostBlocks = 250;
    int left = 25;
    desk.fault = [&left]() -> std::optional<Error> {
        return --left < 0 ? std::optional(Error{ErrorCode::Unreachable, u"closed"_s}) : std::nullopt;
    };
    QVERIFY(desk.sync());
    QCOMPARE((*desk.outcome)->code, ErrorCode::Unreachable);
    const auto before = desk.coverage().ranges;
    QVERIFY(!before.empty() && before.back().last == 10'000 && before.front().first > 0);

    desk.fault = {};
    desk.clock.advance(120'000);
    desk.chain.windows.clear();
    QVERIFY(desk.synced());
    for (const BlockRange &asked : desk.chain.windows) {
        for (const BlockRange &known : before)
            QVERIFY(asked.last < known.first || asked.first > known.last);
    }
    QCOMPARE(desk.events().size(), 100u);
}

void HistorySyncTest::canBeCancelled()
{
    Desk desk;
    desk.chain.events = stakes(100, 10'000);
    desk.chain.mostBlocks = 100;
    auto *sync = desk.make();
    int windows = 0;
    QObject::connect(sync, &HistorySync::windowRead, sync, [&windows, sync] {
        if (++windows == 5)
            sync->cancel();
    });
    QVERIFY(desk.finish(sync));
    QCOMPARE((*desk.outcome)->code, ErrorCode::Cancelled);
    const int requests = desk.chain.requests;
    QTest::qWait(50);
    QCOMPARE(desk.chain.requests, requests);
    QVERIFY(!desk.coverage().ranges.empty());
    QVERIFY(desk.synced());
    QCOMPARE(desk.events().size(), 100u);
}

void HistorySyncTest::readsTenThousandEvents()
{
    Desk desk;
    desk.chain.head = 100'000;
    desk.chain.events = stakes(10'000, 100'000);
    desk.chain.mostEvents = 2000;
    QVERIFY(desk.synced(0, false));
    QCOMPARE(desk.events().size(), 10'000u);
    UInt256 sum = 0;
    for (const HistoryEvent &event : desk.events())
        sum += event.amount;
    QCOMPARE(sum, UInt256(10'000 * 10'001 / 2));
}

void HistorySyncTest::reorganisationsAreRolledBack_data()
{
    QTest::addColumn<quint64>("depth");
    for (const int depth : {1, 2, 3, 10, 31, 32, 33, 63, 64})
        QTest::addRow("%d blocks", depth) << static_cast<quint64>(depth);
}

void HistorySyncTest::reorganisationsAreRolledBack()
{
    QFETCH(quint64, depth);
    Desk desk;
    const std::uint64_t head = desk.chain.head;
    // One in each of the last hundred blocks.
    for (std::uint64_t i = 0; i < 100; ++i)
        desk.chain.events.push_back({head - 99 + i, 0, i, Kind::Delegated, provider, UInt256(i + 1)});
    QVERIFY(desk.synced());
    QCOMPARE(desk.events().size(), 100u);

    // The last blocks are replaced: every other event is gone, one is in a later block than before.
    desk.chain.fork = 1;
    desk.chain.forkBlock = head - depth + 1;
    std::erase_if(desk.chain.events, [&](const HistoryChain::Event &event) {
        return event.block >= desk.chain.forkBlock && event.block % 2 == 0;
    });
    desk.chain.head = head + 2;
    desk.chain.events.push_back({head + 1, 0, 500, Kind::Undelegated, provider, ankr(3)});
    desk.chain.windows.clear();
    QVERIFY(desk.synced());
    QVERIFY(desk.rollBacks == std::vector{std::optional<std::uint64_t>(head - depth)});
    QVERIFY(unionOf(desk.chain.windows) == (std::vector<BlockRange>{{head - depth + 1, head + 2}}));
    std::vector<std::uint64_t> expected;
    for (auto event = desk.chain.events.rbegin(); event != desk.chain.events.rend(); ++event)
        expected.push_back(event->block);
    QCOMPARE(desk.blocks(), expected);
    for (const HistoryEvent &event : desk.events()) {
        QCOMPARE(event.block.hash, desk.chain.hashOf(event.block.number));
        QVERIFY(event.isDetailed);
    }
}

void HistorySyncTest::whatIsFinalIsSettled()
{
    Desk desk;
    const std::uint64_t head = desk.chain.head;
    desk.chain.events = {{head - 10, 0, 1}, {head, 0, 2}};
    QVERIFY(desk.synced());
    desk.chain.head += 200;
    QVERIFY(desk.synced());
    QVERIFY(desk.coverage().settled >= head);
    // Only what may still change is compared from then on.
    desk.chain.calls.clear();
    QVERIFY(desk.synced());
    QVERIFY(desk.chain.calls.value(u"eth_getBlockByNumber"_s) <= 6);
}

void HistorySyncTest::aDeeperReorganisationStartsAnew()
{
    Desk desk;
    desk.chain.events = stakes(20, 10'000);
    QVERIFY(desk.synced());
    desk.chain.fork = 2;
    desk.chain.forkBlock = 1000; // far below what was final: it never was this chain
    QVERIFY(desk.synced());
    QCOMPARE(desk.rollBacks.size(), 1u);
    for (const HistoryEvent &event : desk.events())
        QCOMPARE(event.block.hash, desk.chain.hashOf(event.block.number));
    QCOMPARE(desk.events().size(), 20u);
}

void HistorySyncTest::aNodeThatLagsBehindTakesNothingAway()
{
    Desk desk;
    desk.chain.events = stakes(20, 10'000);
    QVERIFY(desk.synced());
    desk.chain.head -= 30;
    QVERIFY(desk.synced());
    QVERIFY(desk.rollBacks.empty());
    QCOMPARE(desk.events().size(), 20u);
}

void HistorySyncTest::tellsClaimsApart()
{
    Desk desk;
    const auto claim = [](std::uint64_t number) {
        return HistoryChain::Event{number * 10, 0, number, Kind::Claimed, provider, ankr(number)};
    };
    desk.chain.events = {claim(1), claim(2), claim(3), claim(4)};
    // An unstake that pays rewards out, and a claim of two providers at once.
    desk.chain.events.push_back({50, 0, 5, Kind::Claimed, provider, ankr(5)});
    desk.chain.events.push_back({50, 1, 5, Kind::Undelegated, provider, ankr(50)});
    desk.chain.events.push_back({60, 0, 6, Kind::Claimed, otherProvider, ankr(6)});
    desk.chain.events.push_back({60, 1, 6, Kind::Claimed, provider, ankr(7)});
    desk.chain.inputOf = [](std::uint64_t number) -> Bytes {
        using namespace ankr_staking;
        switch (number) {
        case 1:
            return claimPendingUndelegates(provider);
        case 2:
            return claimStakingRewards(provider);
        case 3:
            return claimDelegatorFee(provider);
        case 6:
            return multicall({claimPendingUndelegates(otherProvider), claimStakingRewards(provider)});
        default:
            return Bytes{0xde, 0xad, 0xbe, 0xef};
        }
    };
    QVERIFY(desk.synced());
    std::vector<HistoryKind> kinds;
    const auto events = desk.events();
    for (const HistoryEntry &entry : historyEntries(events))
        kinds.push_back(entry.kind);
    QVERIFY(kinds == (std::vector{HistoryKind::ClaimRewards, HistoryKind::ClaimUnstaked, HistoryKind::Unstake,
                                  HistoryKind::UnstakeRewards, HistoryKind::Unknown, HistoryKind::Combined,
                                  HistoryKind::ClaimRewards, HistoryKind::ClaimUnstaked}));
}

void HistorySyncTest::leavesOutClaimsOfNothing()
{
    Desk desk;
    desk.chain.events = {{10, 0, 1, Kind::Claimed, provider, UInt256(0)},
                         {10, 1, 1, Kind::Claimed, otherProvider, UInt256(0)},
                         {10, 2, 1, Kind::Delegated, provider, ankr(1)}};
    QVERIFY(desk.synced());
    QCOMPARE(desk.events().size(), 1u);
}

void HistorySyncTest::anotherPayersFeeIsNone()
{
    Desk desk;
    desk.chain.events = {{10, 0, 1, Kind::Claimed, provider, ankr(1)}};
    desk.chain.sender = addressOf(0xdd);
    QVERIFY(desk.synced());
    const auto events = desk.events();
    QVERIFY(events.front().isDetailed);
    QVERIFY(!events.front().fee);
    // Nor does such a call tell what it claims for whom.
    QCOMPARE(events.front().claim, HistoryEvent::Claim::Other);
}

void HistorySyncTest::liesAreNotKept_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const QString logs = u"eth_getLogs"_s;
    const QString other = toHex(addressOf(0x99).bytes());
    QTest::newRow("a log of another contract") << logs << u"address"_s << other;
    QTest::newRow("a log above the window") << logs << u"blockNumber"_s << u"0xffffff"_s;
    QTest::newRow("a log of a foreign block") << logs << u"blockHash"_s << u"0x"_s + QString(64, u'9');
    QTest::newRow("data that is none") << logs << u"data"_s << u"0x00"_s;
    QTest::newRow("a fee of another transaction")
        << u"eth_getTransactionReceipt"_s << u"transactionHash"_s << u"0x"_s + QString(64, u'9');
    QTest::newRow("a receipt in another block")
        << u"eth_getTransactionReceipt"_s << u"blockHash"_s << u"0x"_s + QString(64, u'9');
    QTest::newRow("a price beyond all numbers")
        << u"eth_getTransactionReceipt"_s << u"effectiveGasPrice"_s << u"0x"_s + QString(64, u'f');
}

void HistorySyncTest::liesAreNotKept()
{
    QFETCH(QString, method);
    QFETCH(QString, field);
    QFETCH(QString, value);
    Desk desk;
    desk.chain.events = {{10, 0, 1, Kind::Claimed, provider, ankr(1)}};
    desk.chain.lie = [&](const QString &asked, QJsonValue &result) {
        if (asked != method || (result.isArray() && result.toArray().isEmpty()))
            return;
        QJsonObject object = result.isArray() ? result.toArray().first().toObject() : result.toObject();
        object[field] = value;
        result = result.isArray() ? QJsonValue(QJsonArray{object}) : QJsonValue(object);
    };
    QVERIFY(desk.sync());
    if (method == u"eth_getLogs"_s) {
        QVERIFY(*desk.outcome);
        QVERIFY(desk.events().empty());
        return;
    }
    // The event stands; what was said of its transaction does not.
    QVERIFY(!*desk.outcome);
    QCOMPARE(desk.events().size(), 1u);
    QVERIFY(!desk.events().front().isDetailed);
}

void HistorySyncTest::anotherChainIsNotMixedIn()
{
    Desk desk;
    desk.chain.events = stakes(5, 10'000);
    QVERIFY(desk.synced());
    const HistoryKey key = desk.chain.key();
    desk.chain.fork = 3; // from block 0 on
    auto *sync = new HistorySync({desk.pool.get(), desk.store.get(), key, 0, true}, desk.pool.get());
    std::optional<std::optional<Error>> outcome;
    connect(sync, &HistorySync::finished, sync, [&outcome](const auto &error) { outcome = error; });
    sync->start();
    QTRY_VERIFY(outcome);
    QCOMPARE((*outcome)->code, ErrorCode::StaleState);
    QCOMPARE(desk.store->events(key, {}, 100).value().size(), 5u);
}

CAPSTAN_TEST(HistorySyncTest)

} // namespace capstan::history_sync_test

#include "history_sync_test.moc"
