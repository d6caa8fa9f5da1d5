// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "ui/pages/accounts_page.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::accounts_page_test {

using namespace test;

namespace {

Address addressOf(std::uint8_t byte)
{
    std::array<std::uint8_t, 20> bytes;
    bytes.fill(byte);
    return Address(bytes);
}

std::vector<Account> threeAccounts()
{
    return {{addressOf(1), u"Main"_s, Account::Kind::PrivateKey},
            {addressOf(2), u"Savings"_s, Account::Kind::Phrase, addressOf(2), u"m/44'/60'/0'/0/0"_s, false},
            {addressOf(3), u"Ledger"_s, Account::Kind::WatchOnly}};
}

} // namespace

class AccountsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsEveryAccountWithItsWholeAddress();
    void offersTheWaysToANewAccount();
    void marksTheAccountThatIsShown();
    void marksAMissingBackup();
    void marksAccountsWithCode();
    void keepsTheMarkOfCodeOverAChange();
    void copiesTheChecksummedAddress();
    void asksForWhatARowOffers_data();
    void asksForWhatARowOffers();
    void offersInTheMenuWhatTheKindAllows_data();
    void offersInTheMenuWhatTheKindAllows();
    void movesOnlyWhereThereIsRoom();
    void movesByKeyAndKeepsTheFocus();
    void hasNoOrderForOneAlone();
    void saysWhereTheKeysAreKept_data();
    void saysWhereTheKeysAreKept();
    void saysNothingOfKeysWithoutAny();
    void showsHostileNamesAsPlainText();

private:
    void show(const std::vector<Account> &accounts, SecretStore::Kind kept = SecretStore::Kind::Keychain)
    {
        m_page->setAccounts(accounts, addressOf(1), kept);
    }
    std::unique_ptr<AccountsPage> m_page;
};

void AccountsPageTest::init()
{
    m_page = std::make_unique<AccountsPage>();
    m_page->resize(980, 700);
    show(threeAccounts());
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void AccountsPageTest::showsEveryAccountWithItsWholeAddress()
{
    for (const Account &account : threeAccounts()) {
        QVERIFY(shows(*m_page, account.name));
        QVERIFY(shows(*m_page, account.address.toChecksumHex()));
    }
    QVERIFY(shows(*m_page, u"key in the keychain"_s));
    QVERIFY(shows(*m_page, u"recovery phrase · m/44'/60'/0'/0/0"_s));
    QVERIFY(shows(*m_page, u"watch-only"_s));
}

void AccountsPageTest::offersTheWaysToANewAccount()
{
    const QSignalSpy create(m_page.get(), &AccountsPage::createRequested);
    const QSignalSpy import(m_page.get(), &AccountsPage::importRequested);
    const QSignalSpy watch(m_page.get(), &AccountsPage::watchRequested);
    for (const QString &name : {u"Create account"_s, u"Import account"_s, u"Watch an address"_s})
        button(*m_page, name)->click();
    QCOMPARE(create.size(), 1);
    QCOMPARE(import.size(), 1);
    QCOMPARE(watch.size(), 1);
}

void AccountsPageTest::marksTheAccountThatIsShown()
{
    QVERIFY(shows(*m_page, u"shown"_s));
    QVERIFY(!button(*m_page, u"Show Main"_s));
    QVERIFY(button(*m_page, u"Show Savings"_s));
}

void AccountsPageTest::marksAMissingBackup()
{
    QVERIFY(shows(*m_page, u"Not backed up"_s));
    QVERIFY(button(*m_page, u"Back up Savings"_s));
    QVERIFY(!button(*m_page, u"Back up Main"_s));
    auto accounts = threeAccounts();
    accounts[1].backedUp = true;
    show(accounts);
    QVERIFY(!shows(*m_page, u"Not backed up"_s));
    QVERIFY(!button(*m_page, u"Back up Savings"_s));
}

void AccountsPageTest::marksAccountsWithCode()
{
    const auto mark = u"Delegates to code (EIP-7702)"_s;
    QVERIFY(!shows(*m_page, mark));
    m_page->setFacts({{addressOf(2), UInt256(0), UInt256(0), true, true}});
    QVERIFY(shows(*m_page, mark));
    m_page->setFacts({{addressOf(2), UInt256(0), UInt256(0), true, false}});
    QVERIFY(!shows(*m_page, mark));
}

void AccountsPageTest::keepsTheMarkOfCodeOverAChange()
{
    m_page->setFacts({{addressOf(2), UInt256(0), UInt256(0), true, true}});
    auto accounts = threeAccounts();
    std::swap(accounts[0], accounts[1]);
    show(accounts);
    QVERIFY(shows(*m_page, u"Delegates to code (EIP-7702)"_s));
}

void AccountsPageTest::copiesTheChecksummedAddress()
{
    const Address mixed = Address::fromHex(u"0x45Ed3a334e020b89ECb47453238275713d14a342"_s).value();
    show({{mixed, u"Main"_s, Account::Kind::WatchOnly}});
    button(*m_page, u"Copy address of Main"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"0x45Ed3a334e020b89ECb47453238275713d14a342"_s);
}

void AccountsPageTest::asksForWhatARowOffers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<AccountAction>("action");
    QTest::newRow("show") << u"Show Savings"_s << AccountAction::Show;
    QTest::newRow("rename") << u"Rename Savings"_s << AccountAction::Rename;
    QTest::newRow("back up") << u"Back up Savings"_s << AccountAction::Reveal;
    QTest::newRow("receive") << u"Show QR code of Savings"_s << AccountAction::Receive;
    QTest::newRow("up") << u"Move Savings up"_s << AccountAction::MoveUp;
    QTest::newRow("down") << u"Move Savings down"_s << AccountAction::MoveDown;
}

