// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_book_dialog.h"

#include "core/storage/address_book.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>

#include <algorithm>

namespace capstan {

namespace {

constexpr int ListHeight = 260;

QWidget *entryRow(const AddressBookEntry &entry, const std::optional<KnownAddress> &lookalike)
{
    auto *row = new QWidget;
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 6, 0, 6);
    lines->setSpacing(2);
    lines->addWidget(paragraph(plainText(entry.name, MaxAddressName), TextStyle::Strong, Role::Text));
    lines->addWidget(textLabel(entry.address.toChecksumHex(), TextStyle::Label, Role::Text));
    if (!entry.note.isEmpty())
        lines->addWidget(paragraph(plainText(entry.note, MaxAddressNote), TextStyle::Label, Role::Secondary));
    if (lookalike)
        lines->addWidget(paragraph(lookalikeText(*lookalike), TextStyle::Label, Role::Caution));
    return row;
}

} // namespace

std::vector<AddressBookEntry> ImportBookDialog::newAmong(const std::vector<AddressBookEntry> &present,
                                                         const std::vector<AddressBookEntry> &file)
{
    std::vector<AddressBookEntry> fresh;
    std::ranges::copy_if(file, std::back_inserter(fresh), [&present](const AddressBookEntry &entry) {
        return std::ranges::find(present, entry.address, &AddressBookEntry::address) == present.end();
    });
    return fresh;
}

ImportBookDialog::ImportBookDialog(AddressBook *book, const std::vector<KnownAddress> &known,
                                   const std::vector<AddressBookEntry> &present,
                                   const std::vector<AddressBookEntry> &file, QWidget *parent)
    : FormDialog(tr("Import addresses"), {}, {}, parent)
    , m_book(book)
    , m_added(newAmong(present, file))
{
    const auto added = static_cast<int>(m_added.size());
    const auto there = static_cast<int>(file.size() - m_added.size());
    setHeading(tr("Import addresses"),
               there == 0
                   ? tr("These are added to the address book: %1.").arg(added)
                   : tr("These are added to the address book: %1. In it already, and left as they are: %2.")
                         .arg(added)
                         .arg(there));
    acceptButton()->setText(added == 1 ? tr("Add 1 address") : tr("Add %1 addresses").arg(added));
    addHint(buildList(known));
    connect(this, &FormDialog::submitted, this, &ImportBookDialog::submit);
}

QWidget *ImportBookDialog::buildList(const std::vector<KnownAddress> &known)
{
    // A look-alike may come with the file, beside the one that it is meant for.
    std::vector<KnownAddress> all = known;
    for (const AddressBookEntry &entry : m_added)
        all.push_back({entry.address, plainText(entry.name, MaxAddressName)});
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(0);
    for (const AddressBookEntry &entry : m_added) {
        if (rows->count() > 0)
            rows->addWidget(separator());
        std::vector<KnownAddress> others = all;
        std::erase_if(others, [&](const KnownAddress &each) { return each.address == entry.address; });
        rows->addWidget(entryRow(entry, lookalikeAmong(others, entry.address)));
    }
    rows->addStretch();
    QScrollArea *scroll = scrollArea(list);
    scroll->setFixedHeight(std::min(ListHeight, list->sizeHint().height()));
    scroll->setAccessibleName(tr("Addresses to be added"));
    return scroll;
}

void ImportBookDialog::submit()
{
    const Result<void> added = m_book->add(m_added);
    if (added)
        accept();
    else if (added.error().code == ErrorCode::TooLarge)
        setProblem(
            tr("The book would be too large: it holds at most %1 addresses.").arg(MaxAddressBookEntries),
            tr("Nothing was added."));
    else
        setProblem(describeError(added.error()), tr("Nothing was added."));
}

} // namespace capstan
