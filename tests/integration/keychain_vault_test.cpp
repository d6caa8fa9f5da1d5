// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/chosen_secret_store.h"
#include "core/wallet/file_secret_store.h"
#include "core/wallet/keychain_secret_store.h"
#include "tests/integration/keyring_bus.h"
#include "tests/unit/core/wallet/wallet_samples.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <csignal>

using namespace capstan;
using namespace Qt::Literals::StringLiterals;
using test::accountAt;
using test::addressAt;
using test::addressOf;
using test::outcome;
using test::phrase;
using test::phraseId;
using test::privateKey;
using test::secret;

// A vault over the system's keychain, in the states that tests/support/with_keyring.sh makes.

namespace {

const auto KeyEntry = u"key/1/"_s + addressOf(privateKey(1)).toChecksumHex();
const auto PhraseEntry = u"phrase/1/"_s + phraseId(phrase()).toChecksumHex();

} // namespace

/// gnome-keyring, its default collection unlocked; a key and a phrase in it.
class KeyringVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void holdsPhrasesAndKeysOverRestarts();
    void changesThePassphraseAndLeavesNothingBehind();
    void saysWhenTheKeyringIsLocked();
    void saysWhichEntryWasDeletedBehindOurBack();
    void noticesAForeignEntry_data();
    void noticesAForeignEntry();
    void losesNothingWhenTheKeyringIsKilled(); // last

private:
    QStringList entries() const { return test::keyringEntries({{u"server"_s, u"capstan"_s}}); }
    test::OpenVault<KeychainSecretStore> &open() { return *m_open; }
    std::unique_ptr<test::OpenVault<KeychainSecretStore>> m_open;
};

void KeyringVaultTest::init()
{
    m_open = std::make_unique<test::OpenVault<KeychainSecretStore>>(ScryptCost{1u << 4, 8, 1});
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0), accountAt(1)}, "correct horse"));
}

void KeyringVaultTest::cleanup()
{
    for (const QString &name : {KeyEntry, PhraseEntry})
        (void)outcome(open().store.remove(name, this));
}

void KeyringVaultTest::holdsPhrasesAndKeysOverRestarts()
{
    QCOMPARE(entries().size(), 2);
    open().restart();
    COMPARE_ERROR(open().unlock("wrong horse"), ErrorCode::WrongPassphrase);
    VERIFY_RESULT(open().unlock("correct horse"));
    const UnsignedTransaction transaction = test::sampleTransaction();
    const auto signWith = [&](const Address &account) {
        return outcome(open().vault->sign(account, transaction, signingDigest(transaction), this));
    };
    for (const Address &account : {addressOf(privateKey(1)), addressAt(phrase(), 0), addressAt(phrase(), 1)})
        QVERIFY(signWith(account).value().from == account);
    open().vault->lock();
    COMPARE_ERROR(signWith(addressAt(phrase(), 1)), ErrorCode::VaultLocked);
    for (const Address &account : {addressOf(privateKey(1)), addressAt(phrase(), 0)})
        VERIFY_RESULT(open().remove(account));
    QCOMPARE(entries().size(), 1);
    VERIFY_RESULT(open().remove(addressAt(phrase(), 1)));
    QVERIFY(entries().isEmpty());
}

void KeyringVaultTest::changesThePassphraseAndLeavesNothingBehind()
{
    VERIFY_RESULT(open().changePassphrase("correct horse", "battery staple"));
    QTRY_COMPARE(entries().size(), 2);
    open().restart();
    COMPARE_ERROR(open().unlock("correct horse"), ErrorCode::WrongPassphrase);
    VERIFY_RESULT(open().unlock("battery staple"));
    for (const Address &account : {addressOf(privateKey(1)), addressAt(phrase(), 0), addressAt(phrase(), 1)})
        VERIFY_RESULT(open().remove(account));
    QVERIFY(entries().isEmpty());
}

void KeyringVaultTest::saysWhenTheKeyringIsLocked()
{
    QVERIFY(test::lockKeyring());
    COMPARE_ERROR(open().unlock("correct horse"), ErrorCode::KeychainLocked);
    COMPARE_ERROR(open().import(2, "correct horse"), ErrorCode::KeychainLocked);
    COMPARE_ERROR(open().changePassphrase("correct horse", "battery staple"), ErrorCode::KeychainLocked);
    COMPARE_ERROR(open().remove(addressOf(privateKey(1))), ErrorCode::KeychainLocked);
    COMPARE_ERROR(outcome(open().vault->revealPhrase(phraseId(phrase()), secret("correct horse"), this)),
                  ErrorCode::KeychainLocked);
    QCOMPARE(open().vault->accounts().size(), 3U);
    QVERIFY(test::unlockKeyring("capstan"));
    VERIFY_RESULT(open().unlock("correct horse"));
}

void KeyringVaultTest::saysWhichEntryWasDeletedBehindOurBack()
{
    VERIFY_RESULT(outcome(KeychainSecretStore().remove(PhraseEntry, this)));
    const auto refused = open().unlock("correct horse");
    COMPARE_ERROR(refused, ErrorCode::SecretNotFound);
    QCOMPARE(refused.error().detail, addressAt(phrase(), 0).toChecksumHex());
    QCOMPARE(open().vault->accounts().size(), 3U);
    // The way out: remove what is lost, and bring the phrase in again.
    VERIFY_RESULT(open().remove(addressAt(phrase(), 0)));
    VERIFY_RESULT(open().remove(addressAt(phrase(), 1)));
    VERIFY_RESULT(open().unlock("correct horse"));
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0)}, "correct horse"));
}

