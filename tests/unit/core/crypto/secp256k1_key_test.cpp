// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keccak.h"
#include "core/crypto/random.h"
#include "core/crypto/secp256k1_key.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QTest>

#include <thread>

namespace capstan::secp256k1_key_test {

using namespace test;

namespace {

const QString groupOrder = QStringLiteral("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");

Result<Secp256k1Key> keyOf(const QString &hex)
{
    return Secp256k1Key::fromBytes(SecretBytes::copyOf(bytesOf(hex)));
}

QString small(int number)
{
    return QString::number(number, 16).rightJustified(64, u'0');
}

std::array<std::uint8_t, 32> digestOf(const char *text)
{
    return keccak256(viewOf(QByteArray(text)));
}

} // namespace

class Secp256k1KeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAddresses_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("address");
        QTest::newRow("1") << small(1) << QStringLiteral("0x7e5f4552091a69125d5dfcb7b8c2659029395bdf");
        QTest::newRow("2") << small(2) << QStringLiteral("0x2b5ad5c4795c026514f8317c7a215e218dccd6cf");
        QTest::newRow("the one of EIP-155") << QStringLiteral("46").repeated(32)
                                            << QStringLiteral("0x9d8a62f656a8d1615c1294fd71e9cfb3e4855a4f");
        QTest::newRow("the largest") << groupOrder.chopped(1) + u'0'
                                     << QStringLiteral("0x80c0dbf239224071c59dd8970ab9d542e3414ab2");
    }

    void knownAddresses()
    {
        QFETCH(QString, key);
        QFETCH(QString, address);
        QCOMPARE(toHex(keyOf(key).value().addressBytes().value()), address);
    }

    void publicKeyOfOneIsTheGenerator()
    {
        QCOMPARE(toHex(keyOf(small(1)).value().publicKey().value()),
                 QStringLiteral("0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"
                                "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8"));
    }

    void compressedPublicKeys()
    {
        const QString x = QStringLiteral("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798");
        QCOMPARE(toHex(keyOf(small(1)).value().compressedPublicKey().value()), QStringLiteral("0x02") + x);
        // The largest key is minus one: the same point mirrored.
        QCOMPARE(toHex(keyOf(groupOrder.chopped(1) + u'0').value().compressedPublicKey().value()),
                 QStringLiteral("0x03") + x);
    }

    void sumsOfKeys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("tweak");
        QTest::addColumn<QString>("sum");
        QTest::newRow("1 + 2") << small(1) << small(2) << small(3);
        QTest::newRow("1 + 0") << small(1) << small(0) << small(1);
        QTest::newRow("over the group order") << groupOrder.chopped(1) + u'0' << small(2) << small(1);
    }

    void sumsOfKeys()
    {
        QFETCH(QString, key);
        QFETCH(QString, tweak);
        QFETCH(QString, sum);
        const Secp256k1Key summand = keyOf(key).value();
        QCOMPARE(toHex(summand.plus(bytesOf(tweak)).value().secret().bytes()).sliced(2), sum);
        QCOMPARE(toHex(summand.secret().bytes()).sliced(2), key);
    }

    void refusesSums()
    {
        const Secp256k1Key one = keyOf(small(1)).value();
        const Bytes minusOne = bytesOf(groupOrder.chopped(1) + u'0');
        QCOMPARE(errorOf(one.plus(minusOne)), ErrorCode::InvalidKey); // the sum is 0
        QCOMPARE(errorOf(one.plus(bytesOf(groupOrder))), ErrorCode::InvalidKey);
        QCOMPARE(errorOf(one.plus(Bytes(32, 0xff))), ErrorCode::InvalidKey);
        QCOMPARE(errorOf(one.plus(Bytes(31))), ErrorCode::InvalidLength);
        QCOMPARE(errorOf(one.plus(Bytes(33))), ErrorCode::InvalidLength);
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QString>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("zero") << small(0) << ErrorCode::InvalidKey;
        QTest::newRow("the group order") << groupOrder << ErrorCode::InvalidKey;
        QTest::newRow("2^256 - 1") << QString(64, u'f') << ErrorCode::InvalidKey;
        QTest::newRow("nothing") << QString() << ErrorCode::InvalidLength;
        QTest::newRow("31 bytes") << QString(62, u'1') << ErrorCode::InvalidLength;
        QTest::newRow("33 bytes") << QString(66, u'1') << ErrorCode::InvalidLength;
    }

    void refusesWhatIsNoKey()
    {
        QFETCH(QString, bytes);
        QFETCH(ErrorCode, code);
        QCOMPARE(errorOf(keyOf(bytes)), code);
    }

    /// The nonce is RFC 6979's, so a signature is known beforehand.
    void signsAsOthersDo()
    {
        const auto message =
            arrayOf<32>(bytesOf("daf5a779ae972f972197303d7b574746c7ef83eadac0f2791ad23db92e4c8e53"));
        const auto signature = keyOf(QStringLiteral("46").repeated(32)).value().sign(message).value();
        QCOMPARE(toHex(signature.r),
                 QStringLiteral("0x28ef61340bd939bc2195fe537567866003e1a15d3c71ff63e1590620aa636276"));
        QCOMPARE(toHex(signature.s),
                 QStringLiteral("0x67cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297fb1966a3b6d83"));
        QCOMPARE(signature.recoveryId, std::uint8_t{0});
    }

    void everySignatureLeadsBackToItsKey()
    {
        static const Bytes halfOrder =
            bytesOf("7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0");
        for (int i = 0; i < 200; ++i) {
            const Secp256k1Key key = Secp256k1Key::generate().value();
            const auto digest = keccak256(randomBytes(40).value());
            const auto signature = key.sign(digest).value();
            QVERIFY(signature.recoveryId <= 1);
            QVERIFY(std::ranges::lexicographical_compare(signature.s, halfOrder) ||
                    std::ranges::equal(signature.s, halfOrder));
            QVERIFY(recoverPublicKey(digest, signature) == key.publicKey());
            QVERIFY(recoverAddressBytes(digest, signature) == key.addressBytes());
        }
    }

    void anotherDigestLeadsElsewhere()
    {
        const Secp256k1Key key = keyOf(small(7)).value();
        const auto signature = key.sign(digestOf("one")).value();
        QVERIFY(recoverPublicKey(digestOf("two"), signature) != key.publicKey());
    }

    void refusesToRecoverFromBadSignatures_data()
    {
        QTest::addColumn<QString>("r");
        QTest::addColumn<QString>("s");
        QTest::addColumn<int>("recoveryId");
        const QString high =
            QStringLiteral("7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a1");
        QTest::newRow("r of zero") << small(0) << small(1) << 0;
        QTest::newRow("s of zero") << small(1) << small(0) << 0;
        QTest::newRow("r of the group order") << groupOrder << small(1) << 0;
        QTest::newRow("s of the group order") << small(1) << groupOrder << 0;
        QTest::newRow("s above half the group order") << small(1) << high << 0;
        QTest::newRow("r that is on no point") << small(5) << small(1) << 0;
        QTest::newRow("recovery id of 2 without room for it") << QString(64, u'7') << small(1) << 2;
        QTest::newRow("recovery id of 4") << small(1) << small(1) << 4;
        QTest::newRow("recovery id of 255") << small(1) << small(1) << 255;
    }

    void refusesToRecoverFromBadSignatures()
    {
        QFETCH(QString, r);
        QFETCH(QString, s);
        QFETCH(int, recoveryId);
        const RecoverableSignature signature{arrayOf<32>(bytesOf(r)), arrayOf<32>(bytesOf(s)),
                                             static_cast<std::uint8_t>(recoveryId)};
        QCOMPARE(errorOf(recoverPublicKey(digestOf("x"), signature)), ErrorCode::InvalidKey);
        QCOMPARE(errorOf(recoverAddressBytes(digestOf("x"), signature)), ErrorCode::InvalidKey);
    }

    void aKeyThatWasMovedAwaySignsNothing()
    {
        Secp256k1Key key = Secp256k1Key::generate().value();
        const Secp256k1Key moved = std::move(key);
        QVERIFY(moved.sign(digestOf("x")));
        QCOMPARE(errorOf(key.publicKey()), ErrorCode::CryptoFailure); // NOLINT(bugprone-use-after-move)
        QCOMPARE(errorOf(key.sign(digestOf("x"))), ErrorCode::CryptoFailure);
    }

    void keysCanBeUsedFromSeveralThreads()
    {
        const Secp256k1Key key = keyOf(small(9)).value();
        const auto expected = key.sign(digestOf("x")).value();
        std::array<int, 4> right{};
        std::vector<std::jthread> threads;
        for (int &count : right) {
            threads.emplace_back([&key, &expected, &count] {
                for (int i = 0; i < 50; ++i) {
                    const auto signature = key.sign(digestOf("x"));
                    count += signature && signature->r == expected.r && signature->s == expected.s ? 1 : 0;
                }
            });
        }
        threads.clear();
        QCOMPARE(right, (std::array<int, 4>{50, 50, 50, 50}));
    }
};

CAPSTAN_TEST(Secp256k1KeyTest)

} // namespace capstan::secp256k1_key_test

#include "secp256k1_key_test.moc"
