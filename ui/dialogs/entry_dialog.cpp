// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/entry_dialog.h"

#include "core/base/visible_text.h"
#include "core/storage/address_book.h"
#include "ui/text/error_text.h"
#include "ui/widgets/hex_label.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

EntryDialog::EntryDialog(AddressBook *book, std::vector<KnownAddress> known,
                         const std::optional<AddressBookEntry> &edited, QWidget *parent)
    : FormDialog(edited ? tr("Edit address") : tr("Add address"),
                 edited ? QString()
                        : tr("An address that you know by a name. Names and notes stay on this computer."),
                 edited ? tr("Save") : tr("Add"), parent)
    , m_book(book)
    , m_known(std::move(known))
    , m_edited(edited)
    , m_address(addAddressField(tr("Address")))
    , m_readBack(new HexLabel)
    , m_name(nullptr)
    , m_note(nullptr)
{
    if (edited)
        std::erase_if(m_known, [&](const KnownAddress &each) { return each.address == edited->address; });
    addHint(m_readBack);
    m_readBack->setName(tr("Read as"));
    m_name = addField(tr("Name"));
    m_name->setMaxLength(MaxAddressName);
    m_note = addField(tr("Note"));
    m_note->setMaxLength(MaxAddressNote);
    m_note->setPlaceholderText(tr("Optional"));
    if (edited) {
        m_address->setText(edited->address.toChecksumHex());
        m_name->setText(edited->name);
        m_note->setText(edited->note);
    }
    for (QLineEdit *edit : {m_address, m_name, m_note})
        connect(edit, &QLineEdit::textChanged, this, &EntryDialog::check);
    connect(this, &FormDialog::submitted, this, &EntryDialog::submit);
    check();
    (edited ? m_name : m_address)->setFocus();
}

void EntryDialog::check()
{
    const Result<Address> address = Address::fromHex(m_address->text().trimmed());
    m_readBack->setVisible(address.has_value());
    if (address)
        m_readBack->setText(address->toChecksumHex());
    warn(address);
    const QString reason = missing(address);
    setAcceptEnabled(reason.isEmpty(), reason);
    setNote(reason);
}

void EntryDialog::warn(const Result<Address> &address)
{
    const auto other = address ? lookalikeAmong(m_known, *address) : std::nullopt;
    if (other)
        setProblem(tr("This address looks like another one."), lookalikeText(*other));
    else
        setProblem({});
}

QString EntryDialog::missing(const Result<Address> &address) const
{
    if (m_address->text().trimmed().isEmpty())
        return tr("Enter an address.");
    if (!address)
        return describeError(address.error());
    if (address->isZero())
        return tr("Nobody has the key of the zero address.");
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the address a name.");
    if (!isPlainLine(m_name->text().trimmed(), MaxAddressName))
        return tr("The name has characters that can't be seen, or that turn the reading direction.");
    if (!isPlainLine(m_note->text().trimmed(), MaxAddressNote))
        return tr("The note has characters that can't be seen, or that turn the reading direction.");
    return {};
}

void EntryDialog::submit()
{
    const Result<Address> address = Address::fromHex(m_address->text().trimmed());
    if (!address || !missing(address).isEmpty())
        return;
    const AddressBookEntry entry{*address, m_name->text().trimmed(), m_note->text().trimmed()};
    const Result<void> done = m_edited ? m_book->replace(m_edited->address, entry) : m_book->add({entry});
    if (done)
        accept();
    else if (done.error().code == ErrorCode::InvalidAddress)
        setProblem(tr("This address is in the book already."),
                   tr("Nothing was changed. Find it by the search, and edit it there."));
    else if (done.error().code == ErrorCode::TooLarge)
        setProblem(tr("The book is full: it holds %1 addresses.").arg(MaxAddressBookEntries),
                   tr("Nothing was added. Remove one that is no longer needed."));
    else
        setProblem(describeError(done.error()), tr("Nothing was changed."));
}

} // namespace capstan
