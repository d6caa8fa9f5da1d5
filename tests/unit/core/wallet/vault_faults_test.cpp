// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql.h"
#include "core/wallet/key_blob.h"
#include "core/wallet/vault.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/wallet/faulty_store.h"
#include "tests/unit/core/wallet/wallet_samples.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::vault_faults_test {

using test::addressOf;
using test::FaultyStore;
using test::outcome;
using test::privateKey;
using test::secret;
using Step = FaultyStore::Step;

namespace {

std::function<std::optional<Result<QByteArray>>(Step, const QString &)> failAt(Step where, ErrorCode code)
{
    return [=](Step step, const QString &) -> std::optional<Result<QByteArray>> {
        if (step != where)
            return std::nullopt;
        return failure(code, u"from the store"_s);
    };
}

void addStoreErrors()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no keychain") << ErrorCode::NoKeychain;
    QTest::newRow("locked") << ErrorCode::KeychainLocked;
    QTest::newRow("denied") << ErrorCode::KeychainDenied;
    QTest::newRow("no answer") << ErrorCode::Timeout;
}

} // namespace

class VaultFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importReportsAFailedWrite_data() { addStoreErrors(); }
    void importReportsAFailedWrite();
    void importReportsAFailedReadBack_data() { addStoreErrors(); }
    void importReportsAFailedReadBack();
    void importNoticesAStoreThatGivesBackSomethingElse_data();
    void importNoticesAStoreThatGivesBackSomethingElse();
    void importLeavesNoEntryWithoutAnAccount();
    void importReportsTheFirstErrorWhenCleaningUpFailsToo();
    void importNeedsTheOtherKeysEntry();
    void unlockReportsTheStoresErrors_data() { addStoreErrors(); }
    void unlockReportsTheStoresErrors();
    void unlockNamesTheAccountThatIsMissing();
    void unlockNamesTheAccountThatIsDamaged();
    void unlockOpensAllOrNone();
    void unlockNoticesSwappedEntries();
    void removeReportsTheStoresErrors_data() { addStoreErrors(); }
    void removeReportsTheStoresErrors();
    void removeNoticesAnEntryThatStays();
    void removeCanBeTriedAgainAfterADatabaseFailure();
    void loadReportsTheDatabase();

private:
    void compareNothingImported();
    test::OpenVault<FaultyStore> &open() { return *m_open; }
    FaultyStore &store() { return m_open->store; }
    std::unique_ptr<test::OpenVault<FaultyStore>> m_open;
    const QString m_entry = u"key/1/"_s + addressOf(privateKey(1)).toChecksumHex();
};

void VaultFaultsTest::init()
{
    m_open = std::make_unique<test::OpenVault<FaultyStore>>();
}

void VaultFaultsTest::compareNothingImported()
{
    QVERIFY(open().vault->accounts().empty());
    QVERIFY(open().accounts.accounts().value().empty());
    store().fault = nullptr;
    COMPARE_ERROR(outcome(store().memory.read(m_entry, this)), ErrorCode::SecretNotFound);
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(open().unlock("correct horse"));
}

void VaultFaultsTest::importReportsAFailedWrite()
{
    QFETCH(ErrorCode, code);
    store().fault = failAt(Step::Write, code);
    COMPARE_ERROR(open().import(1, "correct horse"), code);
    compareNothingImported();
}

void VaultFaultsTest::importReportsAFailedReadBack()
{
    QFETCH(ErrorCode, code);
    store().fault = failAt(Step::Read, code);
    COMPARE_ERROR(open().import(1, "correct horse"), code);
    compareNothingImported();
}

void VaultFaultsTest::importNoticesAStoreThatGivesBackSomethingElse_data()
{
    QTest::addColumn<QByteArray>("value");
    const SecretBytes key = privateKey(1);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("planted");
    QTest::newRow("another blob that the passphrase opens")
        << sealKey(key, addressOf(key), test::entryKey("correct horse")).value();
}

void VaultFaultsTest::importNoticesAStoreThatGivesBackSomethingElse()
{
    QFETCH(QByteArray, value);
    store().fault = [&](Step step, const QString &) -> std::optional<Result<QByteArray>> {
        return step == Step::Read ? std::optional<Result<QByteArray>>(value) : std::nullopt;
    };
    COMPARE_ERROR(open().import(1, "correct horse"), ErrorCode::SecretNotKept);
    compareNothingImported();
}

void VaultFaultsTest::importLeavesNoEntryWithoutAnAccount()
{
    VERIFY_RESULT(runSql(open().database->connection(), u"PRAGMA query_only = ON"_s));
    COMPARE_ERROR(open().import(1, "correct horse"), ErrorCode::FileUnwritable);
    VERIFY_RESULT(runSql(open().database->connection(), u"PRAGMA query_only = OFF"_s));
    compareNothingImported();
}

void VaultFaultsTest::importReportsTheFirstErrorWhenCleaningUpFailsToo()
{
    store().fault = [](Step step, const QString &) -> std::optional<Result<QByteArray>> {
        if (step == Step::Write)
            return std::nullopt;
        return failure(step == Step::Read ? ErrorCode::SecretNotFound : ErrorCode::KeychainDenied);
    };
    COMPARE_ERROR(open().import(1, "correct horse"), ErrorCode::SecretNotKept);
    QVERIFY(open().vault->accounts().empty());
}

