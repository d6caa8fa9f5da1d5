// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/epoch_clock.h"
#include "core/transactions/nonce_group.h"

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

/// **Unstake is pending…** (or a claim, or a cancel): one transaction from its signature to the end, live,
/// with all that is known of it, and **Speed up** and **Cancel** while it waits.
class PendingPage : public QWidget
{
    Q_OBJECT
public:
    /// @p explorer is the profile's; empty: there is none. @p network is its name, as plain text.
    explicit PendingPage(const QUrl &explorer, const QString &network = {}, QWidget *parent = nullptr);
    void setExplorer(const QUrl &explorer);

    /// @p group is how it stands to others with its nonce; @p provider is the name of the action's provider,
    /// as plain text.
    void setRecord(const TransactionRecord &record, const NonceGroup &group, const QString &provider);
    /// How many nodes have taken @p hash so far.
    void setReached(const Hash32 &hash, int nodes);
    void setClock(const EpochClock &clock);
    /// Why nothing can be signed; none when it can.
    void setActionBlock(const std::optional<QString> &reason);
    /// The stake that is left to do after an approval; the page of that approval offers it.
    void setContinuation(const std::optional<TransactionAction> &stake);
    std::optional<TransactionRecord> record() const { return m_record; }

Q_SIGNALS:
    void dashboardRequested();                                       ///< **Go to dashboard**
    void continueRequested(const capstan::TransactionAction &stake); ///< **Continue staking**
    void speedUpRequested(const capstan::Hash32 &hash);
    void cancelRequested(const capstan::Hash32 &hash);
    void calendarRequested(); ///< **Add to calendar**: when the unstake of record() can be claimed
    /// Another of its nonce is to be shown.
    void recordRequested(const capstan::Hash32 &hash);

private:
    /// Another transaction, and the way to it.
    struct Link
    {
        DetailRow *row = nullptr;
        HexLabel *hash = nullptr;
        QPushButton *show = nullptr;
    };

    QWidget *buildHead();
    QWidget *buildRows();
    void buildTransactionRow(DetailRow *row);
    Link buildLink(DetailRow *row, const QString &name);
    QWidget *buildFooter();
    void update();
    void showTitle();
    void showSteps();
    void showRows();
    void showClaimDate();
    void showLinks();
    static void showLink(const Link &link, const std::optional<TransactionRecord> &other);
    void showNotice();
    void showActions();

    QUrl m_explorer;
    QString m_network;
    std::optional<TransactionRecord> m_record;
    NonceGroup m_group;
    std::optional<QString> m_block;
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
    DetailRow *m_arrived = nullptr;
    DetailRow *m_fee = nullptr;
    DetailRow *m_nonce = nullptr;
    DetailRow *m_signed = nullptr;
    HexLabel *m_hash = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_calendar = nullptr;
    Link m_replaced;
    Link m_replacement;
    QPushButton *m_speedUp = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_continue = nullptr;
    QPushButton *m_dashboard = nullptr;
    std::optional<TransactionAction> m_continuation;
};

} // namespace capstan
