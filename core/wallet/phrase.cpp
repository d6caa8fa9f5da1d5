// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/phrase.h"

#include "core/crypto/secp256k1_key.h"

namespace capstan {

Result<HdKey> masterKey(const Phrase &phrase)
{
    return phrase.mnemonic.seed(phrase.passphrase.bytes()).and_then([](const SecretBytes &seed) {
        return HdKey::fromSeed(seed);
    });
}

Result<Address> addressOf(const HdKey &key)
{
    return Secp256k1Key::fromBytes(key.key().clone())
        .and_then([](const Secp256k1Key &pair) { return pair.addressBytes(); })
        .map([](const auto &bytes) { return Address(bytes); });
}

Result<Address> phraseAddress(const HdKey &master)
{
    return accountPath(PathScheme::Standard, 0)
        .and_then([&](const DerivationPath &path) { return master.derive(path); })
        .and_then([](const HdKey &key) { return addressOf(key); });
}

} // namespace capstan