void VaultFaultsTest::importNeedsTheOtherKeysEntry()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(outcome(store().memory.remove(m_entry, this)));
    const auto refused = open().import(2, "correct horse");
    COMPARE_ERROR(refused, ErrorCode::SecretNotFound);
    QCOMPARE(refused.error().detail, addressOf(privateKey(1)).toChecksumHex());
    QCOMPARE(open().vault->accounts().size(), 1U);
}

void VaultFaultsTest::unlockReportsTheStoresErrors()
{
    QFETCH(ErrorCode, code);
    VERIFY_RESULT(open().import(1, "correct horse"));
    store().fault = failAt(Step::Read, code);
    COMPARE_ERROR(open().unlock("correct horse"), code);
    QVERIFY(open().vault->isLocked());
    store().fault = nullptr;
    VERIFY_RESULT(open().unlock("correct horse"));
}

void VaultFaultsTest::unlockNamesTheAccountThatIsMissing()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(outcome(store().memory.remove(m_entry, this)));
    const auto refused = open().unlock("correct horse");
    COMPARE_ERROR(refused, ErrorCode::SecretNotFound);
    QCOMPARE(refused.error().detail, addressOf(privateKey(1)).toChecksumHex());
    QCOMPARE(open().vault->accounts().size(), 1U);
}

void VaultFaultsTest::unlockNamesTheAccountThatIsDamaged()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(outcome(store().memory.write(m_entry, "damaged", this)));
    const auto refused = open().unlock("correct horse");
    COMPARE_ERROR(refused, ErrorCode::SecretDamaged);
    QCOMPARE(refused.error().detail, addressOf(privateKey(1)).toChecksumHex());
}

void VaultFaultsTest::unlockOpensAllOrNone()
{
    VERIFY_RESULT(open().import(2, "correct horse"));
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(outcome(store().memory.remove(m_entry, this)));
    COMPARE_ERROR(open().unlock("correct horse"), ErrorCode::SecretNotFound);
    QVERIFY(open().vault->isLocked());
    const UnsignedTransaction transaction = test::sampleTransaction();
    COMPARE_ERROR(
        outcome(open().vault->sign(addressOf(privateKey(2)), transaction, signingDigest(transaction), this)),
        ErrorCode::VaultLocked);
}

void VaultFaultsTest::unlockNoticesSwappedEntries()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(open().import(2, "correct horse"));
    const auto second =
        outcome(store().memory.read(u"key/1/"_s + addressOf(privateKey(2)).toChecksumHex(), this));
    VERIFY_RESULT(outcome(store().memory.write(m_entry, second.value(), this)));
    const auto refused = open().unlock("correct horse");
    COMPARE_ERROR(refused, ErrorCode::SecretDamaged);
    QCOMPARE(refused.error().detail, addressOf(privateKey(1)).toChecksumHex());
    QVERIFY(open().vault->isLocked());
}

void VaultFaultsTest::removeReportsTheStoresErrors()
{
    QFETCH(ErrorCode, code);
    VERIFY_RESULT(open().import(1, "correct horse"));
    for (const Step step : {Step::Remove, Step::Read}) {
        store().fault = failAt(step, code);
        COMPARE_ERROR(open().remove(addressOf(privateKey(1))), code);
        QCOMPARE(open().vault->accounts().size(), 1U);
        QCOMPARE(open().accounts.accounts().value().size(), 1U);
    }
    store().fault = nullptr;
    VERIFY_RESULT(open().remove(addressOf(privateKey(1))));
}

void VaultFaultsTest::removeNoticesAnEntryThatStays()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    store().fault = [](Step step, const QString &) -> std::optional<Result<QByteArray>> {
        return step == Step::Remove ? std::optional<Result<QByteArray>>(QByteArray()) : std::nullopt;
    };
    COMPARE_ERROR(open().remove(addressOf(privateKey(1))), ErrorCode::KeychainDenied);
    QCOMPARE(open().vault->accounts().size(), 1U);
    VERIFY_RESULT(open().unlock("correct horse"));
}

void VaultFaultsTest::removeCanBeTriedAgainAfterADatabaseFailure()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(runSql(open().database->connection(), u"PRAGMA query_only = ON"_s));
    COMPARE_ERROR(open().remove(addressOf(privateKey(1))), ErrorCode::FileUnwritable);
    QCOMPARE(open().vault->accounts().size(), 1U);
    VERIFY_RESULT(runSql(open().database->connection(), u"PRAGMA query_only = OFF"_s));
    VERIFY_RESULT(open().remove(addressOf(privateKey(1))));
    QVERIFY(open().vault->accounts().empty());
}

void VaultFaultsTest::loadReportsTheDatabase()
{
    VERIFY_RESULT(runSql(open().database->connection(), u"DROP TABLE account"_s));
    COMPARE_ERROR(open().vault->load(), ErrorCode::DatabaseFailure);
}

CAPSTAN_TEST(VaultFaultsTest)

} // namespace capstan::vault_faults_test

#include "vault_faults_test.moc"
