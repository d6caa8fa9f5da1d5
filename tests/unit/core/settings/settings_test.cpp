// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/profile_writing.h"
#include "core/settings/network_files.h"
#include "core/settings/settings_file.h"
#include "core/settings/settings_store.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::settings_test {

namespace {

NetworkProfile network(const QString &name, std::uint64_t chainId)
{
    NetworkProfile profile;
    profile.name = name;
    profile.chainId = chainId;
    profile.rpcUrls = {QUrl(u"https://node.example/key"_s)};
    profile.staking = *Address::fromHex(u"0xaB15B0bdDc012092cb23f53953149a7F8C1f9E7f");
    profile.token = *Address::fromHex(u"0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4");
    profile.stakingConfig = *Address::fromHex(u"0x2d3F893c7c45C2BE3Ec63cf5385DeAfD7Ece6AAE");
    profile.multicall3 = *Address::fromHex(u"0xcA11bde05977b3631167028862bE2a173976CA11");
    return profile;
}

Settings unusual()
{
    Settings settings;
    settings.theme = Settings::Theme::Dark;
    settings.numbers = Settings::Numbers::Comma;
    settings.dates = Settings::Dates::Iso;
    settings.autoLockMinutes = 30;
    settings.askPassphrase = true;
    settings.feeCap = UInt256(2'000'000'000'000'000);
    settings.notifications = false;
    settings.tray = true;
    settings.proxy = {ProxySettings::Kind::Http, u"proxy.example"_s, 3128};
    settings.explorer = QUrl(u"https://explorer.example/main"_s);
    settings.network = u"my-chain"_s;
    return settings;
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void survivesARestart();
    void tellsOfAChangeOnce();
    void leavesOtherKeysAlone();
    void refusesBadValuesOneByOne_data();
    void refusesBadValuesOneByOne();
    void whatCanNotBeReadIsTheSaferChoice();
    void resetsAGroup();
    void knowsWhatWeakens();
    void explorersAreHttpsAddresses_data();
    void explorersAreHttpsAddresses();
    void proxyHosts_data();
    void proxyHosts();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void everyDamagedFileIsKept();
    void aFileThatCanNotBeWrittenIsTold();
    void keepsEndpointsOfItsOwn();
    void addsAndRemovesNetworks();
    void replacesANetworkUnderItsId();
    void noNetworkIsThereTwice();
    void aDamagedNetworkIsTold();

private:
    QString path() const { return m_folder->filePath(u"capstan.ini"_s); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SettingsTest::survivesARestart()
{
    {
        QSettings file(path(), QSettings::IniFormat);
        SettingsStore store(&file);
        QCOMPARE(store.settings(), Settings());
        store.change(unusual());
    }
    const SettingsFile opened = openSettingsFile(path()).value();
    QCOMPARE(opened.setAside, QString());
    const SettingsStore again(opened.settings.get());
    QCOMPARE(again.settings(), unusual());
    QCOMPARE(again.refused(), QStringList());
}

void SettingsTest::tellsOfAChangeOnce()
{
    QSettings file(path(), QSettings::IniFormat);
    SettingsStore store(&file);
    const QSignalSpy spy(&store, &SettingsStore::changed);
    store.change(unusual());
    store.change(unusual());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<Settings>(), unusual());
}

void SettingsTest::leavesOtherKeysAlone()
{
    write("account=0xabc\n[window]\ngeometry=@ByteArray(x)\n");
    {
        QSettings file(path(), QSettings::IniFormat);
        SettingsStore store(&file);
        store.change(unusual());
        store.change(Settings());
    }
    const QSettings file(path(), QSettings::IniFormat);
    QCOMPARE(file.value(u"account"_s).toString(), u"0xabc"_s);
    QCOMPARE(file.value(u"window/geometry"_s).toByteArray(), "x"_ba);
}

void SettingsTest::refusesBadValuesOneByOne_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *key, const char *value) {
        QTest::addRow("%s=%s", key, value) << QString::fromLatin1(key) << QString::fromLatin1(value);
    };
    row("look/theme", "pink");
    row("look/numbers", "");
    row("look/dates", "ISO");
    row("lock/minutes", "-1");
    row("lock/minutes", "241");
    row("lock/minutes", "five");
    row("sign/feeCap", "999999999999999");
    row("sign/feeCap", "500000000000000001");
    row("sign/feeCap", "-1");
    row("sign/feeCap", "99999999999999999999999999");
    row("reminders/notifications", "1");
    row("reminders/tray", "yes");
    row("network/explorer", "http://explorer.example");
    row("network/chosen", "../x");
    row("proxy/host", "a b");
    row("proxy/port", "0");
    row("proxy/port", "65536");
}

void SettingsTest::refusesBadValuesOneByOne()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QSettings file(path(), QSettings::IniFormat);
    file.setValue(u"look/theme"_s, u"dark"_s);
    file.setValue(u"lock/minutes"_s, u"7"_s);
    file.setValue(key, value);
    const SettingsStore store(&file);
    QCOMPARE(store.refused(), QStringList{key});
    Settings expected;
    expected.theme = key == u"look/theme" ? Settings().theme : Settings::Theme::Dark;
    expected.autoLockMinutes = key == u"lock/minutes" ? Settings().autoLockMinutes : 7;
    QCOMPARE(store.settings(), expected);
}

