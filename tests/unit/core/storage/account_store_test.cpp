// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/account_store.h"
#include "core/storage/sql.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/storage/storage_samples.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace capstan::account_store_test {

using test::address;

class AccountStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsEmpty();
    void keepsTheOrderOfAdding();
    void refusesAnAddressTwice();
    void renames();
    void takesNamesUpToSixtyCharacters();
    void keepsNamesAsTheyAre_data();
    void keepsNamesAsTheyAre();
    void removes();
    void saysWhenAnAccountIsUnknown();
    void remembersImplementationsPerChainAndContract();
    void replacesAnImplementation();
    void keepsWhichPhraseAnAccountIsOf();
    void addsAllOrNone();
    void refusesAPhraseWithoutAPath_data();
    void refusesAPhraseWithoutAPath();
    void turnsAWatchedAccountIntoOneWithAKey();
    void refusesToTakeAKeysPlace();
    void confirmsABackupForAllOfAPhrase();
    void aBackedUpAccountTellsOfItsPhrase();
    void keepsThePersonsOrder();
    void refusesOtherOrders_data();
    void refusesOtherOrders();
    void beginsWithTheFirstGeneration();
    void remembersGenerations();
    void remembersThePlaceOfSecrets();
    void namesEveryProfileAnew();
    void reportsARowThatNobodyWrote();
    void reportsAGenerationThatNobodyWrote();
    void reportsATableThatIsGone();

private:
    static Account phraseAccount(std::uint8_t byte, int index, bool backedUp = false)
    {
        return {address(byte),
                u"Account"_s,
                Account::Kind::Phrase,
                address(0x33),
                u"m/44'/60'/0'/0/%1"_s.arg(index),
                backedUp};
    }
    AccountStore store() const { return AccountStore(m_open->database.get()); }
    std::unique_ptr<test::OpenDatabase> m_open;
};

void AccountStoreTest::init()
{
    m_open = std::make_unique<test::OpenDatabase>();
}

void AccountStoreTest::beginsEmpty()
{
    QVERIFY(store().accounts().value().empty());
    QVERIFY(!store().acceptedImplementation(1, test::Genesis, address(1)).value());
}

void AccountStoreTest::keepsTheOrderOfAdding()
{
    const std::vector<Account> accounts{{address(9), u"Ledger"_s, Account::Kind::WatchOnly},
                                        {address(1), u"Main"_s, Account::Kind::PrivateKey},
                                        {address(5), QString(), Account::Kind::PrivateKey}};
    VERIFY_RESULT(store().add({accounts[0]}));
    VERIFY_RESULT(store().add({accounts[1], accounts[2]}));
    QVERIFY(store().accounts().value() == accounts);
    m_open->reopen();
    QVERIFY(store().accounts().value() == accounts);
}

void AccountStoreTest::refusesAnAddressTwice()
{
    VERIFY_RESULT(store().add({{address(1), u"Main"_s, Account::Kind::PrivateKey}}));
    const auto again = store().add({{address(1), u"Other"_s, Account::Kind::WatchOnly}});
    COMPARE_ERROR(again, ErrorCode::InvalidAddress);
    QCOMPARE(again.error().detail, address(1).toChecksumHex());
    QCOMPARE(store().accounts().value().front().name, u"Main"_s);
}

void AccountStoreTest::renames()
{
    VERIFY_RESULT(store().add({{address(1), u"Main"_s, Account::Kind::PrivateKey}}));
    VERIFY_RESULT(store().add({{address(2), u"Other"_s, Account::Kind::PrivateKey}}));
    VERIFY_RESULT(store().rename(address(1), u"Old"_s));
    QCOMPARE(store().accounts().value().at(0).name, u"Old"_s);
    QCOMPARE(store().accounts().value().at(1).name, u"Other"_s);
}

void AccountStoreTest::takesNamesUpToSixtyCharacters()
{
    VERIFY_RESULT(store().add({{address(1), QString(60, u'n'), Account::Kind::PrivateKey}}));
    COMPARE_ERROR(store().add({{address(2), QString(61, u'n'), Account::Kind::PrivateKey}}),
                  ErrorCode::TooLarge);
    COMPARE_ERROR(store().rename(address(1), QString(61, u'n')), ErrorCode::TooLarge);
    QCOMPARE(store().accounts().value().size(), 1U);
}

