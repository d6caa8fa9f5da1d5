// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/stake_plan.h"
#include "core/storage/transaction_record.h"
#include "ui/pages/form_page.h"

class QComboBox;

namespace capstan {

class AmountEdit;
class DetailRow;
class HexLabel;
class StepBar;
class TickBox;
class WarningBox;

/// **Stake ANKR**: how much, with which node provider, and until when it is locked. Two steps where the
/// staking contract may not take so much yet: **Approve**, by default exactly the amount, then **Stake**.
class StakePage : public FormPage
{
    Q_OBJECT
public:
    explicit StakePage(QWidget *parent = nullptr);

    /// A fresh start; @p provider is chosen where it is an active one, else the first. @p amount of 0: none.
    void begin(const std::optional<Address> &provider, const UInt256 &amount = {});

Q_SIGNALS:
    /// Stake, or Approve with the provider that the approval is meant for.
    void requested(const capstan::TransactionAction &action);

protected:
    void judge() override;
    void submit() override;

private:
    QWidget *buildUnlimited();
    void buildOutcome();
    void listProviders();
    std::optional<Address> provider() const;
    QString providerName() const;
    void refuse(const StakeProblem &problem);
    void showPlan(const StakePlan &plan, bool approved);
    void showSteps(bool approved);

    std::optional<TransactionAction> m_action;

    QLabel *m_balance = nullptr;
    AmountEdit *m_amount;
    QComboBox *m_provider;
    HexLabel *m_address;
    StepBar *m_steps;
    QWidget *m_unlimitedRow = nullptr;
    TickBox *m_unlimited = nullptr;
    WarningBox *m_lock;
    DetailRow *m_allowance = nullptr;
    DetailRow *m_earns = nullptr;
    DetailRow *m_unlocks = nullptr;
    DetailRow *m_time = nullptr;
    DetailRow *m_remaining = nullptr;
    DetailRow *m_fee = nullptr;
};

} // namespace capstan