void SettingsTest::whatCanNotBeReadIsTheSaferChoice()
{
    QSettings file(path(), QSettings::IniFormat);
    file.setValue(u"proxy/kind"_s, u"sock5"_s);
    file.setValue(u"sign/askPassphrase"_s, u"maybe"_s);
    const SettingsStore store(&file);
    QCOMPARE(store.refused(), (QStringList{u"sign/askPassphrase"_s, u"proxy/kind"_s}));
    // Not past the proxy that somebody had chosen, and not without the passphrase.
    QCOMPARE(store.settings().proxy.kind, ProxySettings::Kind::Socks5);
    QVERIFY(store.settings().askPassphrase);
}

void SettingsTest::resetsAGroup()
{
    const Settings look = withDefaults(unusual(), SettingsGroup::Look);
    QCOMPARE(look.theme, Settings::Theme::System);
    QCOMPARE(look.proxy, unusual().proxy);
    QCOMPARE(withDefaults(unusual(), SettingsGroup::Protection).feeCap, Settings::defaultFeeCap());
    QCOMPARE(withDefaults(unusual(), SettingsGroup::Proxy).proxy, ProxySettings());
    QCOMPARE(withDefaults(unusual(), SettingsGroup::Explorer).explorer, QUrl());
    QVERIFY(withDefaults(unusual(), SettingsGroup::Notifications).notifications);
    Settings all;
    all.network = unusual().network;
    QCOMPARE(withAllDefaults(unusual()), all);
}

void SettingsTest::knowsWhatWeakens()
{
    Settings now;
    Settings next = now;
    QVERIFY(!weakens(now, next));
    next.autoLockMinutes = 1;
    QVERIFY(!weakens(now, next));
    QVERIFY(weakens(next, now));
    next.autoLockMinutes = 0; // never
    QVERIFY(weakens(now, next));
    QVERIFY(!weakens(next, now));
    next = now;
    next.askPassphrase = true;
    QVERIFY(!weakens(now, next));
    QVERIFY(weakens(next, now));
}

void SettingsTest::explorersAreHttpsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"https://etherscan.io"_s << u"https://etherscan.io"_s;
    QTest::newRow("slashes") << u" https://e.example/eth// "_s << u"https://e.example/eth"_s;
    QTest::newRow("not secure") << u"http://etherscan.io"_s << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("user") << u"https://a:b@e.example"_s << QString();
    QTest::newRow("query") << u"https://e.example/?q="_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("long") << u"https://e.example/"_s + QString(200, u'a') << QString();
}

void SettingsTest::explorersAreHttpsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto parsed = parseExplorer(text);
    QCOMPARE(parsed.has_value(), !url.isEmpty());
    if (parsed)
        QCOMPARE(parsed->toString(), url);
}

void SettingsTest::proxyHosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("name") << u"proxy.example"_s << true;
    QTest::newRow("IPv4") << u"127.0.0.1"_s << true;
    QTest::newRow("IPv6") << u"::1"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("with a scheme") << u"socks5://a"_s << false;
    QTest::newRow("with a port") << u"a:9050"_s << false;
    QTest::newRow("blank") << u"a b"_s << false;
    QTest::newRow("line end") << u"a\n"_s << false;
    QTest::newRow("long") << QString(254, u'a') << false;
}

void SettingsTest::proxyHosts()
{
    QFETCH(QString, text);
    QTEST(isProxyHost(text), "fits");
}

void SettingsTest::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("binary") << QByteArray("[look]\ntheme=\0dark\n", 19);
    QTest::newRow("no INI") << "<html>not a settings file</html>\n"_ba;
    QTest::newRow("cut") << "[look]\ntheme=dark\n[lo"_ba;
    QTest::newRow("no UTF-8") << "[look]\ntheme=\xff\xfe\n"_ba;
    QTest::newRow("huge") << "[look]\ntheme="_ba + QByteArray(2 << 20, 'a');
}

void SettingsTest::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, text);
    write(text);
    const auto opened = openSettingsFile(path());
    QVERIFY(opened.has_value());
    QCOMPARE(opened->setAside, path() + u".damaged-1"_s);
    QFile kept(opened->setAside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), text);
    QCOMPARE(SettingsStore(opened->settings.get()).settings(), Settings());
}

