// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/address_book_file.h"
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
class StakingService;
class WarningBox;

/// **Address book**: the addresses that a person knows by name, to be found, sent to, copied, changed,
/// removed (with **Undo**), and carried to another computer as a file together with the labels of node
/// providers (core/network/address_book_file.h).
class AddressBookPage : public QWidget
{
    Q_OBJECT
public:
    /// @p book and @p staking, which keeps the labels, outlive the page.
    AddressBookPage(AddressBook *book, StakingService *staking, QWidget *parent = nullptr);

    /// What an address is compared with, beside the book itself, so that a look-alike is told.
    void setAccounts(const std::vector<Account> &accounts);
    void setSnapshot(const StakingSnapshotPtr &snapshot);

    void importFrom(const QString &path);
    void exportTo(const QString &path);

Q_SIGNALS:
    void sendRequested(const capstan::Address &recipient);

private:
    /// What the way out of the notice above the table does.
    enum class WayOut { Dismiss, Undo };

    QWidget *buildHead();
    void takeEntries();
    Result<AddressBookFile> content() const;
    void compare();
    void updateExport();
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
    StakingService *m_staking;
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
