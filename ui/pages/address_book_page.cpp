// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/address_book_page.h"

#include "core/base/file_io.h"
#include "core/staking/staking_service.h"
#include "core/storage/address_book.h"
#include "ui/delegates/row_table.h"
#include "ui/dialogs/entry_dialog.h"
#include "ui/dialogs/import_book_dialog.h"
#include "ui/models/address_book_model.h"
#include "ui/models/sorted_rows.h"
#include "ui/pages/page_states.h"
#include "ui/text/book_file_text.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/disabled_reason.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/warning_box.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

constexpr int MaxSearch = 120;
constexpr int SearchWidth = 320;

} // namespace

AddressBookPage::AddressBookPage(AddressBook *book, StakingService *staking, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_staking(staking)
    , m_model(new AddressBookModel(this))
    , m_rows(new SortedRows(m_model, this))
    , m_search(new QLineEdit)
    , m_export(new QPushButton(tr("Export…")))
    , m_notice(new WarningBox(WarningBox::Kind::Info))
    , m_table(new RowTable(m_rows, tr("Addresses")))
    , m_empty(new EmptyNote(
          u"book"_s, tr("No address is kept yet"),
          tr("Add the addresses that you know, each with a name of your own. An address that only "
             "looks like one of them is then told apart.")))
    , m_noMatch(new EmptyNote(u"info"_s, tr("No address is found"),
                              tr("None has all of these words in its name, its note or its address.")))
{
    m_table->setStretchedColumn(AddressBookModel::AddressColumn);
    m_notice->hide();
    auto *card = new Card;
    card->body()->setContentsMargins(9, 1, 9, 4);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_noMatch);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(buildHead());
    column->addWidget(m_notice);
    column->addWidget(card);
    column->addStretch();
    fillWithScrollArea(this, content);

    connect(m_table, &RowTable::actionTriggered, this,
            [this](const QModelIndex &row) { openEntry(entryOf(row)); });
    connect(m_table, &RowTable::furtherActionTriggered, this, &AddressBookPage::doWithRow);
    connect(m_notice, &WarningBox::wayOutTaken, this, &AddressBookPage::undo);
    connect(m_book, &AddressBook::changed, this, &AddressBookPage::takeEntries);
    m_table->sortBy(AddressBookModel::Name);
    takeEntries();
}

QWidget *AddressBookPage::buildHead()
{
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search by name, note or address"));
    m_search->setMaxLength(MaxSearch);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(SearchWidth);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->setSearch(text);
        showRows();
    });
    auto *import = new QPushButton(tr("Import…"));
    auto *add = new QPushButton(tr("Add address"));
    Theme::setKind(add, ButtonKind::Accent);
    connect(import, &QPushButton::clicked, this, &AddressBookPage::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &AddressBookPage::chooseExport);
    connect(add, &QPushButton::clicked, this, [this] { openEntry(std::nullopt); });

    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(m_search);
    line->addStretch(1);
    line->addWidget(import);
    line->addWidget(m_export);
    line->addWidget(add);
    return head;
}

void AddressBookPage::setAccounts(const std::vector<Account> &accounts)
{
    if (accounts == m_accounts)
        return;
    m_accounts = accounts;
    compare();
}

void AddressBookPage::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    compare();
    updateExport();
}

/// The labels of node providers with it.
Result<AddressBookFile> AddressBookPage::content() const
{
    return m_staking->providerLabels().map([this](const QHash<Address, QString> &labels) {
        AddressBookFile file{m_entries, {}};
        for (auto label = labels.begin(); label != labels.end(); ++label)
            file.providers.push_back({label.key(), label.value(), {}});
        std::ranges::sort(file.providers, {}, &AddressBookEntry::name);
        return file;
    });
}

void AddressBookPage::updateExport()
{
    const auto file = content();
    const bool isEmpty = file && *file == AddressBookFile{};
    enableUnless(m_export, !file     ? tr("The labels of node providers are not read yet.")
                           : isEmpty ? tr("There is nothing to export.")
                                     : QString());
}

void AddressBookPage::takeEntries()
{
    const auto entries = m_book->entries();
    m_isReadable = entries.has_value();
    m_entries = entries.value_or(std::vector<AddressBookEntry>{});
    m_model->setEntries(m_entries);
    compare();
    showRows();
    updateExport();
    if (!entries)
        showProblem(tr("The address book can't be read."),
                    tr("%1 What is in it was not changed.").arg(describeError(entries.error())));
}

void AddressBookPage::compare()
{
    m_known = knownAddresses(m_accounts, m_entries, m_snapshot);
    m_model->setKnown(m_known);
}

