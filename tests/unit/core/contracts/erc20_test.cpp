// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/erc20.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/contracts/words.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::erc20_test {

using namespace testing;

using Kind = erc20::TokenEvent::Kind;

namespace {

Log logOf(Kind kind, const QStringList &indexed, const QStringList &data)
{
    Log log;
    log.topics = {erc20::topicOf(kind)};
    for (const QString &word : indexed)
        log.topics.push_back(Hash32::fromHex(u"0x"_s + words({word})).value());
    log.data = wordBytes(data);
    return log;
}

} // namespace

/// Against EIP-20's signatures; selectors and topics as ethers has them.
class Erc20Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodesEachCall_data();
    void encodesEachCall();
    void readsAnAnswer();
    void aTokenThatAnswersNothingIsNotOurs_data();
    void aTokenThatAnswersNothingIsNotOurs();
    void decodesAnEvent_data();
    void decodesAnEvent();
    void leavesOtherLogsAlone();
    void refusesMalformedLogs_data();
    void refusesMalformedLogs();
};

void Erc20Test::encodesEachCall_data()
{
    QTest::addColumn<Bytes>("call");
    QTest::addColumn<Bytes>("expected");
    const auto row = [](const char *name, const Bytes &call, const QString &selector,
                        const QStringList &arguments) {
        QTest::newRow(name) << call << bytesOf(u"0x"_s + selector + words(arguments));
    };
    const QString most(64, u'f');
    row("balanceOf", erc20::balanceOf(staker), u"70a08231"_s, {stakerHex});
    row("allowance", erc20::allowance(staker, validator), u"dd62ed3e"_s, {stakerHex, validatorHex});
    row("transfer", erc20::transfer(validator, 100), u"a9059cbb"_s, {validatorHex, u"64"_s});
    row("approve", erc20::approve(validator, 100), u"095ea7b3"_s, {validatorHex, u"64"_s});
    row("approve without limit", erc20::approve(validator, ~UInt256(0)), u"095ea7b3"_s, {validatorHex, most});
    row("revoke", erc20::approve(validator, 0), u"095ea7b3"_s, {validatorHex, u"0"_s});
}

void Erc20Test::encodesEachCall()
{
    QFETCH(Bytes, call);
    QTEST(call, "expected");
}

void Erc20Test::readsAnAnswer()
{
    QCOMPARE(erc20::decodeBalance(wordBytes({u"64"_s})), Result<UInt256>(UInt256(100)));
    QCOMPARE(erc20::decodeAllowance(wordBytes({QString(64, u'f')})), Result<UInt256>(~UInt256(0)));
    QCOMPARE(erc20::decodeSuccess(wordBytes({u"1"_s})), Result<bool>(true));
    QCOMPARE(erc20::decodeSuccess(wordBytes({u"0"_s})), Result<bool>(false));
}

void Erc20Test::aTokenThatAnswersNothingIsNotOurs_data()
{
    QTest::addColumn<Bytes>("answer");
    QTest::newRow("nothing") << Bytes{};
    QTest::newRow("a number that is no bool") << wordBytes({u"2"_s});
    QTest::newRow("half a word") << Bytes(16, 0);
    QTest::newRow("two words") << wordBytes({u"1"_s, u"0"_s});
}

void Erc20Test::aTokenThatAnswersNothingIsNotOurs()
{
    QFETCH(Bytes, answer);
    QCOMPARE(erc20::decodeSuccess(answer).error().code, ErrorCode::InvalidAbi);
}

void Erc20Test::decodesAnEvent_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("topic");
    QTest::newRow("Transfer") << Kind::Transfer
                              << u"0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"_s;
    QTest::newRow("Approval") << Kind::Approval
                              << u"0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925"_s;
}

void Erc20Test::decodesAnEvent()
{
    QFETCH(Kind, kind);
    QFETCH(QString, topic);
    QCOMPARE(erc20::topicOf(kind).toHex(), topic);
    const auto event = erc20::decodeEvent(logOf(kind, {stakerHex, validatorHex}, {u"64"_s}));
    QVERIFY(event && *event);
    QCOMPARE((*event)->kind, kind);
    QCOMPARE((*event)->from, staker);
    QCOMPARE((*event)->to, validator);
    QCOMPARE((*event)->amount, UInt256(100));
}

void Erc20Test::leavesOtherLogsAlone()
{
    Log other = logOf(Kind::Transfer, {stakerHex, validatorHex}, {u"64"_s});
    other.topics[0] = Hash32();
    QCOMPARE(erc20::decodeEvent(other).value().has_value(), false);
    other.topics.clear();
    QCOMPARE(erc20::decodeEvent(other).value().has_value(), false);
}

void Erc20Test::refusesMalformedLogs_data()
{
    QTest::addColumn<Log>("log");
    const QString tooWide(64, u'1');
    QTest::newRow("one address") << logOf(Kind::Transfer, {stakerHex}, {u"64"_s});
    QTest::newRow("the amount indexed, too, as of another standard")
        << logOf(Kind::Transfer, {stakerHex, validatorHex, u"64"_s}, {});
    QTest::newRow("no amount") << logOf(Kind::Approval, {stakerHex, validatorHex}, {});
    QTest::newRow("two amounts") << logOf(Kind::Approval, {stakerHex, validatorHex}, {u"64"_s, u"64"_s});
    QTest::newRow("more than an address") << logOf(Kind::Transfer, {tooWide, validatorHex}, {u"64"_s});
}

void Erc20Test::refusesMalformedLogs()
{
    QFETCH(Log, log);
    QCOMPARE(erc20::decodeEvent(log).error().code, ErrorCode::InvalidAbi);
}

CAPSTAN_TEST(Erc20Test)

} // namespace capstan::erc20_test

#include "erc20_test.moc"
