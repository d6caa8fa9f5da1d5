// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reminder_store.h"
#include "tests/unit/core/storage/schema_v5_fixture.h"

// tests/data/schema_v6.sqlite: as of version 5, with what the account was reminded of.
namespace capstan::test {

/// By kind.
inline std::vector<ToldReminder> schemaV6Reminders()
{
    constexpr std::uint64_t largest = 0x7fff'ffff'ffff'ffff;
    return {{ToldReminder::Kind::StakeUnlocked, address(0xbb), largest, UInt256(0)},
            {ToldReminder::Kind::UnstakeClaimable, address(0xbb), 0, (std::numeric_limits<UInt256>::max)()}};
}

inline void fillSchemaV6(Database *database)
{
    VERIFY_RESULT(ReminderStore(database).remember(1, Genesis, Owner, schemaV6Reminders(), 1'700'000'000));
}

inline void compareWithSchemaV6(Database *database)
{
    compareWithSchemaV5(database);
    QVERIFY(ReminderStore(database).told(1, Genesis, Owner).value() == schemaV6Reminders());
}

inline QString copySchemaV6(const QTemporaryDir &folder)
{
    return copySchema(folder, QStringLiteral("schema_v6.sqlite"));
}

} // namespace capstan::test
