// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/core/wallet/keystore_samples.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace capstan::keystore_v3_test {

using namespace test;

namespace {

/// The sample with the last bit of the bytes at @p path flipped; they are @p hex now.
QByteArray flipped(const QString &path, const QString &hex)
{
    Bytes bytes = bytesOf(hex);
    bytes.back() ^= 1;
    return changed(path, toHex(bytes).sliced(2));
}

} // namespace

class KeystoreV3Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Among them those whose scrypt OpenSSL refuses, and files without an address.
    void publicFilesOpen()
    {
        const QString path = publicVectors(QStringLiteral("ethereum-tests/KeyStoreTests/basic_tests.json"));
        const QJsonObject cases = readJson(path).object();
        if (cases.isEmpty()) {
            QSKIP("no public vectors on this machine");
        }
        for (const auto &one : cases) {
            const QByteArray file = QJsonDocument(one[u"json"].toObject()).toJson();
            const QByteArray password = one[u"password"].toString().toUtf8();
            QCOMPARE(hexOf(openKeystore(file, secret(password)).value()).sliced(2), one[u"priv"].toString());
        }
        QCOMPARE(cases.size(), 5);
    }

    void filesOfAnotherImplementationOpen()
    {
        const QJsonArray cases = ownVectors(QStringLiteral("keystores.json")).array();
        for (const auto &one : cases) {
            const QByteArray file = one[3].toString().toUtf8();
            const QByteArray password = one[0].toString().toUtf8();
            const auto claim = readKeystore(file).value();
            QCOMPARE(claim.address.value().toChecksumHex(), one[2].toString());
            QCOMPARE(hexOf(openKeystore(file, secret(password)).value()), one[1].toString());
            QCOMPARE(errorOf(openKeystore(file, secret(password + ' '))), ErrorCode::WrongPassphrase);
        }
        QCOMPARE(cases.size(), 120);
    }

    /// The only one here at geth's own cost.
    void aWrittenFileOpensAgain()
    {
        const SecretBytes key = privateKey(7);
        const QByteArray file = writeKeystore(key, addressOf(key), secret("Zürich 🦀")).value();
        QVERIFY(readKeystore(file).value().address == addressOf(key));
        QCOMPARE(hexOf(openKeystore(file, secret("Zürich 🦀")).value()), hexOf(key));
        const QJsonObject params = QJsonDocument::fromJson(file)[u"crypto"][u"kdfparams"].toObject();
        QCOMPARE(params[u"n"].toInteger(), 262'144);
        QCOMPARE(params[u"r"].toInteger(), 8);
        QCOMPARE(params[u"p"].toInteger(), 1);
    }

    void aWrittenFileHasTheShapeOfGeths()
    {
        static const QRegularExpression shape(QStringLiteral(
            R"(^\{"address":"[0-9a-f]{40}","crypto":\{"cipher":"aes-128-ctr","ciphertext":"[0-9a-f]{64}",)"
            R"("cipherparams":\{"iv":"[0-9a-f]{32}"\},"kdf":"scrypt","kdfparams":\{"dklen":32,"n":16,"p":1,"r":8,)"
            R"("salt":"[0-9a-f]{64}"\},"mac":"[0-9a-f]{64}"\},)"
            R"("id":"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}","version":3\}$)"));
        const QString file = QString::fromLatin1(sampleFile());
        QVERIFY2(shape.match(file).hasMatch(), qPrintable(file));
        QVERIFY(file.contains(toHex(addressOf(privateKey(1)).bytes()).sliced(2)));
    }

    void noTwoFilesShareTheirRandomNumbers()
    {
        QSet<QString> seen;
        for (int i = 0; i < 20; ++i) {
            const QByteArray text =
                writeKeystore(privateKey(1), addressOf(privateKey(1)), secret(Password), Cheapest).value();
            const QJsonDocument file = QJsonDocument::fromJson(text);
            seen.insert(file[u"id"].toString());
            seen.insert(file[u"crypto"][u"cipherparams"][u"iv"].toString());
            seen.insert(file[u"crypto"][u"kdfparams"][u"salt"].toString());
            seen.insert(file[u"crypto"][u"ciphertext"].toString());
        }
        QCOMPARE(seen.size(), 80);
    }

    void noFileIsWrittenThatWouldNotOpen()
    {
        const SecretBytes key = privateKey(1);
        const Address own = addressOf(key);
        const SecretBytes password = secret(Password);
        const auto write = [&](const SecretBytes &of, const Address &address, const ScryptCost &cost) {
            return errorOf(writeKeystore(of, address, password, cost));
        };
        QCOMPARE(errorOf(writeKeystore(key, own, SecretBytes(), Cheapest)), ErrorCode::InvalidLength);
        QCOMPARE(write(SecretBytes(), own, Cheapest), ErrorCode::InvalidLength);
        QCOMPARE(write(SecretBytes(31), own, Cheapest), ErrorCode::InvalidLength);
        QCOMPARE(write(SecretBytes(32), own, Cheapest), ErrorCode::InvalidKey);
        QCOMPARE(write(key, addressOf(privateKey(2)), Cheapest), ErrorCode::InvalidKey);
        QCOMPARE(write(key, own, {1u << 20, 8, 1}), ErrorCode::TooLarge);
        QCOMPARE(write(key, own, {1000, 8, 1}), ErrorCode::CryptoFailure);
    }

    void namesOfFiles()
    {
        QCOMPARE(keystoreFileName(addressOf(privateKey(1)), 1'795'370'645),
                 QStringLiteral("UTC--2026-11-22T18-04-05.000000000Z--"
                                "1a642f0e3c3af545e7acbd38b07251b3990914f1"));
        QVERIFY(keystoreFileName(Address(), 0).startsWith(u"UTC--1970-01-01T00-00-00.000000000Z--000000"));
    }

    void looksThatDifferAreTaken_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("as written") << sampleFile();
        QTest::newRow("indented") << QJsonDocument(sampleObject()).toJson(QJsonDocument::Indented);
        QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + sampleFile();
        QTest::newRow("space around") << "\n " + sampleFile() + "\r\n";
        QTest::newRow("Crypto") << replaced("\"crypto\"", "\"Crypto\"");
        QTest::newRow("names in capitals") << replaced("\"kdfparams\"", "\"KdfParams\"");
        QTest::newRow("no address") << changed(QStringLiteral("address"), QJsonValue::Undefined);
        QTest::newRow("a null address") << changed(QStringLiteral("address"), QJsonValue::Null);
        const QString address = addressOf(privateKey(1)).toChecksumHex();
        QTest::newRow("an address with 0x") << changed(QStringLiteral("address"), address);
        QTest::newRow("an address in capitals")
            << changed(QStringLiteral("address"), address.sliced(2).toUpper());
        QTest::newRow("no id") << changed(QStringLiteral("id"), QJsonValue::Undefined);
        QTest::newRow("members of other programs") << changed(QStringLiteral("x-ethers"), QJsonArray{1, 2});
        // The first 32 bytes are the same, and the further ones have no use.
        QTest::newRow("more derived bytes") << changed(QStringLiteral("crypto.kdfparams.dklen"), 64);
        const QString mac = sampleObject()[u"crypto"][u"mac"].toString();
        QTest::newRow("hex with 0x") << changed(QStringLiteral("crypto.mac"), QStringLiteral("0x") + mac);
        QTest::newRow("hex in capitals") << changed(QStringLiteral("crypto.mac"), mac.toUpper());
        QTest::newRow("a number as 16.0") << replaced("\"n\":16", "\"n\":16.0");
        QTest::newRow("a number as 1.6e1") << replaced("\"n\":16", "\"n\":1.6e1");
    }

    void looksThatDifferAreTaken()
    {
        QFETCH(QByteArray, file);
        QVERIFY(readKeystore(file));
        QCOMPARE(hexOf(opened(file).value()), hexOf(privateKey(1)));
    }

    void anAddressIsNotNeeded()
    {
        QVERIFY(!readKeystore(changed(QStringLiteral("address"), QJsonValue::Undefined)).value().address);
    }

    void aWrongPasswordIsTold_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("another") << QByteArray("password");
        QTest::newRow("a letter less") << QByteArray("testpasswor");
        QTest::newRow("a letter more") << QByteArray("testpasswordd");
        QTest::newRow("another case") << QByteArray("Testpassword");
    }

    void aWrongPasswordIsTold()
    {
        QFETCH(QByteArray, password);
        QCOMPARE(errorOf(openKeystore(sampleFile(), secret(password))), ErrorCode::WrongPassphrase);
    }

    void aFlippedBitIsTold()
    {
        const QJsonObject crypto = sampleObject()[u"crypto"].toObject();
        const auto flip = [&crypto](const char *name) {
            return flipped(QStringLiteral("crypto.") + QString::fromLatin1(name),
                           crypto[QString::fromLatin1(name)].toString());
        };
        QCOMPARE(errorOf(opened(flip("mac"))), ErrorCode::WrongPassphrase);
        QCOMPARE(errorOf(opened(flip("ciphertext"))), ErrorCode::WrongPassphrase);
        const QString salt = crypto[u"kdfparams"][u"salt"].toString();
        QCOMPARE(errorOf(opened(flipped(QStringLiteral("crypto.kdfparams.salt"), salt))),
                 ErrorCode::WrongPassphrase);
        QCOMPARE(errorOf(opened(changed(QStringLiteral("crypto.kdfparams.n"), 32))),
                 ErrorCode::WrongPassphrase);
    }

    /// The MAC of version 3 leaves the counter and the address out: the address must tell.
    void aKeyOfAnotherAddressIsTold()
    {
        const QString counter = sampleObject()[u"crypto"][u"cipherparams"][u"iv"].toString();
        const auto otherKey = opened(flipped(QStringLiteral("crypto.cipherparams.iv"), counter));
        QCOMPARE(errorOf(otherKey), ErrorCode::SecretDamaged);

        const Address other = addressOf(privateKey(2));
        const auto otherAddress = opened(changed(QStringLiteral("address"), other.toChecksumHex()));
        QCOMPARE(errorOf(otherAddress), ErrorCode::SecretDamaged);
        QCOMPARE(otherAddress.error().detail, other.toChecksumHex());
    }

    /// 32 zeros, sealed as the standard says by another program.
    void aKeyThatIsNoneIsTold()
    {
        const QByteArray file(
            R"({"version":3,"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"22222222222222222222222222222222"},)"
            R"("ciphertext":"31a49191e6afc50b9a012db3a627d8f7b109f26ca6eb906102d0eb4447cc75ac","kdf":"pbkdf2",)"
            R"("kdfparams":{"c":1,"dklen":32,"prf":"hmac-sha256",)"
            R"("salt":"1111111111111111111111111111111111111111111111111111111111111111"},)"
            R"("mac":"0f774bbff149bba9254373b8313f8fb825c00fc5b83af6cb37329ba365e31047"}})");
        QCOMPARE(errorOf(opened(file)), ErrorCode::InvalidKey);
    }
};

CAPSTAN_TEST(KeystoreV3Test)

} // namespace capstan::keystore_v3_test

#include "keystore_v3_test.moc"
