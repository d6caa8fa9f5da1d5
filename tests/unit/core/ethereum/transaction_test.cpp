// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keccak.h"
#include "core/crypto/secp256k1_key.h"
#include "core/ethereum/rlp.h"
#include "core/ethereum/transaction.h"
#include "tests/unit/core/vectors.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace capstan;
using namespace capstan::test;

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
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const Bytes &raw, ErrorCode code) {
            QTest::newRow(name) << raw << code;
        };
        const auto bad = [&row](const char *name, const std::function<void(Fields &)> &change) {
            row(name, tampered(someTransaction(), change), ErrorCode::InvalidTransaction);
        };
        const auto badLegacy = [&row](const char *name, const std::function<void(Fields &)> &change) {
            row(name, tampered(someLegacyTransaction(), change), ErrorCode::InvalidTransaction);
        };
        const rlp::Item tooLong = rlp::integer(UInt256(1) << 64);

        row("nothing", {}, ErrorCode::InvalidTransaction);
        row("only a type", bytesOf("02"), ErrorCode::InvalidTransaction);
        row("a string", bytesOf("02820102"), ErrorCode::InvalidTransaction);
        row("a byte that is no type", bytesOf("80"), ErrorCode::InvalidTransaction);
        row("an empty list", bytesOf("c0"), ErrorCode::InvalidTransaction);
        row("type 1", bytesOf("01c0"), ErrorCode::NotSupported);
        row("type 3", bytesOf("03c0"), ErrorCode::NotSupported);
        row("type 4", bytesOf("04c0"), ErrorCode::NotSupported);
        Bytes trailing = signedBySomeKey(someTransaction()).raw;
        trailing.push_back(0);
        row("a byte left over", trailing, ErrorCode::InvalidTransaction);

        bad("eleven items", [](Fields &fields) { fields.pop_back(); });
        bad("thirteen items", [](Fields &fields) { fields.push_back(rlp::integer(1)); });
        bad("chain id of zero", [](Fields &fields) { fields[0] = rlp::integer(0); });
        bad("chain id of 2^64", [&tooLong](Fields &fields) { fields[0] = tooLong; });
        bad("nonce of 2^64", [&tooLong](Fields &fields) { fields[1] = tooLong; });
        bad("nonce with a leading zero", [](Fields &fields) { fields[1] = {Bytes{0, 7}}; });
        bad("nonce that is a list", [](Fields &fields) { fields[1] = rlp::list({}); });
        bad("priority fee above the fee", [](Fields &fields) { fields[2] = rlp::integer(largest); });
        bad("fee of 33 bytes", [](Fields &fields) { fields[3] = {Bytes(33, 1)}; });
        bad("gas limit of 2^64", [&tooLong](Fields &fields) { fields[4] = tooLong; });
        bad("recipient of 19 bytes", [](Fields &fields) { fields[5] = {Bytes(19, 1)}; });
        bad("recipient of 21 bytes", [](Fields &fields) { fields[5] = {Bytes(21, 1)}; });
        bad("recipient that is a list", [](Fields &fields) { fields[5] = rlp::list({}); });
        bad("value of 33 bytes", [](Fields &fields) { fields[6] = {Bytes(33, 1)}; });
        bad("data that is a list", [](Fields &fields) { fields[7] = rlp::list({}); });
        bad("access list that is a string", [](Fields &fields) { fields[8] = rlp::integer(0); });
        bad("yParity of 2", [](Fields &fields) { fields[9] = rlp::integer(2); });
        bad("yParity of 27", [](Fields &fields) { fields[9] = rlp::integer(27); });
        bad("r of zero", [](Fields &fields) { fields[10] = rlp::integer(0); });
        bad("s of 33 bytes", [](Fields &fields) { fields[11] = {Bytes(33, 1)}; });
        bad("high s", [](Fields &fields) {
            const UInt256 s = rlp::toInteger(fields[11]).value();
            fields[11] = rlp::integer(subtract(groupOrder(), s).value());
        });

        badLegacy("legacy of eight items", [](Fields &fields) { fields.pop_back(); });
        badLegacy("v of 0", [](Fields &fields) { fields[6] = rlp::integer(0); });
        badLegacy("v of 35: chain id of zero", [](Fields &fields) { fields[6] = rlp::integer(35); });
        badLegacy("v of 2^64 * 2 + 35: chain id of 2^64",
                  [](Fields &fields) { fields[6] = rlp::integer((UInt256(1) << 65) + 35); });
        badLegacy("v of 2^256 - 1", [](Fields &fields) { fields[6] = rlp::integer(largest); });

        const auto foreign = [&row](const char *name, const UnsignedTransaction &tx,
                                    const std::function<void(Fields &)> &change) {
            row(name, tampered(tx, change), ErrorCode::NotSupported);
        };
        foreign("contract creation", someTransaction(), [](Fields &fields) { fields[5] = rlp::integer(0); });
        foreign("legacy contract creation", someLegacyTransaction(),
                [](Fields &fields) { fields[3] = rlp::integer(0); });
        foreign("access list", someTransaction(),
                [](Fields &fields) { fields[8] = rlp::list({rlp::list({})}); });
        foreign("no replay protection, even", someLegacyTransaction(),
                [](Fields &fields) { fields[6] = rlp::integer(27); });
        foreign("no replay protection, odd", someLegacyTransaction(),
                [](Fields &fields) { fields[6] = rlp::integer(28); });
    }

    void refusesRawBytes()
    {
        QFETCH(Bytes, raw);
        QFETCH(ErrorCode, code);
        const auto decoded = decodeSignedTransaction(raw);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, code);
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

QTEST_APPLESS_MAIN(TransactionTest)
#include "transaction_test.moc"
