// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/test_program.h"
#include "ui/text/settings_text.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::settings_text_test {

class SettingsTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatATestFound_data();
    void tellsWhatATestFound();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
    void namesSettingsByTheirPartOfThePage();
    void takesTheNotesOfAVersion();
    void theChangelogHasNotes();
    void diagnosticsHoldNoSecret();
};

void SettingsTextTest::tellsWhatATestFound_data()
{
    QTest::addColumn<Result<EndpointFacts>>("facts");
    QTest::addColumn<QString>("words");
    const auto found = [](int latency, std::uint64_t block, qint64 age) {
        return Result<EndpointFacts>(EndpointFacts{latency, block, age});
    };
    QTest::newRow("new") << found(48, 26471908, 12) << u"48 ms, block 26,471,908, 12 s old"_s;
    QTest::newRow("old") << found(48, 5, 7200) << u"48 ms, block 5, 2 h ago"_s;
    QTest::newRow("future") << found(1, 5, -3)
                            << u"1 ms, block 5, which is from the future: one of the clocks is wrong"_s;
    QTest::newRow("another chain") << Result<EndpointFacts>(failure(ErrorCode::WrongChain, u"56"_s, 56))
                                   << u"Another chain (id 56): it is not used."_s;
    QTest::newRow("silence") << Result<EndpointFacts>(failure(ErrorCode::Timeout))
                             << u"No answer came in time."_s;
}

void SettingsTextTest::tellsWhatATestFound()
{
    QFETCH(Result<EndpointFacts>, facts);
    QTEST(endpointTestText(facts, QLocale(QLocale::English, QLocale::UnitedKingdom)), "words");
}

void SettingsTextTest::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("says");
    QTest::newRow("endpoint") << u"rpcUrls[1]"_s << u"Endpoint 2"_s;
    QTest::newRow("endpoints") << u"rpcUrls"_s << u"From 1 to 16"_s;
    QTest::newRow("name") << u"name"_s << u"A name of 1 to 60"_s;
    QTest::newRow("chain") << u"chainId"_s << u"A chain id"_s;
    QTest::newRow("explorer") << u"explorerUrl"_s << u"The explorer"_s;
    QTest::newRow("staking") << u"contracts.staking"_s << u"The staking contract"_s;
    QTest::newRow("token") << u"contracts.token"_s << u"The token contract"_s;
    QTest::newRow("configuration") << u"contracts.stakingConfig"_s << u"The staking configuration"_s;
    QTest::newRow("other") << u"logWindow"_s << u"The network file"_s;
}

void SettingsTextTest::namesTheFieldThatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, says);
    const QString words = networkProblem({ErrorCode::InvalidProfile, field});
    QVERIFY2(words.startsWith(says), qPrintable(words));
}

void SettingsTextTest::namesSettingsByTheirPartOfThePage()
{
    QCOMPARE(settingsNames({u"look/theme"_s, u"lock/minutes"_s, u"sign/feeCap"_s, u"network/explorer"_s}),
             u"Look and formats (look/theme), Keys and signing (lock/minutes, sign/feeCap), "
             "Block explorer (network/explorer)"_s);
    QCOMPARE(settingsNames({u"other/thing"_s}), u"other/thing"_s);
    for (const SettingsKey &each : settingsKeys())
        QVERIFY2(settingsNames({each.key}) != each.key, qPrintable(each.key));
}

void SettingsTextTest::takesTheNotesOfAVersion()
{
    const QString changelog =
        u"# Changelog\n\n## [Unreleased]\n\n### Added\n\n- **New** `thing`,\n  on two lines.\n\n"
        "## [0.2.0] - 2026-01-01\n\n### Fixed\n\n- A [link](https://x.example).\n\n"
        "## [0.1.0]\n\n- First.\n"_s;
    QCOMPARE(releaseNotes(changelog, u"0.2.0"_s), u"Fixed\n• A link."_s);
    QCOMPARE(releaseNotes(changelog, u"0.3.0"_s), u"Added\n• New thing, on two lines."_s);
    QCOMPARE(releaseNotes({}, u"0.3.0"_s), QString());
}

void SettingsTextTest::theChangelogHasNotes()
{
    QFile file(u":/CHANGELOG.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(releaseNotes(QString::fromUtf8(file.readAll()), u"0.1.0"_s).startsWith(u"Added\n• "_s));
}

void SettingsTextTest::diagnosticsHoldNoSecret()
{
    DiagnosticFacts facts;
    facts.version = u"0.1.0"_s;
    facts.networkName = u"Eth\nereum"_s;
    facts.chainId = 1;
    EndpointHealth health;
    health.url = QUrl(u"https://user:pw@node.example/v3/key123?token=abc"_s);
    health.verified = true;
    health.latencyMs = 48;
    health.lastError =
        Error{ErrorCode::RpcError, u"for 0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s, -32000};
    facts.endpoints = {health};
    facts.settings = {u"look/theme=dark"_s};
    facts.log = {u"info: 0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"_s};
    const QString text = diagnosticsText(facts);
    for (const QString &needed : {u"Capstan 0.1.0"_s, u"Qt "_s, u"chain 1"_s, u"node.example"_s, u"48 ms"_s,
                                  u"look/theme=dark"_s, u"0xac09…ff80"_s, u"0xf39F…2266"_s})
        QVERIFY2(text.contains(needed), qPrintable(needed));
    for (const QString &secret :
         {u"key123"_s, u"token"_s, u"user"_s, u"pw"_s, u"f39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s,
          u"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

CAPSTAN_TEST(SettingsTextTest)

} // namespace capstan::settings_text_test

#include "settings_text_test.moc"
