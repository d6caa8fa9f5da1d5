// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

namespace capstan {

/// How well a passphrase stands against someone who has a copy of the stored ciphertext. An estimate, to be
/// shown while it is chosen; it decides nothing.
struct PassphraseRating
{
    int score = 0;           ///< 0 to 4: below 10^3, 10^6, 10^8, 10^10 guesses, and more
    double guessesLog10 = 0; ///< of those that a skilled guesser needs
};

/// Milliseconds. @p utf8 may be empty.
PassphraseRating ratePassphrase(BytesView utf8);

} // namespace capstan
