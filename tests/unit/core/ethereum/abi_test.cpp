// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/abi.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/ethereum/abi_text.h"

#include <QJsonObject>
#include <QTest>

namespace capstan::abi_test {

using namespace test;

namespace {

const UInt256 largest = std::numeric_limits<UInt256>::max();

Address someAddress()
{
    return Address::fromHex(u"0xcd2a3d9f938e13cd947ec05abc7fe734df8dd826").value();
}

QString hexOf(const std::vector<abi::Type> &types, const std::vector<abi::Value> &values)
{
    return toHex(abi::encode(types, values).value()).sliced(2);
}

} // namespace

class AbiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAnotherImplementation()
    {
        const QJsonArray cases = ownVectors(QStringLiteral("abi.json")).array();
        for (const auto &one : cases) {
            std::vector<abi::Type> types;
            std::vector<abi::Value> values;
            for (const auto &name : one[0].toArray()) {
                types.push_back(typeOf(name.toString()));
                QCOMPARE(types.back().toString(), name.toString());
                values.push_back(valueOf(types.back(), one[1][static_cast<qsizetype>(values.size())]));
            }
            const QString encoded = one[2].toString();
            QCOMPARE(toHex(abi::encode(types, values).value()), encoded);
            const auto decoded = abi::decode(types, bytesOf(encoded));
            QVERIFY2(decoded, qPrintable(encoded));
            QVERIFY(*decoded == values);
        }
        QVERIFY(cases.size() >= 2000);
    }

    void agreesWithPublicVectors()
    {
        const QJsonObject cases =
            readJson(publicVectors(QStringLiteral("ethereum-tests/ABITests/basic_abi_tests.json"))).object();
        if (cases.isEmpty()) {
            QSKIP("no public vectors on this machine");
        }
        const auto expected = [&cases](QLatin1String name) { return cases[name][u"result"].toString(); };
        const QByteArray digits("1234567890");
        const QByteArray hello("Hello, world!");
        QCOMPARE(hexOf({abi::uintType(), abi::arrayOf(abi::uintType(32)), abi::fixedBytesType(10),
                        abi::bytesType()},
                       {{UInt256(291)},
                        {std::vector<abi::Value>{{UInt256(1110)}, {UInt256(1929)}}},
                        {Bytes(viewOf(digits).begin(), viewOf(digits).end())},
                        {Bytes(viewOf(hello).begin(), viewOf(hello).end())}}),
                 expected(QLatin1String("GithubWikiTest")));
        QCOMPARE(hexOf({abi::uintType()}, {{UInt256(98127491)}}), expected(QLatin1String("SingleInteger")));
        QCOMPARE(hexOf({abi::uintType(), abi::addressType()}, {{UInt256(324124)}, {someAddress()}}),
                 expected(QLatin1String("IntegerAndAddress")));
    }

