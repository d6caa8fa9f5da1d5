// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_book_dialog.h"

#include "core/staking/staking_service.h"
#include "core/storage/address_book.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace capstan {

namespace {

constexpr int ListHeight = 260;

QWidget *entryRow(const QString &title, const AddressBookEntry &entry,
                  const std::optional<KnownAddress> &lookalike)
{
    auto *row = new QWidget;
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 6, 0, 6);
    lines->setSpacing(2);
    lines->addWidget(paragraph(title, TextStyle::Strong, Role::Text));
    lines->addWidget(textLabel(entry.address.toChecksumHex(), TextStyle::Label, Role::Text));
    if (!entry.note.isEmpty())
        lines->addWidget(paragraph(plainText(entry.note, MaxAddressNote), TextStyle::Label, Role::Secondary));
    if (lookalike)
        lines->addWidget(paragraph(lookalikeText(*lookalike), TextStyle::Label, Role::Caution));
    return row;
}

std::vector<AddressBookEntry> newOf(const std::vector<AddressBookEntry> &present,
                                    const std::vector<AddressBookEntry> &file)
{
    std::vector<AddressBookEntry> fresh;
    std::ranges::copy_if(file, std::back_inserter(fresh), [&present](const AddressBookEntry &entry) {
        return std::ranges::find(present, entry.address, &AddressBookEntry::address) == present.end();
    });
    return fresh;
}

} // namespace

AddressBookFile ImportBookDialog::newAmong(const AddressBookFile &present, const AddressBookFile &file)
{
    return {newOf(present.entries, file.entries), newOf(present.providers, file.providers)};
}

ImportBookDialog::ImportBookDialog(AddressBook *book, StakingService *staking,
                                   const std::vector<KnownAddress> &known, const AddressBookFile &added,
                                   int left, QWidget *parent)
    : FormDialog(tr("Import addresses"), {}, {}, parent)
    , m_book(book)
    , m_staking(staking)
    , m_added(added)
{
    const auto count = static_cast<int>(added.entries.size() + added.providers.size());
    setHeading(
        tr("Import addresses"),
        left == 0 ? tr("These are added: %1.").arg(count)
                  : tr("These are added: %1. There already, and left as they are: %2.").arg(count).arg(left));
    acceptButton()->setText(acceptWords());
    addHint(buildList(known));
    connect(this, &FormDialog::submitted, this, &ImportBookDialog::submit);
}

QString ImportBookDialog::acceptWords() const
{
    const auto entries = static_cast<int>(m_added.entries.size());
    const auto labels = static_cast<int>(m_added.providers.size());
    if (entries > 0 && labels > 0)
        return tr("Add %1").arg(entries + labels);
    if (labels > 0)
        return labels == 1 ? tr("Add 1 label") : tr("Add %n labels", nullptr, labels);
    return entries == 1 ? tr("Add 1 address") : tr("Add %n addresses", nullptr, entries);
}

QWidget *ImportBookDialog::buildList(const std::vector<KnownAddress> &known)
{
    // A look-alike may come with the file, beside the one that it is meant for.
    std::vector<KnownAddress> all = known;
    for (const AddressBookEntry &entry : m_added.entries)
        all.push_back({entry.address, plainText(entry.name, MaxAddressName)});
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(0);
    const auto addRow = [&](const QString &title, const AddressBookEntry &entry) {
        if (rows->count() > 0)
            rows->addWidget(separator());
        std::vector<KnownAddress> others = all;
        std::erase_if(others, [&](const KnownAddress &each) { return each.address == entry.address; });
        rows->addWidget(entryRow(title, entry, lookalikeAmong(others, entry.address)));
    };
    for (const AddressBookEntry &entry : m_added.entries)
        addRow(plainText(entry.name, MaxAddressName), entry);
    for (const AddressBookEntry &label : m_added.providers)
        addRow(tr("%1 · label of a node provider", "a label").arg(plainText(label.name, MaxAddressName)),
               label);
    rows->addStretch();
    QScrollArea *scroll = scrollArea(list);
    scroll->setFixedHeight(std::min(ListHeight, list->sizeHint().height()));
    scroll->setAccessibleName(tr("Addresses to be added"));
    return scroll;
}

/// The labels come first: what can refuse the addresses is known before.
void ImportBookDialog::submit()
{
    QHash<Address, QString> labels;
    for (const AddressBookEntry &label : m_added.providers)
        labels.insert(label.address, label.name);
    if (!labels.isEmpty()) {
        if (const auto set = m_staking->setProviderLabels(labels); !set) {
            setProblem(describeError(set.error()), tr("Nothing was added."));
            return;
        }
    }
    const Result<void> added = m_added.entries.empty() ? Result<void>() : m_book->add(m_added.entries);
    if (added) {
        accept();
        return;
    }
    setProblem(
        added.error().code == ErrorCode::TooLarge
            ? tr("The book would be too large: it holds at most %1 addresses.").arg(MaxAddressBookEntries)
            : describeError(added.error()),
        labels.isEmpty() ? tr("Nothing was added.") : tr("The labels were added, the addresses not."));
}

} // namespace capstan
