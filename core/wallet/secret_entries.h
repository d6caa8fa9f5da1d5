// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/account_store.h"
#include "core/wallet/key_blob.h"

#include <map>
#include <memory>

namespace capstan {

/// Which secret an entry of the store holds.
struct EntryId
{
    SecretKind kind = SecretKind::PrivateKey;
    Address address; ///< the key's own, or the phrase's
    Address account; ///< the first account that needs it: errors name this one

    /// "key/1/0x…" or "phrase/1/0x…".
    QString name(int generation) const;
    bool isSameAs(const EntryId &other) const { return kind == other.kind && address == other.address; }
};
/// None for a watched account.
std::optional<EntryId> entryOf(const Account &account);
/// Each once, in the accounts' order.
std::vector<EntryId> entriesOf(const std::vector<Account> &accounts);

struct StoredEntry
{
    EntryId id;
    QByteArray blob;
};

/// Of a private key the one, of a phrase the other.
struct OpenedEntry
{
    EntryId id;
    SecretBytes key;
    std::shared_ptr<const Phrase> phrase;
};

struct OpenedEntries
{
    std::vector<OpenedEntry> entries;
    EntryKey firstKey; ///< the first entry's, for new ones beside it
};

/// One derivation for each salt and cost: about a second each, never on the GUI thread. All or none.
/// @return WrongPassphrase when @p passphrase opens none of them; SecretDamaged with the account in detail
/// for one that it doesn't open beside others that it does, or that isn't what it should be; CryptoFailure.
Result<OpenedEntries> openEntries(const std::vector<StoredEntry> &stored, const SecretBytes &passphrase);
Result<StoredEntry> sealEntry(const OpenedEntry &entry, const EntryKey &key);

/// The private keys of all @p accounts that have one. @return SecretDamaged (account) when one's key isn't
/// among
/// @p entries, or its path leads to another address.
Result<std::map<Address, SecretBytes>> privateKeys(const std::vector<OpenedEntry> &entries,
                                                   const std::vector<Account> &accounts);

} // namespace capstan
