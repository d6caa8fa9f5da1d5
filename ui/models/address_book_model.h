// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_model.h"
#include "ui/text/known_address_text.h"

#include <QHash>

namespace capstan {

/// The entries of an address book, a row each. Roles: row_roles.h; each row has the action Edit and the
/// further actions Send, Copy and Remove, and a note where its address could be taken for another known one.
class AddressBookModel : public RowListModel
{
    Q_OBJECT
public:
    enum Column { Name, AddressColumn, Action, ColumnCount };
    enum FurtherAction { Send, Copy, Remove };

    explicit AddressBookModel(QObject *parent = nullptr);

    void setEntries(const std::vector<AddressBookEntry> &entries);
    /// What the entries' addresses are compared with; the entries are among them.
    void setKnown(const std::vector<KnownAddress> &known);
    const AddressBookEntry &entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    std::size_t count() const override { return m_entries.size(); }
    QString headerText(int column) const override;

private:
    QVariant action(const AddressBookEntry &entry, int role) const;
    QString toolTip(const AddressBookEntry &entry, int column) const;
    void compare();

    std::vector<AddressBookEntry> m_entries;
    std::vector<KnownAddress> m_known;
    QHash<Address, KnownAddress> m_lookalikes; ///< of the entries that have one
};

} // namespace capstan
