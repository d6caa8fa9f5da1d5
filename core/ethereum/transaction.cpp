// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/transaction.h"

#include "core/crypto/keccak.h"
#include "core/crypto/secp256k1_key.h"
#include "core/ethereum/rlp.h"

#include <algorithm>
#include <limits>

namespace capstan {

namespace {

constexpr std::uint8_t dynamicFeeType = 0x02;      // EIP-1559
constexpr std::uint8_t lastTransactionType = 0x7f; // EIP-2718: an envelope's first byte
constexpr std::uint8_t firstListPrefix = 0xc0;     // a legacy transaction starts with an RLP list
constexpr unsigned replayProtectedV = 35;          // EIP-155: v = 2 · chain id + 35 + yParity
constexpr std::size_t dynamicFeeItems = 12;
constexpr std::size_t legacyItems = 9;

tl::unexpected<Error> invalid(QString detail)
{
    return failure(ErrorCode::InvalidTransaction, std::move(detail));
}

tl::unexpected<Error> notSupported(QString detail)
{
    return failure(ErrorCode::NotSupported, std::move(detail));
}

std::vector<rlp::Item> dynamicFeeFields(const UnsignedTransaction &tx)
{
    return {rlp::integer(tx.chainId),
            rlp::integer(tx.nonce),
            rlp::integer(tx.fee.maxPriorityFeePerGas),
            rlp::integer(tx.fee.maxFeePerGas),
            rlp::integer(tx.gasLimit),
            rlp::string(tx.to.bytes()),
            rlp::integer(tx.value),
            rlp::string(tx.data),
            rlp::list({})};
}

std::vector<rlp::Item> legacyFields(const UnsignedTransaction &tx)
{
    return {rlp::integer(tx.nonce),     rlp::integer(*tx.gasPrice), rlp::integer(tx.gasLimit),
            rlp::string(tx.to.bytes()), rlp::integer(tx.value),     rlp::string(tx.data)};
}

void append(std::vector<rlp::Item> &fields, std::initializer_list<UInt256> integers)
{
    for (const UInt256 &value : integers) {
        fields.push_back(rlp::integer(value));
    }
}

Bytes encode(const UnsignedTransaction &tx, std::vector<rlp::Item> fields)
{
    Bytes bytes = rlp::encode(rlp::list(std::move(fields)));
    if (!tx.gasPrice) {
        bytes.insert(bytes.begin(), dynamicFeeType);
    }
    return bytes;
}

Bytes encodeSigned(const UnsignedTransaction &tx, const Signature &signature)
{
    auto fields = tx.gasPrice ? legacyFields(tx) : dynamicFeeFields(tx);
    // 2 · 2^64 + 36 is far below 2^256: the checked type has nothing to throw here.
    const UInt256 v = tx.gasPrice ? UInt256(UInt256(tx.chainId) * 2 + replayProtectedV + signature.yParity)
                                  : UInt256(signature.yParity);
    append(fields, {v, signature.r, signature.s});
    return encode(tx, std::move(fields));
}

Result<void> check(const UnsignedTransaction &tx)
{
    if (tx.chainId == 0) {
        return invalid(QStringLiteral("chainId"));
    }
    if (tx.nonce == std::numeric_limits<std::uint64_t>::max()) { // EIP-2681
        return invalid(QStringLiteral("nonce"));
    }
    if (tx.gasPrice ? tx.fee != DynamicFee() : tx.fee.maxPriorityFeePerGas > tx.fee.maxFeePerGas) {
        return invalid(QStringLiteral("fee"));
    }
    return {};
}

Result<Address> recoverSender(const Hash32 &digest, const Signature &signature)
{
    const RecoverableSignature recoverable{toBigEndian32(signature.r), toBigEndian32(signature.s),
                                           signature.yParity};
    const auto address = recoverAddressBytes(digest.bytes(), recoverable);
    if (signature.yParity > 1 || !address) {
        return invalid(QStringLiteral("signature"));
    }
    return Address(*address);
}

/// Reads the items of a transaction in their order; the first one that is not what it must be is remembered.
class FieldReader
{
public:
    explicit FieldReader(const std::vector<rlp::Item> &items)
        : m_items(items)
    {
    }

    UInt256 integer(QString name)
    {
        const auto value = rlp::toInteger(next());
        if (!value) {
            fail(ErrorCode::InvalidTransaction, std::move(name));
        }
        return value.value_or(UInt256(0));
    }

    std::uint64_t uint64(QString name)
    {
        const auto value = toUInt64(integer(name));
        if (!value) {
            fail(ErrorCode::InvalidTransaction, std::move(name));
        }
        return value.value_or(0);
    }

    Bytes data()
    {
        const rlp::Item &item = next();
        if (item.isList()) {
            fail(ErrorCode::InvalidTransaction, QStringLiteral("data"));
            return {};
        }
        return item.string();
    }

    Address recipient()
    {
        std::array<std::uint8_t, 20> bytes{};
        const rlp::Item &item = next();
        if (!item.isList() && item.string().empty()) {
            fail(ErrorCode::NotSupported, QStringLiteral("contract creation"));
        } else if (item.isList() || item.string().size() != bytes.size()) {
            fail(ErrorCode::InvalidTransaction, QStringLiteral("to"));
        } else {
            std::ranges::copy(item.string(), bytes.begin());
        }
        return Address(bytes);
    }