/// A book that can't be read is not an empty one.
void AddressBookPage::showRows()
{
    const bool found = m_rows->rowCount() > 0;
    m_table->setVisible(found);
    m_empty->setVisible(m_isReadable && m_entries.empty());
    m_noMatch->setVisible(!m_entries.empty() && !found);
}

const AddressBookEntry &AddressBookPage::entryOf(const QModelIndex &row) const
{
    return m_model->entry(m_rows->mapToSource(row).row());
}

void AddressBookPage::doWithRow(const QModelIndex &row, int action)
{
    const AddressBookEntry entry = entryOf(row);
    if (action == AddressBookModel::Send)
        Q_EMIT sendRequested(entry.address);
    else if (action == AddressBookModel::Copy)
        QGuiApplication::clipboard()->setText(entry.address.toChecksumHex());
    else
        remove(entry);
}

void AddressBookPage::openEntry(const std::optional<AddressBookEntry> &edited)
{
    auto *dialog = new EntryDialog(m_book, m_known, edited, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_notice, &QWidget::hide);
    dialog->open();
}

void AddressBookPage::remove(const AddressBookEntry &entry)
{
    const auto removed = m_book->remove(entry.address);
    if (!removed) {
        showProblem(tr("It was not removed."), describeError(removed.error()));
        return;
    }
    m_removed = entry;
    showNotice(
        tr("%1 was removed from the address book.", "a name").arg(plainText(entry.name, MaxAddressName)),
        entry.address.toChecksumHex(), WayOut::Undo);
}

void AddressBookPage::undo()
{
    m_notice->hide();
    const auto entry = std::exchange(m_removed, std::nullopt);
    if (!entry)
        return;
    if (const auto added = m_book->add({*entry}); !added)
        showProblem(tr("It was not put back."), describeError(added.error()));
}

void AddressBookPage::chooseImport()
{
    auto *dialog = new QFileDialog(window(), tr("Import addresses"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Address books (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &AddressBookPage::importFrom);
    dialog->open();
}

void AddressBookPage::importFrom(const QString &path)
{
    const auto file = readFile(path, MaxAddressBookFile).and_then([this](const QByteArray &bytes) {
        return readAddressBook(bytes, m_book->chainId());
    });
    if (!file) {
        showProblem(tr("Nothing was imported."), bookFileProblem(file.error()));
        return;
    }
    const auto present = content();
    if (!present) {
        showProblem(
            tr("Nothing was imported."),
            tr("The labels of node providers are not read yet. Try again once the stakes are shown."));
        return;
    }
    const AddressBookFile added = ImportBookDialog::newAmong(*present, *file);
    if (added == AddressBookFile{}) {
        showNotice(tr("Nothing was imported."), tr("Everything in the file is there already."),
                   WayOut::Dismiss);
        return;
    }
    const auto size = [](const AddressBookFile &book) {
        return static_cast<int>(book.entries.size() + book.providers.size());
    };
    auto *dialog =
        new ImportBookDialog(m_book, m_staking, m_known, added, size(*file) - size(added), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_notice, &QWidget::hide);
    dialog->open();
}

void AddressBookPage::chooseExport()
{
    auto *dialog = new QFileDialog(window(), tr("Export addresses"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"capstan-address-book.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AddressBookPage::exportTo);
    dialog->open();
}

void AddressBookPage::exportTo(const QString &path)
{
    const QString place = plainText(QDir::toNativeSeparators(path));
    const auto file = content();
    if (!file)
        showProblem(tr("Nothing was exported."), describeError(file.error()));
    else if (writePrivateFile(path, writeAddressBook(*file, m_book->chainId())))
        showNotice(tr("The address book was exported."), place, WayOut::Dismiss);
    else
        showProblem(tr("Nothing was exported."),
                    tr("%1 can't be written. Another place may do.", "a file").arg(place));
}

void AddressBookPage::showNotice(const QString &what, const QString &why, WayOut wayOut)
{
    if (wayOut == WayOut::Dismiss)
        m_removed.reset();
    m_notice->setKind(WarningBox::Kind::Info);
    m_notice->setText(what, why);
    m_notice->setWayOut(wayOut == WayOut::Undo ? tr("Undo") : tr("Dismiss"));
    m_notice->show();
}

void AddressBookPage::showProblem(const QString &what, const QString &why)
{
    showNotice(what, why, WayOut::Dismiss);
    m_notice->setKind(WarningBox::Kind::Danger);
}

} // namespace capstan
