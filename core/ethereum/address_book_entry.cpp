// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/address_book_entry.h"

#include "core/base/visible_text.h"

namespace capstan {

Result<void> checkAddressBookEntry(const AddressBookEntry &entry)
{
    if (entry.address.isZero())
        return failure(ErrorCode::InvalidAddress, entry.address.toChecksumHex());
    if (entry.name.isEmpty() || !isPlainLine(entry.name, MaxAddressName))
        return failure(ErrorCode::UnexpectedType, QStringLiteral("name"));
    if (!isPlainLine(entry.note, MaxAddressNote))
        return failure(ErrorCode::UnexpectedType, QStringLiteral("note"));
    return {};
}

} // namespace capstan
