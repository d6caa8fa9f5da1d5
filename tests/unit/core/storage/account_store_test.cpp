// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/account_store.h"
#include "core/storage/sql.h"
#include "tests/unit/core/storage/storage_samples.h"

using namespace capstan;
using namespace Qt::Literals::StringLiterals;
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
    void reportsARowThatNobodyWrote();
    void reportsATableThatIsGone();

private:
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
    for (const Account &account : accounts)
        VERIFY_RESULT(store().add(account));
    QVERIFY(store().accounts().value() == accounts);
    m_open->reopen();
    QVERIFY(store().accounts().value() == accounts);
}

void AccountStoreTest::refusesAnAddressTwice()
{
    VERIFY_RESULT(store().add({address(1), u"Main"_s, Account::Kind::PrivateKey}));
    const auto again = store().add({address(1), u"Other"_s, Account::Kind::WatchOnly});
    COMPARE_ERROR(again, ErrorCode::InvalidAddress);
    QCOMPARE(again.error().detail, address(1).toChecksumHex());
    QCOMPARE(store().accounts().value().front().name, u"Main"_s);
}

void AccountStoreTest::renames()
{
    VERIFY_RESULT(store().add({address(1), u"Main"_s, Account::Kind::PrivateKey}));
    VERIFY_RESULT(store().add({address(2), u"Other"_s, Account::Kind::PrivateKey}));
    VERIFY_RESULT(store().rename(address(1), u"Old"_s));
    QCOMPARE(store().accounts().value().at(0).name, u"Old"_s);
    QCOMPARE(store().accounts().value().at(1).name, u"Other"_s);
}

void AccountStoreTest::takesNamesUpToSixtyCharacters()
{
    VERIFY_RESULT(store().add({address(1), QString(60, u'n'), Account::Kind::PrivateKey}));
    COMPARE_ERROR(store().add({address(2), QString(61, u'n'), Account::Kind::PrivateKey}),
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
    VERIFY_RESULT(store().add({address(1), name, Account::Kind::PrivateKey}));
    QCOMPARE(store().accounts().value().front().name, name);
}

void AccountStoreTest::removes()
{
    VERIFY_RESULT(store().add({address(1), u"Main"_s, Account::Kind::PrivateKey}));
    VERIFY_RESULT(store().remove(address(1)));
    QVERIFY(store().accounts().value().empty());
    VERIFY_RESULT(store().add({address(1), u"Again"_s, Account::Kind::WatchOnly}));
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

void AccountStoreTest::reportsARowThatNobodyWrote()
{
    VERIFY_RESULT(store().add({address(1), u"Main"_s, Account::Kind::PrivateKey}));
    for (const QString &sql : {u"PRAGMA ignore_check_constraints = ON"_s, u"UPDATE account SET kind = 3"_s})
        VERIFY_RESULT(runSql(m_open->database->connection(), sql));
    const auto accounts = store().accounts();
    COMPARE_ERROR(accounts, ErrorCode::DatabaseFailure);
    QCOMPARE(accounts.error().detail, u"kind"_s);
}

void AccountStoreTest::reportsATableThatIsGone()
{
    VERIFY_RESULT(runSql(m_open->database->connection(), u"DROP TABLE account"_s));
    COMPARE_ERROR(store().accounts(), ErrorCode::DatabaseFailure);
    COMPARE_ERROR(store().add({address(1), u"Main"_s, Account::Kind::PrivateKey}),
                  ErrorCode::DatabaseFailure);
    COMPARE_ERROR(store().remove(address(1)), ErrorCode::DatabaseFailure);
}

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "account_store_test.moc"
