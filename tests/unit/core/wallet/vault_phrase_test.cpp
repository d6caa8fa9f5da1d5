// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keystore_v3.h"
#include "core/wallet/vault.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/wallet/wallet_samples.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace capstan::vault_phrase_test {

using test::accountAt;
using test::address;
using test::addressAt;
using test::addressOf;
using test::outcome;
using test::phrase;
using test::phraseId;
using test::privateKey;
using test::secret;

class VaultPhraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsAccountsOfAPhrase();
    void knowsThePhraseByItsFirstStandardAccount();
    void keepsOnePhraseAsOneEntry();
    void opensPhrasesAndKeysTogether();
    void signsWithAnAccountOfAPhrase();
    void importsFurtherAccountsOfAKnownPhrase();
    void refusesImports_data();
    void refusesImports();
    void refusesAnAccountThatHasAKeyOfItsOwn();
    void takesOverAWatchedAccount();
    void importsAnAccountOnceThatIsNamedTwice();
    void addsAFurtherAccount();
    void addsAFurtherAccountWhileUnlocked();
    void refusesFurtherAccounts();
    void tellsPhrasesWithAnotherPassphraseApart();
    void remembersThatABackupIsMissing();
    void keepsThePhraseUntilItsLastAccountGoes();
    void revealsAPhrase();
    void refusesToReveal();
    void exportsAKeystoreOfAKey();
    void exportsAKeystoreOfAPhrasesAccount();
    void refusesToExport_data();
    void refusesToExport();
    void reorders();
    void abandonsARevealWithItsJob();

private:
    test::OpenVault<> &open() { return *m_open; }
    Result<QByteArray> entry(const QString &name) { return outcome(open().store.read(name, this)); }
    Result<SignedTransaction> signWith(const Address &account)
    {
        const UnsignedTransaction transaction = test::sampleTransaction();
        return outcome(open().vault->sign(account, transaction, signingDigest(transaction), this));
    }
    std::unique_ptr<test::OpenVault<>> m_open;
};

void VaultPhraseTest::init()
{
    m_open = std::make_unique<test::OpenVault<>>();
}

void VaultPhraseTest::importsAccountsOfAPhrase()
{
    const QSignalSpy changed(open().vault.get(), &Vault::accountsChanged);
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0, u"Main"_s), accountAt(1, u"Savings"_s)},
                                      "correct horse", false));
    // ethers: HDNodeWallet.fromPhrase("abandon … about").
    const Address first = Address::fromHex(u"0x9858EfFD232B4033E47d90003D41EC34EcaEda94"_s).value();
    const Address second = Address::fromHex(u"0x6Fac4D18c912343BF86fa7049364Dd4E424Ab9C0"_s).value();
    const std::vector<Account> expected{
        {first, u"Main"_s, Account::Kind::Phrase, first, u"m/44'/60'/0'/0/0"_s, false},
        {second, u"Savings"_s, Account::Kind::Phrase, first, u"m/44'/60'/0'/0/1"_s, false}};
    QVERIFY(open().vault->accounts() == expected);
    QVERIFY(open().accounts.accounts().value() == expected);
    QVERIFY(open().vault->hasKeys());
    QVERIFY(open().vault->canSign(second));
    QVERIFY(open().vault->isLocked());
    QCOMPARE(changed.size(), 1);
}

void VaultPhraseTest::knowsThePhraseByItsFirstStandardAccount()
{
    const Vault::PhraseAccount legacy{accountPath(PathScheme::Legacy, 3).value(), u"Old"_s};
    VERIFY_RESULT(open().importPhrase(phrase(), {legacy}, "correct horse"));
    const auto account = open().vault->accounts().front();
    QVERIFY(account.phrase == phraseId(phrase()));
    QVERIFY(account.address != phraseId(phrase()));
    VERIFY_RESULT(entry(u"phrase/1/"_s + phraseId(phrase()).toChecksumHex()));
    VERIFY_RESULT(open().unlock("correct horse"));
    QVERIFY(signWith(account.address).value().from == account.address);
}

void VaultPhraseTest::keepsOnePhraseAsOneEntry()
{
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0), accountAt(1), accountAt(2)}, "correct horse"));
    COMPARE_ERROR(entry(u"phrase/1/"_s + addressAt(phrase(), 1).toChecksumHex()), ErrorCode::SecretNotFound);
    COMPARE_ERROR(entry(u"key/1/"_s + addressAt(phrase(), 1).toChecksumHex()), ErrorCode::SecretNotFound);
}

