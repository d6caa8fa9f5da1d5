// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/dialogs/key_desk.h"
#include "ui/dialogs/remove_account_dialog.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::remove_account_dialog_test {

using namespace test;

class RemoveAccountDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wantsTheNameTyped_data();
    void wantsTheNameTyped();
    void doesNothingOnEnter();
    void removesTheAccountAndItsKey();
    void saysWhatIsLost_data();
    void saysWhatIsLost();
    void removesAWatchedAddressWithoutMuchAdo();
    void saysWhatIsUnderWay();
    void showsTheWholeAddress();

private:
    void open(const Account &account, int waiting = 0);
    std::unique_ptr<KeyDesk> m_desk;
    std::unique_ptr<RemoveAccountDialog> m_dialog;
};

void RemoveAccountDialogTest::init()
{
    m_desk = std::make_unique<KeyDesk>();
    m_desk->fill();
}

void RemoveAccountDialogTest::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void RemoveAccountDialogTest::open(const Account &account, int waiting)
{
    m_dialog = std::make_unique<RemoveAccountDialog>(m_desk->vault.get(), account, waiting, nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void RemoveAccountDialogTest::wantsTheNameTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("enough");
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("the beginning") << u"Saving"_s << false;
    QTest::newRow("another case") << u"savings"_s << false;
    QTest::newRow("more") << u"Savings 2"_s << false;
    QTest::newRow("the name") << u"Savings"_s << true;
    QTest::newRow("the name with blanks") << u" Savings "_s << true;
}

void RemoveAccountDialogTest::wantsTheNameTyped()
{
    QFETCH(QString, typed);
    QFETCH(bool, enough);
    open(m_desk->keyAccount());
    const QString wish = u"Type “Savings” to confirm"_s;
    fill(*m_dialog, wish, typed);
    QCOMPARE(refusalOf(*m_dialog, u"Remove"_s), enough ? QString() : wish);
}

void RemoveAccountDialogTest::doesNothingOnEnter()
{
    open(m_desk->keyAccount());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    fill(*m_dialog, u"Type “Savings” to confirm"_s, u"Savings"_s);
    QTest::keyClick(field(*m_dialog, u"Type “Savings” to confirm"_s), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(button(*m_dialog, u"Remove"_s)->isEnabled());
    QCOMPARE(m_desk->vault->accounts().size(), 3U);
}

void RemoveAccountDialogTest::removesTheAccountAndItsKey()
{
    const QString entry = u"key/1/"_s + m_desk->keyAccount().address.toChecksumHex();
    VERIFY_RESULT(outcome(m_desk->store.read(entry, this)));
    open(m_desk->keyAccount());
    fill(*m_dialog, u"Type “Savings” to confirm"_s, u"Savings"_s);
    press(*m_dialog, u"Remove"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_desk->vault->accounts().size(), 2U);
    COMPARE_ERROR(outcome(m_desk->store.read(entry, this)), ErrorCode::SecretNotFound);
}

void RemoveAccountDialogTest::saysWhatIsLost_data()
{
    QTest::addColumn<Account::Kind>("kind");
    QTest::addColumn<bool>("backedUp");
    QTest::addColumn<QString>("words");
    QTest::newRow("a key") << Account::Kind::PrivateKey << true << u"Without a copy of it elsewhere nobody"_s;
    QTest::newRow("of a phrase that is written down")
        << Account::Kind::Phrase << true << u"Its recovery phrase brings it back"_s;
    QTest::newRow("of a phrase that may not be")
        << Account::Kind::Phrase << false << u"was never confirmed to be written down"_s;
    QTest::newRow("watched") << Account::Kind::WatchOnly << true
                             << u"Only this computer forgets the address"_s;
}

void RemoveAccountDialogTest::saysWhatIsLost()
{
    QFETCH(Account::Kind, kind);
    QFETCH(bool, backedUp);
    QFETCH(QString, words);
    Account account = m_desk->keyAccount();
    account.kind = kind;
    account.backedUp = backedUp;
    open(account);
    QVERIFY(shows(*m_dialog, words));
    QCOMPARE(shows(*m_dialog, u"The account's key is deleted from this computer."_s),
             kind != Account::Kind::WatchOnly);
}

void RemoveAccountDialogTest::removesAWatchedAddressWithoutMuchAdo()
{
    VERIFY_RESULT(m_desk->vault->addWatchOnly(address(7), u"Watched"_s));
    open(m_desk->vault->accounts().back());
    QVERIFY(m_dialog->findChildren<QLineEdit *>().isEmpty());
    // A return key meant for something else must not remove it.
    QTRY_COMPARE(m_dialog->focusWidget(), button(*m_dialog, u"Cancel"_s));
    press(*m_dialog, u"Remove"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_desk->vault->accounts().size(), 3U);
}

void RemoveAccountDialogTest::saysWhatIsUnderWay()
{
    open(m_desk->keyAccount(), 2);
    QVERIFY(shows(*m_dialog, u"Transactions under way: 2."_s));
    open(m_desk->keyAccount(), 0);
    QVERIFY(!shows(*m_dialog, u"under way"_s));
}

void RemoveAccountDialogTest::showsTheWholeAddress()
{
    open(m_desk->keyAccount());
    QVERIFY(shows(*m_dialog, m_desk->keyAccount().address.toChecksumHex()));
}

CAPSTAN_TEST(RemoveAccountDialogTest)

} // namespace capstan::remove_account_dialog_test

#include "remove_account_dialog_test.moc"
