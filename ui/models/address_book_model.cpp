// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/address_book_model.h"

#include "ui/models/row_roles.h"
#include "ui/models/sorted_rows.h"
#include "ui/text/plain_text.h"
#include "ui/text/tool_tip.h"

namespace capstan {

AddressBookModel::AddressBookModel(QObject *parent)
    : RowListModel(ColumnCount, ColumnCount, parent)
{
}

void AddressBookModel::setEntries(const std::vector<AddressBookEntry> &entries)
{
    syncRows(
        {}, m_entries, entries, [](const AddressBookEntry &row) { return row.address; },
        [this](AddressBookEntry &row, AddressBookEntry wanted, int number) {
            row = std::move(wanted);
            Q_EMIT dataChanged(index(number, Name), index(number, Action));
        });
    compare();
}

void AddressBookModel::setKnown(const std::vector<KnownAddress> &known)
{
    if (known == m_known)
        return;
    m_known = known;
    compare();
}

void AddressBookModel::compare()
{
    m_lookalikes.clear();
    for (const AddressBookEntry &each : m_entries) {
        // The entry itself is known too, which tells nothing about those it looks like.
        std::vector<KnownAddress> others = m_known;
        std::erase_if(others, [&each](const KnownAddress &known) { return known.address == each.address; });
        if (const auto lookalike = lookalikeAmong(others, each.address))
            m_lookalikes.insert(each.address, *lookalike);
    }
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Action));
}

QVariant AddressBookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AddressBookEntry &row = entry(index.row());
    const int column = index.column();
    const QString name = plainText(row.name, MaxAddressName);
    const QString address = row.address.toChecksumHex();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == Name ? name : column == AddressColumn ? address : QString();
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case StrongRole:
        return column == Name;
    case CopyRole:
        return column == Name ? name : address;
    case SortRole:
        return column == Name ? name : address;
    case SearchRole:
        return QStringList{row.name, row.note, address}.join(u' ');
    case SubtextRole:
        return column == Name && !row.note.isEmpty() && !m_lookalikes.contains(row.address)
                   ? plainText(row.note, MaxAddressNote)
                   : QVariant();
    case NoteRole:
        return column == Name && m_lookalikes.contains(row.address)
                   ? tr("Looks like %1", "an address").arg(m_lookalikes.value(row.address).name)
                   : QVariant();
    default:
        return action(row, role);
    }
}

QVariant AddressBookModel::action(const AddressBookEntry &entry, int role) const
{
    const QString name = plainText(entry.name, MaxAddressName);
    switch (role) {
    case ActionVerbRole:
        return tr("Edit");
    case ActionNameRole:
        return tr("Edit %1", "a name").arg(name);
    case ActionProblemRole:
        return QString();
    case FurtherActionsRole:
        return QVariant::fromValue(std::vector<RowAction>{{Send,
                                                           tr("Send"),
                                                           tr("Send to %1", "a name").arg(name),
                                                           tr("Opens Send with this recipient."),
                                                           {}},
                                                          {Copy,
                                                           tr("Copy"),
                                                           tr("Copy address of %1", "a name").arg(name),
                                                           tr("Copies the whole address."),
                                                           {}},
                                                          {Remove,
                                                           tr("Remove"),
                                                           tr("Remove %1", "a name").arg(name),
                                                           tr("Can be undone right after."),
                                                           {}}});
    default:
        return {};
    }
}

QString AddressBookModel::headerText(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case AddressColumn:
        return tr("Address");
    default:
        return {};
    }
}

QString AddressBookModel::toolTip(const AddressBookEntry &entry, int column) const
{
    if (column == AddressColumn)
        return entry.address.toChecksumHex();
    if (column != Name)
        return {};
    if (m_lookalikes.contains(entry.address))
        return lookalikeText(m_lookalikes.value(entry.address));
    const QString name = plainText(entry.name, MaxAddressName);
    return entry.note.isEmpty()
               ? name
               : tr("%1: %2", "a name, a note").arg(name, plainText(entry.note, MaxAddressNote));
}

} // namespace capstan
