// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keystore_v3.h"

#include "core/base/hex.h"
#include "core/crypto/aes_ctr.h"
#include "core/crypto/kdf.h"
#include "core/crypto/keccak.h"
#include "core/crypto/random.h"
#include "core/crypto/secp256k1_key.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <cmath>
#include <variant>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Version = 3;
constexpr std::size_t KeySize = 32;
constexpr std::size_t CounterSize = 16;
constexpr std::size_t MacSize = 32;
constexpr std::size_t WrittenSaltSize = 32;
/// Of the derived bytes the first half encrypts and the second half authenticates; further ones, of a file
/// that asks for them, have no use.
constexpr std::size_t DerivedSize = 32;
constexpr std::int64_t MaxDerivedSize = 1024;
constexpr qsizetype MaxNameShown = 40;

using Derivation = std::variant<ScryptCost, std::uint32_t>; ///< or the rounds of PBKDF2-HMAC-SHA256

struct Keystore
{
    std::optional<Address> address;
    Derivation derivation;
    Bytes salt;
    Bytes counter;
    Bytes ciphertext;
    Bytes mac;
};

tl::unexpected<Error> unexpected(const QString &field)
{
    return failure(ErrorCode::UnexpectedType, field);
}

/// The member whose name is @p name in any case ("crypto" and "Crypto" are both in use); two such are
/// refused.
Result<QJsonValue> member(const QJsonObject &object, const QString &name)
{
    QJsonValue found(QJsonValue::Undefined);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!found.isUndefined())
            return unexpected(name);
        found = it.value();
    }
    return found;
}

Result<QJsonObject> objectIn(const QJsonObject &object, const QString &name)
{
    return member(object, name).and_then([&name](const QJsonValue &value) -> Result<QJsonObject> {
        return value.isObject() ? Result<QJsonObject>(value.toObject()) : unexpected(name);
    });
}

Result<QString> textIn(const QJsonObject &object, const QString &name)
{
    return member(object, name).and_then([&name](const QJsonValue &value) -> Result<QString> {
        return value.isString() ? Result<QString>(value.toString()) : unexpected(name);
    });
}

/// A whole number of 1 to @p largest, which a double holds exactly.
Result<std::int64_t> numberIn(const QJsonObject &object, const QString &name, std::int64_t largest)
{
    const auto value = member(object, name);
    if (!value)
        return tl::unexpected(value.error());
    const double number = value->toDouble();
    if (!value->isDouble() || number != std::floor(number))
        return unexpected(name);
    if (number < 1 || number > static_cast<double>(largest))
        return failure(ErrorCode::NumberOutOfRange, name);
    return static_cast<std::int64_t>(number);
}

Result<Bytes> bytesIn(const QJsonObject &object, const QString &name)
{
    const auto text = textIn(object, name);
    if (!text)
        return tl::unexpected(text.error());
    auto bytes = fromHex(text->startsWith(u"0x") ? *text : u"0x"_s + *text);
    return bytes ? bytes : unexpected(name);
}

Result<Bytes> bytesIn(const QJsonObject &object, const QString &name, std::size_t size)
{
    auto bytes = bytesIn(object, name);
    if (bytes && bytes->size() != size)
        return unexpected(name);
    return bytes;
}

/// The text has to be @p known.
Result<void> expectText(const QJsonObject &object, const QString &name, QStringView known)
{
    const auto text = textIn(object, name);
    if (!text)
        return tl::unexpected(text.error());
    if (*text != known)
        return failure(ErrorCode::NotSupported, text->left(MaxNameShown));
    return {};
}

