// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/network_profile.h"
#include "core/network/profile_writing.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::network_profile_test {

namespace {

const QString stakingHex = u"0xaB15B0bdDc012092cb23f53953149a7F8C1f9E7f"_s;
const QString tokenHex = u"0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4"_s;
const QString configHex = u"0x2d3F893c7c45C2BE3Ec63cf5385DeAfD7Ece6AAE"_s;

QJsonObject contracts()
{
    return {{u"staking"_s, stakingHex}, {u"token"_s, tokenHex}, {u"stakingConfig"_s, configHex}};
}

/// The least that a profile may have.
QJsonObject minimal()
{
    return {{u"name"_s, u"Test"_s},
            {u"chainId"_s, 31337},
            {u"rpcUrls"_s, QJsonArray{u"http://127.0.0.1:8545"_s}},
            {u"contracts"_s, contracts()}};
}

QJsonObject with(const QString &key, const QJsonValue &value)
{
    QJsonObject object = minimal();
    object.insert(key, value);
    return object;
}

QJsonObject withContract(const QString &key, const QJsonValue &value)
{
    QJsonObject all = contracts();
    all.insert(key, value);
    return with(u"contracts"_s, all);
}

QJsonObject withUrl(const QString &url)
{
    return with(u"rpcUrls"_s, QJsonArray{url});
}

QJsonObject without(const QString &key)
{
    QJsonObject object = minimal();
    object.remove(key);
    return object;
}

Result<NetworkProfile> parse(const QJsonObject &object)
{
    return NetworkProfile::fromJson(QJsonDocument(object).toJson());
}

} // namespace

class NetworkProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten();
    void listsOfEndpointsAreJudgedAlike();
    void mainnetIsAsTheProtocolSays();
    void fillsInWhatIsOptional();
    void readsWhatIsOptional();
    void takes_data();
    void takes();
    void refusesABadField_data();
    void refusesABadField();
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void refusesAFileThatIsMissingOrTooLarge();
};

void NetworkProfileTest::mainnetIsAsTheProtocolSays()
{
    const auto profile =
        NetworkProfile::fromFile(QStringLiteral(CAPSTAN_SOURCE_DIR "/resources/networks/mainnet.json"));
    QVERIFY(profile);
    QCOMPARE(profile->name, u"Ethereum"_s);
    QCOMPARE(profile->chainId, 1u);
    QCOMPARE(profile->staking.toChecksumHex(), stakingHex);
    QCOMPARE(profile->token.toChecksumHex(), tokenHex);
    QCOMPARE(profile->stakingConfig.toChecksumHex(), configHex);
    QCOMPARE(profile->multicall3.toChecksumHex(), u"0xcA11bde05977b3631167028862bE2a173976CA11"_s);
    QCOMPARE(profile->firstBlock, 15'275'019u);
    QCOMPARE(profile->logWindow, 3000u);
    QCOMPARE(profile->explorerUrl, QUrl(u"https://etherscan.io"_s));
    QVERIFY(!profile->devnet);
    QVERIFY(profile->rpcUrls.size() >= 3);
    QSet<QString> hosts;
    for (const QUrl &url : profile->rpcUrls) {
        QCOMPARE(url.scheme(), u"https"_s);
        hosts.insert(url.host());
    }
    QCOMPARE(static_cast<std::size_t>(hosts.size()), profile->rpcUrls.size());
}

void NetworkProfileTest::fillsInWhatIsOptional()
{
    const auto profile = parse(minimal());
    QVERIFY(profile);
    QCOMPARE(profile->chainId, 31337u);
    QCOMPARE(profile->rpcUrls, std::vector{QUrl(u"http://127.0.0.1:8545"_s)});
    QVERIFY(profile->explorerUrl.isEmpty());
    QCOMPARE(profile->multicall3.toChecksumHex(), u"0xcA11bde05977b3631167028862bE2a173976CA11"_s);
    QCOMPARE(profile->firstBlock, 0u);
    QCOMPARE(profile->logWindow, 3000u);
    QVERIFY(!profile->devnet);
    QVERIFY(profile->providerNames.isEmpty());
}

void NetworkProfileTest::readsWhatIsOptional()
{
    QJsonObject object = withContract(u"multicall3"_s, tokenHex);
    object.insert(u"explorerUrl"_s, u"https://explorer.example/"_s);
    object.insert(u"firstBlock"_s, 12);
    object.insert(u"logWindow"_s, 500);
    object.insert(u"devnet"_s, true);
    object.insert(u"providerNames"_s, QJsonObject{{stakingHex, u"Provider \u00e9"_s}});
    const auto profile = parse(object);
    QVERIFY(profile);
    QCOMPARE(profile->multicall3.toChecksumHex(), tokenHex);
    // So that "<explorerUrl>/tx/…" has one slash.
    QCOMPARE(profile->explorerUrl.toString(), u"https://explorer.example"_s);
    QCOMPARE(profile->firstBlock, 12u);
    QCOMPARE(profile->logWindow, 500u);
    QVERIFY(profile->devnet);
    QCOMPARE(profile->providerNames.value(*Address::fromHex(stakingHex)), u"Provider \u00e9"_s);
}

