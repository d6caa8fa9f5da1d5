// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/unstake_plan.h"
#include "ui/pages/form_page.h"

namespace capstan {

class AmountEdit;
class DetailList;
class DetailRow;
class HexLabel;
class TimelineStrip;
class WarningBox;

/// **Unstake ANKR**: how much, from which node provider, and everything it will do, said before it lets
/// anyone sign.
class UnstakePage : public FormPage
{
    Q_OBJECT
public:
    explicit UnstakePage(QWidget *parent = nullptr);

    /// A fresh start with @p provider; @p amount is only a proposal (that of the stake that was pressed).
    void begin(const Address &provider, const UInt256 &amount);

Q_SIGNALS:
    void unstakeRequested(const capstan::Address &provider, const capstan::UInt256 &amount);
    void claimRequested(const capstan::Address &provider); ///< **Claim first**
    void waitChosen();                                     ///< the other way out of the warning

protected:
    void judge() override;
    void submit() override;
    void showTime() override;

private:
    void buildForm();
    void buildOutcome();
    void showProvider(const ProviderPosition *position);
    void showPlan(const UnstakePlan &plan, const QString &provider);
    void showChanges(const UnstakePlan &plan);
    void showWarnings(const UnstakePlan &plan, const QString &provider);
    void showTimeline(const UnstakePlan &plan);
    void showNothing(const QString &reason, const QString &placeholder = {});

    Address m_provider;
    std::optional<UnstakePlan> m_plan;

    QLabel *m_unlocked = nullptr;
    AmountEdit *m_amount = nullptr;
    HexLabel *m_providerLabel = nullptr;
    WarningBox *m_reset = nullptr;
    WarningBox *m_boundary = nullptr;
    WarningBox *m_migration = nullptr;
    DetailList *m_changes = nullptr;
    DetailList *m_outcome = nullptr;
    DetailRow *m_rewards = nullptr;
    DetailRow *m_claimable = nullptr;
    DetailRow *m_time = nullptr;
    DetailRow *m_earning = nullptr;
    DetailRow *m_fee = nullptr;
    TimelineStrip *m_timeline = nullptr;
};

} // namespace capstan