void VaultPhraseTest::opensPhrasesAndKeysTogether()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    COMPARE_ERROR(open().importPhrase(phrase(), {accountAt(0)}, "wrong horse"), ErrorCode::WrongPassphrase);
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0)}, "correct horse"));
    COMPARE_ERROR(open().import(2, "wrong horse"), ErrorCode::WrongPassphrase);
    VERIFY_RESULT(open().import(2, "correct horse"));
    // One derivation opens them all.
    const auto salt = [this](const QString &name) { return entry(name).value().mid(15, 32); };
    const QByteArray first = salt(u"key/1/"_s + addressOf(privateKey(1)).toChecksumHex());
    QCOMPARE(salt(u"phrase/1/"_s + phraseId(phrase()).toChecksumHex()), first);
    QCOMPARE(salt(u"key/1/"_s + addressOf(privateKey(2)).toChecksumHex()), first);
    open().restart();
    VERIFY_RESULT(open().unlock("correct horse"));
    for (const Address &account :
         {addressOf(privateKey(1)), addressOf(privateKey(2)), addressAt(phrase(), 0)})
        QVERIFY(signWith(account).value().from == account);
}

void VaultPhraseTest::signsWithAnAccountOfAPhrase()
{
    VERIFY_RESULT(open().importPhrase(phrase("TREZOR", 0x7f), {accountAt(5)}, "correct horse"));
    const Address account = addressAt(phrase("TREZOR", 0x7f), 5);
    COMPARE_ERROR(signWith(account), ErrorCode::VaultLocked);
    VERIFY_RESULT(open().unlock("correct horse"));
    QVERIFY(signWith(account).value().from == account);
    open().vault->lock();
    COMPARE_ERROR(signWith(account), ErrorCode::VaultLocked);
}

void VaultPhraseTest::importsFurtherAccountsOfAKnownPhrase()
{
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0, u"First"_s)}, "correct horse"));
    COMPARE_ERROR(open().importPhrase(phrase(), {accountAt(1)}, "wrong horse"), ErrorCode::WrongPassphrase);
    const QByteArray before = entry(u"phrase/1/"_s + phraseId(phrase()).toChecksumHex()).value();
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0, u"Again"_s), accountAt(1, u"Second"_s)},
                                      "correct horse"));
    QCOMPARE(entry(u"phrase/1/"_s + phraseId(phrase()).toChecksumHex()).value(), before);
    const auto accounts = open().vault->accounts();
    QCOMPARE(accounts.size(), 2U);
    QCOMPARE(accounts[0].name, u"First"_s);
    QCOMPARE(accounts[1].name, u"Second"_s);
    COMPARE_ERROR(open().importPhrase(phrase(), {accountAt(1), accountAt(0)}, "correct horse"),
                  ErrorCode::InvalidAddress);
}

void VaultPhraseTest::refusesImports_data()
{
    QTest::addColumn<int>("accounts");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no account") << 0 << u"n"_s << QByteArray("p") << ErrorCode::InvalidLength;
    QTest::newRow("an empty passphrase") << 1 << u"n"_s << QByteArray() << ErrorCode::InvalidLength;
    QTest::newRow("a long name") << 2 << QString(61, u'n') << QByteArray("p") << ErrorCode::TooLarge;
}

void VaultPhraseTest::refusesImports()
{
    QFETCH(int, accounts);
    QFETCH(QString, name);
    QFETCH(QByteArray, passphrase);
    QFETCH(ErrorCode, code);
    std::vector<Vault::PhraseAccount> wanted;
    for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(accounts); ++i)
        wanted.push_back(accountAt(i, name));
    COMPARE_ERROR(open().importPhrase(phrase(), wanted, passphrase), code);
    QVERIFY(open().vault->accounts().empty());
    COMPARE_ERROR(entry(u"phrase/1/"_s + phraseId(phrase()).toChecksumHex()), ErrorCode::SecretNotFound);
}

void VaultPhraseTest::refusesAnAccountThatHasAKeyOfItsOwn()
{
    SecretBytes key = masterKey(phrase()).value().derive(accountAt(1).path).value().key().clone();
    VERIFY_RESULT(outcome(open().vault->importPrivateKey(std::move(key), u"Key"_s, secret("p"), this)));
    const auto refused = open().importPhrase(phrase(), {accountAt(0), accountAt(1)}, "p");
    COMPARE_ERROR(refused, ErrorCode::InvalidAddress);
    QCOMPARE(refused.error().detail, addressAt(phrase(), 1).toChecksumHex());
    QCOMPARE(open().vault->accounts().size(), 1U);
}

void VaultPhraseTest::takesOverAWatchedAccount()
{
    VERIFY_RESULT(open().vault->addWatchOnly(addressAt(phrase(), 1), u"Watched"_s));
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(1, u"Other name"_s)}, "correct horse"));
    const auto accounts = open().vault->accounts();
    QCOMPARE(accounts.size(), 1U);
    QCOMPARE(accounts.front().name, u"Watched"_s);
    QCOMPARE(accounts.front().kind, Account::Kind::Phrase);
    VERIFY_RESULT(open().unlock("correct horse"));
    QVERIFY(signWith(accounts.front().address).has_value());
}

