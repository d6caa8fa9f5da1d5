// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keccak.h"
#include "core/crypto/secp256k1_key.h"
#include "core/ethereum/rlp.h"
#include "core/ethereum/transaction.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

namespace capstan::transaction_test {

using namespace test;

namespace {

using Fields = std::vector<rlp::Item>;

UnsignedTransaction transactionOf(const QJsonObject &fields)
{
    const auto integer = [&fields](QLatin1String name) {
        return uint256FromDecimal(fields[name].toString()).value();
    };
    UnsignedTransaction tx;
    tx.chainId = toUInt64(integer(QLatin1String("chainId"))).value();
    tx.nonce = toUInt64(integer(QLatin1String("nonce"))).value();
    tx.gasLimit = toUInt64(integer(QLatin1String("gasLimit"))).value();
    tx.to = Address::fromHex(fields[u"to"].toString()).value();
    tx.value = integer(QLatin1String("value"));
    tx.data = bytesOf(fields[u"data"].toString());
    if (fields[u"type"].toInt() == 0) {
        tx.gasPrice = integer(QLatin1String("gasPrice"));
    } else {
        tx.fee = {integer(QLatin1String("maxFeePerGas")), integer(QLatin1String("maxPriorityFeePerGas"))};
    }
    return tx;
}

Secp256k1Key keyOf(const QString &hex)
{
    return Secp256k1Key::fromBytes(SecretBytes::copyOf(bytesOf(hex))).value();
}

Signature signatureBy(const Secp256k1Key &key, const UnsignedTransaction &tx)
{
    const auto made = key.sign(signingDigest(tx).bytes()).value();
    return {uint256FromBigEndian(made.r).value(), uint256FromBigEndian(made.s).value(), made.recoveryId};
}

const Secp256k1Key &someKey()
{
    static const Secp256k1Key key = keyOf(QString(64, u'4'));
    return key;
}

UnsignedTransaction someTransaction()
{
    UnsignedTransaction tx;
    tx.chainId = 1;
    tx.nonce = 7;
    tx.fee = {UInt256(30'000'000'000), UInt256(1'000'000'000)};
    tx.gasLimit = 210'000;
    tx.to = Address::fromHex(u"0xaB15B0bdDc012092cb23f53953149a7F8C1f9E7f").value();
    tx.data = bytesOf("4d99dd16");
    return tx;
}

UnsignedTransaction someLegacyTransaction()
{
    UnsignedTransaction tx = someTransaction();
    tx.fee = {};
    tx.gasPrice = UInt256(20'000'000'000);
    return tx;
}

SignedTransaction signedBySomeKey(const UnsignedTransaction &tx)
{
    return attachSignature(tx, signatureBy(someKey(), tx)).value();
}

/// The raw bytes of a signed transaction with its fields changed.
Bytes tampered(const UnsignedTransaction &tx, const std::function<void(Fields &)> &change)
{
    const Bytes raw = signedBySomeKey(tx).raw;
    const std::size_t typeSize = tx.gasPrice ? 0 : 1;
    Fields fields = rlp::decode(BytesView(raw).subspan(typeSize)).value().list();
    change(fields);
    Bytes bytes = rlp::encode(rlp::list(std::move(fields)));
    bytes.insert(bytes.begin(), raw.begin(), raw.begin() + static_cast<std::ptrdiff_t>(typeSize));
    return bytes;
}

const UInt256 &groupOrder()
{
    static const UInt256 n =
        uint256FromQuantity(u"0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141").value();
    return n;
}

const UInt256 largest = std::numeric_limits<UInt256>::max();

} // namespace

class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAnotherImplementation()
    {
        const QJsonArray cases = ownVectors(QStringLiteral("transactions.json")).array();
        for (const auto &value : cases) {
            const QJsonObject expected = value.toObject();
            const UnsignedTransaction tx = transactionOf(expected);
            QCOMPARE(signingDigest(tx).toHex(), expected[u"digest"].toString());

            const auto made = attachSignature(tx, signatureBy(keyOf(expected[u"key"].toString()), tx));
            QVERIFY(made);
            QCOMPARE(toHex(made->raw), expected[u"raw"].toString());
            QCOMPARE(made->hash.toHex(), expected[u"hash"].toString());
            QCOMPARE(made->from.toChecksumHex(), expected[u"from"].toString());

            const auto decoded = decodeSignedTransaction(bytesOf(expected[u"raw"].toString()));
            QVERIFY(decoded);
            QVERIFY(decoded->transaction == tx);
            QVERIFY(decoded->signature == made->signature);
            QCOMPARE(decoded->raw, made->raw);
            QVERIFY(decoded->hash == made->hash);
            QVERIFY(decoded->from == made->from);
        }
        QVERIFY(cases.size() >= 2000);
    }