void KeyringVaultTest::noticesAForeignEntry_data()
{
    QTest::addColumn<QByteArray>("planted");
    const Address address = addressOf(privateKey(1));
    const ScryptCost cost{1u << 4, 8, 1};
    QTest::newRow("plain text") << QByteArray("planted");
    QTest::newRow("a plain key") << QByteArray(32, 0x66);
    QTest::newRow("the right key under another passphrase")
        << sealKey(privateKey(1), address, test::entryKey("another horse", cost)).value();
    QTest::newRow("another key under the right passphrase")
        << sealKey(privateKey(0x66), address, test::entryKey("correct horse", cost)).value();
}

void KeyringVaultTest::noticesAForeignEntry()
{
    QFETCH(QByteArray, planted);
    VERIFY_RESULT(outcome(KeychainSecretStore().write(KeyEntry, planted, this)));
    const auto refused = open().unlock("correct horse");
    COMPARE_ERROR(refused, ErrorCode::SecretDamaged);
    QCOMPARE(refused.error().detail, addressOf(privateKey(1)).toChecksumHex());
    QVERIFY(open().vault->isLocked());
}

void KeyringVaultTest::losesNothingWhenTheKeyringIsKilled()
{
    const auto keyring = static_cast<pid_t>(qEnvironmentVariableIntValue("CAPSTAN_KEYRING_PID"));
    QVERIFY(keyring > 1);
    // In the middle of a change: when the first new entry has been written.
    VaultJob *job = open().vault->changePassphrase(secret("correct horse"), secret("battery staple"), this);
    test::Answer<void> answer(job);
    QTRY_VERIFY_WITH_TIMEOUT(entries().size() >= 3, 20'000);
    QCOMPARE(kill(keyring, SIGKILL), 0);
    QElapsedTimer elapsed;
    elapsed.start();
    const auto changed = answer.wait();
    QVERIFY(elapsed.elapsed() < 25'000);
    if (!changed) {
        // Not kept: the next keyring begins with what the first one had on the disk.
        const QList<ErrorCode> codes{ErrorCode::NoKeychain, ErrorCode::KeychainDenied,
                                     ErrorCode::KeychainLocked, ErrorCode::SecretNotKept, ErrorCode::Timeout};
        QVERIFY2(codes.contains(changed.error().code),
                 qPrintable(u"%1 %2"_s.arg(int(changed.error().code)).arg(changed.error().detail)));
    }
    QCOMPARE(open().vault->accounts().size(), 3U);
    // The bus starts the next one, which reads what the first had on the disk.
    QTRY_VERIFY_WITH_TIMEOUT(test::unlockKeyring("capstan"), 20'000);
    open().restart();
    // The first request may meet the old session; the next begins a new one.
    const QByteArray passphrase = changed ? "battery staple" : "correct horse";
    if (const auto first = open().unlock(passphrase); !first)
        QCOMPARE(first.error().code, ErrorCode::KeychainDenied);
    VERIFY_RESULT(open().unlock(passphrase));
}

/// No D-Bus at all: the person may choose files.
class NoBusVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNoKeychain();
    void takesFilesWhereThePersonChoseThem();
};

void NoBusVaultTest::saysThatThereIsNoKeychain()
{
    test::OpenVault<KeychainSecretStore> open(ScryptCost{1u << 4, 8, 1});
    COMPARE_ERROR(open.importPhrase(phrase(), {accountAt(0)}, "correct horse"), ErrorCode::NoKeychain);
    COMPARE_ERROR(open.import(1, "correct horse"), ErrorCode::NoKeychain);
    QVERIFY(open.vault->accounts().empty());
}

void NoBusVaultTest::takesFilesWhereThePersonChoseThem()
{
    test::OpenDatabase database;
    AccountStore accounts(database.database.get());
    const auto start = [&] {
        auto store = std::make_unique<ChosenSecretStore>(
            &accounts, std::make_unique<KeychainSecretStore>(),
            std::make_unique<FileSecretStore>(database.folder.filePath(u"secrets"_s)));
        (void)store->load();
        return store;
    };
    auto store = start();
    auto vault = std::make_unique<Vault>(&accounts, store.get(), ScryptCost{1u << 4, 8, 1});
    VERIFY_RESULT(vault->load());
    const auto import = [&] {
        return outcome(vault->importPhrase(phrase(), {accountAt(0)}, true, secret("correct horse"), this));
    };
    COMPARE_ERROR(import(), ErrorCode::NoKeychain);
    VERIFY_RESULT(vault->chooseStore(SecretStore::Kind::Files));
    VERIFY_RESULT(import());
    vault.reset();
    store = start();
    vault = std::make_unique<Vault>(&accounts, store.get(), ScryptCost{1u << 4, 8, 1});
    VERIFY_RESULT(vault->load());
    QCOMPARE(vault->storeKind(), SecretStore::Kind::Files);
    VERIFY_RESULT(outcome(vault->unlock(secret("correct horse"), this)));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString choice = arguments.value(1);
    arguments.removeAt(1);
    if (choice == "keyring"_L1) {
        KeyringVaultTest test;
        return QTest::qExec(&test, arguments);
    }
    NoBusVaultTest test;
    return QTest::qExec(&test, arguments);
}

#include "keychain_vault_test.moc"
