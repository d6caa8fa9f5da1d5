// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address_book_entry.h"
#include "core/staking/staking_snapshot.h"
#include "core/storage/account_store.h"

#include <optional>
#include <vector>

namespace capstan {

/// An address that this person has to do with, and what it is known as.
struct KnownAddress
{
    Address address;
    QString name; ///< plain words within a sentence: "your account Savings", "the provider Ankr", "Alice"
    bool operator==(const KnownAddress &) const = default;
};

/// Own accounts, entries of the address book, and the providers of @p snapshot (may be null), each once.
std::vector<KnownAddress> knownAddresses(const std::vector<Account> &accounts,
                                         const std::vector<AddressBookEntry> &entries,
                                         const StakingSnapshotPtr &snapshot);

/// The known address that @p address could be taken for (core/ethereum/lookalike.h).
std::optional<KnownAddress> lookalikeAmong(const std::vector<KnownAddress> &known, const Address &address);

/// "It begins and ends as 0x… (Alice) does, and is another address. …": to stand under a warning.
QString lookalikeText(const KnownAddress &known);

} // namespace capstan