void AccountsPageTest::asksForWhatARowOffers()
{
    QFETCH(QString, name);
    QFETCH(AccountAction, action);
    const QSignalSpy requested(m_page.get(), &AccountsPage::requested);
    button(*m_page, name)->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.front()[0].value<AccountAction>(), action);
    QVERIFY(requested.front()[1].value<Account>() == threeAccounts()[1]);
}

void AccountsPageTest::offersInTheMenuWhatTheKindAllows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("a key") << u"Main"_s << QStringList{u"Export keystore file…"_s, u"Remove…"_s};
    QTest::newRow("of a phrase") << u"Savings"_s
                                 << QStringList{u"Show recovery phrase…"_s,
                                                u"Add another account of this phrase…"_s,
                                                u"Export keystore file…"_s, u"Remove…"_s};
    QTest::newRow("watched") << u"Ledger"_s << QStringList{u"Remove…"_s};
}

void AccountsPageTest::offersInTheMenuWhatTheKindAllows()
{
    QFETCH(QString, name);
    QFETCH(QStringList, offered);
    button(*m_page, u"More for %1"_s.arg(name))->click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList words;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            words << action->text();
    }
    QCOMPARE(words, offered);
    const QSignalSpy requested(m_page.get(), &AccountsPage::requested);
    menu->actions().back()->trigger();
    menu->close();
    QCOMPARE(requested.front()[0].value<AccountAction>(), AccountAction::Remove);
}

void AccountsPageTest::movesOnlyWhereThereIsRoom()
{
    QVERIFY(!button(*m_page, u"Move Main up"_s)->isEnabled());
    QVERIFY(button(*m_page, u"Move Main down"_s)->isEnabled());
    QVERIFY(button(*m_page, u"Move Ledger up"_s)->isEnabled());
    QVERIFY(!button(*m_page, u"Move Ledger down"_s)->isEnabled());
}

void AccountsPageTest::movesByKeyAndKeepsTheFocus()
{
    const QSignalSpy requested(m_page.get(), &AccountsPage::requested);
    auto *rename = button(*m_page, u"Rename Savings"_s);
    rename->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), rename);
    QTest::keyClick(rename, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.front()[0].value<AccountAction>(), AccountAction::MoveUp);
    auto accounts = threeAccounts();
    std::swap(accounts[0], accounts[1]);
    show(accounts);
    // At the top it can only go down again.
    QTRY_COMPARE(QApplication::focusWidget(), button(*m_page, u"Move Savings down"_s));
}

void AccountsPageTest::hasNoOrderForOneAlone()
{
    show({threeAccounts().front()});
    QVERIFY(!button(*m_page, u"Move Main up"_s));
    QVERIFY(!button(*m_page, u"Move Main down"_s));
}

void AccountsPageTest::saysWhereTheKeysAreKept_data()
{
    QTest::addColumn<SecretStore::Kind>("kind");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("weaker");
    QTest::newRow("keychain") << SecretStore::Kind::Keychain << u"In this system's keychain"_s << false;
    QTest::newRow("files") << SecretStore::Kind::Files << u"In files of this profile"_s << true;
    QTest::newRow("memory") << SecretStore::Kind::Memory << u"In memory"_s << false;
}

void AccountsPageTest::saysWhereTheKeysAreKept()
{
    QFETCH(SecretStore::Kind, kind);
    QFETCH(QString, place);
    QFETCH(bool, weaker);
    show(threeAccounts(), kind);
    QVERIFY(shows(*m_page, place));
    QCOMPARE(shows(*m_page, u"Files are the weaker choice."_s), weaker);
}

void AccountsPageTest::saysNothingOfKeysWithoutAny()
{
    const QSignalSpy change(m_page.get(), &AccountsPage::changePassphraseRequested);
    button(*m_page, u"Change passphrase…"_s)->click();
    QCOMPARE(change.size(), 1);
    show({threeAccounts()[2]});
    QVERIFY(!button(*m_page, u"Change passphrase…"_s));
    QVERIFY(!shows(*m_page, u"In this system's keychain"_s));
}

void AccountsPageTest::showsHostileNamesAsPlainText()
{
    show({{addressOf(1), u"<b>a</b>\u202Ekrab\nb"_s, Account::Kind::PrivateKey}});
    QVERIFY(shows(*m_page, u"<b>a</b>⟨U+202E⟩krab␊b"_s));
    for (const auto *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

CAPSTAN_TEST(AccountsPageTest)

} // namespace capstan::accounts_page_test

#include "accounts_page_test.moc"