    void emptyAccessList()
    {
        const rlp::Item &item = next();
        if (!item.isList()) {
            fail(ErrorCode::InvalidTransaction, QStringLiteral("accessList"));
        } else if (!item.list().empty()) {
            fail(ErrorCode::NotSupported, QStringLiteral("accessList"));
        }
    }

    void fail(ErrorCode code, QString detail)
    {
        if (!m_error) {
            m_error = Error{code, std::move(detail)};
        }
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    const rlp::Item &next() { return m_items[m_position++]; }

    const std::vector<rlp::Item> &m_items;
    std::size_t m_position = 0;
    std::optional<Error> m_error;
};

struct Parts
{
    UnsignedTransaction transaction;
    Signature signature;
};

std::uint8_t readParity(FieldReader &reader)
{
    const UInt256 parity = reader.integer(QStringLiteral("yParity"));
    if (parity > 1) {
        reader.fail(ErrorCode::InvalidTransaction, QStringLiteral("yParity"));
    }
    return parity == 1 ? 1 : 0;
}

Parts readDynamicFee(FieldReader &reader)
{
    Parts parts;
    UnsignedTransaction &tx = parts.transaction;
    tx.chainId = reader.uint64(QStringLiteral("chainId"));
    tx.nonce = reader.uint64(QStringLiteral("nonce"));
    tx.fee.maxPriorityFeePerGas = reader.integer(QStringLiteral("maxPriorityFeePerGas"));
    tx.fee.maxFeePerGas = reader.integer(QStringLiteral("maxFeePerGas"));
    tx.gasLimit = reader.uint64(QStringLiteral("gasLimit"));
    tx.to = reader.recipient();
    tx.value = reader.integer(QStringLiteral("value"));
    tx.data = reader.data();
    reader.emptyAccessList();
    parts.signature.yParity = readParity(reader);
    parts.signature.r = reader.integer(QStringLiteral("r"));
    parts.signature.s = reader.integer(QStringLiteral("s"));
    return parts;
}

/// Chain id and yParity are folded into one number.
void readReplayProtection(FieldReader &reader, Parts &parts)
{
    const UInt256 v = reader.integer(QStringLiteral("v"));
    if (v == 27 || v == 28) {
        reader.fail(ErrorCode::NotSupported, QStringLiteral("no replay protection"));
        return;
    }
    const UInt256 folded = subtractOrZero(v, replayProtectedV);
    const auto chainId = toUInt64(folded >> 1);
    if (v < replayProtectedV || !chainId) {
        reader.fail(ErrorCode::InvalidTransaction, QStringLiteral("v"));
        return;
    }
    parts.transaction.chainId = *chainId;
    parts.signature.yParity = (folded & 1) == 1 ? 1 : 0;
}

Parts readLegacy(FieldReader &reader)
{
    Parts parts;
    UnsignedTransaction &tx = parts.transaction;
    tx.nonce = reader.uint64(QStringLiteral("nonce"));
    tx.gasPrice = reader.integer(QStringLiteral("gasPrice"));
    tx.gasLimit = reader.uint64(QStringLiteral("gasLimit"));
    tx.to = reader.recipient();
    tx.value = reader.integer(QStringLiteral("value"));
    tx.data = reader.data();
    readReplayProtection(reader, parts);
    parts.signature.r = reader.integer(QStringLiteral("r"));
    parts.signature.s = reader.integer(QStringLiteral("s"));
    return parts;
}

} // namespace

Bytes signingPayload(const UnsignedTransaction &transaction)
{
    auto fields = transaction.gasPrice ? legacyFields(transaction) : dynamicFeeFields(transaction);
    if (transaction.gasPrice) {
        append(fields, {transaction.chainId, 0, 0});
    }
    return encode(transaction, std::move(fields));
}

Hash32 signingDigest(const UnsignedTransaction &transaction)
{
    return Hash32(keccak256(signingPayload(transaction)));
}

Result<SignedTransaction> attachSignature(const UnsignedTransaction &transaction, const Signature &signature)
{
    if (const auto checked = check(transaction); !checked) {
        return tl::unexpected(checked.error());
    }
    const auto from = recoverSender(signingDigest(transaction), signature);
    if (!from) {
        return tl::unexpected(from.error());
    }
    Bytes raw = encodeSigned(transaction, signature);
    const Hash32 hash(keccak256(raw));
    return SignedTransaction{transaction, signature, std::move(raw), hash, *from};
}

Result<SignedTransaction> decodeSignedTransaction(BytesView raw)
{
    if (raw.empty()) {
        return invalid(QStringLiteral("empty"));
    }
    const bool isLegacy = raw.front() >= firstListPrefix;
    if (!isLegacy && raw.front() > lastTransactionType) {
        return invalid(QStringLiteral("type"));
    }
    if (!isLegacy && raw.front() != dynamicFeeType) {
        return notSupported(QStringLiteral("type %1").arg(raw.front()));
    }
    const auto item = rlp::decode(raw.subspan(isLegacy ? 0 : 1));
    if (!item || !item->isList() || item->list().size() != (isLegacy ? legacyItems : dynamicFeeItems)) {
        return invalid(QStringLiteral("rlp"));
    }
    FieldReader reader(item->list());
    const Parts parts = isLegacy ? readLegacy(reader) : readDynamicFee(reader);
    if (reader.error()) {
        return tl::unexpected(*reader.error());
    }
    return attachSignature(parts.transaction, parts.signature);
}

} // namespace capstan
