// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/vault.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/wallet/wallet_samples.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace capstan::vault_test {

using test::address;
using test::addressOf;
using test::outcome;
using test::privateKey;
using test::secret;

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsEmpty();
    void importsAKey();
    void staysLockedOnImport();
    void staysUnlockedOnImport();
    void refusesImports_data();
    void refusesImports();
    void hasOnePassphraseForAll();
    void importsTheSameKeyOnce();
    void takesOverAWatchedAccount();
    void takesNothingOverWhenTheImportFails();
    void runsJobsInTheirOrder();
    void remembersAccountsOverARestart();
    void unlocksAllKeys();
    void worksAtTheRealCost();
    void refusesToUnlock_data();
    void refusesToUnlock();
    void hasNothingToUnlockWithoutKeys();
    void needsNoPassphraseForWatchOnly();
    void locks();
    void lockCancelsAnUnlockUnderWay();
    void unlocksAgainWhileUnlocked();
    void renames();
    void removesAKey();
    void removesAWatchOnlyAccount();
    void locksWhenTheLastKeyIsRemoved();
    void refusesToRemoveAStranger();
    void answersFromTheEventLoop();

private:
    test::OpenVault<> &open() { return *m_open; }
    std::unique_ptr<test::OpenVault<>> m_open;
};

void VaultTest::init()
{
    m_open = std::make_unique<test::OpenVault<>>();
}

void VaultTest::beginsEmpty()
{
    QVERIFY(open().vault->accounts().empty());
    QVERIFY(open().vault->isLocked());
    QVERIFY(!open().vault->hasKeys());
}

void VaultTest::importsAKey()
{
    const QSignalSpy changed(open().vault.get(), &Vault::accountsChanged);
    VaultJob *job = open().vault->importPrivateKey(privateKey(1), u"Main"_s, secret("correct horse"), this);
    VERIFY_RESULT(outcome(job));
    const Account expected{addressOf(privateKey(1)), u"Main"_s, Account::Kind::PrivateKey};
    QVERIFY(open().vault->accounts() == std::vector{expected});
    QVERIFY(open().accounts.accounts().value() == std::vector{expected});
    QVERIFY(open().vault->hasKeys());
    QVERIFY(open().vault->canSign(expected.address));
    QCOMPARE(changed.size(), 1);
    const auto entry = outcome(open().store.read(u"key/1/"_s + expected.address.toChecksumHex(), this));
    VERIFY_RESULT(entry);
}

void VaultTest::staysLockedOnImport()
{
    const QSignalSpy lockedChanged(open().vault.get(), &Vault::lockedChanged);
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(open().import(2, "correct horse"));
    QVERIFY(open().vault->isLocked());
    QCOMPARE(lockedChanged.size(), 0);
}

void VaultTest::staysUnlockedOnImport()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(open().unlock("correct horse"));
    VERIFY_RESULT(open().import(2, "correct horse"));
    QVERIFY(!open().vault->isLocked());
    const UnsignedTransaction transaction = test::sampleTransaction();
    VERIFY_RESULT(
        outcome(open().vault->sign(addressOf(privateKey(2)), transaction, signingDigest(transaction), this)));
}

void VaultTest::refusesImports_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray good(32, 3);
    const QByteArray order =
        QByteArray::fromHex("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    QTest::newRow("an empty passphrase") << good << u"n"_s << QByteArray() << ErrorCode::InvalidLength;
    QTest::newRow("a short key") << QByteArray(31, 3) << u"n"_s << QByteArray("p")
                                 << ErrorCode::InvalidLength;
    QTest::newRow("no key") << QByteArray() << u"n"_s << QByteArray("p") << ErrorCode::InvalidLength;
    QTest::newRow("key 0") << QByteArray(32, 0) << u"n"_s << QByteArray("p") << ErrorCode::InvalidKey;
    QTest::newRow("the group's order") << order << u"n"_s << QByteArray("p") << ErrorCode::InvalidKey;
    QTest::newRow("a long name") << good << QString(61, u'n') << QByteArray("p") << ErrorCode::TooLarge;
    QTest::newRow("the first account again")
        << QByteArray(32, 1) << u"n"_s << QByteArray("correct horse") << ErrorCode::InvalidAddress;
    QTest::newRow("another passphrase than the first account's")
        << good << u"n"_s << QByteArray("wrong horse") << ErrorCode::WrongPassphrase;
}

void VaultTest::refusesImports()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, name);
    QFETCH(QByteArray, passphrase);
    QFETCH(ErrorCode, code);
    VERIFY_RESULT(open().import(1, "correct horse"));
    COMPARE_ERROR(outcome(open().vault->importPrivateKey(secret(key), name, secret(passphrase), this)), code);
    QCOMPARE(open().vault->accounts().size(), 1U);
    QCOMPARE(open().accounts.accounts().value().size(), 1U);
    VERIFY_RESULT(open().unlock("correct horse"));
}