void NetworkProfileTest::takes_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("one-letter name") << with(u"name"_s, u"E"_s);
    QTest::newRow("name of 60") << with(u"name"_s, QString(60, u'n'));
    QTest::newRow("largest chain id") << with(u"chainId"_s, qint64{1} << 53);
    QTest::newRow("https with path and query") << withUrl(u"https://node.example/v3/key?x=1"_s);
    QTest::newRow("http to localhost") << withUrl(u"http://localhost:8545"_s);
    QTest::newRow("http to 127.1.2.3") << withUrl(u"http://127.1.2.3:8545"_s);
    QTest::newRow("http to ::1") << withUrl(u"http://[::1]:8545"_s);
    QTest::newRow("lower-case address") << withContract(u"token"_s, tokenHex.toLower());
    QTest::newRow("no explorer") << with(u"explorerUrl"_s, u""_s);
    QTest::newRow("smallest log window") << with(u"logWindow"_s, 1);
    QTest::newRow("largest log window") << with(u"logWindow"_s, 100'000);
}

void NetworkProfileTest::takes()
{
    QFETCH(QJsonObject, object);
    const auto profile = parse(object);
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
}

void NetworkProfileTest::refusesABadField_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QJsonObject &object, const QString &field) {
        QTest::newRow(name) << object << field;
    };
    row("no name", without(u"name"_s), u"name"_s);
    row("empty name", with(u"name"_s, u""_s), u"name"_s);
    row("name of 61", with(u"name"_s, QString(61, u'n')), u"name"_s);
    row("name that is a number", with(u"name"_s, 1), u"name"_s);
    row("name with a line break", with(u"name"_s, u"Main\nnet"_s), u"name"_s);
    row("name that turns text around", with(u"name"_s, u"Main\u202enet"_s), u"name"_s);
    row("name with blanks around", with(u"name"_s, u" Mainnet"_s), u"name"_s);
    row("no chain id", without(u"chainId"_s), u"chainId"_s);
    row("chain id 0", with(u"chainId"_s, 0), u"chainId"_s);
    row("negative chain id", with(u"chainId"_s, -1), u"chainId"_s);
    row("fractional chain id", with(u"chainId"_s, 1.5), u"chainId"_s);
    row("chain id as text", with(u"chainId"_s, u"1"_s), u"chainId"_s);
    row("chain id above 2^53", with(u"chainId"_s, (qint64{1} << 53) + 1), u"chainId"_s);
    row("no urls", without(u"rpcUrls"_s), u"rpcUrls"_s);
    row("empty urls", with(u"rpcUrls"_s, QJsonArray{}), u"rpcUrls"_s);
    row("one url without an array", with(u"rpcUrls"_s, u"https://node.example"_s), u"rpcUrls"_s);
    QJsonArray seventeen;
    for (int i = 0; i < 17; ++i)
        seventeen.append(u"https://node%1.example"_s.arg(i));
    row("17 urls", with(u"rpcUrls"_s, seventeen), u"rpcUrls"_s);
    row("url twice", with(u"rpcUrls"_s, QJsonArray{u"https://a.example"_s, u"https://a.example"_s}),
        u"rpcUrls[1]"_s);
    row("url that is a number", with(u"rpcUrls"_s, QJsonArray{1}), u"rpcUrls[0]"_s);
    for (const QString &url :
         {u"http://node.example"_s, u"http://127.evil.example"_s, u"http://localhost.example"_s,
          u"http://0.0.0.0"_s, u"http://192.168.1.2:8545"_s, u"ws://127.0.0.1:8546"_s,
          u"file:///etc/passwd"_s, u"node.example"_s, u""_s, u"https://"_s, u"https:///path"_s,
          u"https://user:secret@node.example"_s, u"https://node.example#part"_s, u"https://node example"_s,
          u"javascript:alert(1)"_s, u"https://node.example/"_s + QString(512, u'a')})
        QTest::addRow("url %s", qPrintable(url.left(40))) << withUrl(url) << u"rpcUrls[0]"_s;
    row("explorer by plain http", with(u"explorerUrl"_s, u"http://explorer.example"_s), u"explorerUrl"_s);
    row("explorer with a query", with(u"explorerUrl"_s, u"https://explorer.example?q="_s), u"explorerUrl"_s);
    row("explorer null", with(u"explorerUrl"_s, QJsonValue()), u"explorerUrl"_s);
    row("no contracts", without(u"contracts"_s), u"contracts"_s);
    row("contracts as an array", with(u"contracts"_s, QJsonArray{}), u"contracts"_s);
    row("no token",
        with(u"contracts"_s, QJsonObject{{u"staking"_s, stakingHex}, {u"stakingConfig"_s, configHex}}),
        u"contracts.token"_s);
    row("short address", withContract(u"staking"_s, stakingHex.chopped(1)), u"contracts.staking"_s);
    row("wrong checksum", withContract(u"token"_s, u"0x8290333cef9e6D528dD5618Fb97a76f268f3EDD4"_s),
        u"contracts.token"_s);
    row("zero address", withContract(u"stakingConfig"_s, u"0x"_s + QString(40, u'0')),
        u"contracts.stakingConfig"_s);
    row("multicall3 null", withContract(u"multicall3"_s, QJsonValue()), u"contracts.multicall3"_s);
    row("unknown contract", withContract(u"bridge"_s, tokenHex), u"contracts.bridge"_s);
    row("negative first block", with(u"firstBlock"_s, -1), u"firstBlock"_s);
    row("first block as a quantity", with(u"firstBlock"_s, u"0x1"_s), u"firstBlock"_s);
    row("log window 0", with(u"logWindow"_s, 0), u"logWindow"_s);
    row("log window 100,001", with(u"logWindow"_s, 100'001), u"logWindow"_s);
    row("devnet as a number", with(u"devnet"_s, 1), u"devnet"_s);
    row("provider names as an array", with(u"providerNames"_s, QJsonArray{}), u"providerNames"_s);
    row("provider name for no address", with(u"providerNames"_s, QJsonObject{{u"x"_s, u"A"_s}}),
        u"providerNames.x"_s);
    row("provider name that is a number", with(u"providerNames"_s, QJsonObject{{stakingHex, 1}}),
        u"providerNames."_s + stakingHex);
    row("provider name of 61", with(u"providerNames"_s, QJsonObject{{stakingHex, QString(61, u'n')}}),
        u"providerNames."_s + stakingHex);
    row("provider named twice",
        with(u"providerNames"_s, QJsonObject{{stakingHex, u"A"_s}, {stakingHex.toLower(), u"B"_s}}),
        u"providerNames."_s + stakingHex);
    row("unknown field", with(u"apiKey"_s, u"x"_s), u"apiKey"_s);
}

void NetworkProfileTest::refusesABadField()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, field);
    const auto profile = parse(object);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::InvalidProfile);
    // Of two keys that name one address, either may be the second.
    QCOMPARE(profile.error().detail.toLower(), field.toLower());
}

