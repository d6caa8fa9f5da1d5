// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <QString>

#include <vector>

namespace capstan {

/// A recovery phrase as BIP-39 has it: 128 to 256 bits of entropy shown as 12, 15, 18, 21 or 24 words of the
/// English list, whose last bits are a checksum. Move-only; all of it is on the secure heap.
class Mnemonic
{
public:
    /// @p words is 12 or 24. From the system's randomness. @return InvalidLength, CryptoFailure.
    static Result<Mnemonic> generate(int words);
    /// @p entropy is 16, 20, 24, 28 or 32 bytes (InvalidLength).
    static Result<Mnemonic> fromEntropy(SecretBytes entropy);
    /// @p text is UTF-8; words may be parted by any white space, and be in any case.
    /// @return UnknownWord (number: the place of the first, from 1; the word itself is secret and not told),
    /// InvalidLength (number: how many words there are, all of them on the list), MnemonicChecksum.
    static Result<Mnemonic> parse(BytesView text);

    int wordCount() const;
    /// @p index from 0. A pointer into the list, so nothing secret is copied.
    QLatin1StringView word(int index) const;
    const SecretBytes &entropy() const { return m_entropy; }
    /// The words with single spaces, UTF-8.
    SecretBytes text() const;
    /// 64 bytes: PBKDF2-HMAC-SHA512, 2,048 rounds, of text() with the salt "mnemonic" + @p passphrase, which
    /// is UTF-8 in normalisation form KD, at most MaxMnemonicPassphrase bytes (TooLarge); empty for none.
    Result<SecretBytes> seed(BytesView passphrase) const;
    Mnemonic clone() const;

private:
    Mnemonic(SecretBytes entropy, std::uint8_t checksum)
        : m_entropy(std::move(entropy))
        , m_checksum(checksum)
    {
    }
    SecretBytes m_entropy;
    std::uint8_t m_checksum = 0; ///< what follows the entropy in the last word, from the top bit
};

inline constexpr std::size_t MaxMnemonicPassphrase = 256; ///< bytes

/// The 2,048 words of BIP-39's English list, in its order. No other word begins with the same four letters.
const std::vector<QLatin1StringView> &mnemonicWords();
/// Those that begin with @p prefix (in any case), in the list's order.
std::vector<QLatin1StringView> mnemonicWordsWith(QStringView prefix);

} // namespace capstan
