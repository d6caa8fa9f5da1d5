// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/network_service.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/rpc/endpoint_pool_fixture.h"
#include "tests/unit/ui/parts.h"
#include "ui/dialogs/network_dialogs.h"
#include "ui/pages/networks_card.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/tick_box.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace capstan::settings_page_test {

using namespace test;

namespace {

NetworkProfile network(const QString &name, std::uint64_t chainId)
{
    NetworkProfile profile;
    profile.name = name;
    profile.chainId = chainId;
    profile.rpcUrls = {testing::urlA};
    profile.staking = *Address::fromHex(u"0xaB15B0bdDc012092cb23f53953149a7F8C1f9E7f");
    profile.token = *Address::fromHex(u"0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4");
    profile.stakingConfig = *Address::fromHex(u"0x2d3F893c7c45C2BE3Ec63cf5385DeAfD7Ece6AAE");
    return profile;
}

/// What adding and editing a network works with.
struct Desk
{
    ManualClock clock;
    ScriptedTransport transport;
    EndpointPool pool{network(u"A"_s, testing::ChainId), &transport, &clock};
    NetworkService service{&pool, &transport, &clock};
    QTemporaryDir folder;
    NetworkFiles files{network(u"Ethereum"_s, 1), folder.filePath(u"networks"_s)};
};

void type(QLineEdit *edit, const QString &text)
{
    edit->setText(text);
    Q_EMIT edit->editingFinished();
}

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksForWhatIsChosen();
    void aWishThatIsNotGrantedDoesNotStay();
    void keepsAnotherNumberOfMinutes();
    void feeCapsAreJudged_data();
    void feeCapsAreJudged();
    void aProxyNeedsAPlace();
    void explorersAreHttps();
    void resetsOneGroup();
    void offersUndo();
    void remindersAreThereOnlyWithSomethingToSwitch();
    void theRunningNetworkIsMarked();
    void theNetworkInUseIsNotRemoved();
    void endpointsAreTestedAndSaved();
    void anotherChainIsNotSaved();
    void aNetworkIsAddedOnceItIsWhole();
    void anAddedNetworkIsEdited();

private:
    QComboBox *choice(const QString &name) const { return named<QComboBox>(*m_page, name); }
    QLineEdit *field(const QString &name) const { return named<QLineEdit>(*m_page, name); }
    Settings last() const { return m_chosen->back().front().value<Settings>(); }
    void pick(const QString &name, int index) const
    {
        QComboBox *box = choice(name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    std::unique_ptr<SettingsPage> m_page;
    std::unique_ptr<QSignalSpy> m_chosen;
};

void SettingsPageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_page = std::make_unique<SettingsPage>(QUrl(u"https://etherscan.io"_s), u"/p/capstan.log"_s, true);
    m_page->setSettings({});
    m_page->show();
    m_chosen = std::make_unique<QSignalSpy>(m_page.get(), &SettingsPage::chosen);
}

void SettingsPageTest::cleanup()
{
    m_chosen.reset();
    m_page.reset();
}

void SettingsPageTest::asksForWhatIsChosen()
{
    pick(u"Theme"_s, 2);
    QCOMPARE(last().theme, Settings::Theme::Dark);
    pick(u"Numbers"_s, 1);
    QCOMPARE(last().numbers, Settings::Numbers::Point);
    pick(u"Dates"_s, 1);
    QCOMPARE(last().dates, Settings::Dates::Iso);
    pick(u"Lock automatically"_s, 0);
    QCOMPARE(last().autoLockMinutes, 1);
    named<TickBox>(*m_page, u"Ask for the passphrase at each signature"_s)->click();
    QVERIFY(last().askPassphrase);
    named<TickBox>(*m_page, u"Notify when something can be claimed or unlocks"_s)->click();
    QVERIFY(!last().notifications);
    QCOMPARE(m_chosen->size(), 6);
}

void SettingsPageTest::aWishThatIsNotGrantedDoesNotStay()
{
    Settings strict;
    strict.askPassphrase = true;
    m_page->setSettings(strict);
    auto *ask = named<TickBox>(*m_page, u"Ask for the passphrase at each signature"_s);
    ask->click(); // nobody grants it
    QVERIFY(ask->isChecked());
    pick(u"Lock automatically"_s, 5);
    QCOMPARE(choice(u"Lock automatically"_s)->currentText(), u"after 5 minutes"_s);
}

void SettingsPageTest::keepsAnotherNumberOfMinutes()
{
    Settings settings;
    settings.autoLockMinutes = 7; // from the file
    m_page->setSettings(settings);
    m_page->setSettings(settings);
    QComboBox *box = choice(u"Lock automatically"_s);
    QCOMPARE(box->currentText(), u"after 7 minutes"_s);
    QCOMPARE(box->count(), 7);
}

void SettingsPageTest::feeCapsAreJudged_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wei");
    QTest::newRow("lowest") << u"0.001"_s << u"1000000000000000"_s;
    QTest::newRow("highest") << u"0.5"_s << u"500000000000000000"_s;
    QTest::newRow("below") << u"0.0009"_s << QString();
    QTest::newRow("above") << u"0.6"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"much"_s << QString();
}

