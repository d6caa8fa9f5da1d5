// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/rlp.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

namespace capstan::rlp_test {

using namespace test;

namespace {

/// An item as our vectors write it: hex, or an array of items.
rlp::Item itemOf(const QJsonValue &json)
{
    if (!json.isArray()) {
        return rlp::string(bytesOf(json.toString()));
    }
    std::vector<rlp::Item> items;
    for (const auto &member : json.toArray()) {
        items.push_back(itemOf(member));
    }
    return rlp::list(std::move(items));
}

/// An item as the public vectors write it: text, a number, "#" and a large number, or an array of items.
rlp::Item publicItemOf(const QJsonValue &json)
{
    if (json.isArray()) {
        std::vector<rlp::Item> items;
        for (const auto &member : json.toArray()) {
            items.push_back(publicItemOf(member));
        }
        return rlp::list(std::move(items));
    }
    if (json.isDouble()) {
        return rlp::integer(UInt256(json.toInteger()));
    }
    const QString text = json.toString();
    if (!text.startsWith(u'#')) {
        return rlp::string(viewOf(text.toLatin1()));
    }
    Bytes bigEndian; // above 256 bits too
    export_bits(boost::multiprecision::cpp_int(text.sliced(1).toStdString()), std::back_inserter(bigEndian),
                8);
    return rlp::string(bigEndian);
}

rlp::Item randomItem(QRandomGenerator &random, int depth)
{
    if (depth < 5 && random.bounded(3) == 0) {
        std::vector<rlp::Item> items(static_cast<std::size_t>(random.bounded(5)));
        for (rlp::Item &item : items) {
            item = randomItem(random, depth + 1);
        }
        return rlp::list(std::move(items));
    }
    Bytes bytes(static_cast<std::size_t>(random.bounded(random.bounded(4) == 0 ? 300 : 4)));
    for (std::uint8_t &byte : bytes) {
        byte = static_cast<std::uint8_t>(random.bounded(256));
    }
    return rlp::string(bytes);
}

rlp::Item nested(int lists)
{
    rlp::Item item = rlp::list({});
    for (int depth = 1; depth < lists; ++depth) {
        item = rlp::list({item});
    }
    return item;
}

} // namespace

class RlpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAnotherImplementation()
    {
        const QJsonArray cases = ownVectors(QStringLiteral("rlp.json"))[u"encode"].toArray();
        for (const auto &value : cases) {
            const rlp::Item item = itemOf(value[0]);
            const Bytes encoded = bytesOf(value[1].toString());
            QCOMPARE(rlp::encode(item), encoded);
            QVERIFY(rlp::decode(encoded) == item);
        }
        QVERIFY(cases.size() >= 2000);
    }

    void refusesWhatIsKnownToBeWrong()
    {
        const QJsonArray cases = ownVectors(QStringLiteral("rlp.json"))[u"invalid"].toArray();
        for (const auto &value : cases) {
            const auto decoded = rlp::decode(bytesOf(value[1].toString()));
            QVERIFY2(!decoded, qPrintable(value[0].toString() + u' ' + value[1].toString()));
            QCOMPARE(decoded.error().code, ErrorCode::InvalidRlp);
        }
        QVERIFY(cases.size() >= 2000);
    }

    void agreesWithPublicVectors()
    {
        const QJsonObject cases =
            readJson(publicVectors(QStringLiteral("ethereum-tests/RLPTests/rlptest.json"))).object();
        if (cases.isEmpty()) {
            QSKIP("no public vectors on this machine");
        }
        for (auto one = cases.begin(); one != cases.end(); ++one) {
            const Bytes encoded = bytesOf(one.value()[u"out"].toString());
            const rlp::Item item = publicItemOf(one.value()[u"in"]);
            QVERIFY2(rlp::encode(item) == encoded, qPrintable(one.key()));
            QVERIFY2(rlp::decode(encoded) == item, qPrintable(one.key()));
        }
        QCOMPARE(cases.size(), 28);
    }

    void refusesPublicInvalidVectors()
    {
        const QJsonObject cases =
            readJson(publicVectors(QStringLiteral("ethereum-tests/RLPTests/invalidRLPTest.json"))).object();
        if (cases.isEmpty()) {
            QSKIP("no public vectors on this machine");
        }
        for (auto one = cases.begin(); one != cases.end(); ++one) {
            QVERIFY2(!rlp::decode(bytesOf(one.value()[u"out"].toString())), qPrintable(one.key()));
        }
        QCOMPARE(cases.size(), 26);
    }

    void decodesPublicRandomVectors()
    {
        const QJsonObject cases =
            readJson(publicVectors(QStringLiteral("ethereum-tests/RLPTests/RandomRLPTests/example.json")))
                .object();
        if (cases.isEmpty()) {
            QSKIP("no public vectors on this machine");
        }
        for (const auto &one : cases) {
            QCOMPARE(one[u"in"].toString(), QStringLiteral("VALID"));
            const Bytes bytes = bytesOf(one[u"out"].toString());
            QCOMPARE(rlp::encode(rlp::decode(bytes).value()), bytes);
        }
    }