void NetworkProfileTest::refusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::InvalidJson;
    QTest::newRow("array") << QByteArray("[]") << ErrorCode::InvalidProfile;
    QTest::newRow("duplicate key") << QByteArray(R"({"chainId":1,"chainId":5})") << ErrorCode::InvalidJson;
    QTest::newRow("too deep") << QByteArray("[[[[[]]]]]") << ErrorCode::TooLarge;
    QTest::newRow("above 64 kB") << QByteArray(64 * 1024 + 1, ' ') << ErrorCode::TooLarge;
}

void NetworkProfileTest::refusesWhatIsNotJson()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    const auto profile = NetworkProfile::fromJson(text);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, code);
}

void NetworkProfileTest::refusesAFileThatIsMissingOrTooLarge()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"profile.json"_s);
    QCOMPARE(NetworkProfile::fromFile(path).error().code, ErrorCode::FileUnreadable);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1 << 20, ' '));
    file.close();
    QCOMPARE(NetworkProfile::fromFile(path).error().code, ErrorCode::TooLarge);
    QCOMPARE(NetworkProfile::fromFile(dir.path()).error().code, ErrorCode::FileUnreadable);
}

void NetworkProfileTest::isReadAsItWasWritten()
{
    QJsonObject object = minimal();
    object[u"explorerUrl"_s] = u"https://explorer.example/a"_s;
    object[u"rpcUrls"_s] = QJsonArray{u"https://node.example/v3/a%20b?key=1"_s, u"http://[::1]:8545"_s};
    object[u"providerNames"_s] = QJsonObject{{stakingHex, u"Ankr “one”"_s}};
    object[u"firstBlock"_s] = 15275019;
    object[u"devnet"_s] = true;
    const auto first = NetworkProfile::fromJson(QJsonDocument(object).toJson());
    QVERIFY(first.has_value());
    const auto again = NetworkProfile::fromJson(toJson(*first));
    QVERIFY(again.has_value());
    QCOMPARE(toJson(*again), toJson(*first));
    QCOMPARE(again->rpcUrls, first->rpcUrls);
    QCOMPARE(again->providerNames, first->providerNames);
    QCOMPARE(keyOf(*again), u"31337-"_s + stakingHex);
}

void NetworkProfileTest::listsOfEndpointsAreJudgedAlike()
{
    QCOMPARE(parseEndpoints({u"https://a.example"_s, u"http://127.0.0.1:1"_s})->size(), 2U);
    QCOMPARE(parseEndpoints({}).error().detail, u"rpcUrls"_s);
    QCOMPARE(parseEndpoints(QStringList(17, u"https://a.example"_s)).error().detail, u"rpcUrls"_s);
    QCOMPARE(parseEndpoints({u"https://a.example"_s, u"https://a.example"_s}).error().detail,
             u"rpcUrls[1]"_s);
    QCOMPARE(parseEndpoints({u"http://a.example"_s}).error().detail, u"rpcUrls[0]"_s);
}

CAPSTAN_TEST(NetworkProfileTest)

} // namespace capstan::network_profile_test

#include "network_profile_test.moc"
