// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/mnemonic.h"

#include "core/crypto/kdf.h"
#include "core/crypto/random.h"
#include "core/crypto/sha2.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *EnglishWords[] = {
#include "english_words.inc" // from resources/wordlists/english.txt
};
static_assert(std::size(EnglishWords) == 2048);

constexpr std::size_t WordBits = 11;
constexpr std::size_t MaxWords = 24;
constexpr std::uint32_t SeedRounds = 2048;
constexpr std::size_t SeedSize = 64;

bool isWordCount(std::size_t words)
{
    return words >= 12 && words <= MaxWords && words % 3 == 0;
}

constexpr std::size_t entropySize(std::size_t words)
{
    return words / 3 * 4;
}

/// The first of the checksum's bits is the top one.
Result<std::uint8_t> checksumOf(BytesView entropy)
{
    return sha256(entropy).map([](const auto &hash) { return hash[0]; });
}

/// What Unicode calls white space above ASCII, and the two invisible marks that copying brings along (zero
/// width space, byte order mark).
constexpr std::string_view WideSpaces[] = {
    "\xc2\x85",     "\xc2\xa0",     "\xe1\x9a\x80", "\xe2\x80\x80", "\xe2\x80\x81", "\xe2\x80\x82",
    "\xe2\x80\x83", "\xe2\x80\x84", "\xe2\x80\x85", "\xe2\x80\x86", "\xe2\x80\x87", "\xe2\x80\x88",
    "\xe2\x80\x89", "\xe2\x80\x8a", "\xe2\x80\x8b", "\xe2\x80\xa8", "\xe2\x80\xa9", "\xe2\x80\xaf",
    "\xe2\x81\x9f", "\xe3\x80\x80", "\xef\xbb\xbf",
};

/// Bytes of the space that @p text begins with; 0 for none.
std::size_t leadingSpace(BytesView text)
{
    if (text.empty() || text[0] == ' ' || (text[0] >= '\t' && text[0] <= '\r'))
        return text.empty() ? 0 : 1;
    const std::string_view bytes(reinterpret_cast<const char *>(text.data()), text.size());
    const auto *wide = std::ranges::find_if(
        WideSpaces, [bytes](std::string_view space) { return bytes.starts_with(space); });
    return wide == std::end(WideSpaces) ? 0 : wide->size();
}

/// The next word, cut off the front of @p text; empty at its end.
BytesView takeWord(BytesView &text)
{
    while (const std::size_t space = leadingSpace(text))
        text = text.subspan(space);
    std::size_t size = 0;
    while (size < text.size() && leadingSpace(text.subspan(size)) == 0)
        ++size;
    const BytesView word = text.first(size);
    text = text.subspan(size);
    return word;
}

constexpr std::uint8_t lower(std::uint8_t letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<std::uint8_t>(letter + ('a' - 'A')) : letter;
}

/// Compares in place, so that no copy of the word is made.
std::optional<std::size_t> indexOf(BytesView typed)
{
    const auto isBefore = [](std::string_view word, BytesView other) {
        return std::ranges::lexicographical_compare(
            word, other, {}, [](char letter) { return static_cast<std::uint8_t>(letter); }, lower);
    };
    const auto *found = std::lower_bound(std::begin(EnglishWords), std::end(EnglishWords), typed, isBefore);
    if (found == std::end(EnglishWords) ||
        !std::ranges::equal(std::string_view(*found), typed, {}, {},
                            [](std::uint8_t letter) { return static_cast<char>(lower(letter)); }))
        return std::nullopt;
    return static_cast<std::size_t>(found - std::begin(EnglishWords));
}

void putBits(std::span<std::uint8_t> bytes, std::size_t at, std::size_t index)
{
    for (std::size_t bit = 0; bit < WordBits; ++bit, ++at) {
        if (index >> (WordBits - 1 - bit) & 1)
            bytes[at / 8] |= static_cast<std::uint8_t>(0x80 >> at % 8);
    }
}

} // namespace

Result<Mnemonic> Mnemonic::generate(int words)
{
    if (words != 12 && words != 24)
        return failure(ErrorCode::InvalidLength, {}, words);
    return randomSecret(entropySize(static_cast<std::size_t>(words))).and_then(fromEntropy);
}

