// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/history_export_job.h"
#include "core/staking/history_service.h"
#include "ui/models/history_model.h"

#include <QUrl>
#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace capstan {

class DateRangeEdit;
class RowTable;
class WarningBox;

/// **History**: every stake, unstake, claim and restake of the account, from the chain, with date, amount and
/// network fee; by kind, provider and time, in the order of any column; **Export CSV** and **Export JSON** of
/// what is shown.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    /// @p explorer may be empty. @p profileNames: what the network's profile calls the providers.
    explicit HistoryPage(const QUrl &explorer = {}, const QHash<Address, QString> &profileNames = {},
                         QWidget *parent = nullptr);

    /// Names the providers and tells the time; may be null.
    void setSnapshot(const StakingSnapshotPtr &snapshot);
    void setEntries(const std::vector<HistoryEntry> &newestFirst);
    void setStatus(const HistoryStatus &status);

Q_SIGNALS:
    /// Whether somebody looks at the page.
    void shown(bool isShown);
    void cancelRequested();
    void resumeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildProgress();
    void fillKinds();
    void fillProviders();
    void fillTimes();
    void applyFilter();
    void showState();
    void updateExports();
    void doWithRow(const QModelIndex &row, int action);
    void chooseExport(HistoryExportJob::Format format);
    void exportTo(HistoryExportJob::Format format, const QString &path);
    void showNotice(const QString &what, const QString &why, bool isProblem);

    QUrl m_explorer;
    QHash<Address, QString> m_profileNames;
    HistoryModel *m_model;
    StakingSnapshotPtr m_snapshot;
    std::vector<HistoryEntry> m_entries;
    HistoryStatus m_status;

    QComboBox *m_kind;
    QComboBox *m_provider;
    QComboBox *m_time;
    DateRangeEdit *m_days; ///< with **From – to…** chosen
    QPushButton *m_csv;
    QPushButton *m_json;
    WarningBox *m_problem;
    WarningBox *m_notice;
    QWidget *m_progressCard = nullptr;
    QLabel *m_progressWords = nullptr;
    QProgressBar *m_progressBar = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_resume = nullptr;
    QLabel *m_count;
    RowTable *m_table;
    QWidget *m_unknown;
    QWidget *m_reading;
    QWidget *m_empty;
    QWidget *m_noMatch;
};

} // namespace capstan
