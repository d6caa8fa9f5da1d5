// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/known_address_text.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QPushButton;

namespace capstan {

class AddressBook;
class AddressBookModel;
class RowTable;
class SortedRows;
class WarningBox;

/// **Address book**: the addresses that a person knows by name, to be found, copied, changed, removed (with
/// **Undo**), and carried to another computer as a file (core/network/address_book_file.h).
class AddressBookPage : public QWidget
{
    Q_OBJECT
public:
    /// @p book outlives the page.
    explicit AddressBookPage(AddressBook *book, QWidget *parent = nullptr);

    /// What an address is compared with, beside the book itself, so that a look-alike is told.
    void setAccounts(const std::vector<Account> &accounts);
    void setSnapshot(const StakingSnapshotPtr &snapshot);

    void importFrom(const QString &path);
    void exportTo(const QString &path);

private:
    /// What the way out of the notice above the table does.
    enum class WayOut { Dismiss, Undo };

    QWidget *buildHead();
    void takeEntries();
    void compare();
    void showRows();
    void doWithRow(const QModelIndex &row, int action);
    void openEntry(const std::optional<AddressBookEntry> &edited);
    void remove(const AddressBookEntry &entry);
    void undo();
    void chooseImport();
    void chooseExport();
    void showNotice(const QString &what, const QString &why, WayOut wayOut);
    void showProblem(const QString &what, const QString &why);
    const AddressBookEntry &entryOf(const QModelIndex &row) const;

    AddressBook *m_book;
    AddressBookModel *m_model;
    SortedRows *m_rows;
    QLineEdit *m_search;
    QPushButton *m_export;
    WarningBox *m_notice;
    RowTable *m_table;
    QWidget *m_empty;
    QWidget *m_noMatch;
    std::vector<AddressBookEntry> m_entries;
    std::vector<Account> m_accounts;
    StakingSnapshotPtr m_snapshot;
    std::vector<KnownAddress> m_known;
    std::optional<AddressBookEntry> m_removed; ///< what Undo puts back
    bool m_isReadable = true;
};

} // namespace capstan
