// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase_strength.h"

#include "core/base/secret_bytes.h"

#include <algorithm>
#include <numbers>
#include <zxcvbn.h>

namespace capstan {

namespace {

constexpr std::size_t maxJudged = 100;
constexpr double scoreBounds[] = {3, 6, 8, 10}; // log10, zxcvbn's own

} // namespace

PassphraseStrength passphraseStrength(BytesView utf8, const QByteArrayList &words)
{
    const BytesView judged = utf8.first(std::min(utf8.size(), maxJudged));
    SecretBytes text(judged.size() + 1); // with the zero that ends it
    std::ranges::copy(judged, text.bytes().begin());
    std::vector<const char *> list;
    list.reserve(static_cast<std::size_t>(words.size()) + 1);
    for (const QByteArray &word : words) {
        list.push_back(word.constData());
    }
    list.push_back(nullptr);
    const double bits =
        ZxcvbnMatch(reinterpret_cast<const char *>(text.bytes().data()), list.data(), nullptr);
    const double guessesLog10 = bits * std::numbers::ln2 / std::numbers::ln10;
    const auto reached =
        std::ranges::count_if(scoreBounds, [&](double bound) { return guessesLog10 >= bound; });
    return {guessesLog10, static_cast<int>(reached)};
}

} // namespace capstan