void VaultTest::hasOnePassphraseForAll()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    COMPARE_ERROR(open().import(2, "another one"), ErrorCode::WrongPassphrase);
    COMPARE_ERROR(outcome(open().store.read(u"key/1/"_s + addressOf(privateKey(2)).toChecksumHex(), this)),
                  ErrorCode::SecretNotFound);
    VERIFY_RESULT(open().import(2, "correct horse"));
    VERIFY_RESULT(open().unlock("correct horse"));
}

void VaultTest::importsTheSameKeyOnce()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    COMPARE_ERROR(open().import(1, "correct horse"), ErrorCode::InvalidAddress);
    COMPARE_ERROR(open().vault->addWatchOnly(addressOf(privateKey(1)), u"Again"_s),
                  ErrorCode::InvalidAddress);
    QCOMPARE(open().vault->accounts().size(), 1U);
}

void VaultTest::takesOverAWatchedAccount()
{
    const Address watched = addressOf(privateKey(1));
    VERIFY_RESULT(open().vault->addWatchOnly(watched, u"Ledger"_s));
    VERIFY_RESULT(open().vault->addWatchOnly(address(7), u"Other"_s));
    VERIFY_RESULT(
        outcome(open().vault->importPrivateKey(privateKey(1), u"New name"_s, secret("correct horse"), this)));
    const std::vector<Account> expected{{watched, u"Ledger"_s, Account::Kind::PrivateKey},
                                        {address(7), u"Other"_s, Account::Kind::WatchOnly}};
    QVERIFY(open().vault->accounts() == expected);
    open().restart();
    QVERIFY(open().vault->accounts() == expected);
    VERIFY_RESULT(open().unlock("correct horse"));
    const UnsignedTransaction transaction = test::sampleTransaction();
    QVERIFY(
        outcome(open().vault->sign(watched, transaction, signingDigest(transaction), this)).value().from ==
        watched);
}

void VaultTest::takesNothingOverWhenTheImportFails()
{
    VERIFY_RESULT(open().import(2, "correct horse"));
    VERIFY_RESULT(open().vault->addWatchOnly(addressOf(privateKey(1)), u"Ledger"_s));
    const auto before = open().vault->accounts();
    COMPARE_ERROR(open().import(1, "wrong horse"), ErrorCode::WrongPassphrase);
    QVERIFY(open().vault->accounts() == before);
    QVERIFY(!open().vault->canSign(addressOf(privateKey(1))));
}

void VaultTest::runsJobsInTheirOrder()
{
    // Both begin before the first is through: the second must see the first's passphrase.
    VaultJob *first = open().vault->importPrivateKey(privateKey(1), u"One"_s, secret("correct horse"), this);
    VaultJob *second = open().vault->importPrivateKey(privateKey(2), u"Two"_s, secret("wrong horse"), this);
    VaultJob *third = open().vault->unlock(secret("correct horse"), this);
    QStringList order;
    connect(first, &VaultJob::finished, this, [&] { order << u"first"_s; });
    connect(third, &VaultJob::finished, this, [&] { order << u"third"_s; });
    COMPARE_ERROR(outcome(second), ErrorCode::WrongPassphrase);
    QCOMPARE(order, QStringList{u"first"_s});
    QTRY_VERIFY(!open().vault->isLocked());
}

void VaultTest::remembersAccountsOverARestart()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(open().vault->addWatchOnly(address(7), u"Watched"_s));
    VERIFY_RESULT(open().unlock("correct horse"));
    const auto before = open().vault->accounts();
    open().restart();
    QVERIFY(open().vault->accounts() == before);
    QVERIFY(open().vault->isLocked());
    VERIFY_RESULT(open().unlock("correct horse"));
}

void VaultTest::unlocksAllKeys()
{
    for (std::uint8_t key = 1; key <= 3; ++key)
        VERIFY_RESULT(open().import(key, "correct horse"));
    const QSignalSpy lockedChanged(open().vault.get(), &Vault::lockedChanged);
    VERIFY_RESULT(open().unlock("correct horse"));
    QVERIFY(!open().vault->isLocked());
    QCOMPARE(lockedChanged.size(), 1);
    QCOMPARE(lockedChanged.front().front().toBool(), false);
    const UnsignedTransaction transaction = test::sampleTransaction();
    for (std::uint8_t key = 1; key <= 3; ++key) {
        const Address account = addressOf(privateKey(key));
        const auto result =
            outcome(open().vault->sign(account, transaction, signingDigest(transaction), this));
        VERIFY_RESULT(result);
        QCOMPARE(result->from, account);
    }
}

void VaultTest::worksAtTheRealCost()
{
    test::OpenVault<> real{ScryptCost()};
    VERIFY_RESULT(real.import(1, "correct horse"));
    COMPARE_ERROR(real.unlock("wrong horse"), ErrorCode::WrongPassphrase);
    VERIFY_RESULT(real.unlock("correct horse"));
}

void VaultTest::refusesToUnlock_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("with another") << QByteArray("wrong horse");
    QTest::newRow("with nothing") << QByteArray();
}

