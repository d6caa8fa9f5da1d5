// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/json.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::json_test {

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheValue_data();
    void givesTheValue();
    void refusesWhatIsNotOneValue_data();
    void refusesWhatIsNotOneValue();
    void namesADuplicateKey();
    void takesEqualKeysInDifferentObjects();
    void capsDepth();
    void capsBytes();
    void capsTheNumberOfValues();
    void capsTheMembersOfAnObject();
    void keepsIntegersOf64BitsExact();
};

void JsonTest::givesTheValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("null") << QByteArray("null") << QJsonValue();
    QTest::newRow("true") << QByteArray("true") << QJsonValue(true);
    QTest::newRow("false") << QByteArray("false") << QJsonValue(false);
    QTest::newRow("zero") << QByteArray("0") << QJsonValue(0);
    QTest::newRow("negative") << QByteArray("-12") << QJsonValue(-12);
    QTest::newRow("fraction") << QByteArray("0.00072868") << QJsonValue(0.00072868);
    QTest::newRow("exponent") << QByteArray("1.5e-3") << QJsonValue(0.0015);
    QTest::newRow("capital exponent") << QByteArray("2E+2") << QJsonValue(200);
    QTest::newRow("string") << QByteArray(R"("0x1b")") << QJsonValue(u"0x1b"_s);
    QTest::newRow("empty string") << QByteArray(R"("")") << QJsonValue(u""_s);
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QJsonValue(u"\"\\/\b\f\n\r\t"_s);
    QTest::newRow("unicode escape") << QByteArray(R"("\u00e9\u00E9")") << QJsonValue(u"\u00e9\u00e9"_s);
    QTest::newRow("surrogate pair") << QByteArray(R"("\ud83d\ude00")") << QJsonValue(u"\U0001F600"_s);
    QTest::newRow("utf-8") << QByteArray("\"\xc3\xa9\xf0\x9f\x98\x80\"") << QJsonValue(u"\u00e9\U0001F600"_s);
    QTest::newRow("empty array") << QByteArray("[]") << QJsonValue(QJsonArray{});
    QTest::newRow("empty object") << QByteArray("{}") << QJsonValue(QJsonObject{});
    QTest::newRow("nested") << QByteArray(R"({"a":[1,{"b":null}]})")
                            << QJsonValue(
                                   QJsonObject{{u"a"_s, QJsonArray{1, QJsonObject{{u"b"_s, QJsonValue()}}}}});
    QTest::newRow("blanks around") << QByteArray(" \t\r\n[ 1 , 2 ]\n") << QJsonValue(QJsonArray{1, 2});
    QTest::newRow("bracket in a string")
        << QByteArray(R"(["]","}"])") << QJsonValue(QJsonArray{u"]"_s, u"}"_s});
}

void JsonTest::givesTheValue()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonValue, value);
    const auto parsed = parseJson(text);
    QVERIFY(parsed);
    QCOMPARE(*parsed, value);
}

