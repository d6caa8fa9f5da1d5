// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/block_ranges.h"
#include "core/storage/history_store.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/storage/schema_v7_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::history_store_test {

using namespace test;
using Ranges = std::vector<BlockRange>;
using Claim = HistoryEvent::Claim;
using Kind = HistoryEvent::Kind;

namespace {

const HistoryKey Key{1, Genesis, Owner};

HistoryEvent eventAt(std::uint8_t block, std::uint64_t logIndex, Kind kind = Kind::Delegated,
                     const Address &provider = address(0xbb))
{
    HistoryEvent made;
    made.block = {block, hash(block), 1'700'000'000 + block};
    made.logIndex = logIndex;
    made.transaction = hash(static_cast<std::uint8_t>(block + 1));
    made.kind = kind;
    made.provider = provider;
    made.amount = UInt256(block);
    made.epoch = 3;
    return made;
}

HistoryBlock checkpoint(std::uint8_t block)
{
    return {block, hash(block), 1'700'000'000 + block};
}

struct Open : OpenDatabase
{
    HistoryStore store{database.get()};
    std::vector<HistoryEvent> all(const HistoryKey &key = Key) { return store.events(key, {}, 1000).value(); }
    Ranges ranges() { return store.coverage(Key).value().ranges; }
};

} // namespace

class HistoryStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingWasReadAtFirst();
    void givesBackWhatItWasGiven();
    void rangesGrowTogether();
    void aWindowReplacesWhatStoodThere();
    void pagesAreNewestFirst();
    void eachAccountAndChainHasItsOwn();
    void detailsAreOfATransaction();
    void findsTheNewestUnstakes();
    void rollsBack();
    void settlingDropsOldCheckpoints();
    void refusesWhatDoesNotFit();
    void allOrNothing();
};

void HistoryStoreTest::nothingWasReadAtFirst()
{
    Open open;
    QVERIFY(open.store.coverage(Key).value() == HistoryCoverage());
    QVERIFY(open.all().empty());
    QVERIFY(open.store.newestUnstakes(Key, 0).value().empty());
}

void HistoryStoreTest::givesBackWhatItWasGiven()
{
    Open open;
    HistoryEvent most = eventAt(20, 7, Kind::Redelegated);
    most.amount = (std::numeric_limits<UInt256>::max)();
    most.dust = UInt256(9);
    VERIFY_RESULT(open.store.addWindow(Key, {{10, 30}, {eventAt(12, 1), most}, checkpoint(30)}));
    QVERIFY(open.all() == (std::vector{most, eventAt(12, 1)}));
    open.reopen();
    QVERIFY(HistoryStore(open.database.get()).events(Key, {}, 9).value() ==
            (std::vector{most, eventAt(12, 1)}));
}

void HistoryStoreTest::rangesGrowTogether()
{
    Open open;
    VERIFY_RESULT(open.store.addWindow(Key, {{20, 30}, {}, {}}));
    VERIFY_RESULT(open.store.addWindow(Key, {{0, 5}, {}, {}}));
    QVERIFY(open.ranges() == (Ranges{{0, 5}, {20, 30}}));
    VERIFY_RESULT(open.store.addWindow(Key, {{6, 19}, {}, {}}));
    QVERIFY(open.ranges() == (Ranges{{0, 30}}));
    QVERIFY(unionOf({{5, 9}, {1, 6}, {11, 12}, {2, 3}}) == (Ranges{{1, 9}, {11, 12}}));
}

void HistoryStoreTest::aWindowReplacesWhatStoodThere()
{
    Open open;
    VERIFY_RESULT(open.store.addWindow(Key, {{10, 30}, {eventAt(12, 1), eventAt(20, 2)}, {}}));
    VERIFY_RESULT(open.store.addDetails(Key, {{hash(21), UInt256(5), {}}}));
    HistoryEvent other = eventAt(20, 4);
    other.block.hash = hash(0xff);
    VERIFY_RESULT(open.store.addWindow(Key, {{15, 30}, {other}, {}}));
    QVERIFY(open.all() == (std::vector{other, eventAt(12, 1)}));
}

void HistoryStoreTest::pagesAreNewestFirst()
{
    Open open;
    std::vector<HistoryEvent> events;
    for (std::uint8_t i = 0; i < 10; ++i)
        events.push_back(eventAt(static_cast<std::uint8_t>(10 + i / 2), i));
    VERIFY_RESULT(open.store.addWindow(Key, {{10, 30}, events, {}}));
    std::vector<HistoryEvent> read;
    std::optional<HistoryStore::Place> after;
    for (int page = 0; page < 4; ++page) {
        const auto found = open.store.events(Key, after, 3).value();
        for (const HistoryEvent &each : found) {
            read.push_back(each);
            after = HistoryStore::Place{each.block.number, each.logIndex};
        }
    }
    std::ranges::reverse(read);
    QVERIFY(read == events);
}

void HistoryStoreTest::eachAccountAndChainHasItsOwn()
{
    Open open;
    const HistoryKey otherAccount{1, Genesis, address(0xab)};
    const HistoryKey otherGenesis{1, hash(0x77), Owner};
    const HistoryKey otherChain{2, Genesis, Owner};
    std::uint8_t block = 10;
    for (const HistoryKey &key : {Key, otherAccount, otherGenesis, otherChain})
        VERIFY_RESULT(open.store.addWindow(key, {{10, 30}, {eventAt(++block, 1)}, {}}));
    VERIFY_RESULT(open.store.rollBack(otherGenesis, std::nullopt));
    QCOMPARE(open.all().front().block.number, 11u);
    QCOMPARE(open.all(otherAccount).front().block.number, 12u);
    QVERIFY(open.all(otherGenesis).empty());
    QCOMPARE(open.all(otherChain).front().block.number, 14u);
}

void HistoryStoreTest::detailsAreOfATransaction()
{
    Open open;
    const auto claim = eventAt(12, 1, Kind::Claimed);
    VERIFY_RESULT(open.store.addWindow(Key, {{10, 30}, {claim, eventAt(12, 2), eventAt(20, 0)}, {}}));
    QCOMPARE(open.store.events(Key, {}, 9, HistoryStore::Which::WithoutDetails).value().size(), 3u);
    VERIFY_RESULT(open.store.addDetails(Key, {{claim.transaction, UInt256(77), {{1, Claim::Rewards}}}}));
    QCOMPARE(open.store.events(Key, {}, 9, HistoryStore::Which::WithoutDetails).value().size(), 1u);
    const auto events = open.all();
    QVERIFY(!events[0].isDetailed);
    QVERIFY(events[1].isDetailed && events[2].isDetailed);
    QCOMPARE(*events[1].fee, UInt256(77));
    QCOMPARE(events[2].claim, Claim::Rewards);
    // One that another account paid has been read all the same.
    VERIFY_RESULT(open.store.addDetails(Key, {{eventAt(20, 0).transaction, std::nullopt, {}}}));
    QVERIFY(open.all().front().isDetailed && !open.all().front().fee);
}

void HistoryStoreTest::findsTheNewestUnstakes()
{
    Open open;
    VERIFY_RESULT(
        open.store.addWindow(Key, {{10, 30},
                                   {eventAt(12, 1, Kind::Undelegated), eventAt(12, 2, Kind::Undelegated),
                                    eventAt(14, 0, Kind::Undelegated, address(0xcc)), eventAt(20, 0)},
                                   {}}));
    const auto newest = open.store.newestUnstakes(Key, 12).value();
    QCOMPARE(open.store.newestUnstakes(Key, 13).value().size(), 1u);
    QCOMPARE(newest.size(), 2u);
    for (const HistoryEvent &each : newest)
        QCOMPARE(each.logIndex, each.provider == address(0xcc) ? 0u : 2u);
}

void HistoryStoreTest::rollsBack()
{
    Open open;
    VERIFY_RESULT(open.store.addWindow(Key, {{10, 30}, {eventAt(12, 1), eventAt(20, 0)}, checkpoint(30)}));
    VERIFY_RESULT(open.store.addDetails(Key, {{eventAt(20, 0).transaction, UInt256(1), {}}}));
    VERIFY_RESULT(open.store.settle(Key, 25));
    VERIFY_RESULT(open.store.rollBack(Key, 15));
    QVERIFY(open.all() == std::vector{eventAt(12, 1)});
    const auto coverage = open.store.coverage(Key).value();
    QVERIFY(coverage.ranges == (Ranges{{10, 15}}));
    QCOMPARE(coverage.settled, 15u);
    QVERIFY(coverage.pending == std::vector{checkpoint(12)});
    VERIFY_RESULT(open.store.rollBack(Key, std::nullopt));
    QVERIFY(open.store.coverage(Key).value() == HistoryCoverage());
}

void HistoryStoreTest::settlingDropsOldCheckpoints()
{
    Open open;
    for (const std::uint8_t last : {std::uint8_t{10}, std::uint8_t{20}, std::uint8_t{30}, std::uint8_t{40}})
        VERIFY_RESULT(open.store.addWindow(Key, {{last - 9u, last}, {}, checkpoint(last)}));
    VERIFY_RESULT(open.store.settle(Key, 35));
    const auto coverage = open.store.coverage(Key).value();
    QCOMPARE(coverage.settled, 35u);
    QVERIFY(coverage.pending == (std::vector{checkpoint(30), checkpoint(40)}));
    VERIFY_RESULT(open.store.settle(Key, 5)); // what is final stays so
    QCOMPARE(open.store.coverage(Key).value().settled, 35u);
}

void HistoryStoreTest::refusesWhatDoesNotFit()
{
    Open open;
    HistoryEvent late = eventAt(12, 1);
    late.epoch = std::numeric_limits<std::uint64_t>::max();
    COMPARE_ERROR(open.store.addWindow(Key, {{10, 30}, {late}, {}}), ErrorCode::NumberOutOfRange);
    COMPARE_ERROR(open.store.addWindow(Key, {{10, std::numeric_limits<std::uint64_t>::max()}, {}, {}}),
                  ErrorCode::NumberOutOfRange);
    QVERIFY(open.store.coverage(Key).value() == HistoryCoverage());
}

void HistoryStoreTest::allOrNothing()
{
    Open open;
    VERIFY_RESULT(open.store.addWindow(Key, {{10, 30}, {eventAt(12, 1)}, {}}));
    // The same place twice: the second can't be stored, so neither is.
    QVERIFY(!open.store.addWindow(Key, {{5, 40}, {eventAt(13, 1), eventAt(13, 1)}, {}}));
    QVERIFY(open.all() == std::vector{eventAt(12, 1)});
    QVERIFY(open.ranges() == (Ranges{{10, 30}}));
}

CAPSTAN_TEST(HistoryStoreTest)

} // namespace capstan::history_store_test

#include "history_store_test.moc"
