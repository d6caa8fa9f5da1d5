// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/text/known_address_text.h"

namespace capstan {

class AddressBook;

/// What a file would add to the address book, before it does: each new entry with its whole address and a
/// warning where it looks like a known one. What is in the book already stays as it is.
class ImportBookDialog : public FormDialog
{
    Q_OBJECT
public:
    /// @p book outlives the dialog; @p file has at least one entry that is not in @p present.
    ImportBookDialog(AddressBook *book, const std::vector<KnownAddress> &known,
                     const std::vector<AddressBookEntry> &present, const std::vector<AddressBookEntry> &file,
                     QWidget *parent);

    /// Those of @p file whose address is not in @p present.
    static std::vector<AddressBookEntry> newAmong(const std::vector<AddressBookEntry> &present,
                                                  const std::vector<AddressBookEntry> &file);

private:
    QWidget *buildList(const std::vector<KnownAddress> &known);
    void submit();

    AddressBook *m_book;
    std::vector<AddressBookEntry> m_added;
};

} // namespace capstan
