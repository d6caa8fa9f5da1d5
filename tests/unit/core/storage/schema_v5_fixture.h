// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/address_book.h"
#include "core/storage/provider_labels.h"
#include "tests/unit/core/storage/schema_v4_fixture.h"

// tests/data/schema_v5.sqlite: as of version 4, with a label of a provider and an entry of the address book.
namespace capstan::test {

inline std::vector<AddressBookEntry> schemaV5Entries()
{
    return {{address(0x5e), QStringLiteral("Zoë"), QStringLiteral("by post, 2026")}};
}

inline void fillSchemaV5(Database *database)
{
    VERIFY_RESULT(ProviderLabels(database).setLabel(1, Genesis, address(0xbb), QStringLiteral("Größte")));
    VERIFY_RESULT(AddressBook(database, 1).add(schemaV5Entries()));
}

inline void compareWithSchemaV5(Database *database)
{
    compareWithSchemaV4(database);
    const QHash<Address, QString> labels{{address(0xbb), QStringLiteral("Größte")}};
    QVERIFY(ProviderLabels(database).labels(1, Genesis).value() == labels);
    QVERIFY(AddressBook(database, 1).entries().value() == schemaV5Entries());
}

inline QString copySchemaV5(const QTemporaryDir &folder)
{
    return copySchema(folder, QStringLiteral("schema_v5.sqlite"));
}

} // namespace capstan::test
