// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/core/wallet/keystore_samples.h"

#include <QJsonArray>
#include <QTest>

namespace capstan::keystore_v3_hostile_test {

using namespace test;

/// Keystore files that are damaged, of another kind, or made to do harm.
class KeystoreV3HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const QByteArray &file, ErrorCode code) {
            QTest::newRow(name) << file << code;
        };
        row("nothing", "", ErrorCode::InvalidJson);
        row("a byte order mark alone", "\xef\xbb\xbf", ErrorCode::InvalidJson);
        row("text", "my key", ErrorCode::InvalidJson);
        row("an array", "[" + sampleFile() + "]", ErrorCode::InvalidJson);
        row("two files", sampleFile() + sampleFile(), ErrorCode::InvalidJson);
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), ErrorCode::InvalidJson);
        row("bytes that are no UTF-8", replaced("scrypt", "scr\xffpt"), ErrorCode::InvalidJson);
        row("a zero byte", sampleFile() + '\0', ErrorCode::InvalidJson);
        row("a hundred thousand brackets", QByteArray(50'000, '['), ErrorCode::InvalidJson);
        row("deep objects", QByteArray("{\"a\":").repeated(10'000), ErrorCode::InvalidJson);
        row("an empty object", "{}", ErrorCode::UnexpectedType);
        row("64 KB", sampleFile() + QByteArray(MaxKeystoreSize - sampleFile().size() + 1, ' '),
            ErrorCode::TooLarge);
    }

    void filesThatAreNone()
    {
        QFETCH(QByteArray, file);
        QFETCH(ErrorCode, code);
        QCOMPARE(errorOf(readKeystore(file)), code);
        QCOMPARE(errorOf(opened(file)), code);
    }

    void theLargestFileOpens()
    {
        const QByteArray file = sampleFile() + QByteArray(MaxKeystoreSize - sampleFile().size(), ' ');
        QCOMPARE(hexOf(opened(file).value()), hexOf(privateKey(1)));
    }

    void noPartOfAFileIsAFile()
    {
        for (qsizetype size = 0; size < sampleFile().size(); ++size) {
            QCOMPARE(errorOf(readKeystore(sampleFile().first(size))), ErrorCode::InvalidJson);
        }
    }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        const char *const paths[] = {
            "version",
            "crypto",
            "crypto.cipher",
            "crypto.cipherparams",
            "crypto.kdf",
            "crypto.mac",
            "crypto.cipherparams.iv",
            "crypto.kdfparams",
            "crypto.ciphertext",
            "crypto.kdfparams.salt",
            "crypto.kdfparams.dklen",
            "crypto.kdfparams.n",
            "crypto.kdfparams.r",
            "crypto.kdfparams.p",
        };
        const std::pair<const char *, QJsonValue> values[] = {
            {"missing", QJsonValue::Undefined},
            {"null", QJsonValue::Null},
            {"true", true},
            {"an array", QJsonArray{1}},
        };
        for (const char *path : paths) {
            for (const auto &[name, value] : values) {
                QTest::addRow("%s: %s", path, name) << QString::fromLatin1(path) << value;
            }
        }
        const auto row = [](const char *path, const char *name, const QJsonValue &value) {
            QTest::addRow("%s: %s", path, name) << QString::fromLatin1(path) << value;
        };
        row("version", "text", QStringLiteral("3"));
        row("version", "between two", 3.5);
        row("address", "a number", 1);
        row("address", "empty", QString());
        row("address", "19 bytes", QString(38, u'a'));
        row("address", "21 bytes", QString(42, u'a'));
        row("address", "no hex", QString(40, u'g'));
        row("crypto.kdfparams.n", "text", QStringLiteral("16"));
        row("crypto.kdfparams.n", "between two", 16.5);
        row("crypto.kdfparams.r", "text", QStringLiteral("8"));
        row("crypto.kdfparams.dklen", "text", QStringLiteral("32"));
        row("crypto.cipherparams.iv", "15 bytes", QString(30, u'0'));
        row("crypto.cipherparams.iv", "17 bytes", QString(34, u'0'));
        row("crypto.mac", "31 bytes", QString(62, u'0'));
        row("crypto.mac", "an odd digit", QString(63, u'0'));
        row("crypto.ciphertext", "31 bytes", QString(62, u'0'));
        row("crypto.ciphertext", "33 bytes", QString(66, u'0'));
        row("crypto.ciphertext", "nothing", QString());
        row("crypto.kdfparams.salt", "no hex", QStringLiteral("zz"));
    }

    void wrongFieldsAreNamed()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const auto read = readKeystore(changed(path, value));
        QCOMPARE(errorOf(read), ErrorCode::UnexpectedType);
        QCOMPARE(read.error().detail, path.section(u'.', -1));
    }

    /// One of them would count for us and perhaps the other one for another program.
    void twoOfOneNameAreRefused()
    {
        const auto both = readKeystore(changed(QStringLiteral("Crypto"), sampleObject()[u"crypto"]));
        QCOMPARE(errorOf(both), ErrorCode::UnexpectedType);
        QCOMPARE(both.error().detail, QStringLiteral("crypto"));
        QCOMPARE(errorOf(readKeystore(changed(QStringLiteral("crypto.kdfparams.N"), 16))),
                 ErrorCode::UnexpectedType);
    }

    void otherKindsAreNotSupported_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *path, const QJsonValue &value, const QString &what) {
            QTest::addRow("%s %s", path, qPrintable(what))
                << changed(QString::fromLatin1(path), value) << what;
        };
        row("version", 1, QStringLiteral("version 1"));
        row("version", 4, QStringLiteral("version 4"));
        row("crypto.cipher", QStringLiteral("aes-128-cbc"), QStringLiteral("aes-128-cbc"));
        row("crypto.kdf", QStringLiteral("argon2"), QStringLiteral("argon2"));
        row("crypto.kdf", QString(60'000, u'x'), QString(40, u'x'));
        QTest::newRow("another PBKDF2") << QByteArray(sampleFile())
                                               .replace("\"scrypt\"", "\"pbkdf2\"")
                                               .replace("\"p\":1", "\"c\":1,\"prf\":\"hmac-sha512\"")
                                        << QStringLiteral("hmac-sha512");
    }

    void otherKindsAreNotSupported()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, what);
        const auto read = readKeystore(file);
        QCOMPARE(errorOf(read), ErrorCode::NotSupported);
        QCOMPARE(read.error().detail, what);
    }

    /// Seen before any memory is taken or any time is spent: a test without a second to lose.
    void costsThatWouldEatTheMachineAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("parameter");
        const auto row = [](const char *before, const char *after, const char *parameter) {
            QTest::newRow(after) << replaced(before, after) << QString::fromLatin1(parameter);
        };
        for (const char *n : {"\"n\":0", "\"n\":1", "\"n\":-16", "\"n\":17", "\"n\":4194304",
                              "\"n\":1073741824", "\"n\":4294967296", "\"n\":4294967312",
                              "\"n\":9007199254740992", "\"n\":18446744073709551616", "\"n\":1e300"}) {
            row("\"n\":16", n, "n");
        }
        for (const char *r : {"\"r\":0", "\"r\":-8", "\"r\":1025", "\"r\":4294967304", "\"r\":1e18"}) {
            row("\"r\":8", r, "r");
        }
        for (const char *p : {"\"p\":0", "\"p\":-1", "\"p\":17", "\"p\":4294967297", "\"p\":1e18"}) {
            row("\"p\":1", p, "p");
        }
        for (const char *length : {"\"dklen\":0", "\"dklen\":-32", "\"dklen\":16", "\"dklen\":31",
                                   "\"dklen\":1025", "\"dklen\":4294967328", "\"dklen\":1e300"}) {
            row("\"dklen\":32", length, "dklen");
        }
        row("\"n\":16,\"p\":1,\"r\":8", "\"n\":262144,\"p\":1,\"r\":9", "r");
        row("\"n\":16,\"p\":1,\"r\":8", "\"n\":16,\"p\":16,\"r\":65", "p");
        for (const char *rounds : {"\"c\":0", "\"c\":-1", "\"c\":10000001", "\"c\":2147483648",
                                   "\"c\":4294967297", "\"c\":1e300"}) {
            QTest::newRow(rounds) << QByteArray(sampleFile())
                                         .replace("\"scrypt\"", "\"pbkdf2\"")
                                         .replace("\"p\":1", "\"prf\":\"hmac-sha256\"," + QByteArray(rounds))
                                  << QStringLiteral("c");
        }
    }

    void costsThatWouldEatTheMachineAreRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, parameter);
        const auto read = readKeystore(file);
        QCOMPARE(errorOf(read), ErrorCode::NumberOutOfRange);
        QCOMPARE(read.error().detail, parameter);
        QCOMPARE(errorOf(opened(file)), ErrorCode::NumberOutOfRange);
    }
};

CAPSTAN_TEST(KeystoreV3HostileTest)

} // namespace capstan::keystore_v3_hostile_test

#include "keystore_v3_hostile_test.moc"
