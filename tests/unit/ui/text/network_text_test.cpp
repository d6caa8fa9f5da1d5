// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/samples.h"
#include "ui/text/network_text.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::network_text_test {

using namespace test;

namespace {

EndpointHealth endpoint(bool verified, std::optional<Error> error, std::optional<int> latencyMs)
{
    EndpointHealth health;
    health.url = QUrl(u"https://node.example/secret-key"_s);
    health.verified = verified;
    health.lastError = std::move(error);
    health.latencyMs = latencyMs;
    return health;
}

const Error Refused{ErrorCode::Unreachable, u"refused"_s};

} // namespace

class NetworkTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheNodesThatWork_data();
    void countsTheNodesThatWork();
    void saysTheBlockAndTheQuickestNode();
    void saysHowOldAnOldBlockIs();
    void saysWhenTheEpochEnds();
    void saysNothingThatIsNotKnown();
    void neverShowsTheSecretPartOfAnAddress();
};

void NetworkTextTest::countsTheNodesThatWork_data()
{
    QTest::addColumn<std::vector<EndpointHealth>>("health");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("words");
    using Level = NetworkWords::Level;
    const EndpointHealth good = endpoint(true, {}, 48);
    const EndpointHealth failed = endpoint(true, Refused, 48);
    const EndpointHealth unasked = endpoint(false, {}, {});
    const auto row = [](const char *name, std::vector<EndpointHealth> health, Level level,
                        const QString &words) {
        QTest::newRow(name) << std::move(health) << static_cast<int>(level) << words;
    };
    row("none asked yet", {unasked, unasked}, Level::Unknown, u"Test · 0/2 nodes"_s);
    row("all", {good, good}, Level::Good, u"Test · 2/2 nodes"_s);
    row("one not asked yet", {good, unasked}, Level::Good, u"Test · 1/2 nodes"_s);
    row("one failed", {good, failed}, Level::Degraded, u"Test · 1/2 nodes"_s);
    row("all failed", {failed, failed}, Level::Down, u"Test · 0/2 nodes"_s);
}

void NetworkTextTest::countsTheNodesThatWork()
{
    QFETCH(std::vector<EndpointHealth>, health);
    QFETCH(int, level);
    QFETCH(QString, words);
    const NetworkWords said = networkWords(u"Test"_s, health, nullptr, std::nullopt);
    QCOMPARE(static_cast<int>(said.level), level);
    QCOMPARE(said.network, words);
}

void NetworkTextTest::saysTheBlockAndTheQuickestNode()
{
    const auto snapshot = shared(sampleSnapshot());
    const std::vector<EndpointHealth> health{endpoint(true, {}, 300), endpoint(true, {}, 48),
                                             endpoint(true, Refused, 1)};
    QCOMPARE(networkWords(u"Test"_s, health, snapshot, std::nullopt).block, u"block 1,050 · 48 ms"_s);
    QCOMPARE(networkWords(u"Test"_s, {}, snapshot, std::nullopt).block, u"block 1,050"_s);
}

void NetworkTextTest::saysHowOldAnOldBlockIs()
{
    const auto snapshot = shared(sampleSnapshot());
    const std::vector<EndpointHealth> health{endpoint(true, {}, 48)};
    const qint64 head = snapshot->clock.headTime;
    QCOMPARE(networkWords(u"Test"_s, health, snapshot, head + 59).block, u"block 1,050 · 48 ms"_s);
    QCOMPARE(networkWords(u"Test"_s, health, snapshot, head + 180).block, u"block 1,050 · 3 min ago"_s);
}

void NetworkTextTest::saysWhenTheEpochEnds()
{
    // 50 blocks of ten seconds are left of it.
    const auto snapshot = shared(sampleSnapshot());
    QCOMPARE(networkWords(u"Test"_s, {}, snapshot, snapshot->clock.headTime).epoch,
             u"Epoch 10 · ends in 8 min"_s);
    QCOMPARE(networkWords(u"Test"_s, {}, snapshot, snapshot->clock.headTime + 240).epoch,
             u"Epoch 10 · ends in 4 min"_s);
}

void NetworkTextTest::saysNothingThatIsNotKnown()
{
    const NetworkWords none = networkWords(u"Test"_s, {}, nullptr, std::nullopt);
    QCOMPARE(none.epoch, QString());
    QVERIFY(!none.block.contains(u'0'));
    StakingSnapshot withoutPace = sampleSnapshot();
    withoutPace.clock.millisecondsPerBlock = 0;
    QCOMPARE(networkWords(u"Test"_s, {}, shared(withoutPace), std::nullopt).epoch, u"Epoch 10"_s);
}

void NetworkTextTest::neverShowsTheSecretPartOfAnAddress()
{
    const NetworkWords words =
        networkWords(u"Test"_s, {endpoint(true, {}, 48), endpoint(true, Refused, {})}, nullptr, std::nullopt);
    QVERIFY(words.details.contains(u"node.example"_s));
    QVERIFY(!words.details.contains(u"secret-key"_s));
}

CAPSTAN_TEST(NetworkTextTest)

} // namespace capstan::network_text_test

#include "network_text_test.moc"
