// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/address.h"

#include <QMetaType>
#include <QString>

namespace capstan {

/// Characters (UTF-16 units).
inline constexpr int MaxAddressName = 60;
inline constexpr int MaxAddressNote = 200;
/// Entries of one address book.
inline constexpr int MaxAddressBookEntries = 250;

/// An address that a person knows by name.
struct AddressBookEntry
{
    Address address;
    QString name; ///< 1 … 60 characters, one plain line
    QString note; ///< at most 200 characters, one plain line; may be empty
    bool operator==(const AddressBookEntry &) const = default;
};

/// @return InvalidAddress for the zero address, which nobody has the key of; UnexpectedType with "name" or
/// "note" in detail.
Result<void> checkAddressBookEntry(const AddressBookEntry &entry);

} // namespace capstan

Q_DECLARE_METATYPE(capstan::AddressBookEntry)
