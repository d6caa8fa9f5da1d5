// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/core/storage/schema_v3_fixture.h"

// tests/data/schema_v4.sqlite: as of version 3, with a stake, a claim of several and a send of all.
namespace capstan::test {

/// Newest first.
inline std::vector<TransactionRecord> schemaV4Records()
{
    TransactionRecord stake = signedRecord(9);
    stake.action.kind = ActionKind::Stake;
    stake.claimEpoch = 0;
    stake.unlockEpoch = 2013;
    TransactionRecord claim = fullRecord(10);
    claim.action = {ActionKind::ClaimAllRewards, {}, UInt256(5), {}, {address(0xcc), address(0xbb)}};
    claim.unlockEpoch = 0x7fff'ffff'ffff'ffff;
    TransactionRecord send = signedRecord(11);
    send.action = {ActionKind::SendEth, {}, UInt256(5), address(0x5e), {}, true};
    std::vector<TransactionRecord> records{send, claim, stake};
    for (const TransactionRecord &before : schemaV3Records())
        records.push_back(before);
    for (std::size_t i = 0; i < records.size(); ++i)
        records[i].id = static_cast<qint64>(records.size() - i);
    return records;
}

inline void fillSchemaV4(Database *database)
{
    fillSchemaV3(database);
    const auto records = schemaV4Records();
    Journal journal(database);
    for (std::size_t i = 3; i-- > 0;)
        VERIFY_RESULT(journal.add(records[i]));
}

inline void compareWithSchemaV4(Database *database)
{
    AccountStore accounts(database);
    QVERIFY(accounts.accounts().value() == schemaV2Accounts());
    QCOMPARE(accounts.secretGeneration().value(), 3);
    QCOMPARE(accounts.profileId().value(), QStringLiteral("f48c2d6e0e76b91e"));
    QVERIFY(accounts.acceptedImplementation(1, Genesis, address(0x01)).value() == address(0x02));
    QVERIFY(Journal(database).records(1, Genesis, Owner).value() == schemaV4Records());
}

inline QString copySchemaV4(const QTemporaryDir &folder)
{
    return copySchema(folder, QStringLiteral("schema_v4.sqlite"));
}

} // namespace capstan::test
