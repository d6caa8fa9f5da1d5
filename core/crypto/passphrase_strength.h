// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <QByteArrayList>

namespace capstan {

struct PassphraseStrength
{
    double guessesLog10 = 0; ///< of the guesses that find it, as zxcvbn counts them
    int score = 0;           ///< 0 below 10^3 guesses, 1 below 10^6, 2 below 10^8, 3 below 10^10, else 4
};

/// How long a passphrase stands against someone who has a copy of the ciphertext and tries common passwords,
/// words, names, dates, patterns of the keyboard and their combinations first: what a person is told while
/// choosing one. An estimate, no bound: it can't know what others know of the person. It decides nothing.
///
/// By zxcvbn. @p words are UTF-8 words that stand near (an account's name): as guessable as the commonest
/// ones. Only the first 100 bytes are judged, as the time grows with the cube of the length: milliseconds.
PassphraseStrength passphraseStrength(BytesView utf8, const QByteArrayList &words = {});

} // namespace capstan