void SettingsPageTest::feeCapsAreJudged()
{
    QFETCH(QString, typed);
    QFETCH(QString, wei);
    type(field(u"Highest network fee"_s), typed);
    QCOMPARE(m_chosen->size(), wei.isEmpty() ? 0 : 1);
    if (!wei.isEmpty())
        QCOMPARE(toDecimal(last().feeCap), wei);
    else
        QVERIFY(shows(*m_page, u"The limit stays at 0.05 ETH"_s));
}

void SettingsPageTest::aProxyNeedsAPlace()
{
    QVERIFY(!field(u"Proxy host"_s)->isEnabled());
    pick(u"Reach the nodes"_s, 2);
    QCOMPARE(last().proxy, (ProxySettings{ProxySettings::Kind::Socks5, u"127.0.0.1"_s, 9050}));
    m_page->setSettings(last());
    QVERIFY(field(u"Proxy host"_s)->isEnabled());
    type(field(u"Proxy host"_s), u"not a host"_s);
    QCOMPARE(m_chosen->size(), 1);
    QVERIFY(shows(*m_page, u"This is no host"_s));
    type(field(u"Proxy host"_s), u"proxy.example"_s);
    QCOMPARE(last().proxy.host, u"proxy.example"_s);
    m_page->setSettings(last());
    type(field(u"Proxy port"_s), u"70000"_s);
    QVERIFY(shows(*m_page, u"from 1 to 65535"_s));
    QCOMPARE(m_chosen->size(), 2);
}

void SettingsPageTest::explorersAreHttps()
{
    type(field(u"Explorer address"_s), u"http://explorer.example"_s);
    QCOMPARE(m_chosen->size(), 0);
    QVERIFY(shows(*m_page, u"begins with https://"_s));
    type(field(u"Explorer address"_s), u"https://explorer.example/"_s);
    QCOMPARE(last().explorer, QUrl(u"https://explorer.example"_s));
}

void SettingsPageTest::resetsOneGroup()
{
    QVERIFY(!button(*m_page, u"Reset look and formats"_s)->isEnabled());
    Settings dark;
    dark.theme = Settings::Theme::Dark;
    m_page->setSettings(dark);
    QVERIFY(!button(*m_page, u"Reset proxy"_s)->isEnabled());
    const QSignalSpy reset(m_page.get(), &SettingsPage::resetRequested);
    button(*m_page, u"Reset look and formats"_s)->click();
    QCOMPARE(reset[0][0].value<SettingsGroup>(), SettingsGroup::Look);
}

void SettingsPageTest::offersUndo()
{
    const QSignalSpy undo(m_page.get(), &SettingsPage::undoRequested);
    QVERIFY(!button(*m_page, u"Undo"_s));
    m_page->offerUndo(u"These settings were reset."_s);
    button(*m_page, u"Undo"_s)->click();
    QCOMPARE(undo.size(), 1);
    QVERIFY(!button(*m_page, u"Undo"_s));
}

