// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/address_book_file.h"
#include "tests/fuzz/check.h"

using namespace capstan;

/// What is taken is within its bounds, every entry of it is a sound one, and it is taken again as it is
/// written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto book = readAddressBook(file, 1);
    if (!book) {
        CAPSTAN_CHECK(book.error().detail.size() <= 60);
        return 0;
    }
    CAPSTAN_CHECK(file.size() <= MaxAddressBookFile);
    for (const auto &list : {book->entries, book->providers}) {
        CAPSTAN_CHECK(list.size() <= MaxAddressBookEntries);
        for (const AddressBookEntry &entry : list) {
            CAPSTAN_CHECK(checkAddressBookEntry(entry).has_value());
        }
    }
    const auto again = readAddressBook(writeAddressBook(*book, 1), 1);
    CAPSTAN_CHECK(again && *again == *book);
    return 0;
}