void AccountStoreTest::keepsNamesAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("quotes") << u"Bobby'); DROP TABLE account; --"_s;
    QTest::newRow("beyond the basic plane") << QString::fromUtf8("\xf0\x9f\x90\x8b\xf0\x9f\x90\x8b");
    QTest::newRow("bidirectional marks") << u"a\u202eb"_s;
    QTest::newRow("digits") << u"0012"_s;
}

void AccountStoreTest::keepsNamesAsTheyAre()
{
    QFETCH(QString, name);
    VERIFY_RESULT(store().add({{address(1), name, Account::Kind::PrivateKey}}));
    QCOMPARE(store().accounts().value().front().name, name);
}

void AccountStoreTest::removes()
{
    VERIFY_RESULT(store().add({{address(1), u"Main"_s, Account::Kind::PrivateKey}}));
    VERIFY_RESULT(store().remove(address(1)));
    QVERIFY(store().accounts().value().empty());
    VERIFY_RESULT(store().add({{address(1), u"Again"_s, Account::Kind::WatchOnly}}));
}

void AccountStoreTest::saysWhenAnAccountIsUnknown()
{
    COMPARE_ERROR(store().rename(address(1), u"Name"_s), ErrorCode::InvalidAddress);
    COMPARE_ERROR(store().remove(address(1)), ErrorCode::InvalidAddress);
}

void AccountStoreTest::remembersImplementationsPerChainAndContract()
{
    const Hash32 otherGenesis = test::hash(0x99);
    VERIFY_RESULT(store().acceptImplementation(1, test::Genesis, address(1), address(0x11)));
    VERIFY_RESULT(store().acceptImplementation(1, otherGenesis, address(1), address(0x12)));
    VERIFY_RESULT(store().acceptImplementation(2, test::Genesis, address(1), address(0x13)));
    VERIFY_RESULT(store().acceptImplementation(1, test::Genesis, address(2), address(0x14)));
    m_open->reopen();
    QVERIFY(store().acceptedImplementation(1, test::Genesis, address(1)).value() == address(0x11));
    QVERIFY(store().acceptedImplementation(1, otherGenesis, address(1)).value() == address(0x12));
    QVERIFY(store().acceptedImplementation(2, test::Genesis, address(1)).value() == address(0x13));
    QVERIFY(store().acceptedImplementation(1, test::Genesis, address(2)).value() == address(0x14));
    QVERIFY(!store().acceptedImplementation(2, otherGenesis, address(1)).value());
}

void AccountStoreTest::replacesAnImplementation()
{
    VERIFY_RESULT(store().acceptImplementation(1, test::Genesis, address(1), address(0x11)));
    VERIFY_RESULT(store().acceptImplementation(1, test::Genesis, address(1), Address()));
    QVERIFY(store().acceptedImplementation(1, test::Genesis, address(1)).value() == Address());
}

void AccountStoreTest::keepsWhichPhraseAnAccountIsOf()
{
    const std::vector<Account> accounts{phraseAccount(0x33, 0), phraseAccount(0x34, 1, true)};
    VERIFY_RESULT(store().add(accounts));
    m_open->reopen();
    QVERIFY(store().accounts().value() == accounts);
}

void AccountStoreTest::addsAllOrNone()
{
    VERIFY_RESULT(store().add({phraseAccount(0x34, 1)}));
    COMPARE_ERROR(store().add({phraseAccount(0x33, 0), phraseAccount(0x34, 1)}), ErrorCode::InvalidAddress);
    Account longName = phraseAccount(0x35, 2);
    longName.name = QString(61, u'n');
    COMPARE_ERROR(store().addKeys({phraseAccount(0x33, 0), longName}), ErrorCode::TooLarge);
    QCOMPARE(store().accounts().value().size(), 1U);
}

