// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ankr_staking.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/contracts/words.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::ankr_staking_events_test {

using namespace testing;

using Kind = ankr_staking::StakingEvent::Kind;

namespace {

const QString hundred = u"64"_s;
const QString nine = u"9"_s;

Log logOf(Kind kind, const QStringList &indexed, const QStringList &data)
{
    Log log;
    log.topics = {ankr_staking::topicOf(kind)};
    for (const QString &word : indexed) {
        log.topics.push_back(Hash32::fromHex(u"0x"_s + words({word})).value());
    }
    log.data = wordBytes(data);
    return log;
}

} // namespace

class AnkrStakingEventsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryTopic_data();
    void knowsEveryTopic();
    void decodesStakerEvents_data();
    void decodesStakerEvents();
    void decodesARedelegation();
    void decodesADeposit();
    void decodesAnAddedValidator();
    void leavesOtherLogsAlone();
    void refusesMalformedLogs_data();
    void refusesMalformedLogs();
};

void AnkrStakingEventsTest::knowsEveryTopic_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("topic");
    const auto row = [](const char *name, Kind kind, const char *topic) {
        QTest::newRow(name) << kind << QString::fromLatin1(topic);
    };
    row("Delegated", Kind::Delegated, "0x30bcda2f188b532c7644e632473e83a6fb3c5c79717650d0ac790d141bb1b177");
    row("Undelegated", Kind::Undelegated,
        "0xa410e32157a44414a502bb47d775234de1aa7da123f5adfe426898f1601883fd");
    row("Claimed", Kind::Claimed, "0xb22dec804803f8b1c5333f626cdbfdfb1bd629f1e1bb45dcfb22b5f74ed46b1c");
    row("Redelegated", Kind::Redelegated,
        "0xa82f74002b6639f6cfc2cfd4f3ade1998108eda0f484d9064e3098c211e81d6e");
    row("ValidatorDeposited", Kind::ValidatorDeposited,
        "0x9fce3fb7dc05df2879421f9d9c06784dad3d39aba44c0c1ee0b9d094e7655005");
    row("ValidatorAdded", Kind::ValidatorAdded,
        "0x42449fd19d367b0177da9082fe6da7d4da41af7573e3a3c1750ecffeffe26f9d");
}

void AnkrStakingEventsTest::knowsEveryTopic()
{
    QFETCH(Kind, kind);
    QFETCH(QString, topic);
    QCOMPARE(ankr_staking::topicOf(kind).toHex(), topic);
}

void AnkrStakingEventsTest::decodesStakerEvents_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("Delegated") << Kind::Delegated;
    QTest::newRow("Undelegated") << Kind::Undelegated;
    QTest::newRow("Claimed") << Kind::Claimed;
}

void AnkrStakingEventsTest::decodesStakerEvents()
{
    QFETCH(Kind, kind);
    const auto event = ankr_staking::decodeEvent(logOf(kind, {validatorHex, stakerHex}, {hundred, nine}));
    QVERIFY(event.has_value() && event->has_value());
    QCOMPARE((*event)->kind, kind);
    QCOMPARE((*event)->validator, validator);
    QCOMPARE((*event)->staker, staker);
    QCOMPARE((*event)->amount, UInt256(100));
    QCOMPARE((*event)->dust, UInt256(0));
    QCOMPARE((*event)->epoch, 9u);
}

void AnkrStakingEventsTest::decodesARedelegation()
{
    const auto event = ankr_staking::decodeEvent(
        logOf(Kind::Redelegated, {validatorHex, stakerHex}, {hundred, u"7"_s, nine}));
    QVERIFY(event.has_value() && event->has_value());
    QCOMPARE((*event)->staker, staker);
    QCOMPARE((*event)->amount, UInt256(100));
    QCOMPARE((*event)->dust, UInt256(7));
    QCOMPARE((*event)->epoch, 9u);
}

void AnkrStakingEventsTest::decodesADeposit()
{
    const auto event =
        ankr_staking::decodeEvent(logOf(Kind::ValidatorDeposited, {validatorHex}, {hundred, nine}));
    QVERIFY(event.has_value() && event->has_value());
    QCOMPARE((*event)->validator, validator);
    QVERIFY((*event)->staker.isZero());
    QCOMPARE((*event)->amount, UInt256(100));
    QCOMPARE((*event)->epoch, 9u);
}

void AnkrStakingEventsTest::decodesAnAddedValidator()
{
    const auto event =
        ankr_staking::decodeEvent(logOf(Kind::ValidatorAdded, {validatorHex}, {stakerHex, u"1"_s, u"bb8"_s}));
    QVERIFY(event.has_value() && event->has_value());
    QCOMPARE((*event)->kind, Kind::ValidatorAdded);
    QCOMPARE((*event)->validator, validator);
    QVERIFY((*event)->staker.isZero());
}

void AnkrStakingEventsTest::leavesOtherLogsAlone()
{
    Log transfer;
    transfer.topics = {
        Hash32::fromHex(u"0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"_s).value()};
    for (const Log &log : {Log{}, transfer}) {
        const auto event = ankr_staking::decodeEvent(log);
        QVERIFY(event.has_value());
        QVERIFY(!event->has_value());
    }
}

void AnkrStakingEventsTest::refusesMalformedLogs_data()
{
    QTest::addColumn<Log>("log");
    QTest::newRow("no staker") << logOf(Kind::Claimed, {validatorHex}, {hundred, nine});
    QTest::newRow("one topic too many")
        << logOf(Kind::ValidatorDeposited, {validatorHex, stakerHex}, {hundred, nine});
    QTest::newRow("a validator of 21 bytes")
        << logOf(Kind::Claimed, {u"01"_s + validatorHex, stakerHex}, {hundred, nine});
    QTest::newRow("no data") << logOf(Kind::Undelegated, {validatorHex, stakerHex}, {});
    QTest::newRow("a word too many") << logOf(Kind::Undelegated, {validatorHex, stakerHex},
                                              {hundred, nine, nine});
    QTest::newRow("an epoch above 64 bits")
        << logOf(Kind::Delegated, {validatorHex, stakerHex}, {hundred, u"10000000000000000"_s});
}

void AnkrStakingEventsTest::refusesMalformedLogs()
{
    QFETCH(Log, log);
    const auto event = ankr_staking::decodeEvent(log);
    QVERIFY(!event.has_value());
    QCOMPARE(event.error().code, ErrorCode::InvalidAbi);
}

CAPSTAN_TEST(AnkrStakingEventsTest)

} // namespace capstan::ankr_staking_events_test

#include "ankr_staking_events_test.moc"
