// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/hd_key.h"

#include "core/crypto/secp256k1_key.h"
#include "core/crypto/sha2.h"

#include <QList>
#include <QtEndian>

#include <algorithm>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::uint32_t Hardened = 0x8000'0000;
constexpr qsizetype MaxSteps = 10;
constexpr std::size_t KeySize = 32;

/// "44" or "44'", without leading zeros.
Result<std::uint32_t> parseStep(QStringView text)
{
    const bool hardened = text.endsWith(u'\'') || text.endsWith(u'h') || text.endsWith(u'H');
    const QStringView digits = hardened ? text.chopped(1) : text;
    const bool onlyDigits =
        std::ranges::all_of(digits, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    bool fits = false;
    const std::uint32_t number = digits.toUInt(&fits);
    if (!onlyDigits || !fits || number >= Hardened || (digits.size() > 1 && digits[0] == u'0'))
        return failure(ErrorCode::InvalidNumber, u"path"_s);
    return hardened ? number | Hardened : number;
}

/// What BIP-32's HMAC is taken of: 0 ‖ key for a hardened child, the public key for another; then the number.
Result<SecretBytes> childData(const SecretBytes &key, std::uint32_t number)
{
    SecretBytes data(1 + KeySize + sizeof number);
    if (number & Hardened) {
        std::ranges::copy(key.bytes(), data.bytes().begin() + 1);
    } else {
        const auto point = Secp256k1Key::fromBytes(key.clone()).and_then([](const Secp256k1Key &pair) {
            return pair.compressedPublicKey();
        });
        if (!point)
            return tl::unexpected(point.error());
        std::ranges::copy(*point, data.bytes().begin());
    }
    qToBigEndian<quint32>(number, data.bytes().data() + 1 + KeySize);
    return data;
}

} // namespace

Result<DerivationPath> DerivationPath::parse(QStringView text)
{
    const QList<QStringView> parts = text.split(u'/');
    if (parts.front() != u'm')
        return failure(ErrorCode::InvalidNumber, u"path"_s);
    if (parts.size() > 1 + MaxSteps)
        return failure(ErrorCode::TooLarge, u"path"_s);
    DerivationPath path;
    for (const QStringView part : parts.sliced(1)) {
        const auto step = parseStep(part);
        if (!step)
            return tl::unexpected(step.error());
        path.m_steps.push_back(*step);
    }
    return path;
}

QString DerivationPath::text() const
{
    QString text = u"m"_s;
    for (const std::uint32_t step : m_steps) {
        text += u'/' + QString::number(step & ~Hardened);
        if (step & Hardened)
            text += u'\'';
    }
    return text;
}

Result<DerivationPath> accountPath(PathScheme scheme, std::uint32_t index)
{
    if (index >= Hardened)
        return failure(ErrorCode::NumberOutOfRange, u"index"_s);
    switch (scheme) {
    case PathScheme::Standard:
        return DerivationPath::parse(u"m/44'/60'/0'/0/%1"_s.arg(index));
    case PathScheme::LedgerLive:
        return DerivationPath::parse(u"m/44'/60'/%1'/0/0"_s.arg(index));
    case PathScheme::Legacy:
        return DerivationPath::parse(u"m/44'/60'/0'/%1"_s.arg(index));
    }
    return failure(ErrorCode::NotSupported, u"scheme"_s);
}

Result<HdKey> HdKey::fromSeed(const SecretBytes &seed)
{
    static constexpr std::uint8_t purpose[] = {'B', 'i', 't', 'c', 'o', 'i', 'n', ' ', 's', 'e', 'e', 'd'};
    if (seed.size() < 16 || seed.size() > 64)
        return failure(ErrorCode::InvalidLength, u"seed"_s);
    const auto both = hmacSha512(purpose, seed.bytes());
    if (!both)
        return tl::unexpected(both.error());
    const BytesView view = both->bytes();
    const auto pair = Secp256k1Key::fromBytes(SecretBytes::copyOf(view.first(KeySize)));
    if (!pair)
        return tl::unexpected(pair.error());
    return HdKey(pair->secret().clone(), SecretBytes::copyOf(view.last(KeySize)));
}

Result<HdKey> HdKey::child(std::uint32_t number) const
{
    const auto both = childData(m_key, number).and_then([this](const SecretBytes &data) {
        return hmacSha512(m_chainCode.bytes(), data.bytes());
    });
    if (!both)
        return tl::unexpected(both.error());
    const BytesView view = both->bytes();
    const auto pair = Secp256k1Key::fromBytes(m_key.clone()).and_then([view](const Secp256k1Key &parent) {
        return parent.plus(view.first(KeySize));
    });
    if (!pair)
        return tl::unexpected(pair.error());
    return HdKey(pair->secret().clone(), SecretBytes::copyOf(view.last(KeySize)));
}

Result<HdKey> HdKey::derive(const DerivationPath &path) const
{
    Result<HdKey> key = HdKey(m_key.clone(), m_chainCode.clone());
    for (const std::uint32_t step : path.steps()) {
        key = key->child(step);
        if (!key)
            break;
    }
    return key;
}

} // namespace capstan
