// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_guide.h"

#include "core/staking/staking_service.h"
#include "core/transactions/transaction_service.h"
#include "core/wallet/vault.h"
#include "ui/dialogs/confirm_transaction_dialog.h"
#include "ui/dialogs/unlock_dialog.h"
#include "ui/text/plain_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/status_text.h"

namespace capstan {

ActionGuide::ActionGuide(TransactionService *transactions, StakingService *staking, Vault *vault,
                         UnlockThrottle *throttle, const Clock *clock, QWidget *window)
    : QObject(window)
    , m_transactions(transactions)
    , m_staking(staking)
    , m_vault(vault)
    , m_throttle(throttle)
    , m_clock(clock)
    , m_window(window)
{
}

void ActionGuide::start(const Account &account, const TransactionAction &action)
{
    if (m_open)
        return;
    if (account.kind == Account::Kind::WatchOnly || !m_vault->isLocked()) {
        openConfirm(account, action);
        return;
    }
    const QString provider = providerText(m_staking->snapshot(), action.provider);
    const QString wish = actionText(action.kind, action.amount, provider);
    openUnlock(
        nullptr,
        tr("%1: enter the passphrase first. You see the whole transaction before it is signed.").arg(wish),
        [this, account, action] { openConfirm(account, action); });
}

void ActionGuide::openUnlock(QDialog *over, const QString &intro, const std::function<void()> &then)
{
    auto *dialog = new UnlockDialog(m_vault, m_throttle, m_clock, intro, over ? over : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!over)
        m_open = dialog;
    connect(dialog, &QDialog::finished, this, [this, over, then](int result) {
        if (!over)
            m_open.clear();
        if (result == QDialog::Accepted)
            then();
    });
    dialog->open();
}

void ActionGuide::openConfirm(const Account &account, const TransactionAction &action)
{
    const TransactionNames names{plainText(account.name, 60),
                                 providerText(m_staking->snapshot(), action.provider)};
    std::optional<QString> block;
    if (account.kind == Account::Kind::WatchOnly)
        block = tr("Watch-only: the key of this account is not on this computer.");
    auto *dialog = new ConfirmTransactionDialog(actionText(action.kind, action.amount, names.provider), names,
                                                block, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_open = dialog;
    connect(dialog, &QDialog::finished, this, [this] { m_open.clear(); });
    connect(dialog, &ConfirmTransactionDialog::sent, this, &ActionGuide::sent);
    connect(m_vault, &Vault::lockedChanged, dialog, [this, dialog, account](bool locked) {
        if (locked && account.hasKey() && dialog->closeForLock())
            Q_EMIT closedByLock();
    });
    connect(dialog, &ConfirmTransactionDialog::retryRequested, this,
            [this, dialog, account, action] { dialog->follow(beginFlow(dialog, account, action)); });
    connect(dialog, &ConfirmTransactionDialog::unlockRequested, this, [this, dialog] {
        openUnlock(dialog, tr("Enter the passphrase to sign the transaction that is shown."),
                   [dialog] { dialog->forgetError(); });
    });
    dialog->follow(beginFlow(dialog, account, action));
    dialog->open();
}

/// The dialog owns its flow: a closed dialog ends what was not signed.
TransactionFlow *ActionGuide::beginFlow(ConfirmTransactionDialog *dialog, const Account &account,
                                        const TransactionAction &action)
{
    return m_transactions->begin(account.address, action, dialog);
}

} // namespace capstan
