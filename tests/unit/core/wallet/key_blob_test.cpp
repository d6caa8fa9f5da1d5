// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "core/wallet/key_blob.h"
#include "tests/unit/core/wallet/wallet_samples.h"

#include <set>

using namespace capstan;
using namespace Qt::Literals::StringLiterals;
using test::Cheap;
using test::privateKey;
using test::secret;

namespace {

constexpr qsizetype ChecksumAt = 106;

/// A hostile keychain can write a right checksum.
QByteArray withChecksum(QByteArray blob)
{
    const auto digest = keccak256(viewOf(blob).first(ChecksumAt));
    return blob.first(ChecksumAt) + toQByteArray(BytesView(digest).first(4));
}

QByteArray replaced(QByteArray blob, qsizetype at, const QByteArray &bytes)
{
    return withChecksum(blob.replace(at, bytes.size(), bytes));
}

} // namespace

class KeyBlobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWhatItSealed();
    void opensWhatVersionOneWrote();
    void isSealedWithTheRealCostByDefault();
    void neverUsesASaltOrANonceTwice();
    void holdsNoPlainKey();
    void refusesAnotherPassphrase_data();
    void refusesAnotherPassphrase();
    void refusesAnotherAddress();
    void refusesAKeyThatIsNotTheAddresss();
    void noticesEveryFlippedBit();
    void noticesEveryOtherLength();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void refusesTamperingUnderARightChecksum_data();
    void refusesTamperingUnderARightChecksum();
    void refusesToSeal_data();
    void refusesToSeal();

private:
    Address m_address = test::addressOf(privateKey(0x11));
    QByteArray m_blob;
};

void KeyBlobTest::initTestCase()
{
    const auto blob = sealKey(privateKey(0x11), m_address, secret("correct horse"), Cheap);
    VERIFY_RESULT(blob);
    m_blob = *blob;
}

void KeyBlobTest::opensWhatItSealed()
{
    QCOMPARE(m_blob.size(), 110);
    const auto key = openKey(m_blob, m_address, secret("correct horse"));
    VERIFY_RESULT(key);
    QVERIFY(std::ranges::equal(key->bytes(), privateKey(0x11).bytes()));
}

/// What a released program wrote has to open for good: this blob never changes.
void KeyBlobTest::opensWhatVersionOneWrote()
{
    const QByteArray blob = QByteArray::fromHex(
        "434b4559010c0000000800000001"
        "edb06441670b41281b328120951d409e1ff25476c833577b9e8d566b2281d48b"
        "9597f9bec67e2c52ba786d5f"
        "7fbf0b85de679d02d29ba5f0bbcb0db1c458d568c2afa037868d90faf2be91d45b72116a3c9d75211c77aa6bcf131c44"
        "4364322f");
    const auto key = openKey(blob, m_address, secret("Passwort mit \xc3\x9cmlaut"));
    VERIFY_RESULT(key);
    QVERIFY(std::ranges::equal(key->bytes(), privateKey(0x11).bytes()));
}

void KeyBlobTest::isSealedWithTheRealCostByDefault()
{
    const auto blob = sealKey(privateKey(0x11), m_address, secret("correct horse"), ScryptCost());
    VERIFY_RESULT(blob);
    QCOMPARE(blob->mid(5, 9).toHex(), QByteArray("12"
                                                 "00000008"
                                                 "00000001")); // N = 2^18, r = 8, p = 1
    VERIFY_RESULT(openKey(*blob, m_address, secret("correct horse")));
}

void KeyBlobTest::neverUsesASaltOrANonceTwice()
{
    std::set<QByteArray> salts;
    std::set<QByteArray> nonces;
    for (int i = 0; i < 20; ++i) {
        const auto blob = sealKey(privateKey(0x11), m_address, secret("correct horse"), {2, 1, 1});
        VERIFY_RESULT(blob);
        salts.insert(blob->mid(14, 32));
        nonces.insert(blob->mid(46, 12));
    }
    QCOMPARE(salts.size(), 20U);
    QCOMPARE(nonces.size(), 20U);
}

void KeyBlobTest::holdsNoPlainKey()
{
    QVERIFY(!m_blob.contains(QByteArray(4, 0x11)));
}

void KeyBlobTest::refusesAnotherPassphrase_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("another") << QByteArray("wrong horse");
    QTest::newRow("other case") << QByteArray("Correct horse");
    QTest::newRow("a blank more") << QByteArray("correct horse ");
    QTest::newRow("another blank") << QByteArray("correct\xc2\xa0horse");
    QTest::newRow("the beginning") << QByteArray("correct hors");
    QTest::newRow("nothing") << QByteArray();
}

void KeyBlobTest::refusesAnotherPassphrase()
{
    QFETCH(QByteArray, passphrase);
    COMPARE_ERROR(openKey(m_blob, m_address, secret(passphrase)), ErrorCode::WrongPassphrase);
}

void KeyBlobTest::refusesAnotherAddress()
{
    COMPARE_ERROR(openKey(m_blob, test::address(1), secret("correct horse")), ErrorCode::WrongPassphrase);
}

