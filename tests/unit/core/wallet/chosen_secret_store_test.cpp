// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql.h"
#include "core/wallet/chosen_secret_store.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/wallet/faulty_store.h"
#include "tests/unit/core/wallet/wallet_samples.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace capstan::chosen_secret_store_test {

using test::outcome;
using test::secret;
using Kind = SecretStore::Kind;

/// Two stores in memory stand for the keychain and the files.
class ChosenSecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTheKeychainAtFirst();
    void keepsTheChoice();
    void refusesOtherKinds();
    void refusesAPlaceThatNobodyWrote();
    void offersTheChoiceWithoutAnyKey();
    void refusesTheChoiceWithAKey();
    void refusesTheChoiceDuringAnImport();
    void hasNoChoiceInMemory();

private:
    void restart()
    {
        auto keychain = std::make_unique<test::FaultyStore>();
        auto files = std::make_unique<test::FaultyStore>();
        m_keychain = keychain.get();
        m_files = files.get();
        m_vault.reset();
        m_store = std::make_unique<ChosenSecretStore>(&m_accounts, std::move(keychain), std::move(files));
        VERIFY_RESULT(m_store->load());
        m_vault = std::make_unique<Vault>(&m_accounts, m_store.get(), ScryptCost{1u << 4, 8, 1});
        VERIFY_RESULT(m_vault->load());
    }
    Result<void> import()
    {
        return outcome(m_vault->importPrivateKey(test::privateKey(1), u"Key"_s, secret("p"), this));
    }

    std::unique_ptr<test::OpenDatabase> m_open;
    AccountStore m_accounts{nullptr};
    std::unique_ptr<ChosenSecretStore> m_store;
    std::unique_ptr<Vault> m_vault;
    test::FaultyStore *m_keychain = nullptr;
    test::FaultyStore *m_files = nullptr;
};

void ChosenSecretStoreTest::init()
{
    m_open = std::make_unique<test::OpenDatabase>();
    m_accounts = AccountStore(m_open->database.get());
    restart();
}

void ChosenSecretStoreTest::isTheKeychainAtFirst()
{
    QCOMPARE(m_vault->storeKind(), Kind::Keychain);
    VERIFY_RESULT(import());
    QVERIFY(m_keychain->requests > 0);
    QCOMPARE(m_files->requests, 0);
}

void ChosenSecretStoreTest::keepsTheChoice()
{
    VERIFY_RESULT(m_store->choose(Kind::Files));
    restart();
    QCOMPARE(m_vault->storeKind(), Kind::Files);
    VERIFY_RESULT(import());
    QVERIFY(m_files->requests > 0);
    QCOMPARE(m_keychain->requests, 0);
}

void ChosenSecretStoreTest::refusesOtherKinds()
{
    COMPARE_ERROR(m_store->choose(Kind::Memory), ErrorCode::NotSupported);
    QCOMPARE(m_store->kind(), Kind::Keychain);
}

void ChosenSecretStoreTest::refusesAPlaceThatNobodyWrote()
{
    for (const QString &sql :
         {u"PRAGMA ignore_check_constraints = ON"_s, u"UPDATE secret_entries SET place = 7"_s})
        VERIFY_RESULT(runSql(m_open->database->connection(), sql));
    COMPARE_ERROR(m_store->load(), ErrorCode::DatabaseFailure);
}

void ChosenSecretStoreTest::offersTheChoiceWithoutAnyKey()
{
    const QSignalSpy changed(m_vault.get(), &Vault::storeKindChanged);
    VERIFY_RESULT(m_vault->addWatchOnly(test::address(7), u"Watched"_s));
    VERIFY_RESULT(m_vault->chooseStore(Kind::Files));
    VERIFY_RESULT(m_vault->chooseStore(Kind::Files));
    QCOMPARE(m_vault->storeKind(), Kind::Files);
    QCOMPARE(changed.size(), 1);
    VERIFY_RESULT(m_vault->chooseStore(Kind::Keychain));
    QCOMPARE(m_vault->storeKind(), Kind::Keychain);
}

void ChosenSecretStoreTest::refusesTheChoiceWithAKey()
{
    VERIFY_RESULT(import());
    COMPARE_ERROR(m_vault->chooseStore(Kind::Files), ErrorCode::NotSupported);
    VERIFY_RESULT(outcome(m_vault->removeAccount(test::addressOf(test::privateKey(1)), this)));
    VERIFY_RESULT(m_vault->chooseStore(Kind::Files));
}

void ChosenSecretStoreTest::refusesTheChoiceDuringAnImport()
{
    m_keychain->silentAt = 1;
    VaultJob *job = m_vault->importPrivateKey(test::privateKey(1), u"Key"_s, secret("p"), this);
    QTRY_COMPARE(m_keychain->requests, 1);
    COMPARE_ERROR(m_vault->chooseStore(Kind::Files), ErrorCode::NotSupported);
    delete job;
    // In the answer of an import that failed there is a choice again.
    m_keychain->fault = [](test::FaultyStore::Step, const QString &) {
        return std::optional<Result<QByteArray>>(failure(ErrorCode::NoKeychain));
    };
    Result<void> chosen = failure(ErrorCode::Timeout);
    connect(m_vault->importPrivateKey(test::privateKey(1), u"Key"_s, secret("p"), this), &VaultJob::finished,
            this, [&] { chosen = m_vault->chooseStore(Kind::Files); });
    QTRY_VERIFY(chosen.has_value());
    VERIFY_RESULT(import());
    QVERIFY(m_files->requests > 0);
}

void ChosenSecretStoreTest::hasNoChoiceInMemory()
{
    test::OpenVault<> demo;
    COMPARE_ERROR(demo.vault->chooseStore(Kind::Files), ErrorCode::NotSupported);
    VERIFY_RESULT(demo.vault->chooseStore(Kind::Memory));
}

CAPSTAN_TEST(ChosenSecretStoreTest)

} // namespace capstan::chosen_secret_store_test

#include "chosen_secret_store_test.moc"
