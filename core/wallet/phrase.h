// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"
#include "core/wallet/hd_key.h"
#include "core/wallet/mnemonic.h"

namespace capstan {

/// A phrase with the passphrase of BIP-39 that goes with it (UTF-8, form KD; mostly empty).
struct Phrase
{
    Mnemonic mnemonic;
    SecretBytes passphrase;
};

/// The root of all its keys. Milliseconds (PBKDF2). @return as Mnemonic::seed() and HdKey::fromSeed().
Result<HdKey> masterKey(const Phrase &phrase);
/// The address of an extended key.
Result<Address> addressOf(const HdKey &key);
/// What a phrase is known by: its account at m/44'/60'/0'/0/0.
Result<Address> phraseAddress(const HdKey &master);

} // namespace capstan