void KeyBlobTest::refusesAKeyThatIsNotTheAddresss()
{
    const auto blob = sealKey(privateKey(0x22), m_address, secret("correct horse"), Cheap);
    VERIFY_RESULT(blob);
    const auto opened = openKey(*blob, m_address, secret("correct horse"));
    COMPARE_ERROR(opened, ErrorCode::SecretDamaged);
    QCOMPARE(opened.error().detail, u"address"_s);
}

void KeyBlobTest::noticesEveryFlippedBit()
{
    for (qsizetype i = 0; i < m_blob.size() * 8; ++i) {
        QByteArray damaged = m_blob;
        damaged[i / 8] = static_cast<char>(damaged[i / 8] ^ (1 << (i % 8)));
        COMPARE_ERROR(openKey(damaged, m_address, secret("correct horse")), ErrorCode::SecretDamaged);
    }
}

void KeyBlobTest::noticesEveryOtherLength()
{
    for (qsizetype length = 0; length < m_blob.size(); ++length)
        COMPARE_ERROR(openKey(m_blob.first(length), m_address, secret("correct horse")),
                      ErrorCode::SecretDamaged);
    COMPARE_ERROR(openKey(m_blob + '\0', m_address, secret("correct horse")), ErrorCode::SecretDamaged);
    COMPARE_ERROR(openKey(m_blob + m_blob, m_address, secret("correct horse")), ErrorCode::SecretDamaged);
}

void KeyBlobTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("another kind of file") << qsizetype{0} << QByteArray("434b4558");
    QTest::newRow("version 0") << qsizetype{4} << QByteArray("00");
    QTest::newRow("a later version") << qsizetype{4} << QByteArray("02");
    QTest::newRow("N = 1") << qsizetype{5} << QByteArray("00");
    QTest::newRow("N = 2^19: 512 MB") << qsizetype{5} << QByteArray("13");
    QTest::newRow("N = 2^63") << qsizetype{5} << QByteArray("3f");
    QTest::newRow("N = 2^64") << qsizetype{5} << QByteArray("40");
    QTest::newRow("N = 2^255") << qsizetype{5} << QByteArray("ff");
    QTest::newRow("r = 0") << qsizetype{6} << QByteArray("00000000");
    QTest::newRow("r = 2^32 - 1") << qsizetype{6} << QByteArray("ffffffff");
    QTest::newRow("p = 0") << qsizetype{10} << QByteArray("00000000");
    QTest::newRow("p = 17") << qsizetype{10} << QByteArray("00000011");
}

void KeyBlobTest::refusesWhatItCannotRead()
{
    QFETCH(qsizetype, at);
    QFETCH(QByteArray, hex);
    const QByteArray blob = replaced(m_blob, at, QByteArray::fromHex(hex));
    COMPARE_ERROR(openKey(blob, m_address, secret("correct horse")), ErrorCode::SecretDamaged);
}

void KeyBlobTest::refusesTamperingUnderARightChecksum_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::newRow("cost: N halved") << qsizetype{5};
    QTest::newRow("salt, first") << qsizetype{14};
    QTest::newRow("salt, last") << qsizetype{45};
    QTest::newRow("nonce") << qsizetype{46};
    QTest::newRow("ciphertext") << qsizetype{58};
    QTest::newRow("tag") << qsizetype{105};
}

void KeyBlobTest::refusesTamperingUnderARightChecksum()
{
    QFETCH(qsizetype, at);
    const QByteArray blob = replaced(m_blob, at, QByteArray(1, static_cast<char>(m_blob[at] - 1)));
    COMPARE_ERROR(openKey(blob, m_address, secret("correct horse")), ErrorCode::WrongPassphrase);
}

void KeyBlobTest::refusesToSeal_data()
{
    QTest::addColumn<int>("keySize");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<quint64>("n");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("without a passphrase") << 32 << QByteArray() << quint64{2} << ErrorCode::InvalidLength;
    QTest::newRow("a short key") << 31 << QByteArray("p") << quint64{2} << ErrorCode::InvalidLength;
    QTest::newRow("a long key") << 33 << QByteArray("p") << quint64{2} << ErrorCode::InvalidLength;
    QTest::newRow("N is no power of two") << 32 << QByteArray("p") << quint64{3} << ErrorCode::TooLarge;
    QTest::newRow("N is 0") << 32 << QByteArray("p") << quint64{0} << ErrorCode::TooLarge;
    QTest::newRow("N is too large") << 32 << QByteArray("p") << (quint64{1} << 40) << ErrorCode::TooLarge;
}

void KeyBlobTest::refusesToSeal()
{
    QFETCH(int, keySize);
    QFETCH(QByteArray, passphrase);
    QFETCH(quint64, n);
    QFETCH(ErrorCode, code);
    const SecretBytes key = secret(QByteArray(keySize, 0x11));
    COMPARE_ERROR(sealKey(key, m_address, secret(passphrase), {n, 8, 1}), code);
}

QTEST_GUILESS_MAIN(KeyBlobTest)
#include "key_blob_test.moc"