void SettingsPageTest::remindersAreThereOnlyWithSomethingToSwitch()
{
    QVERIFY(shows(*m_page, u"Reminders"_s));
    SettingsPage without(QUrl(), {}, false);
    without.show();
    QVERIFY(!shows(without, u"Reminders"_s));
}

void SettingsPageTest::theRunningNetworkIsMarked()
{
    NetworksCard *card = m_page->networks();
    card->setNetworks({{{}, network(u"Ethereum"_s, 1)}, {u"b"_s, network(u"B"_s, 5)}},
                      network(u"Ethereum"_s, 1), u"b"_s);
    QCoreApplication::processEvents();
    QVERIFY(shows(*card, u"chain 1 · in use"_s));
    QVERIFY(shows(*card, u"chain 5 · from the next start"_s));
    card->setNetworks({{{}, network(u"Ethereum"_s, 1)}}, network(u"Mine"_s, 7), {});
    QCoreApplication::processEvents();
    QVERIFY(shows(*card, u"chain 7 · in use · from the command line"_s));
    QVERIFY(!button(*card, u"Remove network Mine"_s));
}

void SettingsPageTest::theNetworkInUseIsNotRemoved()
{
    NetworksCard *card = m_page->networks();
    card->setNetworks({{{}, network(u"Ethereum"_s, 1)}, {u"b"_s, network(u"B"_s, 5)}}, network(u"B"_s, 5),
                      {});
    QCoreApplication::processEvents();
    QVERIFY(!button(*card, u"Remove network Ethereum"_s));
    QVERIFY(!button(*card, u"Remove network B"_s)->isEnabled());
    QCOMPARE(button(*card, u"Remove network B"_s)->accessibleDescription(), u"It is in use."_s);
    QVERIFY(!button(*card, u"Use network Ethereum"_s)->isEnabled());
    const QSignalSpy use(card, &NetworksCard::useRequested);
    button(*card, u"Use network B"_s)->click();
    QCOMPARE(use[0][0].toString(), u"b"_s);
}

void SettingsPageTest::endpointsAreTestedAndSaved()
{
    ManualClock clock;
    ScriptedTransport transport;
    EndpointPool pool(network(u"A"_s, testing::ChainId), &transport, &clock);
    const NetworkService service(&pool, &transport, &clock);
    EndpointsDialog dialog(&service, pool.profile(), {testing::urlA}, nullptr);
    dialog.show();
    auto *edit = named<QPlainTextEdit>(dialog, u"Endpoints, one a line"_s);
    QCOMPARE(edit->toPlainText(), u"https://a.example"_s);
    edit->setPlainText(u"https://a.example\nhttp://b.example"_s);
    QVERIFY(!button(dialog, u"Save"_s)->isEnabled());
    QVERIFY(shows(dialog, u"Endpoint 2 can't be used"_s));
    edit->setPlainText(u" https://b.example\n\nhttps://c.example "_s);
    button(dialog, u"Test endpoints"_s)->click();
    QTRY_VERIFY(shows(dialog, u"c.example: The node can't be reached"_s));
    QVERIFY(shows(dialog, u"b.example: The node can't be reached"_s));
    QCOMPARE(transport.posts().size(), 2U);
    // What can't be reached now may be saved all the same.
    const QSignalSpy saved(&dialog, &EndpointsDialog::saved);
    button(dialog, u"Save"_s)->click();
    QCOMPARE(saved[0][0].value<std::vector<QUrl>>(),
             (std::vector<QUrl>{testing::urlB, QUrl(u"https://c.example"_s)}));
}