void VaultTest::refusesToUnlock()
{
    QFETCH(QByteArray, passphrase);
    VERIFY_RESULT(open().import(1, "correct horse"));
    const QSignalSpy lockedChanged(open().vault.get(), &Vault::lockedChanged);
    COMPARE_ERROR(open().unlock(passphrase), ErrorCode::WrongPassphrase);
    QVERIFY(open().vault->isLocked());
    QCOMPARE(lockedChanged.size(), 0);
}

void VaultTest::hasNothingToUnlockWithoutKeys()
{
    VERIFY_RESULT(open().vault->addWatchOnly(address(7), u"Watched"_s));
    COMPARE_ERROR(open().unlock("correct horse"), ErrorCode::NotSupported);
    QVERIFY(open().vault->isLocked());
}

void VaultTest::needsNoPassphraseForWatchOnly()
{
    VERIFY_RESULT(open().vault->addWatchOnly(address(7), u"Watched"_s));
    QVERIFY(!open().vault->hasKeys());
    QVERIFY(!open().vault->canSign(address(7)));
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(open().unlock("correct horse"));
}

void VaultTest::locks()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(open().unlock("correct horse"));
    const QSignalSpy lockedChanged(open().vault.get(), &Vault::lockedChanged);
    open().vault->lock();
    open().vault->lock();
    QVERIFY(open().vault->isLocked());
    QCOMPARE(lockedChanged.size(), 1);
    QCOMPARE(lockedChanged.front().front().toBool(), true);
    QVERIFY(open().vault->hasKeys());
}

void VaultTest::lockCancelsAnUnlockUnderWay()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    VaultJob *job = open().vault->unlock(secret("correct horse"), this);
    open().vault->lock();
    COMPARE_ERROR(outcome(job), ErrorCode::Cancelled);
    QVERIFY(open().vault->isLocked());
}

void VaultTest::unlocksAgainWhileUnlocked()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(open().unlock("correct horse"));
    const QSignalSpy lockedChanged(open().vault.get(), &Vault::lockedChanged);
    COMPARE_ERROR(open().unlock("wrong horse"), ErrorCode::WrongPassphrase);
    QVERIFY(!open().vault->isLocked());
    VERIFY_RESULT(open().unlock("correct horse"));
    QCOMPARE(lockedChanged.size(), 0);
}

void VaultTest::renames()
{
    VERIFY_RESULT(open().vault->addWatchOnly(address(7), u"Watched"_s));
    const QSignalSpy changed(open().vault.get(), &Vault::accountsChanged);
    VERIFY_RESULT(open().vault->renameAccount(address(7), u"Treasury"_s));
    QCOMPARE(open().vault->accounts().front().name, u"Treasury"_s);
    COMPARE_ERROR(open().vault->renameAccount(address(8), u"Nobody"_s), ErrorCode::InvalidAddress);
    COMPARE_ERROR(open().vault->renameAccount(address(7), QString(61, u'n')), ErrorCode::TooLarge);
    QCOMPARE(changed.size(), 1);
    open().restart();
    QCOMPARE(open().vault->accounts().front().name, u"Treasury"_s);
}

void VaultTest::removesAKey()
{
    const Address first = addressOf(privateKey(1));
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(open().import(2, "correct horse"));
    VERIFY_RESULT(open().unlock("correct horse"));
    VERIFY_RESULT(open().remove(first));
    QCOMPARE(open().vault->accounts().size(), 1U);
    QVERIFY(!open().vault->isLocked());
    QVERIFY(!open().vault->canSign(first));
    COMPARE_ERROR(outcome(open().store.read(u"key/1/"_s + first.toChecksumHex(), this)),
                  ErrorCode::SecretNotFound);
    open().restart();
    QCOMPARE(open().vault->accounts().size(), 1U);
    VERIFY_RESULT(open().unlock("correct horse"));
}

void VaultTest::removesAWatchOnlyAccount()
{
    VERIFY_RESULT(open().vault->addWatchOnly(address(7), u"Watched"_s));
    VERIFY_RESULT(open().remove(address(7)));
    QVERIFY(open().vault->accounts().empty());
}

void VaultTest::locksWhenTheLastKeyIsRemoved()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(open().unlock("correct horse"));
    const QSignalSpy lockedChanged(open().vault.get(), &Vault::lockedChanged);
    VERIFY_RESULT(open().remove(addressOf(privateKey(1))));
    QVERIFY(open().vault->isLocked());
    QVERIFY(!open().vault->hasKeys());
    QCOMPARE(lockedChanged.size(), 1);
    VERIFY_RESULT(open().import(1, "another passphrase"));
}

void VaultTest::refusesToRemoveAStranger()
{
    COMPARE_ERROR(open().remove(address(7)), ErrorCode::InvalidAddress);
}

void VaultTest::answersFromTheEventLoop()
{
    int answers = 0;
    for (VaultJob *job :
         {open().vault->unlock(secret("p"), this), open().vault->removeAccount(address(7), this),
          open().vault->importPrivateKey({}, u"n"_s, secret("p"), this)})
        connect(job, &VaultJob::finished, this, [&] { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 3);
    QCoreApplication::processEvents();
    QCOMPARE(answers, 3);
}

CAPSTAN_TEST(VaultTest)

} // namespace capstan::vault_test

#include "vault_test.moc"
