// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/core/storage/schema_v1_fixture.h"

// tests/data/schema_v2.sqlite: as of version 1, with accounts of a phrase and a passphrase that was changed.
namespace capstan::test {

inline std::vector<Account> schemaV2Accounts()
{
    const auto phraseAccount = [](std::uint8_t byte, const QString &name, const QString &path) {
        return Account{address(byte), name, Account::Kind::Phrase, address(0x33), path, false};
    };
    return {phraseAccount(0x34, QStringLiteral("Second"), QStringLiteral("m/44'/60'/0'/0/1")),
            {address(0xaa), QStringLiteral("Main"), Account::Kind::PrivateKey},
            phraseAccount(0x33, QString(), QStringLiteral("m/44'/60'/0'/0/0")),
            {address(0x0a), QString::fromUtf8("K\xc3\xbchlhaus"), Account::Kind::WatchOnly}};
}

inline void fillSchemaV2(Database *database)
{
    fillSchemaV1(database);
    AccountStore accounts(database);
    const auto all = schemaV2Accounts();
    VERIFY_RESULT(accounts.add({all[2], all[0]}));
    VERIFY_RESULT(accounts.reorder({all[0].address, all[1].address, all[2].address, all[3].address}));
    VERIFY_RESULT(accounts.setSecretGeneration(3));
    VERIFY_RESULT(accounts.setSecretPlace(3));
}

inline void compareWithSchemaV2(Database *database)
{
    AccountStore accounts(database);
    QVERIFY(accounts.accounts().value() == schemaV2Accounts());
    QCOMPARE(accounts.secretGeneration().value(), 3);
    QVERIFY(accounts.staleSecretGeneration().value() == 1);
    QVERIFY(accounts.secretPlace().value() == 3);
    QCOMPARE(accounts.profileId().value(), QStringLiteral("71e89c2d614f2a92"));
    QVERIFY(accounts.acceptedImplementation(1, Genesis, address(0x01)).value() == address(0x02));
    QVERIFY(Journal(database).records(1, Genesis, Owner).value() == schemaV1Records());
}

inline QString copySchemaV2(const QTemporaryDir &folder)
{
    return copySchema(folder, QStringLiteral("schema_v2.sqlite"));
}

} // namespace capstan::test
