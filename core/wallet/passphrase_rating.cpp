// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/passphrase_rating.h"

#include "core/crypto/passphrase_strength.h"

namespace capstan {

PassphraseRating ratePassphrase(BytesView utf8)
{
    const PassphraseStrength strength = passphraseStrength(utf8, {});
    return {strength.score, strength.guessesLog10};
}

} // namespace capstan
