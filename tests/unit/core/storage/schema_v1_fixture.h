// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"
#include "tests/unit/core/storage/storage_samples.h"

// tests/data/schema_v1.sqlite: a profile that version 1 of the schema wrote, and what is in it. Neither ever
// changes: what a released program wrote has to be read for good.
namespace capstan::test {

inline std::vector<Account> schemaV1Accounts()
{
    return {{address(0xaa), QStringLiteral("Main"), Account::Kind::PrivateKey},
            {address(0x0a), QString::fromUtf8("K\xc3\xbchlhaus"), Account::Kind::WatchOnly}};
}

/// Newest first.
inline std::vector<TransactionRecord> schemaV1Records()
{
    TransactionRecord replaced = signedRecord(5);
    replaced.hash = hash(0x55);
    replaced.state = TransactionState::Replaced;
    std::vector<TransactionRecord> records{fullRecord(6), signedRecord(5), replaced};
    for (std::size_t i = 0; i < records.size(); ++i)
        records[i].id = static_cast<qint64>(records.size() - i);
    return records;
}

inline void fillSchemaV1(Database *database)
{
    AccountStore accounts(database);
    VERIFY_RESULT(accounts.add(schemaV1Accounts()));
    VERIFY_RESULT(accounts.acceptImplementation(1, Genesis, address(0x01), address(0x02)));
    const auto records = schemaV1Records();
    Journal journal(database);
    for (auto record = records.rbegin(); record != records.rend(); ++record)
        VERIFY_RESULT(journal.add(*record));
}

inline void compareWithSchemaV1(Database *database)
{
    AccountStore accounts(database);
    QVERIFY(accounts.accounts().value() == schemaV1Accounts());
    QVERIFY(accounts.acceptedImplementation(1, Genesis, address(0x01)).value() == address(0x02));
    QVERIFY(Journal(database).records(1, Genesis, Owner).value() == schemaV1Records());
}

/// @return the path of a copy of tests/data/@p name that a test may open.
inline QString copySchema(const QTemporaryDir &folder, const QString &name)
{
    const QString path = folder.filePath(QStringLiteral("profile.sqlite"));
    QFile::remove(path);
    const QString source = QStringLiteral(CAPSTAN_SOURCE_DIR "/tests/data/") + name;
    if (!QFile::copy(source, path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("%s", qPrintable(source));
    return path;
}

inline QString copySchemaV1(const QTemporaryDir &folder)
{
    return copySchema(folder, QStringLiteral("schema_v1.sqlite"));
}

} // namespace capstan::test
