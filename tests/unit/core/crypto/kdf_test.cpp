// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/kdf.h"
#include "core/crypto/keccak.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QJsonObject>
#include <QTest>

namespace capstan::kdf_test {

using namespace test;

namespace {

Result<SecretBytes> scryptOf(const char *passphrase, const char *salt, const ScryptCost &cost,
                             std::size_t length)
{
    return scrypt(viewOf(QByteArray(passphrase)), viewOf(QByteArray(salt)), cost, length);
}

} // namespace

class KdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Section 12 of RFC 7914 (the fourth, of 1 GB, is more than we accept).
    void vectorsOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<ScryptCost>("cost");
        QTest::addColumn<QString>("key");
        QTest::newRow("N = 16, r = 1, p = 1")
            << QByteArray("") << QByteArray("") << ScryptCost{16, 1, 1}
            << QStringLiteral("0x77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                              "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
        QTest::newRow("N = 1024, r = 8, p = 16")
            << QByteArray("password") << QByteArray("NaCl") << ScryptCost{1024, 8, 16}
            << QStringLiteral("0xfdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                              "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
        QTest::newRow("N = 16384, r = 8, p = 1")
            << QByteArray("pleaseletmein") << QByteArray("SodiumChloride") << ScryptCost{16384, 8, 1}
            << QStringLiteral("0x7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                              "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
    }

    void vectorsOfTheStandard()
    {
        QFETCH(QByteArray, passphrase);
        QFETCH(QByteArray, salt);
        QFETCH(ScryptCost, cost);
        QFETCH(QString, key);
        QCOMPARE(toHex(scrypt(viewOf(passphrase), viewOf(salt), cost, 64).value().bytes()), key);
    }

    /// Keystore files of public test suites: those with r = 1 are the ones that OpenSSL refuses.
    void keystoresOpen()
    {
        const QString path = publicVectors(QStringLiteral("ethereum-tests/KeyStoreTests/basic_tests.json"));
        const QJsonObject cases = readJson(path).object();
        if (cases.isEmpty()) {
            QSKIP("no public vectors on this machine");
        }
        int opened = 0;
        for (const auto &one : cases) {
            const QJsonObject file = one[u"json"].toObject();
            const QJsonObject crypto =
                (file.contains(u"crypto") ? file[u"crypto"] : file[u"Crypto"]).toObject();
            const QJsonObject params = crypto[u"kdfparams"].toObject();
            if (crypto[u"kdf"].toString() != u"scrypt") {
                continue;
            }
            const ScryptCost cost{static_cast<std::uint64_t>(params[u"n"].toInteger()),
                                  static_cast<std::uint32_t>(params[u"r"].toInt()),
                                  static_cast<std::uint32_t>(params[u"p"].toInt())};
            const auto key = scrypt(viewOf(one[u"password"].toString().toUtf8()),
                                    bytesOf(params[u"salt"].toString()), cost, 32);
            QVERIFY(key);
            Bytes checked(key->bytes().begin() + 16, key->bytes().end());
            const Bytes ciphertext = bytesOf(crypto[u"ciphertext"].toString());
            checked.insert(checked.end(), ciphertext.begin(), ciphertext.end());
            QCOMPARE(toHex(keccak256(checked)).sliced(2), crypto[u"mac"].toString());
            ++opened;
        }
        QVERIFY(opened > 0);
    }

    void defaultCostIsTheOneOfTheVault()
    {
        QVERIFY((ScryptCost() == ScryptCost{262'144, 8, 1}));
        QVERIFY(isAcceptable(ScryptCost()));
    }

    void refusesCosts_data()
    {
        QTest::addColumn<ScryptCost>("cost");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const ScryptCost &cost, ErrorCode code) {
            QTest::newRow(name) << cost << code;
        };
        row("N of 0", {0, 8, 1}, ErrorCode::CryptoFailure);
        row("N of 1", {1, 8, 1}, ErrorCode::CryptoFailure);
        row("N that is no power of two", {1000, 8, 1}, ErrorCode::CryptoFailure);
        row("r of 0", {1024, 0, 1}, ErrorCode::CryptoFailure);
        row("p of 0", {1024, 8, 0}, ErrorCode::CryptoFailure);
        row("512 MB", {1u << 19, 8, 1}, ErrorCode::TooLarge);
        row("just above 256 MB", {1u << 18, 9, 1}, ErrorCode::TooLarge);
        row("N of 2^63", {std::uint64_t{1} << 63, 1, 1}, ErrorCode::TooLarge);
        row("N times r wraps to 0", {std::uint64_t{1} << 60, 16, 1}, ErrorCode::TooLarge);
        row("r of 2^32 - 1", {2, ~std::uint32_t{0}, 1}, ErrorCode::TooLarge);
        row("r times p of 1,040", {1024, 65, 16}, ErrorCode::TooLarge);
        row("2 GB of blocks", {2, 1u << 20, 16}, ErrorCode::TooLarge);
        row("p of 17", {1024, 8, 17}, ErrorCode::TooLarge);
        row("p of 2^32 - 1", {1024, 8, ~std::uint32_t{0}}, ErrorCode::TooLarge);
    }

    void refusesCosts()
    {
        QFETCH(ScryptCost, cost);
        QFETCH(ErrorCode, code);
        QVERIFY(!isAcceptable(cost));
        QCOMPARE(errorOf(scryptOf("p", "s", cost, 32)), code);
    }

    void theLimitsThemselvesAreAccepted_data()
    {
        QTest::addColumn<ScryptCost>("cost");
        QTest::newRow("256 MB") << ScryptCost{1u << 18, 8, 1};
        QTest::newRow("256 MB with r of 1") << ScryptCost{1u << 21, 1, 1};
        QTest::newRow("a large r") << ScryptCost{2, 1024, 1};
        QTest::newRow("p of 16") << ScryptCost{16, 64, 16};
        QTest::newRow("the smallest") << ScryptCost{2, 1, 1};
    }

    void theLimitsThemselvesAreAccepted()
    {
        QFETCH(ScryptCost, cost);
        QVERIFY(isAcceptable(cost));
        QCOMPARE(scryptOf("p", "s", cost, 32).value().size(), std::size_t{32});
    }

    void refusesLengths()
    {
        QCOMPARE(errorOf(scryptOf("p", "s", {16, 1, 1}, 0)), ErrorCode::CryptoFailure);
        QCOMPARE(errorOf(scryptOf("p", "s", {16, 1, 1}, 1025)), ErrorCode::TooLarge);
        QCOMPARE(scryptOf("p", "s", {16, 1, 1}, 1024).value().size(), std::size_t{1024});
    }

    /// Section 11 of RFC 7914 for SHA-256; for SHA-512 the inputs of RFC 6070.
    void pbkdf2Vectors_data()
    {
        QTest::addColumn<bool>("sha512");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<quint32>("rounds");
        QTest::addColumn<QString>("key");
        QTest::newRow("SHA-256, 1 round")
            << false << QByteArray("passwd") << QByteArray("salt") << 1u
            << QStringLiteral("0x55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                              "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783");
        QTest::newRow("SHA-256, 80,000 rounds")
            << false << QByteArray("Password") << QByteArray("NaCl") << 80'000u
            << QStringLiteral("0x4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
                              "a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d");
        QTest::newRow("SHA-512, 1 round")
            << true << QByteArray("password") << QByteArray("salt") << 1u
            << QStringLiteral("0x867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
                              "c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce");
        QTest::newRow("SHA-512, 4,096 rounds")
            << true << QByteArray("password") << QByteArray("salt") << 4096u
            << QStringLiteral("0xd197b1b33db0143e018b12f3d1d1479e6cdebdcc97c5c0f87f6902e072f457b5"
                              "143f30602641b3d55cd335988cb36b84376060ecd532e039b742a239434af2d5");
    }

    void pbkdf2Vectors()
    {
        QFETCH(bool, sha512);
        QFETCH(QByteArray, passphrase);
        QFETCH(QByteArray, salt);
        QFETCH(quint32, rounds);
        QFETCH(QString, key);
        const auto hash = sha512 ? Pbkdf2Hash::Sha512 : Pbkdf2Hash::Sha256;
        QCOMPARE(toHex(pbkdf2(hash, viewOf(passphrase), viewOf(salt), rounds, 64).value().bytes()), key);
        // A shorter key is the beginning of a longer one.
        QCOMPARE(toHex(pbkdf2(hash, viewOf(passphrase), viewOf(salt), rounds, 20).value().bytes()),
                 key.first(42));
    }

    void pbkdf2TakesNothingForAnything()
    {
        QVERIFY(pbkdf2(Pbkdf2Hash::Sha256, {}, Bytes{1}, 1, 32));
        QVERIFY(pbkdf2(Pbkdf2Hash::Sha256, Bytes{1}, {}, 1, 32));
        QVERIFY(scrypt({}, {}, {16, 1, 1}, 32));
        QVERIFY(scrypt({}, {}, {1u << 16, 1, 1}, 32)); // libsodium's
    }

    void pbkdf2Refuses()
    {
        const auto derive = [](quint32 rounds, std::size_t length) {
            return errorOf(pbkdf2(Pbkdf2Hash::Sha256, Bytes{1}, Bytes{1}, rounds, length));
        };
        QCOMPARE(derive(0, 32), ErrorCode::CryptoFailure);
        QCOMPARE(derive(1, 0), ErrorCode::CryptoFailure);
        QCOMPARE(derive(1, 1025), ErrorCode::TooLarge);
        QCOMPARE(derive(10'000'001, 32), ErrorCode::TooLarge);
        QCOMPARE(derive(~quint32{0}, 32), ErrorCode::TooLarge);
    }
};

CAPSTAN_TEST(KdfTest)

} // namespace capstan::kdf_test

#include "kdf_test.moc"
