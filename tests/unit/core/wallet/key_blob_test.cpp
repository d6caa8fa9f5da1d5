// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "core/wallet/key_blob.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/wallet/wallet_samples.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace capstan::key_blob_test {

using test::privateKey;
using test::secret;

namespace {

/// A hostile keychain can write a right checksum.
QByteArray withChecksum(QByteArray blob)
{
    const QByteArray content = blob.chopped(4);
    return content + toQByteArray(BytesView(keccak256(viewOf(content))).first(4));
}

/// From the passphrase on, as after a start of the program.
Result<SecretBytes> openWith(const QByteArray &blob, const Address &address, QByteArrayView passphrase)
{
    return derivationOf(blob)
        .and_then(
            [&](const EntryDerivation &derivation) { return deriveEntryKey(secret(passphrase), derivation); })
        .and_then([&](const EntryKey &key) { return openKey(blob, address, key); });
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
    void neverUsesASaltTwice();
    void neverUsesANonceTwice();
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
    void refusesAnotherDerivationsKey();
    void refusesToSealAKeyOfAnotherSize();
    void refusesToMakeAKeyOf_data();
    void refusesToMakeAKeyOf();
    void opensThePhraseThatItSealed_data();
    void opensThePhraseThatItSealed();
    void refusesAPhraseThatIsNotTheAddresss();
    void tellsKeysAndPhrasesApart();
    void refusesToSealALongPassphrase();

private:
    Address m_address = test::addressOf(privateKey(0x11));
    EntryKey m_key;
    QByteArray m_blob;
};

void KeyBlobTest::initTestCase()
{
    m_key = test::entryKey("correct horse");
    const auto blob = sealKey(privateKey(0x11), m_address, m_key);
    VERIFY_RESULT(blob);
    m_blob = *blob;
}

void KeyBlobTest::opensWhatItSealed()
{
    QCOMPARE(m_blob.size(), 111);
    const auto key = openWith(m_blob, m_address, "correct horse");
    VERIFY_RESULT(key);
    QVERIFY(std::ranges::equal(key->bytes(), privateKey(0x11).bytes()));
}

/// What a released program wrote has to open for good: these never change.
void KeyBlobTest::opensWhatVersionOneWrote()
{
    const QByteArray key = QByteArray::fromHex(
        "434b455901010c0000000800000001"
        "1fcbb6fb8269a102bcf1a0e8d48c28a106f0a18cef801546bef8ad01a4835414"
        "f9360d96a45189312783fdbe"
        "f3510c4588649731dc263f869d11d482c5831b2167888800d936c16d58b1cbe4800f10cf8e7770dd912a2b77ebefc208"
        "9311eec2");
    const QByteArray phrase = QByteArray::fromHex(
        "434b455901020c0000000800000001"
        "1fcbb6fb8269a102bcf1a0e8d48c28a106f0a18cef801546bef8ad01a4835414"
        "c1c5cfe703f4a92bfe1b5024"
        "ffef09dec1f02703d57dc2fcdeaf564621f07758a4088c72ac99b2147d1dfa3d2ff37c68d8fd48a93a361ad53d09dc89"
        "f15f3f0eec7994bdf1a364bc5446230ce96e9d2215a1e5baa61a1a5d99c7c465f247d61a7bb27000de24225b2947f5ab"
        "01b9d561dbc849b5dd7111b6855c7062059bec7901491ca155c8af8aca3d283c7b5929708d559b18305b0680d384b862"
        "4e679b9c4ad74debafb35fec7d98899e16fc12c9896e15a2954fe67a5d51ce7575b79a032ca6259e02260f6fc280cedc"
        "923cfb1f1b191b3be9400e00c711fe492e11ac9f9fa091862910210bf40320169249853aabf2856117077b9b7bb123df"
        "183f3a5ee61b28ada6fac6bdbb3741278239281c517e75f2869730e8dda90c79c3d0ff2dc599fe70a39cda1669a3ea90"
        "03cc34ee049b2befd25350164e31bc7033a79669c4723e");
    const auto entryKey = deriveEntryKey(secret("Passwort mit \xc3\x9cmlaut"), derivationOf(phrase).value());
    VERIFY_RESULT(entryKey);
    const auto openedKey = openKey(key, m_address, *entryKey);
    VERIFY_RESULT(openedKey);
    QVERIFY(std::ranges::equal(openedKey->bytes(), privateKey(0x11).bytes()));
    const auto openedPhrase = openPhrase(
        phrase, Address::fromHex(u"0x9c32F71D4DB8Fb9e1A58B0a80dF79935e7256FA6"_s).value(), *entryKey);
    VERIFY_RESULT(openedPhrase);
    QCOMPARE(toQByteArray(openedPhrase->mnemonic.entropy().bytes()), QByteArray(16, 0));
    QCOMPARE(toQByteArray(openedPhrase->passphrase.bytes()), "TREZOR");
}

void KeyBlobTest::isSealedWithTheRealCostByDefault()
{
    const auto blob = sealKey(privateKey(0x11), m_address, test::entryKey("correct horse", ScryptCost()));
    VERIFY_RESULT(blob);
    QCOMPARE(blob->mid(6, 9).toHex(), QByteArray("12"
                                                 "00000008"
                                                 "00000001")); // N = 2^18, r = 8, p = 1
    VERIFY_RESULT(openWith(*blob, m_address, "correct horse"));
}

void KeyBlobTest::neverUsesASaltTwice()
{
    std::set<std::array<std::uint8_t, 32>> salts;
    for (int i = 0; i < 20; ++i)
        salts.insert(test::entryKey("correct horse", {2, 1, 1}).derivation.salt);
    QCOMPARE(salts.size(), 20U);
}

void KeyBlobTest::neverUsesANonceTwice()
{
    std::set<QByteArray> nonces;
    for (int i = 0; i < 20; ++i) {
        const auto blob = sealKey(privateKey(0x11), m_address, m_key);
        VERIFY_RESULT(blob);
        QCOMPARE(blob->mid(15, 32), toQByteArray(m_key.derivation.salt));
        nonces.insert(blob->mid(47, 12));
    }
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
    COMPARE_ERROR(openWith(m_blob, m_address, passphrase), ErrorCode::WrongPassphrase);
}

void KeyBlobTest::refusesAnotherAddress()
{
    COMPARE_ERROR(openWith(m_blob, test::address(1), "correct horse"), ErrorCode::WrongPassphrase);
}

void KeyBlobTest::refusesAKeyThatIsNotTheAddresss()
{
    const auto blob = sealKey(privateKey(0x22), m_address, m_key);
    VERIFY_RESULT(blob);
    const auto opened = openWith(*blob, m_address, "correct horse");
    COMPARE_ERROR(opened, ErrorCode::SecretDamaged);
    QCOMPARE(opened.error().detail, u"address"_s);
}

void KeyBlobTest::noticesEveryFlippedBit()
{
    for (qsizetype i = 0; i < m_blob.size() * 8; ++i) {
        QByteArray damaged = m_blob;
        damaged[i / 8] = static_cast<char>(damaged[i / 8] ^ (1 << (i % 8)));
        COMPARE_ERROR(openWith(damaged, m_address, "correct horse"), ErrorCode::SecretDamaged);
    }
}

void KeyBlobTest::noticesEveryOtherLength()
{
    for (qsizetype length = 0; length < m_blob.size(); ++length)
        COMPARE_ERROR(openWith(m_blob.first(length), m_address, "correct horse"), ErrorCode::SecretDamaged);
    COMPARE_ERROR(openWith(m_blob + '\0', m_address, "correct horse"), ErrorCode::SecretDamaged);
    COMPARE_ERROR(openWith(m_blob + m_blob, m_address, "correct horse"), ErrorCode::SecretDamaged);
}

void KeyBlobTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("another kind of file") << qsizetype{0} << QByteArray("434b4558");
    QTest::newRow("version 0") << qsizetype{4} << QByteArray("00");
    QTest::newRow("a later version") << qsizetype{4} << QByteArray("02");
    QTest::newRow("no kind") << qsizetype{5} << QByteArray("00");
    QTest::newRow("a phrase of a key's size") << qsizetype{5} << QByteArray("02");
    QTest::newRow("an unknown kind") << qsizetype{5} << QByteArray("03");
    QTest::newRow("N = 1") << qsizetype{6} << QByteArray("00");
    QTest::newRow("N = 2^19: 512 MB") << qsizetype{6} << QByteArray("13");
    QTest::newRow("N = 2^63") << qsizetype{6} << QByteArray("3f");
    QTest::newRow("N = 2^64") << qsizetype{6} << QByteArray("40");
    QTest::newRow("N = 2^255") << qsizetype{6} << QByteArray("ff");
    QTest::newRow("r = 0") << qsizetype{7} << QByteArray("00000000");
    QTest::newRow("r = 2^32 - 1") << qsizetype{7} << QByteArray("ffffffff");
    QTest::newRow("p = 0") << qsizetype{11} << QByteArray("00000000");
    QTest::newRow("p = 17") << qsizetype{11} << QByteArray("00000011");
}