void VaultPhraseTest::importsAnAccountOnceThatIsNamedTwice()
{
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0, u"One"_s), accountAt(0, u"Two"_s)}, "p"));
    QCOMPARE(open().vault->accounts().size(), 1U);
    QCOMPARE(open().vault->accounts().front().name, u"One"_s);
}

void VaultPhraseTest::addsAFurtherAccount()
{
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0)}, "correct horse", false));
    const Address id = phraseId(phrase());
    VERIFY_RESULT(outcome(
        open().vault->addPhraseAccount(id, accountAt(1, u"Second"_s), secret("correct horse"), this)));
    const Account expected{addressAt(phrase(), 1), u"Second"_s, Account::Kind::Phrase, id,
                           u"m/44'/60'/0'/0/1"_s,  false};
    QVERIFY(open().vault->accounts().back() == expected);
    open().restart();
    QVERIFY(open().vault->accounts().back() == expected);
    VERIFY_RESULT(open().unlock("correct horse"));
    QVERIFY(signWith(expected.address).value().from == expected.address);
}

void VaultPhraseTest::addsAFurtherAccountWhileUnlocked()
{
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0)}, "correct horse"));
    VERIFY_RESULT(open().unlock("correct horse"));
    VERIFY_RESULT(outcome(
        open().vault->addPhraseAccount(phraseId(phrase()), accountAt(1), secret("correct horse"), this)));
    QVERIFY(signWith(addressAt(phrase(), 1)).has_value());
    QVERIFY(signWith(addressAt(phrase(), 0)).has_value());
}

void VaultPhraseTest::refusesFurtherAccounts()
{
    const Address id = phraseId(phrase());
    const auto add = [&](const Vault::PhraseAccount &account, QByteArrayView passphrase) {
        return outcome(open().vault->addPhraseAccount(id, account, secret(passphrase), this));
    };
    COMPARE_ERROR(add(accountAt(1), "correct horse"), ErrorCode::SecretNotFound);
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0)}, "correct horse"));
    COMPARE_ERROR(add(accountAt(1), "wrong horse"), ErrorCode::WrongPassphrase);
    COMPARE_ERROR(add(accountAt(0), "correct horse"), ErrorCode::InvalidAddress);
    COMPARE_ERROR(add(accountAt(1, QString(61, u'n')), "correct horse"), ErrorCode::TooLarge);
    QCOMPARE(open().vault->accounts().size(), 1U);
}

void VaultPhraseTest::tellsPhrasesWithAnotherPassphraseApart()
{
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0)}, "correct horse"));
    VERIFY_RESULT(open().importPhrase(phrase("TREZOR"), {accountAt(0)}, "correct horse"));
    QCOMPARE(open().vault->accounts().size(), 2U);
    VERIFY_RESULT(open().unlock("correct horse"));
    QVERIFY(signWith(addressAt(phrase("TREZOR"), 0)).has_value());
}

void VaultPhraseTest::remembersThatABackupIsMissing()
{
    const Address id = phraseId(phrase());
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0), accountAt(1)}, "p", false));
    QVERIFY(!open().vault->accounts()[0].backedUp);
    const QSignalSpy changed(open().vault.get(), &Vault::accountsChanged);
    VERIFY_RESULT(open().vault->confirmBackup(id));
    QCOMPARE(changed.size(), 1);
    QVERIFY(open().vault->accounts()[0].backedUp && open().vault->accounts()[1].backedUp);
    COMPARE_ERROR(open().vault->confirmBackup(address(9)), ErrorCode::InvalidAddress);
    // What was confirmed once holds for accounts that come later.
    VERIFY_RESULT(outcome(open().vault->addPhraseAccount(id, accountAt(2), secret("p"), this)));
    QVERIFY(open().vault->accounts()[2].backedUp);
}

void VaultPhraseTest::keepsThePhraseUntilItsLastAccountGoes()
{
    const QString name = u"phrase/1/"_s + phraseId(phrase()).toChecksumHex();
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0), accountAt(1)}, "p"));
    VERIFY_RESULT(open().unlock("p"));
    VERIFY_RESULT(open().remove(addressAt(phrase(), 0)));
    VERIFY_RESULT(entry(name));
    QVERIFY(!open().vault->isLocked());
    QVERIFY(signWith(addressAt(phrase(), 1)).has_value());
    open().restart();
    VERIFY_RESULT(open().unlock("p"));
    VERIFY_RESULT(open().remove(addressAt(phrase(), 1)));
    COMPARE_ERROR(entry(name), ErrorCode::SecretNotFound);
    QVERIFY(open().vault->isLocked());
    QVERIFY(!open().vault->hasKeys());
}

