// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_guide.h"

#include "core/staking/staking_service.h"
#include "core/transactions/transaction_service.h"
#include "core/wallet/vault.h"
#include "ui/dialogs/confirm_transaction_dialog.h"
#include "ui/dialogs/unlock_dialog.h"
#include "ui/text/activity_text.h"
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
    const QString provider = providerText(m_staking->snapshot(), action.provider);
    start({account, action.provider, actionText(action, provider), [this, account, action](QDialog *dialog) {
               return m_transactions->begin(account.address, action, dialog);
           }});
}

void ActionGuide::speedUp(const Account &account, const TransactionRecord &record, const NonceGroup &group)
{
    start({account, record.action.provider, speedUpName(subjectOf(record, group)),
           [this, hash = record.hash](QDialog *dialog) {
               return watched(m_transactions->speedUp(hash, dialog));
           }});
}

void ActionGuide::cancel(const Account &account, const TransactionRecord &record, const NonceGroup &group)
{
    start({account, record.action.provider, cancelName(subjectOf(record, group)),
           [this, hash = record.hash](QDialog *dialog) {
               return watched(m_transactions->cancel(hash, dialog));
           }});
}

QString ActionGuide::subjectOf(const TransactionRecord &record, const NonceGroup &group) const
{
    return subjectText(record, group, providerText(m_staking->snapshot(), record.action.provider));
}

/// A replacement that comes too late leaves nothing to confirm or to try again.
TransactionFlow *ActionGuide::watched(TransactionFlow *flow)
{
    connect(
        flow, &TransactionFlow::stateChanged, this,
        [this, flow = QPointer(flow)](TransactionFlow::State state) {
            if (!flow || state != TransactionFlow::State::Ended)
                return;
            const auto error = flow->error();
            if (!error || error->code != ErrorCode::NonceConflict)
                return;
            if (m_open)
                m_open->reject();
            Q_EMIT cameTooLate();
        },
        Qt::QueuedConnection); // the dialog hears of it first
    return flow;
}

void ActionGuide::start(const Wish &wish)
{
    if (m_open)
        return;
    if (wish.account.kind == Account::Kind::WatchOnly || !m_vault->isLocked()) {
        openConfirm(wish);
        return;
    }
    openUnlock(nullptr,
               tr("%1: enter the passphrase first. You see the whole transaction before it is signed.")
                   .arg(wish.headline),
               [this, wish] { openConfirm(wish); });
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

void ActionGuide::openConfirm(const Wish &wish)
{
    TransactionNames names{plainText(wish.account.name, 60),
                           providerText(m_staking->snapshot(), wish.provider)};
    if (const StakingSnapshotPtr snapshot = m_staking->snapshot()) {
        for (const ProviderPosition &position : snapshot->providers)
            names.providers.insert(position.address, providerText(position));
    }
    std::optional<QString> block;
    if (wish.account.kind == Account::Kind::WatchOnly)
        block = tr("Watch-only: the key of this account is not on this computer.");
    auto *dialog = new ConfirmTransactionDialog(wish.headline, names, block, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_open = dialog;
    connect(dialog, &QDialog::finished, this, [this] { m_open.clear(); });
    connect(dialog, &ConfirmTransactionDialog::sent, this, &ActionGuide::sent);
    connect(m_vault, &Vault::lockedChanged, dialog,
            [this, dialog, hasKey = wish.account.hasKey()](bool locked) {
                if (locked && hasKey && dialog->closeForLock())
                    Q_EMIT closedByLock();
            });
    connect(dialog, &ConfirmTransactionDialog::retryRequested, this,
            [dialog, begin = wish.begin] { dialog->follow(begin(dialog)); });
    connect(dialog, &ConfirmTransactionDialog::unlockRequested, this, [this, dialog] {
        openUnlock(dialog, tr("Enter the passphrase to sign the transaction that is shown."),
                   [dialog] { dialog->tell(std::nullopt); });
    });
    if (wish.account.hasKey() && m_vault->asksPassphrase())
        dialog->passphrase()->ask(
            [this, account = wish.account.address](const Hash32 &digest, SecretBytes passphrase) {
                return m_vault->authorise(account, digest, std::move(passphrase), m_vault);
            },
            m_throttle, m_clock);
    dialog->follow(wish.begin(dialog));
    dialog->open();
}

} // namespace capstan
