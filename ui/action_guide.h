// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/account_store.h"
#include "core/transactions/nonce_group.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace capstan {

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
    /// What takes the place of @p record, which waits and stands to others as @p group says.
    void speedUp(const Account &account, const TransactionRecord &record, const NonceGroup &group);
    void cancel(const Account &account, const TransactionRecord &record, const NonceGroup &group);

Q_SIGNALS:
    /// Signed, journalled and on its way.
    void sent(const capstan::TransactionRecord &record);
    /// What was to be replaced got into a block first; nothing was sent, and the dialog is closed.
    void cameTooLate();
    /// **Confirm transaction** was closed, as the keys were locked while it was open.
    void closedByLock();

private:
    /// The flow belongs to the dialog that is given: a closed dialog ends what was not signed.
    using Begin = std::function<TransactionFlow *(QDialog *dialog)>;
    struct Wish
    {
        Account account;
        Address provider;
        QString headline;
        Begin begin;
    };

    void start(const Wish &wish);
    QString subjectOf(const TransactionRecord &record, const NonceGroup &group) const;
    TransactionFlow *watched(TransactionFlow *flow);
    void openUnlock(QDialog *over, const QString &intro, const std::function<void()> &then);
    void openConfirm(const Wish &wish);

    TransactionService *m_transactions;
    StakingService *m_staking;
    Vault *m_vault;
    UnlockThrottle *m_throttle;
    const Clock *m_clock;
    QWidget *m_window;
    QPointer<QDialog> m_open;
};

} // namespace capstan
