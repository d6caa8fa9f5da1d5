// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address_book_entry.h"

#include <QByteArray>

#include <vector>

namespace capstan {

inline constexpr qsizetype MaxAddressBookFile = 512 * 1024; ///< bytes; the largest book is smaller

/// What a person calls addresses and node providers.
struct AddressBookFile
{
    std::vector<AddressBookEntry> entries;
    std::vector<AddressBookEntry> providers; ///< the name is the label; no notes
    bool operator==(const AddressBookFile &) const = default;
};

/// An address book as a file, UTF-8 JSON:
///
///     {
///       "format": "capstan-address-book",
///       "version": 1,
///       "chainId": 1,
///       "entries": [
///         {"address": "0x…", "name": "Cold storage", "note": "in the safe"}
///       ],
///       "providers": [
///         {"address": "0x…", "label": "The quick one"}
///       ]
///     }
///
/// `note` and `providers` may be missing; everything else is there, and nothing else. Names, labels and notes
/// as in AddressBookEntry. Strict, as what is imported is trusted later: duplicate keys, unknown fields, an
/// address twice in a list, one whose checksum doesn't match, another version or another chain are refused,
/// and then nothing is taken.
/// @return at most MaxAddressBookEntries of each, in the file's order; InvalidJson with the byte in number;
/// TooLarge (the list in detail, or the whole file); UnexpectedType with the field in detail
/// ("entries[2].address", "chainId") and the entry, from 1, in number (0: none of the entries).
Result<AddressBookFile> readAddressBook(const QByteArray &file, std::uint64_t chainId);

/// What readAddressBook() reads back, addresses with their checksum.
QByteArray writeAddressBook(const AddressBookFile &book, std::uint64_t chainId);

} // namespace capstan
