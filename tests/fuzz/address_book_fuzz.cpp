// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/address_book_file.h"
#include "tests/fuzz/check.h"

using namespace capstan;

/// What is taken is within its bounds, every entry of it is a sound one, and it is taken again as it is
/// written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto entries = readAddressBook(file, 1);
    if (!entries) {
        CAPSTAN_CHECK(entries.error().detail.size() <= 60);
        return 0;
    }
    CAPSTAN_CHECK(file.size() <= MaxAddressBookFile);
    CAPSTAN_CHECK(entries->size() <= MaxAddressBookEntries);
    for (const AddressBookEntry &entry : *entries) {
        CAPSTAN_CHECK(checkAddressBookEntry(entry).has_value());
    }
    const auto again = readAddressBook(writeAddressBook(*entries, 1), 1);
    CAPSTAN_CHECK(again && *again == *entries);
    return 0;
}