    void makesTheExampleOfEip155()
    {
        UnsignedTransaction tx;
        tx.chainId = 1;
        tx.nonce = 9;
        tx.gasPrice = UInt256(20'000'000'000);
        tx.gasLimit = 21'000;
        tx.to = Address::fromHex(u"0x3535353535353535353535353535353535353535").value();
        tx.value = UInt256(1'000'000'000'000'000'000);
        QCOMPARE(
            toHex(signingPayload(tx)),
            QStringLiteral("0xec098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a"
                           "764000080018080"));
        QCOMPARE(signingDigest(tx).toHex(),
                 QStringLiteral("0xdaf5a779ae972f972197303d7b574746c7ef83eadac0f2791ad23db92e4c8e53"));
        const Secp256k1Key key = keyOf(QStringLiteral("46").repeated(32));
        QCOMPARE(
            toHex(attachSignature(tx, signatureBy(key, tx)).value().raw),
            QStringLiteral("0xf86c098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a"
                           "76400008025a028ef61340bd939bc2195fe537567866003e1a15d3c71ff63e1590620aa636276a0"
                           "67cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297fb1966a3b6d83"));
    }

    void senderIsWhoSigned()
    {
        for (const UnsignedTransaction &tx : {someTransaction(), someLegacyTransaction()}) {
            QVERIFY(signedBySomeKey(tx).from == Address(someKey().addressBytes().value()));
        }
    }

    void aSignatureOfOtherBytesHasAnotherSender()
    {
        const UnsignedTransaction tx = someTransaction();
        const Signature signature = signatureBy(someKey(), tx);
        UnsignedTransaction other = tx;
        other.nonce += 1;
        const auto made = attachSignature(other, signature);
        QVERIFY(!made || made->from != Address(someKey().addressBytes().value()));
    }

    void refusesTransactionsThatNoChainTakes_data()
    {
        QTest::addColumn<std::function<void(UnsignedTransaction &)>>("change");
        QTest::addColumn<QString>("field");
        using Tx = UnsignedTransaction;
        const auto row = [](const char *name, std::function<void(Tx &)> change, const char *field) {
            QTest::newRow(name) << std::move(change) << QString::fromLatin1(field);
        };
        row(
            "no chain id", [](Tx &tx) { tx.chainId = 0; }, "chainId");
        row(
            "nonce of 2^64 - 1", [](Tx &tx) { tx.nonce = ~std::uint64_t{0}; }, "nonce");
        row(
            "priority fee above the fee", [](Tx &tx) { tx.fee.maxPriorityFeePerGas = largest; }, "fee");
        row(
            "both kinds of fee", [](Tx &tx) { tx.gasPrice = UInt256(1); }, "fee");
    }

    void refusesTransactionsThatNoChainTakes()
    {
        QFETCH(std::function<void(UnsignedTransaction &)>, change);
        QFETCH(QString, field);
        UnsignedTransaction tx = someTransaction();
        change(tx);
        const auto made = attachSignature(tx, signatureBy(someKey(), tx));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidTransaction);
        QCOMPARE(made.error().detail, field);
    }

    void refusesBadSignatures_data()
    {
        QTest::addColumn<std::function<void(Signature &)>>("change");
        const auto row = [](const char *name, std::function<void(Signature &)> change) {
            QTest::newRow(name) << std::move(change);
        };
        row("r of zero", [](Signature &signature) { signature.r = 0; });
        row("s of zero", [](Signature &signature) { signature.s = 0; });
        row("r of the group order", [](Signature &signature) { signature.r = groupOrder(); });
        row("r of 2^256 - 1", [](Signature &signature) { signature.r = largest; });
        row("s of 2^256 - 1", [](Signature &signature) { signature.s = largest; });
        row("high s", [](Signature &signature) {
            signature.s = subtract(groupOrder(), signature.s).value();
            signature.yParity ^= 1;
        });
        row("yParity of 2", [](Signature &signature) { signature.yParity = 2; });
        row("yParity of 255", [](Signature &signature) { signature.yParity = 255; });
    }