    void headersChangeFormAt55Bytes()
    {
        QCOMPARE(rlp::encode(rlp::string(Bytes(55, 1))).front(), std::uint8_t{0xb7});
        QCOMPARE(rlp::encode(rlp::string(Bytes(56, 1))).front(), std::uint8_t{0xb8});
        QCOMPARE(rlp::encode(rlp::string(Bytes(256, 1))).front(), std::uint8_t{0xb9});
        const auto listOf = [](std::size_t size) {
            return rlp::list(std::vector<rlp::Item>(size, rlp::integer(1)));
        };
        QCOMPARE(rlp::encode(listOf(55)).front(), std::uint8_t{0xf7});
        QCOMPARE(rlp::encode(listOf(56)).front(), std::uint8_t{0xf8});
        QCOMPARE(rlp::encode(listOf(256)).front(), std::uint8_t{0xf9});
    }

    void integersHaveNoLeadingZero()
    {
        QCOMPARE(rlp::encode(rlp::integer(0)), (Bytes{0x80}));
        QCOMPARE(rlp::encode(rlp::integer(127)), (Bytes{0x7f}));
        QCOMPARE(rlp::encode(rlp::integer(128)), (Bytes{0x81, 0x80}));
        QCOMPARE(rlp::encode(rlp::integer(1024)), (Bytes{0x82, 0x04, 0x00}));

        const UInt256 largest = std::numeric_limits<UInt256>::max();
        for (const UInt256 &value : {UInt256(0), UInt256(1), UInt256(255), UInt256(256), largest}) {
            QVERIFY(rlp::toInteger(rlp::integer(value)) == value);
        }
        QCOMPARE(errorOf(rlp::toInteger(rlp::string(Bytes{0}))), ErrorCode::InvalidRlp);
        QCOMPARE(errorOf(rlp::toInteger(rlp::string(Bytes{0, 1}))), ErrorCode::InvalidRlp);
        QCOMPARE(errorOf(rlp::toInteger(rlp::string(Bytes(33, 1)))), ErrorCode::InvalidRlp);
        QCOMPARE(errorOf(rlp::toInteger(rlp::list({}))), ErrorCode::InvalidRlp);
    }

    void refuses_data()
    {
        QTest::addColumn<Bytes>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const auto invalid = [](const char *name, const char *hex) {
            QTest::newRow(name) << bytesOf(hex) << ErrorCode::InvalidRlp;
        };
        invalid("nothing", "");
        invalid("two items", "0102");
        invalid("byte after a string", "8301020304");
        invalid("byte after a list", "c000");
        invalid("single byte in a string", "817f");
        invalid("string without its bytes", "83");
        invalid("string one byte short", "830102");
        invalid("list one byte short", "c30102");
        invalid("length without its byte", "b8");
        invalid("length of 0 in long form", "b800");
        invalid("length of 55 in long form", "b837");
        invalid("length with a leading zero", "b90038");
        invalid("length of 2^64 - 1", "bfffffffffffffffff");
        invalid("list length of 2^64 - 1", "ffffffffffffffffff");
        invalid("list length of 2^63", "ff8000000000000000");
        invalid("list length that wraps around with its header", "fffffffffffffffff7");
        invalid("member longer than its list", "c28301");
        invalid("member that ends after its list", "c282010203");
        invalid("single byte in a string, deep inside", "c4c3c28100");

        QTest::newRow("33 lists inside each other") << rlp::encode(nested(33)) << ErrorCode::TooLarge;
        QTest::newRow("500 lists inside each other") << rlp::encode(nested(500)) << ErrorCode::TooLarge;
        QTest::newRow("more than 1 MiB") << Bytes((1u << 20) + 1, 0xc0) << ErrorCode::TooLarge;
    }

    void refuses()
    {
        QFETCH(Bytes, bytes);
        QFETCH(ErrorCode, code);
        QCOMPARE(errorOf(rlp::decode(bytes)), code);
    }

    void takes32ListsInsideEachOther() { QVERIFY(rlp::decode(rlp::encode(nested(32))) == nested(32)); }

    void randomItemsComeBack()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            const rlp::Item item = randomItem(random, 0);
            QVERIFY(rlp::decode(rlp::encode(item)) == item);
        }
    }

    void whatDecodesAfterAMutationIsExactlyItsBytes()
    {
        QRandomGenerator random(8);
        int survivors = 0;
        for (int i = 0; i < 20'000; ++i) {
            Bytes bytes = rlp::encode(randomItem(random, 0));
            const auto at = static_cast<std::size_t>(random.bounded(static_cast<int>(bytes.size())));
            bytes[at] = static_cast<std::uint8_t>(random.bounded(256));
            if (const auto item = rlp::decode(bytes)) {
                QCOMPARE(rlp::encode(*item), bytes);
                ++survivors;
            }
        }
        QVERIFY(survivors > 0 && survivors < 20'000);
    }
};

CAPSTAN_TEST(RlpTest)

} // namespace capstan::rlp_test

#include "rlp_test.moc"