Result<Mnemonic> Mnemonic::fromEntropy(SecretBytes entropy)
{
    if (entropy.size() % 4 != 0 || !isWordCount(entropy.size() / 4 * 3))
        return failure(ErrorCode::InvalidLength);
    const auto checksum = checksumOf(entropy.bytes());
    if (!checksum)
        return tl::unexpected(checksum.error());
    return Mnemonic(std::move(entropy), *checksum);
}

Result<Mnemonic> Mnemonic::parse(BytesView text)
{
    SecretBytes packed(entropySize(MaxWords) + 1);
    std::size_t words = 0;
    for (BytesView word = takeWord(text); !word.empty(); word = takeWord(text)) {
        const auto index = indexOf(word);
        if (!index)
            return failure(ErrorCode::UnknownWord, {}, static_cast<qint64>(words) + 1);
        if (words < MaxWords)
            putBits(packed.bytes(), words * WordBits, *index);
        ++words;
    }
    if (!isWordCount(words))
        return failure(ErrorCode::InvalidLength, {}, static_cast<qint64>(words));

    const std::size_t size = entropySize(words);
    const auto checksum = checksumOf(packed.bytes().first(size));
    if (!checksum)
        return tl::unexpected(checksum.error());
    if (packed.bytes()[size] >> (8 - words / 3) != *checksum >> (8 - words / 3))
        return failure(ErrorCode::MnemonicChecksum);
    return Mnemonic(SecretBytes::copyOf(packed.bytes().first(size)), *checksum);
}

int Mnemonic::wordCount() const
{
    return static_cast<int>(m_entropy.size() / 4 * 3);
}

QLatin1StringView Mnemonic::word(int index) const
{
    Q_ASSERT(index >= 0 && index < wordCount());
    std::size_t number = 0;
    std::size_t at = static_cast<std::size_t>(index) * WordBits;
    for (const std::size_t end = at + WordBits; at < end; ++at) {
        const unsigned byte = at / 8 < m_entropy.size() ? m_entropy.bytes()[at / 8] : m_checksum;
        number = number << 1 | (byte >> (7 - at % 8) & 1);
    }
    return QLatin1StringView(EnglishWords[number]);
}

SecretBytes Mnemonic::text() const
{
    std::size_t size = 0;
    for (int i = 0; i < wordCount(); ++i)
        size += static_cast<std::size_t>(word(i).size()) + (i > 0 ? 1 : 0);
    SecretBytes text(size);
    auto to = text.bytes().begin();
    for (int i = 0; i < wordCount(); ++i) {
        if (i > 0)
            *to++ = ' ';
        to = std::ranges::copy(word(i), to).out;
    }
    return text;
}

Result<SecretBytes> Mnemonic::seed(BytesView passphrase) const
{
    static constexpr std::string_view prefix = "mnemonic";
    if (passphrase.size() > MaxMnemonicPassphrase)
        return failure(ErrorCode::TooLarge, u"passphrase"_s);
    SecretBytes salt(prefix.size() + passphrase.size());
    const auto rest = std::ranges::copy(prefix, salt.bytes().begin()).out;
    std::ranges::copy(passphrase, rest);
    return pbkdf2(Pbkdf2Hash::Sha512, text().bytes(), salt.bytes(), SeedRounds, SeedSize);
}

Mnemonic Mnemonic::clone() const
{
    return Mnemonic(m_entropy.clone(), m_checksum);
}

const std::vector<QLatin1StringView> &mnemonicWords()
{
    static const std::vector<QLatin1StringView> words(std::begin(EnglishWords), std::end(EnglishWords));
    return words;
}

std::vector<QLatin1StringView> mnemonicWordsWith(QStringView prefix)
{
    std::vector<QLatin1StringView> found;
    std::ranges::copy_if(mnemonicWords(), std::back_inserter(found), [prefix](QLatin1StringView word) {
        return word.startsWith(prefix, Qt::CaseInsensitive);
    });
    return found;
}

} // namespace capstan