Result<Derivation> readScrypt(const QJsonObject &params)
{
    // Looser than isAcceptable(), which has the last word.
    const auto n = numberIn(params, u"n"_s, std::int64_t{1} << 32);
    const auto r = numberIn(params, u"r"_s, std::int64_t{1} << 16);
    const auto p = numberIn(params, u"p"_s, std::int64_t{1} << 16);
    for (const auto *number : {&n, &r, &p}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    const ScryptCost cost{static_cast<std::uint64_t>(*n), static_cast<std::uint32_t>(*r),
                          static_cast<std::uint32_t>(*p)};
    if (isAcceptable(cost))
        return cost;
    if (!isAcceptable({cost.n, 1, 1}))
        return failure(ErrorCode::NumberOutOfRange, u"n"_s);
    return failure(ErrorCode::NumberOutOfRange, isAcceptable({cost.n, cost.r, 1}) ? u"p"_s : u"r"_s);
}

Result<Derivation> readPbkdf2(const QJsonObject &params)
{
    if (const auto known = expectText(params, u"prf"_s, u"hmac-sha256"); !known)
        return tl::unexpected(known.error());
    return numberIn(params, u"c"_s, MaxPbkdf2Rounds).map([](std::int64_t rounds) {
        return Derivation(static_cast<std::uint32_t>(rounds));
    });
}

Result<Derivation> readDerivation(const QJsonObject &crypto, const QJsonObject &params)
{
    const auto kdf = textIn(crypto, u"kdf"_s);
    if (!kdf)
        return tl::unexpected(kdf.error());
    const auto derivedSize = numberIn(params, u"dklen"_s, MaxDerivedSize);
    if (!derivedSize)
        return tl::unexpected(derivedSize.error());
    if (*derivedSize < static_cast<std::int64_t>(DerivedSize))
        return failure(ErrorCode::NumberOutOfRange, u"dklen"_s);
    if (*kdf == u"scrypt")
        return readScrypt(params);
    if (*kdf == u"pbkdf2")
        return readPbkdf2(params);
    return failure(ErrorCode::NotSupported, kdf->left(MaxNameShown));
}

/// No address, or null, is no claim. Its checksum says nothing here: the key does.
Result<std::optional<Address>> readAddress(const QJsonObject &file)
{
    const QString name = u"address"_s;
    const auto value = member(file, name);
    if (!value)
        return tl::unexpected(value.error());
    if (value->isUndefined() || value->isNull())
        return std::nullopt;
    return bytesIn(file, name, 20).map([](const Bytes &bytes) {
        std::array<std::uint8_t, 20> address{};
        std::ranges::copy(bytes, address.begin());
        return std::optional(Address(address));
    });
}

Result<void> checkVersion(const QJsonObject &file)
{
    const auto version = numberIn(file, u"version"_s, 1'000'000);
    if (!version)
        return tl::unexpected(version.error());
    if (*version != Version)
        return failure(ErrorCode::NotSupported, u"version %1"_s.arg(*version));
    return {};
}

Result<Keystore> readCrypto(const QJsonObject &crypto, const std::optional<Address> &address)
{
    if (const auto known = expectText(crypto, u"cipher"_s, u"aes-128-ctr"); !known)
        return tl::unexpected(known.error());
    const auto cipherParams = objectIn(crypto, u"cipherparams"_s);
    if (!cipherParams)
        return tl::unexpected(cipherParams.error());
    const auto params = objectIn(crypto, u"kdfparams"_s);
    if (!params)
        return tl::unexpected(params.error());
    const auto derivation = readDerivation(crypto, *params);
    if (!derivation)
        return tl::unexpected(derivation.error());
    const auto salt = bytesIn(*params, u"salt"_s);
    const auto counter = bytesIn(*cipherParams, u"iv"_s, CounterSize);
    const auto ciphertext = bytesIn(crypto, u"ciphertext"_s, KeySize);
    const auto mac = bytesIn(crypto, u"mac"_s, MacSize);
    for (const auto *bytes : {&salt, &counter, &ciphertext, &mac}) {
        if (!*bytes)
            return tl::unexpected(bytes->error());
    }
    return Keystore{address, *derivation, *salt, *counter, *ciphertext, *mac};
}

/// The members that are not read here (id, name, x-ethers …) may be anything.
Result<Keystore> parse(const QByteArray &file)
{
    if (file.size() > MaxKeystoreSize)
        return failure(ErrorCode::TooLarge, u"file"_s, MaxKeystoreSize);
    const QJsonDocument document = QJsonDocument::fromJson(file);
    if (!document.isObject())
        return failure(ErrorCode::InvalidJson);
    const QJsonObject object = document.object();
    if (const auto checked = checkVersion(object); !checked)
        return tl::unexpected(checked.error());
    const auto address = readAddress(object);
    if (!address)
        return tl::unexpected(address.error());
    return objectIn(object, u"crypto"_s).and_then([&address](const QJsonObject &crypto) {
        return readCrypto(crypto, *address);
    });
}

Result<SecretBytes> derive(const Derivation &derivation, BytesView password, BytesView salt)
{
    if (const auto *cost = std::get_if<ScryptCost>(&derivation))
        return scrypt(password, salt, *cost, DerivedSize);
    return pbkdf2(Pbkdf2Hash::Sha256, password, salt, std::get<std::uint32_t>(derivation), DerivedSize);
}

BytesView cipherKey(const SecretBytes &derived)
{
    return derived.bytes().first(DerivedSize / 2);
}

std::array<std::uint8_t, MacSize> macOf(const SecretBytes &derived, BytesView ciphertext)
{
    SecretBytes data(DerivedSize / 2 + ciphertext.size());
    const auto rest = std::ranges::copy(derived.bytes().subspan(DerivedSize / 2), data.bytes().begin()).out;
    std::ranges::copy(ciphertext, rest);
    return keccak256(data.bytes());
}

Result<Address> addressOf(const SecretBytes &key)
{
    return Secp256k1Key::fromBytes(key.clone())
        .and_then([](const Secp256k1Key &pair) { return pair.addressBytes(); })
        .map([](const std::array<std::uint8_t, 20> &bytes) { return Address(bytes); });
}

QString hexOf(BytesView bytes)
{
    return toHex(bytes).sliced(2);
}

} // namespace