void SettingsPageTest::anotherChainIsNotSaved()
{
    ManualClock clock;
    ScriptedTransport transport([](const QUrl &, const QByteArray &request) {
        return testing::served(request, [](const QString &) { return testing::result(u"0x1"_s); });
    });
    EndpointPool pool(network(u"A"_s, testing::ChainId), &transport, &clock);
    const NetworkService service(&pool, &transport, &clock);
    EndpointsDialog dialog(&service, pool.profile(), {testing::urlA}, nullptr);
    dialog.show();
    button(dialog, u"Test endpoints"_s)->click();
    QTRY_VERIFY(shows(dialog, u"a.example: Another chain (id 1)"_s));
    QVERIFY(!button(dialog, u"Save"_s)->isEnabled());
    named<QPlainTextEdit>(dialog, u"Endpoints, one a line"_s)->setPlainText(u"https://b.example"_s);
    QVERIFY(button(dialog, u"Save"_s)->isEnabled());
    QVERIFY(!shows(dialog, u"Another chain"_s));
}

void SettingsPageTest::aNetworkIsAddedOnceItIsWhole()
{
    Desk desk;
    NetworkFiles &files = desk.files;
    NetworkDialog dialog(&desk.service, &files, {}, nullptr);
    dialog.show();
    const auto fill = [&](const QString &name, const QString &text) {
        named<QLineEdit>(dialog, name)->setText(text);
    };
    QCOMPARE(button(dialog, u"Test endpoints"_s)->accessibleDescription(), u"Enter the chain id first."_s);
    named<QPlainTextEdit>(dialog, u"Endpoints, one a line"_s)->setPlainText(u"https://b.example"_s);
    fill(u"Network name"_s, u"Ethereum"_s);
    fill(u"Chain id"_s, u"5"_s);
    fill(u"Staking contract"_s, u"0xaB15B0bdDc012092cb23f53953149a7F8C1f9E7f"_s);
    fill(u"Token contract"_s, u"0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4"_s);
    QVERIFY(!button(dialog, u"Add"_s)->isEnabled());
    QVERIFY(shows(dialog, u"The staking configuration is an address"_s));
    fill(u"Staking configuration"_s, u"0x2d3F893c7c45C2BE3Ec63cf5385DeAfD7Ece6AAE"_s);
    button(dialog, u"Add"_s)->click();
    QVERIFY(shows(dialog, u"that no other network has"_s));
    fill(u"Network name"_s, u"Mine"_s);
    button(dialog, u"Add"_s)->click();
    QCOMPARE(files.all().size(), 2U);
    QCOMPARE(files.all()[1].profile.chainId, 5U);
}

void SettingsPageTest::anAddedNetworkIsEdited()
{
    Desk desk;
    NetworkFiles &files = desk.files;
    NetworkProfile added = network(u"Mine"_s, 5);
    added.multicall3 = added.token;
    added.firstBlock = 77;
    QVERIFY(files.add(added).has_value());
    NetworkDialog dialog(&desk.service, &files, files.all()[1], nullptr);
    dialog.show();
    QVERIFY(shows(dialog, u"Edit network"_s));
    QCOMPARE(named<QLineEdit>(dialog, u"Chain id"_s)->text(), u"5"_s);
    QCOMPARE(named<QLineEdit>(dialog, u"Token contract"_s)->text(), added.token.toChecksumHex());
    QVERIFY(button(dialog, u"Save"_s)->isEnabled());
    named<QLineEdit>(dialog, u"Network name"_s)->setText(u"ethereum"_s);
    button(dialog, u"Save"_s)->click();
    QVERIFY(shows(dialog, u"that no other network has"_s));
    QVERIFY(shows(dialog, u"Nothing was changed."_s));
    QCOMPARE(files.all()[1].profile.name, u"Mine"_s);

    named<QLineEdit>(dialog, u"Network name"_s)->setText(u"Yours"_s);
    named<QLineEdit>(dialog, u"Explorer, if there is one"_s)->setText(u"https://explorer.example"_s);
    button(dialog, u"Save"_s)->click();
    QVERIFY(!dialog.isVisible());
    const NetworkProfile now = files.find(u"mine"_s).value();
    QCOMPARE(now.name, u"Yours"_s);
    QCOMPARE(now.explorerUrl, QUrl(u"https://explorer.example"_s));
    QCOMPARE(now.firstBlock, 77U);
    QCOMPARE(now.multicall3, added.token);
}

CAPSTAN_TEST(SettingsPageTest)

} // namespace capstan::settings_page_test

#include "settings_page_test.moc"
