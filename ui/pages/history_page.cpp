// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include "ui/delegates/row_table.h"
#include "ui/models/row_roles.h"
#include "ui/pages/page_states.h"
#include "ui/text/amount_text.h"
#include "ui/text/error_text.h"
#include "ui/text/explorer_page.h"
#include "ui/text/history_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_range_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/warning_box.h"

#include <QClipboard>
#include <QComboBox>
#include <QDate>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

constexpr int FieldWidth = 170;
constexpr qint64 SecondsPerDay = 24 * 60 * 60;

/// What the time field's choices stand for: days back, a year (of four digits), or two days.
constexpr int ChosenDays = -1;
constexpr int AnyTime = 0;
constexpr int LastMonth = 30;
constexpr int LastYear = 365;
constexpr int FirstYear = 1000;

QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setMinimumWidth(FieldWidth);
    return box;
}

/// Puts @p choices (text, value) into @p box, and keeps what is chosen where it is still there.
void refill(QComboBox *box, const QList<std::pair<QString, QVariant>> &choices)
{
    const QVariant chosen = box->currentData();
    bool isSame = box->count() == choices.size();
    for (int i = 0; isSame && i < choices.size(); ++i)
        isSame = box->itemText(i) == choices[i].first && box->itemData(i) == choices[i].second;
    if (isSame)
        return;
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

int yearOf(qint64 moment)
{
    return QDateTime::fromSecsSinceEpoch(moment).date().year();
}

void setReason(QWidget *control, const QString &reason, const QString &help)
{
    const QString words = reason.isEmpty() ? help : reason;
    control->setEnabled(reason.isEmpty());
    control->setToolTip(plainToolTip(words));
    control->setAccessibleDescription(words);
}

} // namespace

HistoryPage::HistoryPage(const QUrl &explorer, const QHash<Address, QString> &profileNames, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_profileNames(profileNames)
    , m_model(new HistoryModel(explorer.isEmpty() ? tr("This network has no explorer.") : QString(), this))
    , m_kind(choice(tr("Kind")))
    , m_provider(choice(tr("Node provider")))
    , m_time(choice(tr("Time")))
    , m_days(new DateRangeEdit)
    , m_csv(new QPushButton(tr("Export CSV")))
    , m_json(new QPushButton(tr("Export JSON")))
    , m_problem(new WarningBox(WarningBox::Kind::Caution))
    , m_notice(new WarningBox(WarningBox::Kind::Info))
    , m_count(textLabel({}, TextStyle::Label, Role::Secondary))
    , m_table(new RowTable(m_model, tr("History")))
    , m_unknown(new EmptyNote(u"history"_s, tr("No node was heard of yet"),
                              tr("The history is kept on this computer, by the network that it belongs to. "
                                 "It is shown as soon as "
                                 "a node has told which one this is.")))
    , m_reading(
          new EmptyNote(u"history"_s, tr("Nothing was found so far"),
                        tr("The chain is read from the newest block to the oldest. Everything else works "
                           "meanwhile.")))
    , m_empty(new EmptyNote(u"history"_s, tr("Nothing has happened yet"),
                            tr("What this account stakes, unstakes, claims and restakes is listed here, also "
                               "what was done with another program.")))
    , m_noMatch(new EmptyNote(u"info"_s, tr("Nothing is found"),
                              tr("There is nothing of this kind, with this provider, in this time.")))
{
    m_table->setOwnScrolling();
    m_table->setStretchedColumn(HistoryModel::Provider);
    m_table->setSpareColumns({HistoryModel::Fee});
    m_table->sortBy(HistoryModel::Date, Qt::DescendingOrder);
    m_problem->setWayOut(tr("Try again"));
    m_notice->setWayOut(tr("Dismiss"));
    m_notice->hide();
    auto *card = new Card;
    card->body()->setContentsMargins(9, 1, 9, 4);
    card->body()->addWidget(m_table);
    for (QWidget *note : {m_unknown, m_reading, m_empty, m_noMatch}) {
        note->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        card->body()->addWidget(note);
    }
    card->body()->setSizeConstraint(QLayout::SetMinAndMaxSize); // no higher than its rows

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(buildHead());
    column->addWidget(m_days);
    column->addWidget(m_problem);
    column->addWidget(m_notice);
    column->addWidget(buildProgress());
    column->addWidget(card, 1);
    column->addStretch();

    connect(m_table, &RowTable::actionTriggered, this,
            [this](const QModelIndex &row) { doWithRow(row, -1); });
    connect(m_table, &RowTable::furtherActionTriggered, this, &HistoryPage::doWithRow);
    connect(m_problem, &WarningBox::wayOutTaken, this, &HistoryPage::resumeRequested);
    connect(m_notice, &WarningBox::wayOutTaken, m_notice, &QWidget::hide);
    for (QComboBox *box : {m_kind, m_provider, m_time})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    connect(m_days, &DateRangeEdit::changed, this, &HistoryPage::applyFilter);
    const QDate today = QDate::currentDate();
    m_days->setDates(today.addMonths(-1), today);
    fillKinds();
    fillProviders();
    fillTimes();
    showState();
}

QWidget *HistoryPage::buildHead()
{
    connect(m_csv, &QPushButton::clicked, this, [this] { chooseExport(HistoryExportJob::Format::Csv); });
    connect(m_json, &QPushButton::clicked, this, [this] { chooseExport(HistoryExportJob::Format::Json); });
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    for (QComboBox *box : {m_kind, m_provider, m_time})
        line->addWidget(box);
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_csv);
    line->addWidget(m_json);
    return head;
}

