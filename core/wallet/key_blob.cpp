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
constexpr std::size_t VersionAt = 4;
constexpr std::size_t KindAt = 5;
constexpr std::size_t LogNAt = 6;
constexpr std::size_t RAt = 7;
constexpr std::size_t PAt = 11;
constexpr std::size_t SaltAt = 15;
constexpr std::size_t NonceAt = 47;
constexpr std::size_t CiphertextAt = 59;
constexpr std::size_t NonceSize = CiphertextAt - NonceAt;
constexpr std::size_t TagSize = 16;
constexpr std::size_t ChecksumSize = 4;
constexpr std::size_t KeySize = 32;

constexpr std::size_t EntropyAt = 1;
constexpr std::size_t MaxEntropy = 32;
constexpr std::size_t PassphraseSizeAt = EntropyAt + MaxEntropy;
constexpr std::size_t PassphraseAt = PassphraseSizeAt + 2;
constexpr std::size_t PhraseSize = PassphraseAt + MaxMnemonicPassphrase;

constexpr std::size_t contentSize(SecretKind kind)
{
    return kind == SecretKind::PrivateKey ? KeySize : PhraseSize;
}

constexpr std::size_t blobSize(SecretKind kind)
{
    return CiphertextAt + contentSize(kind) + TagSize + ChecksumSize;
}

Bytes associatedData(BytesView blob, const Address &address)
{
    const BytesView header = blob.first(NonceAt);
    Bytes data(header.begin(), header.end());
    data.insert(data.end(), address.bytes().begin(), address.bytes().end());
    return data;
}

std::array<std::uint8_t, ChecksumSize> checksum(BytesView content)
{
    const auto digest = keccak256(content);
    return {digest[0], digest[1], digest[2], digest[3]};
}

struct Entry
{
    SecretKind kind;
    EntryDerivation derivation;
};

Result<Entry> parse(BytesView blob)
{
    if (blob.size() <= CiphertextAt || !std::ranges::equal(blob.first(Magic.size()), Magic))
        return failure(ErrorCode::SecretDamaged, u"format"_s);
    const std::size_t checksumAt = blob.size() - ChecksumSize;
    if (!std::ranges::equal(blob.subspan(checksumAt), checksum(blob.first(checksumAt))))
        return failure(ErrorCode::SecretDamaged, u"checksum"_s);
    if (blob[VersionAt] != Version)
        return failure(ErrorCode::SecretDamaged, u"version"_s, blob[VersionAt]);
    const auto kind = static_cast<SecretKind>(blob[KindAt]);
    if (kind != SecretKind::PrivateKey && kind != SecretKind::Phrase)
        return failure(ErrorCode::SecretDamaged, u"kind"_s, blob[KindAt]);
    if (blob.size() != blobSize(kind))
        return failure(ErrorCode::SecretDamaged, u"size"_s);
    if (blob[LogNAt] == 0 || blob[LogNAt] >= 64)
        return failure(ErrorCode::SecretDamaged, u"cost"_s);
    Entry entry{kind,
                {{std::uint64_t{1} << blob[LogNAt], qFromBigEndian<quint32>(&blob[RAt]),
                  qFromBigEndian<quint32>(&blob[PAt])},
                 {}}};
    if (!isAcceptable(entry.derivation.cost))
        return failure(ErrorCode::SecretDamaged, u"cost"_s);
    std::ranges::copy(blob.subspan(SaltAt, entry.derivation.salt.size()), entry.derivation.salt.begin());
    return entry;
}

Result<QByteArray> seal(SecretKind kind, const SecretBytes &content, const Address &address,
                        const EntryKey &key)
{
    const auto nonce = randomBytes(NonceSize);
    if (!nonce)
        return tl::unexpected(nonce.error());
    Bytes blob(CiphertextAt);
    std::ranges::copy(Magic, blob.begin());
    blob[VersionAt] = Version;
    blob[KindAt] = static_cast<std::uint8_t>(kind);
    const ScryptCost &cost = key.derivation.cost;
    blob[LogNAt] = static_cast<std::uint8_t>(std::countr_zero(cost.n));
    qToBigEndian<quint32>(cost.r, &blob[RAt]);
    qToBigEndian<quint32>(cost.p, &blob[PAt]);
    std::ranges::copy(key.derivation.salt, blob.begin() + SaltAt);
    std::ranges::copy(*nonce, blob.begin() + NonceAt);

    const auto ciphertext =
        aesGcmEncrypt(key.aesKey, *nonce, std::as_const(content).bytes(), associatedData(blob, address));
    if (!ciphertext)
        return tl::unexpected(ciphertext.error());
    blob.insert(blob.end(), ciphertext->begin(), ciphertext->end());
    const auto sum = checksum(blob);
    blob.insert(blob.end(), sum.begin(), sum.end());
    return toQByteArray(blob);
}

