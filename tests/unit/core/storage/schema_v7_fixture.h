// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history_store.h"
#include "tests/unit/core/storage/schema_v6_fixture.h"

// tests/data/schema_v7.sqlite: as of version 6, with a history of two transactions, one of them read.
namespace capstan::test {

inline const HistoryKey SchemaV7Key{1, Genesis, Owner};

/// Newest first.
inline std::vector<HistoryEvent> schemaV7Events()
{
    constexpr std::uint64_t largest = 0x7fff'ffff'ffff'ffff;
    HistoryEvent claim;
    claim.block = {200, hash(0x20), 1'700'000'012};
    claim.logIndex = largest;
    claim.transaction = hash(0x21);
    claim.kind = HistoryEvent::Kind::Claimed;
    claim.provider = address(0xbb);
    claim.amount = (std::numeric_limits<UInt256>::max)();
    claim.epoch = largest;
    HistoryEvent stake;
    stake.block = {100, hash(0x10), 1'700'000'000};
    stake.transaction = hash(0x11);
    stake.provider = address(0xcc);
    stake.amount = UInt256(5);
    stake.isDetailed = true;
    stake.fee = (std::numeric_limits<UInt256>::max)();
    return {claim, stake};
}

inline void fillSchemaV7(Database *database)
{
    const auto events = schemaV7Events();
    HistoryStore store(database);
    VERIFY_RESULT(
        store.addWindow(SchemaV7Key, {{50, 250}, events, HistoryBlock{250, hash(0x25), 1'700'000'024}}));
    VERIFY_RESULT(store.addDetails(SchemaV7Key, {{events[1].transaction, events[1].fee, {}}}));
    VERIFY_RESULT(store.settle(SchemaV7Key, 150));
}

inline void compareWithSchemaV7(Database *database)
{
    compareWithSchemaV6(database);
    HistoryStore store(database);
    QVERIFY(store.events(SchemaV7Key, {}, 10).value() == schemaV7Events());
    const HistoryCoverage coverage = store.coverage(SchemaV7Key).value();
    QVERIFY(coverage.ranges == (std::vector<BlockRange>{{50, 250}}));
    QCOMPARE(coverage.settled, 150u);
    QCOMPARE(coverage.pending.size(), 3u);
}

inline QString copySchemaV7(const QTemporaryDir &folder)
{
    return copySchema(folder, QStringLiteral("schema_v7.sqlite"));
}

} // namespace capstan::test
