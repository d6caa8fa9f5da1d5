// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha2.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QTest>

namespace capstan::sha2_test {

using namespace test;

class Sha2Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Examples of FIPS 180-4.
    void sha256Examples_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("hash");
        QTest::newRow("nothing") << QByteArray()
                                 << QStringLiteral(
                                        "0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QStringLiteral(
                                    "0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QStringLiteral("0x248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }

    void sha256Examples()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, hash);
        QCOMPARE(toHex(sha256(viewOf(data)).value()), hash);
    }

    /// RFC 4231, and the empty key with the empty text.
    void hmacSha512Examples_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("code");
        QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                           << QStringLiteral(
                                  "0x87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
                                  "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854");
        QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                           << QStringLiteral(
                                  "0x164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                                  "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737");
        QTest::newRow("3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                           << QStringLiteral(
                                  "0xfa73b0089d56a284efb0f0756c890be9b1b5dbdd8ee81a3655f83e33b2279d39"
                                  "bf3e848279a722c806b485a47e67c807b946a337bee8942674278859e13292fb");
        QTest::newRow("6: a key longer than a block")
            << QByteArray(131, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
            << QStringLiteral("0x80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352"
                              "6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598");
        QTest::newRow("nothing") << QByteArray() << QByteArray()
                                 << QStringLiteral(
                                        "0xb936cee86c9f87aa5d3c6f2e84cb5a4239a5fe50480a6ec66b70ab5b1f4ac673"
                                        "0c6c515421b327ec1d69402e53dfb49ad7381eb067b338fd7b0cb22247225d47");
    }

    void hmacSha512Examples()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, data);
        QFETCH(QString, code);
        QCOMPARE(toHex(hmacSha512(viewOf(key), viewOf(data)).value().bytes()), code);
    }

    void anEmptyViewIsAnEmptyKey()
    {
        QCOMPARE(toHex(hmacSha512({}, {}).value().bytes()),
                 toHex(hmacSha512(viewOf(QByteArray("")), {}).value().bytes()));
    }
};

CAPSTAN_TEST(Sha2Test)

} // namespace capstan::sha2_test

#include "sha2_test.moc"
