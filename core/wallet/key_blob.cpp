// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/key_blob.h"

#include "core/crypto/aes_gcm.h"
#include "core/crypto/keccak.h"
#include "core/crypto/random.h"
#include "core/crypto/secp256k1_key.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::uint8_t, 4> Magic{'C', 'K', 'E', 'Y'};
constexpr std::uint8_t Version = 1;
constexpr std::size_t LogNAt = 5;
constexpr std::size_t RAt = 6;
constexpr std::size_t PAt = 10;
constexpr std::size_t SaltAt = 14;
constexpr std::size_t NonceAt = 46;
constexpr std::size_t CiphertextAt = 58;
constexpr std::size_t ChecksumAt = 106;
constexpr std::size_t BlobSize = 110;
constexpr std::size_t SaltSize = NonceAt - SaltAt;
constexpr std::size_t NonceSize = CiphertextAt - NonceAt;
constexpr std::size_t KeySize = 32;

Bytes associatedData(BytesView blob, const Address &address)
{
    const BytesView header = blob.first(NonceAt);
    Bytes data(header.begin(), header.end());
    data.insert(data.end(), address.bytes().begin(), address.bytes().end());
    return data;
}

std::array<std::uint8_t, 4> checksum(BytesView blob)
{
    const auto digest = keccak256(blob.first(ChecksumAt));
    return {digest[0], digest[1], digest[2], digest[3]};
}

Result<ScryptCost> parse(BytesView blob)
{
    if (blob.size() != BlobSize || !std::ranges::equal(blob.first(Magic.size()), Magic))
        return failure(ErrorCode::SecretDamaged, u"format"_s);
    if (!std::ranges::equal(blob.subspan(ChecksumAt), checksum(blob)))
        return failure(ErrorCode::SecretDamaged, u"checksum"_s);
    if (blob[Magic.size()] != Version)
        return failure(ErrorCode::SecretDamaged, u"version"_s, blob[Magic.size()]);
    if (blob[LogNAt] == 0 || blob[LogNAt] >= 64)
        return failure(ErrorCode::SecretDamaged, u"cost"_s);
    const ScryptCost cost{std::uint64_t{1} << blob[LogNAt], qFromBigEndian<quint32>(&blob[RAt]),
                          qFromBigEndian<quint32>(&blob[PAt])};
    if (!isAcceptable(cost))
        return failure(ErrorCode::SecretDamaged, u"cost"_s);
    return cost;
}

} // namespace

Result<QByteArray> sealKey(const SecretBytes &key, const Address &address, const SecretBytes &passphrase,
                           const ScryptCost &cost)
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::InvalidLength, u"passphrase"_s);
    if (key.size() != KeySize)
        return failure(ErrorCode::InvalidLength, u"key"_s);
    if (!isAcceptable(cost))
        return failure(ErrorCode::TooLarge, u"cost"_s);
    const auto random = randomBytes(SaltSize + NonceSize);
    if (!random)
        return tl::unexpected(random.error());

    Bytes blob(CiphertextAt);
    std::ranges::copy(Magic, blob.begin());
    blob[Magic.size()] = Version;
    blob[LogNAt] = static_cast<std::uint8_t>(std::countr_zero(cost.n));
    qToBigEndian<quint32>(cost.r, &blob[RAt]);
    qToBigEndian<quint32>(cost.p, &blob[PAt]);
    std::ranges::copy(*random, blob.begin() + SaltAt);

    const BytesView view(blob);
    const auto aesKey = scrypt(passphrase.bytes(), view.subspan(SaltAt, SaltSize), cost, KeySize);
    if (!aesKey)
        return tl::unexpected(aesKey.error());
    const auto ciphertext =
        aesGcmEncrypt(*aesKey, view.subspan(NonceAt, NonceSize), key.bytes(), associatedData(view, address));
    if (!ciphertext)
        return tl::unexpected(ciphertext.error());
    blob.insert(blob.end(), ciphertext->begin(), ciphertext->end());
    const auto sum = checksum(blob);
    blob.insert(blob.end(), sum.begin(), sum.end());
    return toQByteArray(blob);
}

Result<SecretBytes> openKey(const QByteArray &blob, const Address &address, const SecretBytes &passphrase)
{
    const BytesView view = viewOf(blob);
    const auto cost = parse(view);
    if (!cost)
        return tl::unexpected(cost.error());
    const auto aesKey = scrypt(passphrase.bytes(), view.subspan(SaltAt, SaltSize), *cost, KeySize);
    if (!aesKey)
        return tl::unexpected(aesKey.error());
    auto key =
        aesGcmDecrypt(*aesKey, view.subspan(NonceAt, NonceSize),
                      view.subspan(CiphertextAt, ChecksumAt - CiphertextAt), associatedData(view, address));
    if (!key)
        return key.error().code == ErrorCode::SecretDamaged ? failure(ErrorCode::WrongPassphrase)
                                                            : tl::unexpected(key.error());

    const auto pair = Secp256k1Key::fromBytes(key->clone());
    const auto derived = pair.and_then([](const Secp256k1Key &k) { return k.addressBytes(); });
    if (!derived || Address(*derived) != address)
        return failure(ErrorCode::SecretDamaged, u"address"_s);
    return key;
}

} // namespace capstan
