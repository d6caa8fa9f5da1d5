// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql.h"
#include "core/wallet/vault.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/wallet/faulty_store.h"
#include "tests/unit/core/wallet/wallet_samples.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::vault_rekey_test {

using test::accountAt;
using test::addressAt;
using test::addressOf;
using test::FaultyStore;
using test::outcome;
using test::phrase;
using test::phraseId;
using test::privateKey;
using test::secret;

/// A new passphrase: stopped anywhere, either the old or the new one opens everything.
class VaultRekeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWithTheNewPassphraseOnly();
    void writesWithANewSaltAndThePresentCost();
    void staysLockedOrUnlocked();
    void changesAgainAndAgain();
    void refuses_data();
    void refuses();
    void hasNothingToChangeWithoutKeys();
    void keepsTheOldOneWhenTheStoreFails_data();
    void keepsTheOldOneWhenTheStoreFails();
    void keepsTheOldOneWhenTheStoreGivesBackSomethingElse_data();
    void keepsTheOldOneWhenTheStoreGivesBackSomethingElse();
    void keepsTheOldOneWhenTheDatabaseFails();
    void opensWithOneOfBothAfterAKill_data();
    void opensWithOneOfBothAfterAKill();
    void sweepsAfterTheNextUnlockWhatItCouldNotRemove();
    void removesAnAccountsEntriesOfBothGenerations();
    void changesAfterAChangeThatLeftEntriesBehind();

private:
    QStringList names(int generation) const
    {
        return {u"key/%1/"_s.arg(generation) + addressOf(privateKey(1)).toChecksumHex(),
                u"phrase/%1/"_s.arg(generation) + phraseId(phrase()).toChecksumHex()};
    }
    bool has(const QString &name) { return outcome(store().memory.read(name, this)).has_value(); }
    bool hasAll(int generation) { return has(names(generation)[0]) && has(names(generation)[1]); }
    bool hasAny(int generation) { return has(names(generation)[0]) || has(names(generation)[1]); }
    test::OpenVault<FaultyStore> &open() { return *m_open; }
    FaultyStore &store() { return m_open->store; }
    std::unique_ptr<test::OpenVault<FaultyStore>> m_open;
};

void VaultRekeyTest::init()
{
    m_open = std::make_unique<test::OpenVault<FaultyStore>>(ScryptCost{1u << 4, 8, 1});
    VERIFY_RESULT(open().import(1, "old"));
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0), accountAt(1)}, "old"));
}

void VaultRekeyTest::opensWithTheNewPassphraseOnly()
{
    VERIFY_RESULT(open().changePassphrase("old", "new"));
    COMPARE_ERROR(open().unlock("old"), ErrorCode::WrongPassphrase);
    VERIFY_RESULT(open().unlock("new"));
    QCOMPARE(open().accounts.secretGeneration().value(), 2);
    QVERIFY(hasAll(2));
    QTRY_VERIFY(!hasAny(1));
    QTRY_VERIFY(!open().accounts.staleSecretGeneration().value());
    open().restart();
    VERIFY_RESULT(open().unlock("new"));
    COMPARE_ERROR(open().import(2, "old"), ErrorCode::WrongPassphrase);
    VERIFY_RESULT(open().import(2, "new"));
}

void VaultRekeyTest::writesWithANewSaltAndThePresentCost()
{
    const auto before = derivationOf(outcome(store().memory.read(names(1)[0], this)).value()).value();
    open().cost = ScryptCost{1u << 5, 8, 1};
    open().restart();
    VERIFY_RESULT(open().changePassphrase("old", "old"));
    const auto after = derivationOf(outcome(store().memory.read(names(2)[0], this)).value()).value();
    QVERIFY(after.salt != before.salt);
    QVERIFY(after.cost == open().cost);
    QVERIFY(derivationOf(outcome(store().memory.read(names(2)[1], this)).value()).value() == after);
}