void AccountStoreTest::refusesAPhraseWithoutAPath_data()
{
    QTest::addColumn<Account>("account");
    Account account = phraseAccount(1, 0);
    account.path.clear();
    QTest::newRow("no path") << account;
    account = phraseAccount(1, 0);
    account.phrase.reset();
    QTest::newRow("no phrase") << account;
    account = phraseAccount(1, 0);
    account.kind = Account::Kind::PrivateKey;
    QTest::newRow("a phrase of a private key") << account;
}

void AccountStoreTest::refusesAPhraseWithoutAPath()
{
    QFETCH(Account, account);
    COMPARE_ERROR(store().add({account}), ErrorCode::DatabaseFailure);
    QVERIFY(store().accounts().value().empty());
}

void AccountStoreTest::turnsAWatchedAccountIntoOneWithAKey()
{
    VERIFY_RESULT(store().add({{address(0x33), u"Watched"_s, Account::Kind::WatchOnly},
                               {address(2), u"Other"_s, Account::Kind::WatchOnly}}));
    VERIFY_RESULT(store().addKeys({phraseAccount(0x33, 0), phraseAccount(0x34, 1)}));
    Account first = phraseAccount(0x33, 0);
    first.name = u"Watched"_s;
    const std::vector<Account> expected{
        first, {address(2), u"Other"_s, Account::Kind::WatchOnly}, phraseAccount(0x34, 1)};
    QVERIFY(store().accounts().value() == expected);
}

void AccountStoreTest::refusesToTakeAKeysPlace()
{
    VERIFY_RESULT(store().add({{address(0x33), u"Key"_s, Account::Kind::PrivateKey}}));
    const auto refused = store().addKeys({phraseAccount(0x34, 1), phraseAccount(0x33, 0)});
    COMPARE_ERROR(refused, ErrorCode::InvalidAddress);
    QCOMPARE(refused.error().detail, address(0x33).toChecksumHex());
    QCOMPARE(store().accounts().value().size(), 1U);
}

void AccountStoreTest::confirmsABackupForAllOfAPhrase()
{
    Account other = phraseAccount(0x44, 0);
    other.phrase = address(0x44);
    VERIFY_RESULT(store().add({phraseAccount(0x33, 0), other, phraseAccount(0x34, 1)}));
    VERIFY_RESULT(store().setBackedUp(address(0x33)));
    const auto accounts = store().accounts().value();
    QCOMPARE(accounts[0].backedUp, true);
    QCOMPARE(accounts[1].backedUp, false);
    QCOMPARE(accounts[2].backedUp, true);
    COMPARE_ERROR(store().setBackedUp(address(0x34)), ErrorCode::InvalidAddress);
}

void AccountStoreTest::aBackedUpAccountTellsOfItsPhrase()
{
    VERIFY_RESULT(store().addKeys({phraseAccount(0x33, 0)}));
    VERIFY_RESULT(store().addKeys({phraseAccount(0x34, 1, true)}));
    QCOMPARE(store().accounts().value().front().backedUp, true);
}

void AccountStoreTest::keepsThePersonsOrder()
{
    VERIFY_RESULT(store().add({phraseAccount(1, 0), phraseAccount(2, 1), phraseAccount(3, 2)}));
    VERIFY_RESULT(store().reorder({address(3), address(1), address(2)}));
    m_open->reopen();
    VERIFY_RESULT(store().add({phraseAccount(4, 3)}));
    const auto accounts = store().accounts().value();
    QList<Address> order;
    for (const Account &account : accounts)
        order << account.address;
    QVERIFY(order == (QList<Address>{address(3), address(1), address(2), address(4)}));
}

void AccountStoreTest::refusesOtherOrders_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("one is missing") << QByteArray("\1");
    QTest::newRow("one comes twice") << QByteArray("\1\1");
    QTest::newRow("a stranger") << QByteArray("\1\3");
    QTest::newRow("one too many") << QByteArray("\2\1\3");
    QTest::newRow("nothing") << QByteArray();
}

