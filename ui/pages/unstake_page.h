// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "core/staking/unstake_plan.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace capstan {

class AmountEdit;
class Card;
class DetailList;
class DetailRow;
class HexLabel;
class TimelineStrip;
class WarningBox;

/// **Unstake ANKR**: how much, from which node provider, and everything it will do, said before it lets
/// anyone sign. It plans anew on every change of the amount and with every snapshot.
class UnstakePage : public QWidget
{
    Q_OBJECT
public:
    explicit UnstakePage(QWidget *parent = nullptr);

    /// A fresh start with @p provider; @p amount is only a proposal (that of the stake that was pressed).
    void begin(const Address &provider, const UInt256 &amount);
    void setSnapshot(const StakingSnapshotPtr &snapshot);
    void setNow(qint64 chainNow); ///< seconds since 1970, chain time
    /// Why nothing can be signed now, whatever the amount; none: it can.
    void setActionBlock(const std::optional<QString> &reason);
    /// Offers **Show unsigned transaction** beside **Unstake**, which is disabled then; both say
    /// unstakeRequested().
    void setWatchOnly(bool watchOnly);

Q_SIGNALS:
    void unstakeRequested(const capstan::Address &provider, const capstan::UInt256 &amount);
    void claimRequested(const capstan::Address &provider); ///< **Claim first**
    void waitChosen();                                     ///< the other way out of the warning
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildOutcome();
    void plan();
    void showProvider(const ProviderPosition *position);
    void showPlan(const UnstakePlan &plan, const QString &provider);
    void showChanges(const UnstakePlan &plan);
    void showWarnings(const UnstakePlan &plan, const QString &provider);
    void showTimeline(const UnstakePlan &plan);
    /// @p reason disables **Unstake**; @p placeholder stands where the plan would be, by default the reason.
    void showNothing(const QString &reason, const QString &placeholder = {});
    void updateButton(const QString &reason);

    StakingSnapshotPtr m_snapshot;
    Address m_provider;
    qint64 m_now = 0;
    std::optional<QString> m_block;
    std::optional<UnstakePlan> m_plan;

    QBoxLayout *m_columns;
    QLabel *m_unlocked = nullptr;
    AmountEdit *m_amount = nullptr;
    HexLabel *m_providerLabel = nullptr;
    WarningBox *m_reset = nullptr;
    WarningBox *m_boundary = nullptr;
    WarningBox *m_migration = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_unstake = nullptr;
    QPushButton *m_showUnsigned = nullptr;
    DetailList *m_changes = nullptr;
    DetailList *m_outcome = nullptr;
    DetailRow *m_rewards = nullptr;
    DetailRow *m_claimable = nullptr;
    DetailRow *m_time = nullptr;
    DetailRow *m_earning = nullptr;
    DetailRow *m_fee = nullptr;
    QLabel *m_placeholder = nullptr;
    QWidget *m_planned = nullptr; ///< what shows only with a plan
    TimelineStrip *m_timeline = nullptr;
};

} // namespace capstan