QWidget *HistoryPage::buildProgress()
{
    m_progressWords = textLabel({}, TextStyle::Body, Role::Text);
    m_progressBar = new QProgressBar;
    m_progressBar->setAccessibleName(tr("Progress"));
    m_progressBar->setTextVisible(false);
    m_progressBar->setFixedHeight(6);
    m_cancel = new QPushButton(tr("Cancel"));
    m_resume = new QPushButton(tr("Read on"));
    for (QPushButton *button : {m_cancel, m_resume})
        button->setProperty("dense", true);
    m_cancel->setToolTip(plainToolTip(tr("Ends the reading. What was read is kept.")));
    connect(m_cancel, &QPushButton::clicked, this, &HistoryPage::cancelRequested);
    connect(m_resume, &QPushButton::clicked, this, &HistoryPage::resumeRequested);
    auto *card = new Card;
    card->body()->setContentsMargins(18, 12, 18, 12);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_progressWords, 1);
    line->addWidget(m_cancel);
    line->addWidget(m_resume);
    card->body()->addLayout(line);
    card->body()->addWidget(m_progressBar);
    m_progressCard = card;
    return card;
}

void HistoryPage::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    QHash<Address, QString> names = m_profileNames;
    if (snapshot) {
        for (const ProviderPosition &each : snapshot->providers) {
            if (!each.name.isEmpty())
                names.insert(each.address, each.name);
        }
    }
    m_model->setNames(names, snapshot ? snapshot->clock.headTime : 0);
    fillProviders();
}

void HistoryPage::setEntries(const std::vector<HistoryEntry> &newestFirst)
{
    m_entries = newestFirst;
    m_model->setEntries(newestFirst);
    fillProviders();
    fillTimes();
    applyFilter();
}

void HistoryPage::setStatus(const HistoryStatus &status)
{
    m_status = status;
    showState();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown(true);
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT shown(false);
}

void HistoryPage::fillKinds()
{
    QList<std::pair<QString, QVariant>> choices{{tr("All kinds"), QVariant()}};
    for (int kind = 1; kind < HistoryKindCount; ++kind)
        choices.append({historyKindText(static_cast<HistoryKind>(kind)), kind});
    choices.append({tr("Other claims"), static_cast<int>(HistoryKind::Unknown)});
    refill(m_kind, choices);
}