void JsonTest::refusesWhatIsNotOneValue_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("blanks only", " \n");
    row("html", "<!DOCTYPE html><html></html>");
    row("two values", "1 2");
    row("value after an object", "{}{}");
    row("closing bracket after the value", "[1]]");
    row("what would close our own wrapping", "1],[2");
    row("byte order mark", "\xef\xbb\xbf{}");
    row("comment", "[1] // one");
    row("trailing comma in an array", "[1,]");
    row("trailing comma in an object", R"({"a":1,})");
    row("leading comma", "[,1]");
    row("missing comma", "[1 2]");
    row("missing colon", R"({"a" 1})");
    row("missing value", R"({"a":})");
    row("colon in an array", R"(["a":1])");
    row("key without quotes", "{a:1}");
    row("key that is a number", "{1:1}");
    row("single quotes", "['a']");
    row("array closed as an object", "[1}");
    row("object closed as an array", R"({"a":1])");
    row("open array", "[1");
    row("open object", R"({"a":1)");
    row("open key", R"({"a)");
    row("open string", R"("abc)");
    row("string that ends in a backslash", R"("abc\)");
    row("unknown escape", R"("\x41")");
    row("short unicode escape", R"("\u12")");
    row("unicode escape at the end", R"("\u12)");
    row("unicode escape without hex", R"("\u12g4")");
    row("lone high surrogate", R"("\ud83d")");
    row("high surrogate before a letter", R"("\ud83da")");
    row("high surrogate before another escape", R"("\ud83d\n")");
    row("two high surrogates", R"("\ud83d\ud83d")");
    row("lone low surrogate", R"("\ude00")");
    row("control character in a string", "\"a\nb\"");
    row("NUL in a string", QByteArray("\"a\0b\"", 5));
    row("NUL after the value", QByteArray("1\0", 2));
    row("overlong utf-8", "\"\xc0\xaf\"");
    row("utf-8 surrogate", "\"\xed\xa0\x80\"");
    row("cut utf-8", "\"\xc3\"");
    row("latin-1", "\"\xe9\"");
    row("utf-16", QByteArray("[\0]\0", 4));
    row("leading zero", "01");
    row("plus sign", "+1");
    row("minus alone", "-");
    row("point without digits", "1.");
    row("fraction without integer", ".5");
    row("exponent without digits", "1e");
    row("exponent with a sign only", "1e+");
    row("hex number", "0x1b");
    row("NaN", "NaN");
    row("Infinity", "-Infinity");
    row("number too large for a double", "1e999");
    row("word in capitals", "TRUE");
    row("half a word", "tru");
    row("more than a word", "nullx");
    row("duplicate key", R"({"a":1,"a":1})");
    row("duplicate key by an escape", R"({"result":1,"\u0072esult":2})");
    row("duplicate key in depth", R"([{"x":{"a":1,"b":2,"a":3}}])");
    row("duplicate empty key", R"({"":1,"":2})");
}

void JsonTest::refusesWhatIsNotOneValue()
{
    QFETCH(QByteArray, text);
    const auto parsed = parseJson(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidJson);
}

void JsonTest::namesADuplicateKey()
{
    QCOMPARE(parseJson(R"({"id":1,"result":"0x1","result":"0x2"})").error().detail, u"result"_s);
}

void JsonTest::takesEqualKeysInDifferentObjects()
{
    QVERIFY(parseJson(R"([{"a":{"a":1}},{"a":2}])"));
    QVERIFY(parseJson(R"({"a":1,"A":2})"));
}

void JsonTest::capsDepth()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(parseJson(nested(64)));
    QCOMPARE(parseJson(nested(65)).error().code, ErrorCode::TooLarge);
    QVERIFY(parseJson(nested(3), 3));
    QCOMPARE(parseJson(nested(4), 3).error().code, ErrorCode::TooLarge);
    // Far beyond what a recursive reader's stack would hold, and never closed.
    QCOMPARE(parseJson(QByteArray(1'000'000, '[')).error().code, ErrorCode::TooLarge);
    QCOMPARE(parseJson(QByteArray(R"({"a":)").repeated(100'000)).error().code, ErrorCode::TooLarge);
}

void JsonTest::capsBytes()
{
    QVERIFY(parseJson("[12]", 64, 4));
    QCOMPARE(parseJson("[123]", 64, 4).error().code, ErrorCode::TooLarge);
    QCOMPARE(parseJson('"' + QByteArray(8 << 20, 'a') + '"').error().code, ErrorCode::TooLarge);
}

void JsonTest::capsTheNumberOfValues()
{
    // The array counts, too.
    QVERIFY(parseJson('[' + QByteArray("0,").repeated(299'998) + "0]"));
    QCOMPARE(parseJson('[' + QByteArray("0,").repeated(299'999) + "0]").error().code, ErrorCode::TooLarge);
}

void JsonTest::capsTheMembersOfAnObject()
{
    const auto withMembers = [](int count) {
        QByteArray text = "{";
        for (int i = 0; i < count; ++i)
            text += '"' + QByteArray::number(i) + (i + 1 < count ? "\":0," : "\":0}");
        return text;
    };
    QVERIFY(parseJson(withMembers(10'000)));
    QCOMPARE(parseJson(withMembers(10'001)).error().code, ErrorCode::TooLarge);
}

void JsonTest::keepsIntegersOf64BitsExact()
{
    QCOMPARE(parseJson("9007199254740993")->toInteger(), 9007199254740993);
    QCOMPARE(parseJson("-9223372036854775808")->toInteger(), std::numeric_limits<qint64>::min());
}

CAPSTAN_TEST(JsonTest)

} // namespace capstan::json_test

#include "json_test.moc"
