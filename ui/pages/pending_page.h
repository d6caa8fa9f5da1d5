// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/epoch_clock.h"
#include "core/storage/transaction_record.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace capstan {

class DetailRow;
class HexLabel;
class IconLabel;
class Spinner;
class StepBar;
class WarningBox;

/// **Unstake is pending…** (or a claim): one transaction from its signature to the end, live.
class PendingPage : public QWidget
{
    Q_OBJECT
public:
    /// @p explorer is the profile's; empty: there is none.
    explicit PendingPage(const QUrl &explorer, QWidget *parent = nullptr);

    /// @p provider is the name of the action's provider, as plain text.
    void setRecord(const TransactionRecord &record, const QString &provider);
    /// How many nodes have taken @p hash so far.
    void setReached(const Hash32 &hash, int nodes);
    void setClock(const EpochClock &clock);
    std::optional<TransactionRecord> record() const { return m_record; }

Q_SIGNALS:
    void dashboardRequested(); ///< **Go to dashboard**

private:
    QWidget *buildHead();
    QWidget *buildRows();
    void update();
    void showTitle();
    void showSteps();
    void showRows();
    void showNotice();

    QUrl m_explorer;
    std::optional<TransactionRecord> m_record;
    std::optional<EpochClock> m_clock;
    QString m_provider;
    int m_nodes = 0;

    Spinner *m_spinner = nullptr;
    IconLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    StepBar *m_steps = nullptr;
    WarningBox *m_notice = nullptr;
    DetailRow *m_amount = nullptr;
    DetailRow *m_providerRow = nullptr;
    DetailRow *m_claimable = nullptr;
    DetailRow *m_fee = nullptr;
    HexLabel *m_hash = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace capstan
