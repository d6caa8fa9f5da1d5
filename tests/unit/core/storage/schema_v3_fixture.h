// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/core/storage/schema_v2_fixture.h"

// tests/data/schema_v3.sqlite: as of version 2, with transactions that replace each other, one that no node
// keeps, and what was promised and paid at once.
namespace capstan::test {

/// Newest first.
inline std::vector<TransactionRecord> schemaV3Records()
{
    TransactionRecord dropped = signedRecord(7);
    dropped.state = TransactionState::Sent;
    dropped.dropped = true;
    dropped.ankrIn = UInt256(5);
    dropped.detail = QStringLiteral("underpriced");
    TransactionRecord faster = signedRecord(7);
    faster.hash = hash(0x71);
    faster.replaces = dropped.hash;
    faster.state = TransactionState::Replaced;
    faster.ankrIn = (std::numeric_limits<UInt256>::max)();
    TransactionRecord cancel = signedRecord(7);
    cancel.hash = hash(0x72);
    cancel.replaces = faster.hash;
    cancel.action = {ActionKind::Cancel, Owner, UInt256(0)};
    cancel.claimEpoch = 0;
    TransactionRecord paid = fullRecord(8);
    paid.ankrIn = UInt256(0);
    paid.ankrPaid = (std::numeric_limits<UInt256>::max)();
    std::vector<TransactionRecord> records{paid, cancel, faster, dropped};
    for (const TransactionRecord &before : schemaV1Records())
        records.push_back(before);
    for (std::size_t i = 0; i < records.size(); ++i)
        records[i].id = static_cast<qint64>(records.size() - i);
    return records;
}

inline void fillSchemaV3(Database *database)
{
    fillSchemaV2(database);
    const auto records = schemaV3Records();
    Journal journal(database);
    for (auto record = records.rbegin() + 3; record != records.rend(); ++record)
        VERIFY_RESULT(journal.add(*record));
}

inline void compareWithSchemaV3(Database *database)
{
    AccountStore accounts(database);
    QVERIFY(accounts.accounts().value() == schemaV2Accounts());
    QCOMPARE(accounts.secretGeneration().value(), 3);
    QVERIFY(accounts.staleSecretGeneration().value() == 1);
    QVERIFY(accounts.secretPlace().value() == 3);
    QCOMPARE(accounts.profileId().value(), QStringLiteral("6f55f8c76296b3be"));
    QVERIFY(accounts.acceptedImplementation(1, Genesis, address(0x01)).value() == address(0x02));
    QVERIFY(Journal(database).records(1, Genesis, Owner).value() == schemaV3Records());
}

inline QString copySchemaV3(const QTemporaryDir &folder)
{
    return copySchema(folder, QStringLiteral("schema_v3.sqlite"));
}

} // namespace capstan::test