void VaultRekeyTest::staysLockedOrUnlocked()
{
    VERIFY_RESULT(open().changePassphrase("old", "new"));
    QVERIFY(open().vault->isLocked());
    VERIFY_RESULT(open().unlock("new"));
    VERIFY_RESULT(open().changePassphrase("new", "newer"));
    QVERIFY(!open().vault->isLocked());
}

void VaultRekeyTest::changesAgainAndAgain()
{
    for (int i = 0; i < 5; ++i)
        VERIFY_RESULT(open().changePassphrase(i == 0 ? "old" : "new", "new"));
    VERIFY_RESULT(open().unlock("new"));
    QVERIFY(hasAll(6));
    for (int generation = 1; generation < 6; ++generation)
        QTRY_VERIFY(!hasAny(generation));
}

void VaultRekeyTest::refuses_data()
{
    QTest::addColumn<QByteArray>("current");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a wrong one") << QByteArray("wrong") << QByteArray("new") << ErrorCode::WrongPassphrase;
    QTest::newRow("none") << QByteArray() << QByteArray("new") << ErrorCode::WrongPassphrase;
    QTest::newRow("an empty new one") << QByteArray("old") << QByteArray() << ErrorCode::InvalidLength;
}

void VaultRekeyTest::refuses()
{
    QFETCH(QByteArray, current);
    QFETCH(QByteArray, next);
    QFETCH(ErrorCode, code);
    COMPARE_ERROR(open().changePassphrase(current, next), code);
    QVERIFY(!hasAny(2));
    VERIFY_RESULT(open().unlock("old"));
}

void VaultRekeyTest::hasNothingToChangeWithoutKeys()
{
    test::OpenVault<FaultyStore> empty;
    COMPARE_ERROR(empty.changePassphrase("old", "new"), ErrorCode::NotSupported);
}

// Reads 2, then for each of two entries a write and the read back: six requests until the new ones count.
void VaultRekeyTest::keepsTheOldOneWhenTheStoreFails_data()
{
    QTest::addColumn<int>("failing");
    for (int request = 1; request <= 6; ++request)
        QTest::addRow("request %d", request) << request;
}

void VaultRekeyTest::keepsTheOldOneWhenTheStoreFails()
{
    QFETCH(int, failing);
    int count = 0;
    store().fault = [&](FaultyStore::Step, const QString &) -> std::optional<Result<QByteArray>> {
        if (++count != failing)
            return std::nullopt;
        return failure(ErrorCode::KeychainDenied);
    };
    COMPARE_ERROR(open().changePassphrase("old", "new"), ErrorCode::KeychainDenied);
    store().fault = nullptr;
    QVERIFY(hasAll(1));
    QTRY_VERIFY(!hasAny(2));
    VERIFY_RESULT(open().unlock("old"));
    VERIFY_RESULT(open().changePassphrase("old", "new"));
    VERIFY_RESULT(open().unlock("new"));
}

void VaultRekeyTest::keepsTheOldOneWhenTheStoreGivesBackSomethingElse_data()
{
    QTest::addColumn<Result<QByteArray>>("readBack");
    QTest::newRow("another value") << Result<QByteArray>("planted");
    // A keyring that was killed and begins with what it had on the disk.
    QTest::newRow("nothing") << Result<QByteArray>(failure(ErrorCode::SecretNotFound));
}

void VaultRekeyTest::keepsTheOldOneWhenTheStoreGivesBackSomethingElse()
{
    QFETCH(Result<QByteArray>, readBack);
    store().fault = [readBack](FaultyStore::Step step,
                               const QString &name) -> std::optional<Result<QByteArray>> {
        if (step == FaultyStore::Step::Read && name.startsWith("phrase/2/"_L1))
            return readBack;
        return std::nullopt;
    };
    COMPARE_ERROR(open().changePassphrase("old", "new"), ErrorCode::SecretNotKept);
    store().fault = nullptr;
    VERIFY_RESULT(open().unlock("old"));
    QTRY_VERIFY(!hasAny(2));
}