    void refusesBadSignatures()
    {
        QFETCH(std::function<void(Signature &)>, change);
        for (const UnsignedTransaction &tx : {someTransaction(), someLegacyTransaction()}) {
            Signature signature = signatureBy(someKey(), tx);
            change(signature);
            const auto made = attachSignature(tx, signature);
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::InvalidTransaction);
            QCOMPARE(made.error().detail, QStringLiteral("signature"));
        }
    }

    void refusesRawBytes_data()
    {
        QTest::addColumn<Bytes>("raw");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const Bytes &raw, const char *detail) {
            QTest::newRow(name) << raw << QString::fromLatin1(detail);
        };
        using Change = std::function<void(Fields &)>;
        const auto bad = [&row](const char *name, const char *field, const Change &change) {
            row(name, tampered(someTransaction(), change), field);
        };
        const auto badLegacy = [&row](const char *name, const char *field, const Change &change) {
            row(name, tampered(someLegacyTransaction(), change), field);
        };
        const auto put = [](std::size_t at, const rlp::Item &item) {
            return [at, item](Fields &fields) { fields[at] = item; };
        };
        const rlp::Item tooLong = rlp::integer(UInt256(1) << 64);
        const rlp::Item list = rlp::list({});
        const rlp::Item wide{Bytes(33, 1)};

        row("nothing", {}, "empty");
        row("only a type", bytesOf("02"), "rlp");
        row("a string", bytesOf("02820102"), "rlp");
        row("a byte that is no type", bytesOf("80"), "type");
        row("an empty list", bytesOf("c0"), "rlp");
        Bytes trailing = signedBySomeKey(someTransaction()).raw;
        trailing.push_back(0);
        row("a byte left over", trailing, "rlp");

        bad("eleven items", "rlp", [](Fields &fields) { fields.pop_back(); });
        bad("thirteen items", "rlp", [](Fields &fields) { fields.push_back(rlp::integer(1)); });
        bad("chain id of zero", "chainId", put(0, rlp::integer(0)));
        bad("chain id of 2^64", "chainId", put(0, tooLong));
        bad("nonce of 2^64", "nonce", put(1, tooLong));
        bad("nonce with a leading zero", "nonce", put(1, {Bytes{0, 7}}));
        bad("nonce that is a list", "nonce", put(1, list));
        bad("priority fee above the fee", "fee", put(2, rlp::integer(largest)));
        bad("priority fee of 33 bytes", "maxPriorityFeePerGas", put(2, wide));
        bad("fee of 33 bytes", "maxFeePerGas", put(3, wide));
        bad("gas limit of 2^64", "gasLimit", put(4, tooLong));
        bad("recipient of 19 bytes", "to", put(5, {Bytes(19, 1)}));
        bad("recipient of 21 bytes", "to", put(5, {Bytes(21, 1)}));
        bad("recipient that is a list", "to", put(5, list));
        bad("value of 33 bytes", "value", put(6, wide));
        bad("data that is a list", "data", put(7, list));
        bad("access list that is a string", "accessList", put(8, rlp::integer(0)));
        bad("yParity of 2", "yParity", put(9, rlp::integer(2)));
        bad("yParity of 27", "yParity", put(9, rlp::integer(27)));
        bad("r of zero", "signature", put(10, rlp::integer(0)));
        bad("s of 33 bytes", "s", put(11, wide));
        bad("high s", "signature", [](Fields &fields) {
            const UInt256 s = rlp::toInteger(fields[11]).value();
            fields[11] = rlp::integer(subtract(groupOrder(), s).value());
        });