void SettingsTest::everyDamagedFileIsKept()
{
    write("one");
    QCOMPARE(openSettingsFile(path())->setAside, path() + u".damaged-1"_s);
    write("two");
    QCOMPARE(openSettingsFile(path())->setAside, path() + u".damaged-2"_s);
    QCOMPARE(openSettingsFile(path())->setAside, QString());
}

void SettingsTest::aFileThatCanNotBeWrittenIsTold()
{
    QSettings file(u"/proc/none/capstan.ini"_s, QSettings::IniFormat);
    SettingsStore store(&file);
    const QSignalSpy failed(&store, &SettingsStore::failed);
    store.change(unusual());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::FileUnwritable);
    QCOMPARE(store.settings(), unusual());
}

void SettingsTest::keepsEndpointsOfItsOwn()
{
    const QString key = keyOf(network(u"A"_s, 5));
    const std::vector<QUrl> urls{QUrl(u"https://a.example/k?x=1,2"_s), QUrl(u"http://127.0.0.1:8545"_s)};
    {
        QSettings file(path(), QSettings::IniFormat);
        SettingsStore store(&file);
        QVERIFY(store.endpoints(key).empty());
        store.setEndpoints(key, urls);
    }
    QSettings file(path(), QSettings::IniFormat);
    SettingsStore store(&file);
    QCOMPARE(store.endpoints(key), urls);
    file.setValue(u"endpoints/"_s + key, QStringList{u"https://a.example"_s, u"ftp://b.example"_s});
    QVERIFY(store.endpoints(key).empty());
    store.setEndpoints(key, {});
    QVERIFY(!file.contains(u"endpoints/"_s + key));
}

void SettingsTest::addsAndRemovesNetworks()
{
    const QString folder = m_folder->filePath(u"networks"_s);
    NetworkFiles files(network(u"Built in"_s, 1), folder);
    QCOMPARE(files.all().size(), 1U);
    const auto id = files.add(network(u"My Chain!"_s, 5));
    QCOMPARE(id.value(), u"my-chain"_s);
    NetworkFiles again(network(u"Built in"_s, 1), folder);
    QCOMPARE(again.all().size(), 2U);
    QCOMPARE(again.find(*id)->rpcUrls, network({}, 5).rpcUrls);
    QCOMPARE(again.find({})->name, u"Built in"_s);
    QVERIFY(!again.find(u"../capstan"_s));
    QVERIFY(again.remove(*id).has_value());
    QCOMPARE(again.remove(*id).error().code, ErrorCode::FileUnwritable);
    QCOMPARE(again.all().size(), 1U);
}

void SettingsTest::replacesANetworkUnderItsId()
{
    NetworkFiles files(network(u"Built in"_s, 1), m_folder->filePath(u"networks"_s));
    const QString id = files.add(network(u"Mine"_s, 5)).value();
    QVERIFY(files.replace(id, network(u"MINE"_s, 6)).has_value());
    QCOMPARE(files.all().size(), 2U);
    QCOMPARE(files.find(id)->name, u"MINE"_s);
    QCOMPARE(files.find(id)->chainId, 6U);
    QCOMPARE(files.replace(u"gone"_s, network(u"Gone"_s, 7)).error().code, ErrorCode::FileUnwritable);
    QCOMPARE(files.replace({}, network(u"Gone"_s, 7)).error().code, ErrorCode::FileUnwritable);
}

void SettingsTest::noNetworkIsThereTwice()
{
    NetworkFiles files(network(u"Built in"_s, 1), m_folder->filePath(u"networks"_s));
    QCOMPARE(files.add(network(u"built IN"_s, 5)).error().detail, u"name"_s);
    QCOMPARE(files.add(network(u"Other"_s, 1)).error().detail, u"chainId"_s);
    const QString id = files.add(network(u"Mine"_s, 5)).value();
    QCOMPARE(files.replace(id, network(u"built IN"_s, 5)).error().detail, u"name"_s);
    QCOMPARE(files.replace(id, network(u"Mine"_s, 1)).error().detail, u"chainId"_s);
    QCOMPARE(files.find(id)->chainId, 5U);
}

void SettingsTest::aDamagedNetworkIsTold()
{
    const QString folder = m_folder->filePath(u"networks"_s);
    NetworkFiles files(network(u"Built in"_s, 1), folder);
    QVERIFY(files.add(network(u"B"_s, 5)).has_value());
    QFile file(folder + u"/b.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QCOMPARE(files.all().size(), 1U);
    QCOMPARE(files.damaged(), QStringList{folder + u"/b.json"_s});
    QVERIFY(!files.find(u"b"_s));
}

CAPSTAN_TEST(SettingsTest)

} // namespace capstan::settings_test

#include "settings_test.moc"
