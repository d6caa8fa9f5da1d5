// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/passphrase_rating.h"

#include <QString>

namespace capstan {

/// "Weak: guessed within hours". Reckons with 10,000 guesses a second, which is what many machines together
/// do against a slow derivation.
QString passphraseRatingText(const PassphraseRating &rating);

} // namespace capstan
