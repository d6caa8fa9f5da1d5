// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/core/ethereum/abi_text.h"

#include <QTest>

namespace capstan::abi_decode_test {

using namespace test;

namespace {

/// Words of 32 bytes from short hex: "20" is the number 0x20; "ab…" a word filled up with zeros on the right.
Bytes words(const QStringList &list)
{
    Bytes bytes;
    for (QString word : list) {
        const bool left = word.endsWith(u'…');
        word = left ? word.chopped(1).leftJustified(64, u'0') : word.rightJustified(64, u'0');
        const Bytes next = bytesOf(word);
        bytes.insert(bytes.end(), next.begin(), next.end());
    }
    return bytes;
}

Bytes wordsOf(const char *text)
{
    return words(QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts));
}

std::vector<abi::Type> typesOf(const QString &text)
{
    return typeOf(u'(' + text + u')').components;
}

constexpr const char *allOnes = "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff";

} // namespace

class AbiDecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNoValues()
    {
        QVERIFY(abi::decode({}, {}).value().empty());
        QCOMPARE(errorOf(abi::decode({}, Bytes(32))), ErrorCode::InvalidAbi);
    }

    void readsADelegateQueue()
    {
        const auto values = abi::decode(typesOf(QStringLiteral("(uint64,uint112,uint256,uint96)[]")),
                                        wordsOf("20 2  1 a 64 0  2 b 65 7"));
        const std::vector<abi::Value> &rows = values.value().front().list();
        QCOMPARE(rows.size(), std::size_t{2});
        QVERIFY(rows[0].list()[1].uint() == 10);
        QVERIFY(rows[1].list()[0].uint() == 2);
        QVERIFY(rows[1].list()[3].uint() == 7);
    }

    void readsResultsOfAMulticall()
    {
        const auto values = abi::decode(typesOf(QStringLiteral("(bool,bytes)[]")),
                                        wordsOf("20 2  40 c0  1 40 20 2a  0 40 0"));
        const std::vector<abi::Value> &rows = values.value().front().list();
        QCOMPARE(rows.size(), std::size_t{2});
        QVERIFY(rows[0].list()[0].boolean());
        QCOMPARE(rows[0].list()[1].bytes().back(), std::uint8_t{0x2a});
        QVERIFY(!rows[1].list()[0].boolean());
        QVERIFY(rows[1].list()[1].bytes().empty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("types");
        QTest::addColumn<Bytes>("data");
        const auto row = [](const char *name, const char *types, const Bytes &data) {
            QTest::newRow(name) << QString::fromLatin1(types) << data;
        };
        const auto withLast = [](Bytes data, std::uint8_t last) {
            data.back() = last;
            return data;
        };
        const auto first = [](const Bytes &data, std::ptrdiff_t size) {
            return Bytes(data.begin(), data.begin() + size);
        };
        const QByteArray ones(allOnes);

        // Values out of range, dirty padding
        row("uint8 of 256", "uint8", wordsOf("100"));
        row("uint8 of 2^256 - 1", "uint8", wordsOf(allOnes));
        row("uint248 of 2^248", "uint248", bytesOf(QStringLiteral("01") + QString(62, u'0')));
        row("bool of 2", "bool", wordsOf("2"));
        row("bool of 2^255", "bool", wordsOf("8…"));
        row("address of 21 bytes", "address", wordsOf("010000000000000000000000000000000000000000"));
        row("address on the left", "address", wordsOf("cd2a3d9f938e13cd947ec05abc7fe734df8dd826…"));
        row("bytes4 with a fifth byte", "bytes4", wordsOf("0102030405…"));
        row("bytes4 on the right", "bytes4", wordsOf("01020304"));
        row("bytes with dirty padding", "bytes", withLast(wordsOf("20 3 616263…"), 1));
        row("string with dirty padding", "string", withLast(wordsOf("20 3 616263…"), 0x20));

        // Too short, too long
        row("nothing", "uint256", {});
        row("31 bytes", "uint256", Bytes(31));
        row("33 bytes", "uint256", Bytes(33));
        row("a word left over", "uint256", wordsOf("1 2"));
        row("offset alone", "bytes", wordsOf("20"));
        row("half a length", "bytes", first(wordsOf("20 0"), 48));
        row("bytes missing", "bytes", wordsOf("20 1"));
        row("bytes cut short", "bytes", first(wordsOf("20 3 616263…"), 64 + 2));
        row("padding missing", "bytes", first(wordsOf("20 3 616263…"), 64 + 3));
        row("padding cut short", "bytes", first(wordsOf("20 3 616263…"), 95));
        row("a word of padding too many", "bytes", wordsOf("20 3 616263… 0"));
        row("elements missing", "uint256[]", wordsOf("20 2 1"));
        row("an element left over", "uint256[]", wordsOf("20 1 1 2"));
        row("tuple cut short", "(uint256,uint256)", wordsOf("1"));

        // Hostile sizes
        row("length of 2^256 - 1", "bytes", wordsOf(("20 " + ones).constData()));
        row("length of 2^64 - 1", "bytes", wordsOf("20 ffffffffffffffff"));
        row("length that wraps with its padding", "bytes", wordsOf("20 ffffffffffffffe1 0"));
        row("count of 2^256 - 1", "uint256[]", wordsOf(("20 " + ones).constData()));
        row("count of 2^64", "uint256[]", wordsOf("20 10000000000000000"));
        row("count of 2^59: 32 times it wraps to 0", "uint256[]", wordsOf("20 800000000000000"));
        row("count of 2^32", "(uint256,uint256)[]", wordsOf("20 100000000 0 0"));
        row("inner count of 2^64 - 1", "uint256[][]", wordsOf("20 1 20 ffffffffffffffff"));

        // Offsets
        row("offset of 0: to itself", "bytes", wordsOf("0"));
        row("offset of 0 in a loop", "bytes[]", wordsOf("20 1 0"));
        row("offset past the end", "bytes", wordsOf("60 0"));
        row("offset at the end", "bytes", wordsOf("20"));
        row("offset of 2^256 - 1", "bytes", wordsOf((ones + " 0").constData()));
        row("offset of 2^64 + 32", "bytes", wordsOf("10000000000000020 0"));
        row("offset between words", "bytes", wordsOf("1f 0"));
        row("gap", "bytes", wordsOf("40 0 0"));
        row("two that share their data", "bytes,bytes", wordsOf("40 40 0"));
        row("two out of order", "bytes,bytes", wordsOf("60 40 0 0"));
        row("overlap", "bytes,bytes", wordsOf("40 60 20 0"));
        row("tuples that share their data", "(bytes)[]", wordsOf("20 2 40 40 20 0"));
        row("offset counted from the wrong place", "bytes[]", wordsOf("20 1 40 0"));
    }

    void refuses()
    {
        QFETCH(QString, types);
        QFETCH(Bytes, data);
        QCOMPARE(errorOf(abi::decode(typesOf(types), data)), ErrorCode::InvalidAbi);
    }

    void countsElementsOfAllArraysTogether()
    {
        const auto types = typesOf(QStringLiteral("uint8[],uint8[][]"));
        const Bytes data = wordsOf("40 a0 2 1 2  1 20 3 1 2 3");
        QVERIFY(abi::decode(types, data, 6)); // 2 + 1 + 3
        QCOMPARE(errorOf(abi::decode(types, data, 5)), ErrorCode::TooLarge);
    }

    void takesNoMoreThanAHundredThousandElements()
    {
        const std::vector<abi::Type> types{abi::arrayOf(abi::uintType(8))};
        Bytes data = wordsOf("20 186a0");
        data.resize(data.size() + 32 * 100'000);
        QCOMPARE(abi::decode(types, data).value().front().list().size(), std::size_t{100'000});
        data = wordsOf("20 186a1");
        data.resize(data.size() + 32 * 100'001);
        QCOMPARE(errorOf(abi::decode(types, data)), ErrorCode::TooLarge);
    }

    void randomValuesComeBack()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 3000; ++i) {
            const std::vector<abi::Type> types{randomType(random), randomType(random)};
            const std::vector<abi::Value> values{randomValue(random, types[0]),
                                                 randomValue(random, types[1])};
            const Bytes encoded = abi::encode(types, values).value();
            QVERIFY(abi::decode(types, encoded) == values);
        }
    }

    void whatDecodesAfterAMutationIsExactlyItsBytes()
    {
        QRandomGenerator random(12);
        int survivors = 0;
        for (int i = 0; i < 20'000; ++i) {
            const std::vector<abi::Type> types{randomType(random)};
            Bytes bytes = abi::encode(types, {randomValue(random, types[0])}).value();
            const auto at = static_cast<std::size_t>(random.bounded(static_cast<int>(bytes.size())));
            bytes[at] = static_cast<std::uint8_t>(random.bounded(256));
            if (const auto values = abi::decode(types, bytes)) {
                QCOMPARE(abi::encode(types, *values).value(), bytes);
                ++survivors;
            }
        }
        QVERIFY(survivors > 0 && survivors < 20'000);
    }

    void everyTruncationIsRefused()
    {
        QRandomGenerator random(13);
        for (int i = 0; i < 200; ++i) {
            const std::vector<abi::Type> types{randomType(random)};
            const Bytes bytes = abi::encode(types, {randomValue(random, types[0])}).value();
            for (std::size_t size = 0; size < bytes.size(); ++size) {
                QVERIFY(!abi::decode(types, BytesView(bytes).first(size)));
            }
        }
    }
};

CAPSTAN_TEST(AbiDecodeTest)

} // namespace capstan::abi_decode_test

#include "abi_decode_test.moc"
