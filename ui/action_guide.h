// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/account_store.h"
#include "core/storage/transaction_record.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace capstan {

class ConfirmTransactionDialog;
class StakingService;
class TransactionFlow;
class TransactionService;
class UnlockThrottle;
class Vault;

/// Leads one wish through its dialogs: the passphrase when the keys are locked, then **Confirm transaction**.
/// One at a time.
class ActionGuide : public QObject
{
    Q_OBJECT
public:
    /// All outlive the guide; @p window is what the dialogs belong to, and its parent.
    ActionGuide(TransactionService *transactions, StakingService *staking, Vault *vault,
                UnlockThrottle *throttle, const Clock *clock, QWidget *window);

    void start(const Account &account, const TransactionAction &action);

Q_SIGNALS:
    /// Signed, journalled and on its way.
    void sent(const capstan::TransactionRecord &record);
    /// **Confirm transaction** was closed, as the keys were locked while it was open.
    void closedByLock();

private:
    void openUnlock(QDialog *over, const QString &intro, const std::function<void()> &then);
    void openConfirm(const Account &account, const TransactionAction &action);
    TransactionFlow *beginFlow(ConfirmTransactionDialog *dialog, const Account &account,
                               const TransactionAction &action);

    TransactionService *m_transactions;
    StakingService *m_staking;
    Vault *m_vault;
    UnlockThrottle *m_throttle;
    const Clock *m_clock;
    QWidget *m_window;
    QPointer<QDialog> m_open;
};

} // namespace capstan