Result<KeystoreClaim> readKeystore(const QByteArray &file)
{
    return parse(file).map([](const Keystore &keystore) { return KeystoreClaim{keystore.address}; });
}

Result<SecretBytes> openKeystore(const QByteArray &file, const SecretBytes &password)
{
    const auto keystore = parse(file);
    if (!keystore)
        return tl::unexpected(keystore.error());
    const auto derived = derive(keystore->derivation, password.bytes(), keystore->salt);
    if (!derived)
        return tl::unexpected(derived.error());
    if (!std::ranges::equal(macOf(*derived, keystore->ciphertext), keystore->mac))
        return failure(ErrorCode::WrongPassphrase);
    auto key = aesCtr(cipherKey(*derived), keystore->counter, keystore->ciphertext);
    if (!key)
        return key;
    const auto address = addressOf(*key);
    if (!address)
        return tl::unexpected(address.error());
    const std::optional<Address> &claimed = keystore->address;
    if (claimed && *claimed != *address)
        return failure(ErrorCode::SecretDamaged, claimed->toChecksumHex());
    return key;
}

Result<QByteArray> writeKeystore(const SecretBytes &key, const Address &address, const SecretBytes &password,
                                 const ScryptCost &cost)
{
    if (password.isEmpty())
        return failure(ErrorCode::InvalidLength, u"password"_s);
    const auto derivedAddress = addressOf(key);
    if (!derivedAddress)
        return tl::unexpected(derivedAddress.error());
    if (*derivedAddress != address)
        return failure(ErrorCode::InvalidKey, address.toChecksumHex());
    const auto random = randomBytes(WrittenSaltSize + CounterSize);
    if (!random)
        return tl::unexpected(random.error());
    const BytesView salt = BytesView(*random).first(WrittenSaltSize);
    const BytesView counter = BytesView(*random).last(CounterSize);
    const auto derived = scrypt(password.bytes(), salt, cost, DerivedSize);
    if (!derived)
        return tl::unexpected(derived.error());
    const auto ciphertext = aesCtr(cipherKey(*derived), counter, key.bytes());
    if (!ciphertext)
        return tl::unexpected(ciphertext.error());

    const QString kdfParams = uR"({"dklen":%1,"n":%2,"p":%3,"r":%4,"salt":"%5"})"_s.arg(
        QString::number(DerivedSize), QString::number(cost.n), QString::number(cost.p),
        QString::number(cost.r), hexOf(salt));
    const QString crypto =
        uR"({"cipher":"aes-128-ctr","ciphertext":"%1","cipherparams":{"iv":"%2"},"kdf":"scrypt","kdfparams":%3,"mac":"%4"})"_s
            .arg(hexOf(ciphertext->bytes()), hexOf(counter), kdfParams,
                 hexOf(macOf(*derived, ciphertext->bytes())));
    return uR"({"address":"%1","crypto":%2,"id":"%3","version":%4})"_s
        .arg(hexOf(address.bytes()), crypto, QUuid::createUuid().toString(QUuid::WithoutBraces),
             QString::number(Version))
        .toLatin1();
}

QString keystoreFileName(const Address &address, qint64 secondsSince1970)
{
    const QString time =
        QDateTime::fromSecsSinceEpoch(secondsSince1970, Qt::UTC).toString(u"yyyy-MM-ddTHH-mm-ss"_s);
    return u"UTC--%1.000000000Z--%2"_s.arg(time, hexOf(address.bytes()));
}

} // namespace capstan