void AccountStoreTest::refusesOtherOrders()
{
    QFETCH(QByteArray, order);
    const std::vector<Account> accounts{phraseAccount(1, 0), phraseAccount(2, 1)};
    VERIFY_RESULT(store().add(accounts));
    std::vector<Address> addresses;
    for (const char byte : order)
        addresses.push_back(address(static_cast<std::uint8_t>(byte)));
    COMPARE_ERROR(store().reorder(addresses), ErrorCode::InvalidAddress);
    QVERIFY(store().accounts().value() == accounts);
}

void AccountStoreTest::beginsWithTheFirstGeneration()
{
    QCOMPARE(store().secretGeneration().value(), 1);
    QVERIFY(!store().staleSecretGeneration().value());
    QVERIFY(!store().secretPlace().value());
}

void AccountStoreTest::remembersGenerations()
{
    VERIFY_RESULT(store().setStaleSecretGeneration(2)); // being written
    QVERIFY(store().staleSecretGeneration().value() == 2);
    VERIFY_RESULT(store().setSecretGeneration(2));
    m_open->reopen();
    QCOMPARE(store().secretGeneration().value(), 2);
    QVERIFY(store().staleSecretGeneration().value() == 1);
    VERIFY_RESULT(store().setStaleSecretGeneration(std::nullopt));
    QVERIFY(!store().staleSecretGeneration().value());
    COMPARE_ERROR(store().setSecretGeneration(0), ErrorCode::DatabaseFailure);
    // The one that counts is never stale.
    COMPARE_ERROR(store().setStaleSecretGeneration(2), ErrorCode::DatabaseFailure);
    QCOMPARE(store().secretGeneration().value(), 2);
}

void AccountStoreTest::remembersThePlaceOfSecrets()
{
    VERIFY_RESULT(store().setSecretPlace(3));
    m_open->reopen();
    QVERIFY(store().secretPlace().value() == 3);
    COMPARE_ERROR(store().setSecretPlace(2), ErrorCode::DatabaseFailure); // memory keeps nothing
}

void AccountStoreTest::namesEveryProfileAnew()
{
    const QString id = store().profileId().value();
    QVERIFY(QRegularExpression(u"^[0-9a-f]{16}$"_s).match(id).hasMatch());
    m_open->reopen();
    QCOMPARE(store().profileId().value(), id);
    test::OpenDatabase other;
    QVERIFY(AccountStore(other.database.get()).profileId().value() != id);
}

void AccountStoreTest::reportsAGenerationThatNobodyWrote()
{
    for (const QString &sql :
         {u"PRAGMA ignore_check_constraints = ON"_s, u"UPDATE secret_entries SET generation = -1"_s})
        VERIFY_RESULT(runSql(m_open->database->connection(), sql));
    COMPARE_ERROR(store().secretGeneration(), ErrorCode::DatabaseFailure);
    VERIFY_RESULT(runSql(m_open->database->connection(), u"DELETE FROM secret_entries"_s));
    COMPARE_ERROR(store().secretGeneration(), ErrorCode::DatabaseFailure);
}

void AccountStoreTest::reportsARowThatNobodyWrote()
{
    VERIFY_RESULT(store().add({{address(1), u"Main"_s, Account::Kind::PrivateKey}}));
    for (const QString &sql : {u"PRAGMA ignore_check_constraints = ON"_s, u"UPDATE account SET kind = 4"_s})
        VERIFY_RESULT(runSql(m_open->database->connection(), sql));
    const auto accounts = store().accounts();
    COMPARE_ERROR(accounts, ErrorCode::DatabaseFailure);
    QCOMPARE(accounts.error().detail, u"kind"_s);
}

void AccountStoreTest::reportsATableThatIsGone()
{
    VERIFY_RESULT(runSql(m_open->database->connection(), u"DROP TABLE account"_s));
    COMPARE_ERROR(store().accounts(), ErrorCode::DatabaseFailure);
    COMPARE_ERROR(store().add({{address(1), u"Main"_s, Account::Kind::PrivateKey}}),
                  ErrorCode::DatabaseFailure);
    COMPARE_ERROR(store().remove(address(1)), ErrorCode::DatabaseFailure);
}

CAPSTAN_TEST(AccountStoreTest)

} // namespace capstan::account_store_test

#include "account_store_test.moc"
