// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/abi.h"
#include "core/ethereum/revert_reason.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QTest>

namespace capstan::revert_reason_test {

using namespace test;

using Kind = RevertReason::Kind;

namespace {

Bytes errorWith(const QByteArray &message)
{
    const BytesView view = viewOf(message);
    return abi::encodeCall("Error(string)", {abi::stringType()}, {{Bytes(view.begin(), view.end())}}).value();
}

Bytes panicWith(const UInt256 &code)
{
    return abi::encodeCall("Panic(uint256)", {abi::uintType()}, {{code}}).value();
}

} // namespace

class RevertReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsEmpty()
    {
        const RevertReason reason = decodeRevert({});
        QCOMPARE(reason.kind, Kind::Empty);
        QVERIFY(reason.data.empty());
    }

    void anErrorHasItsWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::newRow("plain") << QByteArray("no remainder") << QStringLiteral("no remainder");
        QTest::newRow("empty") << QByteArray("") << QString();
        QTest::newRow("UTF-8") << QByteArray("質押") << QStringLiteral("質押");
        QTest::newRow("not UTF-8") << QByteArray("a\xff") << QStringLiteral("a\ufffd");
        QTest::newRow("256 characters") << QByteArray(256, 'x') << QString(256, u'x');
        QTest::newRow("257 characters") << QByteArray(257, 'x') << QString(256, u'x');
        QTest::newRow("no half of a character at the cut")
            << QByteArray(255, 'x') + QByteArray("🦀") << QString(255, u'x');
    }

    void anErrorHasItsWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const Bytes data = errorWith(bytes);
        const RevertReason reason = decodeRevert(data);
        QCOMPARE(reason.kind, Kind::Message);
        QCOMPARE(reason.message, message);
        QCOMPARE(reason.data, data);
    }

    void theOneOfTheStakingContract()
    {
        const RevertReason reason =
            decodeRevert(bytesOf("08c379a0"
                                 "0000000000000000000000000000000000000000000000000000000000000020"
                                 "000000000000000000000000000000000000000000000000000000000000000c"
                                 "7374696c6c206c6f636b65640000000000000000000000000000000000000000"));
        QCOMPARE(reason.kind, Kind::Message);
        QCOMPARE(reason.message, QStringLiteral("still locked"));
    }

    void aPanicHasItsCode()
    {
        const RevertReason reason = decodeRevert(panicWith(0x11));
        QCOMPARE(reason.kind, Kind::Panic);
        QCOMPARE(reason.panicCode, std::uint64_t{0x11});
        QVERIFY(reason.message.isEmpty());
    }

    void anythingElseIsUnknownAndKept_data()
    {
        QTest::addColumn<Bytes>("data");
        Bytes dirty = errorWith("x");
        dirty.back() = 1;
        Bytes trailing = panicWith(1);
        trailing.push_back(0);
        QTest::newRow("one byte") << bytesOf("08");
        QTest::newRow("Error without its text") << bytesOf("08c379a0");
        QTest::newRow("Error with dirty padding") << dirty;
        QTest::newRow("Panic without its code") << bytesOf("4e487b71");
        QTest::newRow("Panic with bytes left over") << trailing;
        QTest::newRow("Panic above 64 bits") << panicWith(UInt256(1) << 64);
        QTest::newRow("an error of its own") << bytesOf("fb8f41b2");
        QTest::newRow("a hostile length")
            << bytesOf("08c379a0"
                       "0000000000000000000000000000000000000000000000000000000000000020"
                       "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff");
    }

    void anythingElseIsUnknownAndKept()
    {
        QFETCH(Bytes, data);
        const RevertReason reason = decodeRevert(data);
        QCOMPARE(reason.kind, Kind::Unknown);
        QVERIFY(reason.message.isEmpty());
        QCOMPARE(reason.data, data);
    }
};

CAPSTAN_TEST(RevertReasonTest)

} // namespace capstan::revert_reason_test

#include "revert_reason_test.moc"