        badLegacy("legacy of eight items", "rlp", [](Fields &fields) { fields.pop_back(); });
        badLegacy("legacy with a gas price of 33 bytes", "gasPrice", put(1, wide));
        badLegacy("v of 0", "v", put(6, rlp::integer(0)));
        badLegacy("v of 34", "v", put(6, rlp::integer(34)));
        badLegacy("v of 35: chain id of zero", "chainId", put(6, rlp::integer(35)));
        badLegacy("v of 36: chain id of zero", "chainId", put(6, rlp::integer(36)));
        badLegacy("v for a chain id of 2^64", "v", put(6, rlp::integer((UInt256(1) << 65) + 35)));
        badLegacy("v of 2^256 - 1", "v", put(6, rlp::integer(largest)));
    }

    void refusesRawBytes()
    {
        QFETCH(Bytes, raw);
        QFETCH(QString, detail);
        const auto decoded = decodeSignedTransaction(raw);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::InvalidTransaction);
        QCOMPARE(decoded.error().detail, detail);
    }

    void tellsApartWhatItOnlyDoesNotSupport_data()
    {
        QTest::addColumn<Bytes>("raw");
        const auto row = [](const char *name, const UnsignedTransaction &tx, std::size_t at,
                            const rlp::Item &item) {
            QTest::newRow(name) << tampered(tx, [at, &item](Fields &fields) { fields[at] = item; });
        };
        QTest::newRow("type 0 in an envelope") << bytesOf("00c0");
        QTest::newRow("type 1") << bytesOf("01c0");
        QTest::newRow("type 3") << bytesOf("03c0");
        QTest::newRow("type 4") << bytesOf("04c0");
        row("contract creation", someTransaction(), 5, rlp::integer(0));
        row("legacy contract creation", someLegacyTransaction(), 3, rlp::integer(0));
        row("access list", someTransaction(), 8, rlp::list({rlp::list({})}));
        row("no replay protection, even", someLegacyTransaction(), 6, rlp::integer(27));
        row("no replay protection, odd", someLegacyTransaction(), 6, rlp::integer(28));
    }

    void tellsApartWhatItOnlyDoesNotSupport()
    {
        QFETCH(Bytes, raw);
        QCOMPARE(errorOf(decodeSignedTransaction(raw)), ErrorCode::NotSupported);
    }

    /// Recovery id 2 leads to a key where r is tiny; a transaction has no room to say so.
    void aSignatureThatOnlyRecoveryId2ExplainsIsRefused()
    {
        const UnsignedTransaction tx = someTransaction();
        int recoverable = 0;
        for (int r = 1; r <= 40; ++r) {
            const RecoverableSignature signature{toBigEndian32(r), toBigEndian32(1), 2};
            recoverable += recoverPublicKey(signingDigest(tx).bytes(), signature) ? 1 : 0;
            QVERIFY(!attachSignature(tx, {UInt256(r), UInt256(1), 2}));
        }
        QVERIFY(recoverable > 0);
    }

    void everyTruncationIsRefused()
    {
        for (const UnsignedTransaction &tx : {someTransaction(), someLegacyTransaction()}) {
            const Bytes raw = signedBySomeKey(tx).raw;
            for (std::size_t size = 0; size < raw.size(); ++size) {
                QVERIFY(!decodeSignedTransaction(BytesView(raw).first(size)));
            }
        }
    }

    void whatDecodesAfterAMutationIsExactlyItsBytes()
    {
        QRandomGenerator random(20);
        int survivors = 0;
        for (const UnsignedTransaction &tx : {someTransaction(), someLegacyTransaction()}) {
            const SignedTransaction original = signedBySomeKey(tx);
            for (int round = 0; round < 2000; ++round) {
                Bytes raw = original.raw;
                const auto at = static_cast<std::size_t>(random.bounded(static_cast<int>(raw.size())));
                raw[at] ^= static_cast<std::uint8_t>(random.bounded(1, 256));
                const auto decoded = decodeSignedTransaction(raw);
                if (!decoded) {
                    continue;
                }
                ++survivors;
                QCOMPARE(decoded->raw, raw);
                QVERIFY(decoded->hash == Hash32(keccak256(raw)));
                QVERIFY(decoded->from != original.from);
            }
        }
        QVERIFY(survivors > 0); // else the loop has shown nothing
    }
};

CAPSTAN_TEST(TransactionTest)

} // namespace capstan::transaction_test

#include "transaction_test.moc"