Result<SecretBytes> open(SecretKind kind, BytesView blob, const Address &address, const EntryKey &key)
{
    const auto entry = parse(blob);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->kind != kind)
        return failure(ErrorCode::SecretDamaged, u"kind"_s);
    if (entry->derivation != key.derivation)
        return failure(ErrorCode::SecretDamaged, u"derivation"_s);
    auto content =
        aesGcmDecrypt(key.aesKey, blob.subspan(NonceAt, NonceSize),
                      blob.subspan(CiphertextAt, contentSize(kind) + TagSize), associatedData(blob, address));
    if (!content && content.error().code == ErrorCode::SecretDamaged)
        return failure(ErrorCode::WrongPassphrase);
    return content;
}

Result<Phrase> readPhrase(const SecretBytes &content)
{
    const BytesView bytes = content.bytes();
    const std::size_t entropySize = bytes[0];
    const std::size_t passphraseSize = qFromBigEndian<quint16>(&bytes[PassphraseSizeAt]);
    if (entropySize > MaxEntropy || passphraseSize > MaxMnemonicPassphrase)
        return failure(ErrorCode::SecretDamaged, u"phrase"_s);
    auto mnemonic = Mnemonic::fromEntropy(SecretBytes::copyOf(bytes.subspan(EntropyAt, entropySize)));
    if (!mnemonic)
        return failure(ErrorCode::SecretDamaged, u"phrase"_s);
    return Phrase{*std::move(mnemonic), SecretBytes::copyOf(bytes.subspan(PassphraseAt, passphraseSize))};
}

} // namespace

Result<EntryDerivation> derivationOf(const QByteArray &blob)
{
    return parse(viewOf(blob)).map([](const Entry &entry) { return entry.derivation; });
}

Result<EntryKey> newEntryKey(const SecretBytes &passphrase, const ScryptCost &cost)
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::InvalidLength, u"passphrase"_s);
    if (!isAcceptable(cost))
        return failure(ErrorCode::TooLarge, u"cost"_s);
    EntryDerivation derivation{cost, {}};
    const auto salt = randomBytes(derivation.salt.size());
    if (!salt)
        return tl::unexpected(salt.error());
    std::ranges::copy(*salt, derivation.salt.begin());
    return deriveEntryKey(passphrase, derivation);
}

Result<EntryKey> deriveEntryKey(const SecretBytes &passphrase, const EntryDerivation &derivation)
{
    return scrypt(passphrase.bytes(), derivation.salt, derivation.cost, KeySize).map([&](SecretBytes &&key) {
        return EntryKey{derivation, std::move(key)};
    });
}

Result<QByteArray> sealKey(const SecretBytes &key, const Address &address, const EntryKey &entryKey)
{
    if (key.size() != KeySize)
        return failure(ErrorCode::InvalidLength, u"key"_s);
    return seal(SecretKind::PrivateKey, key, address, entryKey);
}

Result<QByteArray> sealPhrase(const Phrase &phrase, const Address &address, const EntryKey &entryKey)
{
    const SecretBytes &entropy = phrase.mnemonic.entropy();
    if (entropy.size() > MaxEntropy)
        return failure(ErrorCode::InvalidLength, u"entropy"_s);
    if (phrase.passphrase.size() > MaxMnemonicPassphrase)
        return failure(ErrorCode::TooLarge, u"passphrase"_s, MaxMnemonicPassphrase);
    SecretBytes content(PhraseSize);
    const std::span<std::uint8_t> bytes = content.bytes();
    bytes[0] = static_cast<std::uint8_t>(entropy.size());
    std::ranges::copy(entropy.bytes(), bytes.subspan(EntropyAt).begin());
    qToBigEndian(static_cast<quint16>(phrase.passphrase.size()), &bytes[PassphraseSizeAt]);
    std::ranges::copy(phrase.passphrase.bytes(), bytes.subspan(PassphraseAt).begin());
    return seal(SecretKind::Phrase, content, address, entryKey);
}

Result<SecretBytes> openKey(const QByteArray &blob, const Address &address, const EntryKey &entryKey)
{
    auto key = open(SecretKind::PrivateKey, viewOf(blob), address, entryKey);
    if (!key)
        return key;
    const auto derived = Secp256k1Key::fromBytes(key->clone()).and_then([](const Secp256k1Key &pair) {
        return pair.addressBytes();
    });
    if (!derived || Address(*derived) != address)
        return failure(ErrorCode::SecretDamaged, u"address"_s);
    return key;
}

Result<Phrase> openPhrase(const QByteArray &blob, const Address &address, const EntryKey &entryKey)
{
    auto phrase =
        open(SecretKind::Phrase, viewOf(blob), address, entryKey).and_then([](const SecretBytes &content) {
            return readPhrase(content);
        });
    if (!phrase)
        return phrase;
    const auto derived =
        masterKey(*phrase).and_then([](const HdKey &master) { return phraseAddress(master); });
    if (!derived || *derived != address)
        return failure(ErrorCode::SecretDamaged, u"address"_s);
    return phrase;
}

} // namespace capstan
