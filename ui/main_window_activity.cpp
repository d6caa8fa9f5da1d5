// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/staking_service.h"
#include "core/transactions/transaction_service.h"
#include "core/wallet/vault.h"
#include "ui/action_guide.h"
#include "ui/main_window.h"
#include "ui/pages/activity_page.h"
#include "ui/pages/pending_page.h"
#include "ui/text/activity_text.h"
#include "ui/text/error_text.h"
#include "ui/text/provider_text.h"
#include "ui/widgets/side_bar.h"

#include <utility>

namespace capstan {

void MainWindow::connectActivity()
{
    connect(m_transactions, &TransactionService::recordChanged, this, &MainWindow::takeRecord);
    connect(m_transactions, &TransactionService::reached, m_pending, &PendingPage::setReached);
    connect(m_transactions, &TransactionService::reached, m_activity, &ActivityPage::setReached);
    connect(m_transactions, &TransactionService::failed, this, &MainWindow::takeFollowingError);
    connect(m_transactions, &TransactionService::following, this, [this] {
        if (std::exchange(m_followingError, std::nullopt))
            updateActivity();
    });
    connect(m_activity, &ActivityPage::detailsRequested, this, &MainWindow::showDetails);
    connect(m_activity, &ActivityPage::speedUpRequested, this, &MainWindow::startSpeedUp);
    connect(m_activity, &ActivityPage::cancelRequested, this, &MainWindow::startCancel);
    connect(m_pending, &PendingPage::recordRequested, this, &MainWindow::showDetails);
    connect(m_pending, &PendingPage::speedUpRequested, this, &MainWindow::startSpeedUp);
    connect(m_pending, &PendingPage::cancelRequested, this, &MainWindow::startCancel);
    connect(m_guide, &ActionGuide::cameTooLate, this, [this] {
        showNotice(
            tr("It got into a block meanwhile."),
            tr("A transaction with the same nonce got into a block first, so that there is nothing left to "
               "speed up or to cancel. Nothing was sent."));
    });
    connect(m_sideBar, &SideBar::activityRequested, this, [this] { goToPage(pageNumber(Screen::Activity)); });
}

void MainWindow::takeRecords()
{
    const std::optional<Address> account = m_staking->account();
    const auto records = account ? m_transactions->records(*account) : std::vector<TransactionRecord>{};
    // Records are kept by the chain's genesis, which the first snapshot tells.
    const bool known = !records.empty() || m_staking->snapshot();
    m_activity->setRecords(known ? std::optional(records) : std::nullopt);
    updateActivity();
    updateContinuation();
}

void MainWindow::takeRecord(const TransactionRecord &record)
{
    if (record.account != m_staking->account())
        return;
    takeRecords();
    // The one that is shown may be another of the same nonce.
    const auto shown = m_pending->record();
    if (!shown || shown->nonce != record.nonce || shown->account != record.account)
        return;
    if (const auto now = m_transactions->record(shown->hash))
        setPending(*now);
}

void MainWindow::takeFollowingError(const Error &error)
{
    m_followingError = error;
    updateActivity();
    // That a node is out of reach is seen at the foot of the side bar; a disk that fails is not.
    if (error.code == ErrorCode::DatabaseFailure)
        showError(error);
}

void MainWindow::updateActivity()
{
    const std::optional<Address> account = m_staking->account();
    const int waiting = account ? m_transactions->waitingCount(*account) : 0;
    if (waiting == 0)
        m_followingError.reset();
    m_sideBar->setBadge(pageNumber(Screen::Activity), waiting, waitingText(waiting));
    m_activity->setProblem(m_followingError);
    if (!account)
        m_sideBar->setActivity({}, {});
    else if (m_followingError)
        m_sideBar->setActivity(tr("%1, not followed", "1 transaction waits").arg(waitingText(waiting)),
                               describeError(*m_followingError));
    else
        m_sideBar->setActivity(waitingText(waiting), {});
}

NonceGroup MainWindow::groupOf(const TransactionRecord &record) const
{
    return nonceGroupOf(record, m_transactions->records(record.account));
}

void MainWindow::setPending(const TransactionRecord &record)
{
    m_pending->setRecord(record, groupOf(record),
                         providerText(m_staking->snapshot(), record.action.provider));
}

void MainWindow::showPending(const TransactionRecord &record)
{
    setPending(record);
    m_back.clear();
    display(Screen::Pending);
}

void MainWindow::showDetails(const Hash32 &hash)
{
    const auto record = m_transactions->record(hash);
    if (!record)
        return;
    setPending(*record);
    goTo(Screen::Pending);
}

void MainWindow::startSpeedUp(const Hash32 &hash)
{
    const auto record = m_transactions->record(hash);
    const std::optional<Account> account = currentAccount();
    if (account && record && record->account == account->address)
        m_guide->speedUp(*account, *record, groupOf(*record));
}

void MainWindow::startCancel(const Hash32 &hash)
{
    const auto record = m_transactions->record(hash);
    const std::optional<Account> account = currentAccount();
    if (account && record && record->account == account->address)
        m_guide->cancel(*account, *record, groupOf(*record));
}

} // namespace capstan