void KeyBlobTest::refusesWhatItCannotRead()
{
    QFETCH(qsizetype, at);
    QFETCH(QByteArray, hex);
    const QByteArray blob = replaced(m_blob, at, QByteArray::fromHex(hex));
    COMPARE_ERROR(openWith(blob, m_address, "correct horse"), ErrorCode::SecretDamaged);
}

void KeyBlobTest::refusesTamperingUnderARightChecksum_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::newRow("cost: N halved") << qsizetype{6};
    QTest::newRow("salt, first") << qsizetype{15};
    QTest::newRow("salt, last") << qsizetype{46};
    QTest::newRow("nonce") << qsizetype{47};
    QTest::newRow("ciphertext") << qsizetype{59};
    QTest::newRow("tag") << qsizetype{106};
}

void KeyBlobTest::refusesTamperingUnderARightChecksum()
{
    QFETCH(qsizetype, at);
    const QByteArray blob = replaced(m_blob, at, QByteArray(1, static_cast<char>(m_blob[at] - 1)));
    COMPARE_ERROR(openWith(blob, m_address, "correct horse"), ErrorCode::WrongPassphrase);
}

void KeyBlobTest::refusesAnotherDerivationsKey()
{
    const auto opened = openKey(m_blob, m_address, test::entryKey("correct horse"));
    COMPARE_ERROR(opened, ErrorCode::SecretDamaged);
    QCOMPARE(opened.error().detail, u"derivation"_s);
}