void VaultPhraseTest::revealsAPhrase()
{
    VERIFY_RESULT(open().importPhrase(phrase("TREZOR"), {accountAt(0)}, "correct horse"));
    const auto revealed =
        outcome(open().vault->revealPhrase(phraseId(phrase("TREZOR")), secret("correct horse"), this));
    VERIFY_RESULT(revealed);
    QCOMPARE(toQByteArray((*revealed)->mnemonic.text().bytes()),
             "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about");
    QCOMPARE(toQByteArray((*revealed)->passphrase.bytes()), "TREZOR");
    QVERIFY(open().vault->isLocked());
}

void VaultPhraseTest::refusesToReveal()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0)}, "correct horse"));
    COMPARE_ERROR(outcome(open().vault->revealPhrase(phraseId(phrase()), secret("wrong horse"), this)),
                  ErrorCode::WrongPassphrase);
    COMPARE_ERROR(
        outcome(open().vault->revealPhrase(addressOf(privateKey(1)), secret("correct horse"), this)),
        ErrorCode::SecretNotFound);
}

void VaultPhraseTest::exportsAKeystoreOfAKey()
{
    VERIFY_RESULT(open().import(1, "correct horse"));
    const auto file = outcome(open().vault->exportKeystore(addressOf(privateKey(1)), secret("correct horse"),
                                                           secret("file password"), this));
    VERIFY_RESULT(file);
    QVERIFY(readKeystore(*file).value().address == addressOf(privateKey(1)));
    const auto key = openKeystore(*file, secret("file password"));
    VERIFY_RESULT(key);
    QVERIFY(std::ranges::equal(key->bytes(), privateKey(1).bytes()));
}

void VaultPhraseTest::exportsAKeystoreOfAPhrasesAccount()
{
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0), accountAt(7)}, "correct horse"));
    const Address account = addressAt(phrase(), 7);
    const auto file = outcome(
        open().vault->exportKeystore(account, secret("correct horse"), secret("file password"), this));
    VERIFY_RESULT(file);
    const auto key = openKeystore(*file, secret("file password"));
    VERIFY_RESULT(key);
    QVERIFY(addressOf(*key) == account);
}

void VaultPhraseTest::refusesToExport_data()
{
    QTest::addColumn<int>("account");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("wrong passphrase")
        << 1 << QByteArray("wrong") << QByteArray("w") << ErrorCode::WrongPassphrase;
    QTest::newRow("no password") << 1 << QByteArray("p") << QByteArray() << ErrorCode::InvalidLength;
    QTest::newRow("a watched account") << 2 << QByteArray("p") << QByteArray("w") << ErrorCode::NotSupported;
    QTest::newRow("a stranger") << 3 << QByteArray("p") << QByteArray("w") << ErrorCode::NotSupported;
}

void VaultPhraseTest::refusesToExport()
{
    QFETCH(int, account);
    QFETCH(QByteArray, passphrase);
    QFETCH(QByteArray, password);
    QFETCH(ErrorCode, code);
    VERIFY_RESULT(open().import(1, "p"));
    VERIFY_RESULT(open().vault->addWatchOnly(addressOf(privateKey(2)), u"Watched"_s));
    COMPARE_ERROR(
        outcome(open().vault->exportKeystore(addressOf(privateKey(static_cast<std::uint8_t>(account))),
                                             secret(passphrase), secret(password), this)),
        code);
}

void VaultPhraseTest::reorders()
{
    VERIFY_RESULT(open().vault->addWatchOnly(address(1), u"One"_s));
    VERIFY_RESULT(open().vault->addWatchOnly(address(2), u"Two"_s));
    const QSignalSpy changed(open().vault.get(), &Vault::accountsChanged);
    VERIFY_RESULT(open().vault->reorderAccounts({address(2), address(1)}));
    QCOMPARE(open().vault->accounts().front().name, u"Two"_s);
    QCOMPARE(changed.size(), 1);
    COMPARE_ERROR(open().vault->reorderAccounts({address(2)}), ErrorCode::InvalidAddress);
    open().restart();
    QCOMPARE(open().vault->accounts().front().name, u"Two"_s);
}

void VaultPhraseTest::abandonsARevealWithItsJob()
{
    VERIFY_RESULT(open().importPhrase(phrase(), {accountAt(0)}, "p"));
    PhraseJob *job = open().vault->revealPhrase(phraseId(phrase()), secret("p"), this);
    bool answered = false;
    connect(job, &PhraseJob::finished, this, [&] { answered = true; });
    delete job;
    VERIFY_RESULT(open().unlock("p"));
    QVERIFY(!answered);
}

CAPSTAN_TEST(VaultPhraseTest)

} // namespace capstan::vault_phrase_test

#include "vault_phrase_test.moc"
