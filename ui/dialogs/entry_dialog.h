// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/text/known_address_text.h"

namespace capstan {

class AddressBook;
class HexLabel;

/// **Add address**, or **Edit address**: an entry of the address book. The address is read back with its
/// checksum, and a look-alike of a known one is warned of.
class EntryDialog : public FormDialog
{
    Q_OBJECT
public:
    /// @p book outlives the dialog. @p edited: the entry to change; none: a new one.
    EntryDialog(AddressBook *book, std::vector<KnownAddress> known,
                const std::optional<AddressBookEntry> &edited, QWidget *parent);

private:
    void check();
    void warn(const Result<Address> &address);
    QString missing(const Result<Address> &address) const;
    void submit();

    AddressBook *m_book;
    std::vector<KnownAddress> m_known;
    std::optional<AddressBookEntry> m_edited;
    QLineEdit *m_address;
    HexLabel *m_readBack;
    QLineEdit *m_name;
    QLineEdit *m_note;
};

} // namespace capstan
