// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aes_gcm.h"
#include "core/crypto/random.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QTest>

namespace capstan::aes_gcm_test {

using namespace test;

namespace {

SecretBytes keyOf(const QString &hex)
{
    return SecretBytes::copyOf(bytesOf(hex));
}

Bytes copyOf(const SecretBytes &secret)
{
    return {secret.bytes().begin(), secret.bytes().end()};
}

} // namespace

class AesGcmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Test cases 13 to 16 of "The Galois/Counter Mode of Operation (GCM)", McGrew and Viega.
    void publishedCases_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("nonce");
        QTest::addColumn<QString>("plaintext");
        QTest::addColumn<QString>("associated");
        QTest::addColumn<QString>("sealed");
        const QString zeroKey(64, u'0');
        const QString zeroNonce(24, u'0');
        const QString key = QStringLiteral("feffe9928665731c6d6a8f9467308308").repeated(2);
        const QString nonce = QStringLiteral("cafebabefacedbaddecaf888");
        const QString text =
            QStringLiteral("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                           "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255");
        const QString cipher =
            QStringLiteral("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                           "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad");
        QTest::newRow("13: nothing") << zeroKey << zeroNonce << QString() << QString()
                                     << QStringLiteral("530f8afbc74536b9a963b4f1c4cb738b");
        QTest::newRow("14: a block of zeros")
            << zeroKey << zeroNonce << QString(32, u'0') << QString()
            << QStringLiteral("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
        QTest::newRow("15: four blocks") << key << nonce << text << QString()
                                         << cipher + QStringLiteral("b094dac5d93471bdec1a502270e3cc6c");
        QTest::newRow("16: with associated data")
            << key << nonce << text.chopped(8) << QStringLiteral("feedfacedeadbeeffeedfacedeadbeefabaddad2")
            << cipher.chopped(8) + QStringLiteral("76fc6ece0f4e1768cddf8853bb2d551b");
    }

    void publishedCases()
    {
        QFETCH(QString, key);
        QFETCH(QString, nonce);
        QFETCH(QString, plaintext);
        QFETCH(QString, associated);
        QFETCH(QString, sealed);
        const Bytes made =
            aesGcmEncrypt(keyOf(key), bytesOf(nonce), bytesOf(plaintext), bytesOf(associated)).value();
        QCOMPARE(toHex(made), QStringLiteral("0x") + sealed);
        const SecretBytes opened =
            aesGcmDecrypt(keyOf(key), bytesOf(nonce), made, bytesOf(associated)).value();
        QCOMPARE(copyOf(opened), bytesOf(plaintext));
    }

    void anyChangeIsNoticed()
    {
        const SecretBytes key = randomSecret(32).value();
        const Bytes nonce = randomBytes(12).value();
        const Bytes sealed = aesGcmEncrypt(key, nonce, Bytes(20, 1), Bytes(5, 2)).value();
        for (std::size_t at = 0; at < sealed.size(); ++at) {
            Bytes changed = sealed;
            changed[at] ^= 1;
            QCOMPARE(errorOf(aesGcmDecrypt(key, nonce, changed, Bytes(5, 2))), ErrorCode::SecretDamaged);
        }
        for (std::size_t size = 0; size < sealed.size(); ++size) {
            QCOMPARE(errorOf(aesGcmDecrypt(key, nonce, BytesView(sealed).first(size), Bytes(5, 2))),
                     ErrorCode::SecretDamaged);
        }
        Bytes otherNonce = nonce;
        otherNonce[0] ^= 1;
        QCOMPARE(errorOf(aesGcmDecrypt(key, otherNonce, sealed, Bytes(5, 2))), ErrorCode::SecretDamaged);
        QCOMPARE(errorOf(aesGcmDecrypt(key, nonce, sealed, Bytes(5, 3))), ErrorCode::SecretDamaged);
        QCOMPARE(errorOf(aesGcmDecrypt(key, nonce, sealed, {})), ErrorCode::SecretDamaged);
        QCOMPARE(errorOf(aesGcmDecrypt(randomSecret(32).value(), nonce, sealed, Bytes(5, 2))),
                 ErrorCode::SecretDamaged);
        QVERIFY(aesGcmDecrypt(key, nonce, sealed, Bytes(5, 2)));
    }

    void refusesOtherSizes_data()
    {
        QTest::addColumn<int>("keySize");
        QTest::addColumn<int>("nonceSize");
        QTest::newRow("no key") << 0 << 12;
        QTest::newRow("AES-128 key") << 16 << 12;
        QTest::newRow("long key") << 33 << 12;
        QTest::newRow("no nonce") << 32 << 0;
        QTest::newRow("short nonce") << 32 << 11;
        QTest::newRow("long nonce") << 32 << 16;
    }

    void refusesOtherSizes()
    {
        QFETCH(int, keySize);
        QFETCH(int, nonceSize);
        const SecretBytes key(static_cast<std::size_t>(keySize));
        const Bytes nonce(static_cast<std::size_t>(nonceSize));
        QCOMPARE(errorOf(aesGcmEncrypt(key, nonce, {}, {})), ErrorCode::InvalidLength);
        QCOMPARE(errorOf(aesGcmDecrypt(key, nonce, Bytes(16), {})), ErrorCode::InvalidLength);
    }
};

CAPSTAN_TEST(AesGcmTest)

} // namespace capstan::aes_gcm_test

#include "aes_gcm_test.moc"