void KeyBlobTest::refusesToSealAKeyOfAnotherSize()
{
    for (const int size : {0, 31, 33})
        COMPARE_ERROR(sealKey(secret(QByteArray(size, 0x11)), m_address, m_key), ErrorCode::InvalidLength);
}

void KeyBlobTest::refusesToMakeAKeyOf_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<quint64>("n");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no passphrase") << QByteArray() << quint64{2} << ErrorCode::InvalidLength;
    QTest::newRow("N that is no power of two") << QByteArray("p") << quint64{3} << ErrorCode::TooLarge;
    QTest::newRow("N = 0") << QByteArray("p") << quint64{0} << ErrorCode::TooLarge;
    QTest::newRow("N that is too large") << QByteArray("p") << (quint64{1} << 40) << ErrorCode::TooLarge;
}

void KeyBlobTest::refusesToMakeAKeyOf()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(quint64, n);
    QFETCH(ErrorCode, code);
    COMPARE_ERROR(newEntryKey(secret(passphrase), {n, 8, 1}), code);
}

void KeyBlobTest::opensThePhraseThatItSealed_data()
{
    QTest::addColumn<int>("entropySize");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("12 words") << 16 << QByteArray();
    QTest::newRow("15 words") << 20 << QByteArray("TREZOR");
    QTest::newRow("18 words") << 24 << QByteArray("with \0 in it", 12);
    QTest::newRow("21 words") << 28 << QByteArray(1, 'x');
    QTest::newRow("24 words, the longest passphrase") << 32 << QByteArray(256, 'p');
}

void KeyBlobTest::opensThePhraseThatItSealed()
{
    QFETCH(int, entropySize);
    QFETCH(QByteArray, passphrase);
    const Phrase phrase{Mnemonic::fromEntropy(secret(QByteArray(entropySize, 0x3c))).value(),
                        secret(passphrase)};
    const Address address = test::phraseId(phrase);
    const auto blob = sealPhrase(phrase, address, m_key);
    VERIFY_RESULT(blob);
    QCOMPARE(blob->size(), 370);
    QVERIFY(!blob->contains(QByteArray(4, 0x3c)));
    const auto opened = openPhrase(*blob, address, m_key);
    VERIFY_RESULT(opened);
    QVERIFY(std::ranges::equal(opened->mnemonic.entropy().bytes(), phrase.mnemonic.entropy().bytes()));
    QCOMPARE(toQByteArray(opened->passphrase.bytes()), passphrase);
}

void KeyBlobTest::refusesAPhraseThatIsNotTheAddresss()
{
    const Phrase phrase = test::phrase("another");
    const Address withoutPassphrase = test::phraseId(test::phrase());
    const auto blob = sealPhrase(phrase, withoutPassphrase, m_key);
    VERIFY_RESULT(blob);
    COMPARE_ERROR(openPhrase(*blob, withoutPassphrase, m_key), ErrorCode::SecretDamaged);
    COMPARE_ERROR(openPhrase(*blob, test::phraseId(phrase), m_key), ErrorCode::WrongPassphrase);
}

void KeyBlobTest::tellsKeysAndPhrasesApart()
{
    const Phrase phrase = test::phrase();
    const Address address = test::phraseId(phrase);
    const auto blob = sealPhrase(phrase, address, m_key);
    VERIFY_RESULT(blob);
    COMPARE_ERROR(openKey(*blob, address, m_key), ErrorCode::SecretDamaged);
    COMPARE_ERROR(openPhrase(m_blob, m_address, m_key), ErrorCode::SecretDamaged);
}

void KeyBlobTest::refusesToSealALongPassphrase()
{
    const Phrase phrase{Mnemonic::fromEntropy(privateKey(1)).value(), secret(QByteArray(257, 'p'))};
    COMPARE_ERROR(sealPhrase(phrase, m_address, m_key), ErrorCode::TooLarge);
}

CAPSTAN_TEST(KeyBlobTest)

} // namespace capstan::key_blob_test

#include "key_blob_test.moc"