    void selectors_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<QString>("selector");
        const auto row = [](const char *signature, const char *selector) {
            QTest::newRow(signature) << QByteArray(signature) << QString::fromLatin1(selector);
        };
        row("transfer(address,uint256)", "0xa9059cbb");
        row("undelegate(address,uint256)", "0x4d99dd16");
        row("claimPendingUndelegates(address)", "0x23b9d662");
        row("aggregate3((address,bool,bytes)[])", "0x82ad56cb");
        row("Error(string)", "0x08c379a0");
        row("Panic(uint256)", "0x4e487b71");
    }

    void selectors()
    {
        QFETCH(QByteArray, signature);
        QFETCH(QString, selector);
        QCOMPARE(toHex(abi::selector(signature)), selector);
    }

    void eventTopics()
    {
        QCOMPARE(abi::eventTopic("Transfer(address,address,uint256)").toHex(),
                 QStringLiteral("0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"));
    }

    void callsAreSelectorAndArguments()
    {
        const auto call = abi::encodeCall("delegate(address,uint256)", {abi::addressType(), abi::uintType()},
                                          {{someAddress()}, {UInt256(5)}});
        QCOMPARE(toHex(call.value()),
                 QStringLiteral("0x026e402b"
                                "000000000000000000000000cd2a3d9f938e13cd947ec05abc7fe734df8dd826"
                                "0000000000000000000000000000000000000000000000000000000000000005"));
        QCOMPARE(toHex(abi::encodeCall("currentEpoch()", {}, {}).value()), QStringLiteral("0x76671808"));
    }

    void callsWhoseSignatureNamesOtherTypesAreRefused()
    {
        const std::vector<abi::Value> values{{someAddress()}, {UInt256(5)}};
        for (const char *signature :
             {"delegate(address,uint128)", "delegate(uint256)", "delegate", "()", ""}) {
            QCOMPARE(errorOf(abi::encodeCall(signature, {abi::addressType(), abi::uintType()}, values)),
                     ErrorCode::InvalidAbi);
        }
    }

    void namesOfTypes_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"uint8", "uint256", "address", "bool", "bytes4", "bytes32", "bytes", "string", "uint256[]",
              "address[][]", "(uint64,uint112)[]", "(address,bool,bytes)", "((bytes,uint8)[],string)[][]"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void namesOfTypes()
    {
        QFETCH(QString, name);
        QCOMPARE(typeOf(name).toString(), name);
    }

    void dynamicIsWhatHasNoFixedSize_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("dynamic");
        QTest::newRow("uint256") << QStringLiteral("uint256") << false;
        QTest::newRow("bytes32") << QStringLiteral("bytes32") << false;
        QTest::newRow("static tuple") << QStringLiteral("(uint8,(bool,address))") << false;
        QTest::newRow("bytes") << QStringLiteral("bytes") << true;
        QTest::newRow("string") << QStringLiteral("string") << true;
        QTest::newRow("array") << QStringLiteral("uint8[]") << true;
        QTest::newRow("tuple with an array inside") << QStringLiteral("(uint8,(bool,uint8[]))") << true;
    }

    void dynamicIsWhatHasNoFixedSize()
    {
        QFETCH(QString, name);
        QFETCH(bool, dynamic);
        QCOMPARE(typeOf(name).isDynamic(), dynamic);
    }

    void refusesValuesThatDoNotFitTheirType_data()
    {
        QTest::addColumn<abi::Type>("type");
        QTest::addColumn<abi::Value>("value");
        const auto row = [](const char *name, const abi::Type &type, const abi::Value &value) {
            QTest::newRow(name) << type << value;
        };
        const std::vector<abi::Value> one{{UInt256(1)}};
        row("uint8 of 256", abi::uintType(8), {UInt256(256)});
        row("uint128 of 2^128", abi::uintType(128), {UInt256(1) << 128});
        row("uint248 of 2^256 - 1", abi::uintType(248), {largest});
        row("uint of an address", abi::uintType(), {someAddress()});
        row("address of a number", abi::addressType(), {UInt256(1)});
        row("bool of a number", abi::boolType(), {UInt256(1)});
        row("bytes4 of 3 bytes", abi::fixedBytesType(4), {Bytes(3)});
        row("bytes4 of 5 bytes", abi::fixedBytesType(4), {Bytes(5)});
        row("bytes of a bool", abi::bytesType(), {true});
        row("string of a list", abi::stringType(), {one});
        row("array of bytes", abi::arrayOf(abi::uintType()), {Bytes(3)});
        row("array with a wrong element", abi::arrayOf(abi::boolType()), {one});
        row("tuple with a member too few", abi::tupleOf({abi::uintType(), abi::uintType()}), {one});
        row("tuple with a member too many", abi::tupleOf({abi::uintType()}),
            {std::vector<abi::Value>{{UInt256(1)}, {UInt256(1)}}});
        row("dynamic tuple with a wrong member", abi::tupleOf({abi::bytesType()}), {one});
    }

    void refusesValuesThatDoNotFitTheirType()
    {
        QFETCH(abi::Type, type);
        QFETCH(abi::Value, value);
        QCOMPARE(errorOf(abi::encode({type}, {value})), ErrorCode::InvalidAbi);
    }

    void refusesTypesThatAreNone_data()
    {
        QTest::addColumn<abi::Type>("type");
        QTest::newRow("uint0") << abi::uintType(0);
        QTest::newRow("uint7") << abi::uintType(7);
        QTest::newRow("uint264") << abi::uintType(264);
        QTest::newRow("uint of less than nothing") << abi::uintType(-8);
        QTest::newRow("bytes0") << abi::fixedBytesType(0);
        QTest::newRow("bytes33") << abi::fixedBytesType(33);
        QTest::newRow("empty tuple") << abi::tupleOf({});
        QTest::newRow("array of empty tuples") << abi::arrayOf(abi::tupleOf({}));
        QTest::newRow("array of nothing") << abi::Type{abi::Type::Kind::Array, 0, {}};
        QTest::newRow("tuple with bytes33 inside") << abi::tupleOf({abi::arrayOf(abi::fixedBytesType(33))});
    }

    void refusesTypesThatAreNone()
    {
        QFETCH(abi::Type, type);
        QCOMPARE(errorOf(abi::encode({type}, {abi::Value{std::vector<abi::Value>{}}})),
                 ErrorCode::InvalidAbi);
        QCOMPARE(errorOf(abi::decode({type}, Bytes(64))), ErrorCode::InvalidAbi);
    }

    void refusesAnotherNumberOfValues()
    {
        QCOMPARE(errorOf(abi::encode({abi::uintType()}, {})), ErrorCode::InvalidAbi);
        QCOMPARE(errorOf(abi::encode({}, {{UInt256(1)}})), ErrorCode::InvalidAbi);
    }
};

CAPSTAN_TEST(AbiTest)

} // namespace capstan::abi_test

#include "abi_test.moc"