/// Those that are in the history, by name.
void HistoryPage::fillProviders()
{
    std::set<Address> there;
    for (const HistoryEntry &each : m_entries)
        there.insert(each.provider);
    QList<std::pair<QString, QVariant>> choices;
    for (const Address &provider : there)
        choices.append({m_model->nameOf(provider), provider.toChecksumHex()});
    std::ranges::sort(choices, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    choices.prepend({tr("All node providers"), QVariant()});
    refill(m_provider, choices);
}

void HistoryPage::fillTimes()
{
    QList<std::pair<QString, QVariant>> choices{
        {tr("Any time"), AnyTime}, {tr("Last 30 days"), LastMonth}, {tr("Last 365 days"), LastYear}};
    if (!m_entries.empty()) {
        const int last = yearOf(m_entries.front().block.time);
        for (int year = last; year >= std::max(yearOf(m_entries.back().block.time), FirstYear); --year)
            choices.append({QString::number(year), year});
    }
    choices.append({tr("From – to…"), ChosenDays});
    refill(m_time, choices);
}

void HistoryPage::applyFilter()
{
    HistoryFilter filter;
    if (m_kind->currentData().isValid())
        filter.kind = static_cast<HistoryKind>(m_kind->currentData().toInt());
    if (m_provider->currentData().isValid())
        filter.provider = Address::fromHex(m_provider->currentData().toString()).value_or(Address());
    const int time = m_time->currentData().toInt();
    m_days->setVisible(time == ChosenDays);
    if (time == ChosenDays) {
        filter.from = m_days->from().startOfDay().toSecsSinceEpoch();
        filter.to = m_days->to().addDays(1).startOfDay().toSecsSinceEpoch() - 1;
    } else if (time >= FirstYear) {
        filter.from = QDate(time, 1, 1).startOfDay().toSecsSinceEpoch();
        filter.to = QDate(time + 1, 1, 1).startOfDay().toSecsSinceEpoch() - 1;
    } else if (time > 0 && m_snapshot) {
        filter.from = m_snapshot->clock.headTime - time * SecondsPerDay;
    }
    m_model->setFilter(filter);
    showState();
}

void HistoryPage::showState()
{
    using State = HistoryStatus::State;
    const State state = m_status.state;
    const bool isWorking = state == State::Loading || state == State::Syncing;
    const bool found = m_model->rowCount() > 0;
    m_table->setVisible(found);
    m_noMatch->setVisible(!found && m_model->hasEntries());
    m_unknown->setVisible(!m_model->hasEntries() && state == State::Unknown);
    m_empty->setVisible(!m_model->hasEntries() && state == State::Idle);
    m_reading->setVisible(!m_model->hasEntries() && state != State::Unknown && state != State::Idle);

    m_problem->setVisible(state == State::Waiting && m_status.error);
    if (m_status.error)
        m_problem->setText(tr("The history can't be read on right now."),
                           tr("%1 What was read before is shown; it is tried again by itself.")
                               .arg(describeError(*m_status.error)));
    m_progressCard->setVisible(isWorking || state == State::Stopped);
    m_progressWords->setText(historyProgressText(m_status));
    const int percent = historyPercent(m_status.progress);
    const bool isMeasured = percent >= 0 && (state == State::Stopped ||
                                             m_status.progress.phase == HistoryProgress::Phase::Reading);
    m_progressBar->setRange(0, isMeasured ? 100 : 0);
    m_progressBar->setValue(std::max(percent, 0));
    m_cancel->setVisible(isWorking);
    m_resume->setVisible(state == State::Stopped);
    m_count->setText(m_model->hasEntries()
                         ? tr("%1 of %2", "shown of all")
                               .arg(countText(static_cast<std::uint64_t>(m_model->rowCount())),
                                    countText(m_entries.size()))
                         : QString());
    updateExports();
}

void HistoryPage::updateExports()
{
    const QString reason = m_model->rowCount() == 0 ? tr("There is nothing to export.") : QString();
    setReason(m_csv, reason, tr("Writes what is shown to a file that spreadsheets read."));
    setReason(m_json, reason, tr("Writes what is shown to a file that programs read."));
}

void HistoryPage::doWithRow(const QModelIndex &row, int action)
{
    const Hash32 hash = row.data(HashRole).value<Hash32>();
    if (action == HistoryModel::Open)
        QDesktopServices::openUrl(explorerPage(m_explorer, hash));
    else
        QGuiApplication::clipboard()->setText(hash.toHex());
}

void HistoryPage::chooseExport(HistoryExportJob::Format format)
{
    const bool isCsv = format == HistoryExportJob::Format::Csv;
    auto *dialog = new QFileDialog(window(), tr("Export history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setDefaultSuffix(isCsv ? u"csv"_s : u"json"_s);
    dialog->selectFile(isCsv ? u"capstan-history.csv"_s : u"capstan-history.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { exportTo(format, path); });
    dialog->open();
}

void HistoryPage::exportTo(HistoryExportJob::Format format, const QString &path)
{
    HistorySubject subject;
    if (m_snapshot)
        subject.key = {m_snapshot->chainId, m_snapshot->genesis, m_snapshot->account};
    for (const HistoryEntry &each : m_entries)
        subject.providerNames.insert(each.provider, m_model->givenName(each.provider));
    const auto *job = new HistoryExportJob(format, subject, m_model->shownNewestFirst(), path, this);
    const bool isWhole = m_status.isWhole;
    connect(job, &HistoryExportJob::finished, this, [this, path, isWhole](const std::optional<Error> &error) {
        const QString place = plainText(QDir::toNativeSeparators(path));
        if (error)
            showNotice(tr("Nothing was exported."),
                       tr("%1 can't be written. Another place may do.", "a file").arg(place), true);
        else
            showNotice(tr("The history was exported."),
                       isWhole ? place
                               : tr("%1. It is not complete: not all of the chain was read yet.").arg(place),
                       false);
    });
}

void HistoryPage::showNotice(const QString &what, const QString &why, bool isProblem)
{
    m_notice->setKind(isProblem ? WarningBox::Kind::Danger : WarningBox::Kind::Info);
    m_notice->setText(what, why);
    m_notice->show();
}

} // namespace capstan