void VaultRekeyTest::keepsTheOldOneWhenTheDatabaseFails()
{
    store().fault = [this](FaultyStore::Step step, const QString &) -> std::optional<Result<QByteArray>> {
        if (step == FaultyStore::Step::Write)
            (void)runSql(open().database->connection(), u"PRAGMA query_only = ON"_s);
        return std::nullopt;
    };
    COMPARE_ERROR(open().changePassphrase("old", "new"), ErrorCode::FileUnwritable);
    store().fault = nullptr;
    VERIFY_RESULT(runSql(open().database->connection(), u"PRAGMA query_only = OFF"_s));
    VERIFY_RESULT(open().unlock("old"));
    QTRY_VERIFY(!hasAny(2));
    QVERIFY(hasAll(1));
}

// The six above, then two removals of the old ones.
void VaultRekeyTest::opensWithOneOfBothAfterAKill_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<QByteArray>("passphrase");
    for (int request = 1; request <= 8; ++request)
        QTest::addRow("at request %d", request) << request << QByteArray(request <= 6 ? "old" : "new");
}

void VaultRekeyTest::opensWithOneOfBothAfterAKill()
{
    QFETCH(int, request);
    QFETCH(QByteArray, passphrase);
    store().requests = 0;
    store().silentAt = request;
    open().vault->changePassphrase(secret("old"), secret("new"), this);
    QTRY_COMPARE(store().requests, request);
    open().restart();
    store().silentAt = 0;
    VERIFY_RESULT(open().unlock(passphrase));
    QTRY_VERIFY(!open().accounts.staleSecretGeneration().value());
    QCOMPARE(hasAny(1), request <= 6);
    QCOMPARE(hasAny(2), request > 6);
}

void VaultRekeyTest::sweepsAfterTheNextUnlockWhatItCouldNotRemove()
{
    store().fault = [](FaultyStore::Step step, const QString &) -> std::optional<Result<QByteArray>> {
        if (step == FaultyStore::Step::Remove)
            return failure(ErrorCode::Timeout);
        return std::nullopt;
    };
    VERIFY_RESULT(open().changePassphrase("old", "new"));
    VERIFY_RESULT(open().unlock("new"));
    QVERIFY(hasAll(1));
    store().fault = nullptr;
    open().restart();
    VERIFY_RESULT(open().unlock("new"));
    QTRY_VERIFY(!hasAny(1));
    QTRY_VERIFY(!open().accounts.staleSecretGeneration().value());
}

void VaultRekeyTest::removesAnAccountsEntriesOfBothGenerations()
{
    int removals = 0;
    store().fault = [&](FaultyStore::Step step, const QString &) -> std::optional<Result<QByteArray>> {
        if (step != FaultyStore::Step::Remove)
            return std::nullopt;
        ++removals;
        return failure(ErrorCode::Timeout);
    };
    VERIFY_RESULT(open().changePassphrase("old", "new"));
    QTRY_COMPARE(removals, 1);
    store().fault = nullptr;
    VERIFY_RESULT(open().remove(addressOf(privateKey(1))));
    QVERIFY(!has(names(1)[0]));
    QVERIFY(!has(names(2)[0]));
    QVERIFY(has(names(1)[1]));
    QVERIFY(has(names(2)[1]));
}

void VaultRekeyTest::changesAfterAChangeThatLeftEntriesBehind()
{
    store().fault = [](FaultyStore::Step step, const QString &) -> std::optional<Result<QByteArray>> {
        if (step == FaultyStore::Step::Remove)
            return failure(ErrorCode::Timeout);
        return std::nullopt;
    };
    VERIFY_RESULT(open().changePassphrase("old", "new"));
    // What can't be swept can't be forgotten either.
    COMPARE_ERROR(open().changePassphrase("new", "newer"), ErrorCode::Timeout);
    store().fault = nullptr;
    VERIFY_RESULT(open().changePassphrase("new", "newer"));
    VERIFY_RESULT(open().unlock("newer"));
    QTRY_VERIFY(!hasAny(1) && !hasAny(2));
    QVERIFY(hasAll(3));
}

CAPSTAN_TEST(VaultRekeyTest)

} // namespace capstan::vault_rekey_test

#include "vault_rekey_test.moc"
