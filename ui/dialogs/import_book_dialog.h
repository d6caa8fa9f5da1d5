// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/address_book_file.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/text/known_address_text.h"

namespace capstan {

class AddressBook;
class StakingService;

/// What a file would add to the address book and to the labels of node providers, before it does: each new
/// one with its whole address and a warning where it looks like a known one. What is there already stays as
/// it is.
class ImportBookDialog : public FormDialog
{
    Q_OBJECT
public:
    /// @p book and @p staking, which keeps the labels, outlive the dialog; @p added is newAmong() of a file,
    /// and not empty. @p left of the file's are there already.
    ImportBookDialog(AddressBook *book, StakingService *staking, const std::vector<KnownAddress> &known,
                     const AddressBookFile &added, int left, QWidget *parent);

    /// Those of @p file whose address is not in @p present.
    static AddressBookFile newAmong(const AddressBookFile &present, const AddressBookFile &file);

private:
    QWidget *buildList(const std::vector<KnownAddress> &known);
    QString acceptWords() const;
    void submit();

    AddressBook *m_book;
    StakingService *m_staking;
    AddressBookFile m_added;
};

} // namespace capstan
