// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/staking_service.h"
#include "core/storage/address_book.h"
#include "core/transactions/stake_continuation.h"
#include "core/transactions/transaction_service.h"
#include "core/wallet/vault.h"
#include "ui/action_guide.h"
#include "ui/main_window.h"
#include "ui/pages/activity_page.h"
#include "ui/pages/address_book_page.h"
#include "ui/pages/allowance_card.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/pending_page.h"
#include "ui/pages/providers_page.h"
#include "ui/pages/send_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/stake_page.h"
#include "ui/pages/staking_page.h"
#include "ui/pages/unstake_page.h"

#include <algorithm>

namespace capstan {

void MainWindow::connectActions()
{
    connect(m_overview, &OverviewPage::claimRequested, this, &MainWindow::startClaim);
    connect(m_overview, &OverviewPage::upgradeRequested, this, [this] {
        TransactionAction upgrade;
        upgrade.kind = ActionKind::UpgradeAccount;
        start(upgrade);
    });
    connect(m_overview, &OverviewPage::sendRequested, this, [this] {
        m_send->begin();
        goTo(Screen::Send);
    });
    connect(m_stakingPage, &StakingPage::claimRequested, this, &MainWindow::startClaim);
    connect(m_stakingPage, &StakingPage::rewardsRequested, this, [this](const TransactionAction &action) {
        if (action.kind == ActionKind::ClaimAllRewards)
            startClaimAll();
        else
            start(action);
    });
    connect(m_stakingPage, &StakingPage::stakeRequested, this, [this] { startStake({}); });
    const auto goOn = [this](const TransactionAction &stake) { startStake(stake.provider, stake.amount); };
    connect(m_stakingPage, &StakingPage::continueRequested, this, goOn);
    connect(m_pending, &PendingPage::continueRequested, this, goOn);
    connect(m_stakingPage, &StakingPage::unstakeRequested, this,
            [this](const Address &provider, const UInt256 &amount) {
                m_unstake->begin(provider, amount);
                goTo(Screen::Unstake);
            });

    connect(m_providers, &ProvidersPage::stakeRequested, this,
            [this](const Address &provider) { startStake(provider); });

    connect(m_unstake, &UnstakePage::unstakeRequested, this,
            [this](const Address &provider, const UInt256 &amount) {
                start({ActionKind::Unstake, provider, amount});
            });
    connect(m_unstake, &UnstakePage::claimRequested, this, &MainWindow::startClaim);
    connect(m_unstake, &UnstakePage::cancelled, this, &MainWindow::goBack);
    connect(m_unstake, &UnstakePage::waitChosen, this, [this] {
        m_stakingPage->showUnstaking();
        goTo(Screen::Staking);
    });
    connect(m_stake, &StakePage::requested, this, &MainWindow::start);
    connect(m_send, &SendPage::requested, this, &MainWindow::start);
    for (FormPage *page : {static_cast<FormPage *>(m_stake), static_cast<FormPage *>(m_send)})
        connect(page, &FormPage::cancelled, this, &MainWindow::goBack);

    if (m_addressBook) {
        connect(m_addressBook, &AddressBook::changed, this, &MainWindow::updateKnownRecipients);
        connect(m_addressBookPage, &AddressBookPage::sendRequested, this, [this](const Address &recipient) {
            m_send->begin(recipient);
            goTo(Screen::Send);
        });
    }
    connect(m_guide, &ActionGuide::sent, this, &MainWindow::showPending);
    connect(m_guide, &ActionGuide::closedByLock, this, [this] {
        showNotice(tr("Locked, and the transaction that was shown was not signed."),
                   tr("Nothing was sent. Start it again: its figures are then read anew."));
    });
}

void MainWindow::start(const TransactionAction &action)
{
    if (const std::optional<Account> account = currentAccount())
        m_guide->start(*account, action);
}

void MainWindow::startClaim(const Address &provider)
{
    const StakingSnapshotPtr snapshot = m_staking->snapshot();
    const ProviderPosition *position = snapshot ? snapshot->find(provider) : nullptr;
    if (position && position->claimable > 0)
        start({ActionKind::ClaimUnstaked, provider, position->claimable});
}

/// One transaction where its gas is enough; else the first of several, and how many there will be.
void MainWindow::startClaimAll()
{
    const StakingSnapshotPtr snapshot = m_staking->snapshot();
    if (!snapshot || m_claimSplit)
        return;
    m_claimSplit = m_transactions->splitClaims(snapshot, this);
    connect(
        m_claimSplit, &ClaimSplitJob::finished, this, [this, snapshot](const Result<ClaimGroups> &groups) {
            if (!groups) {
                showError(groups.error());
                return;
            }
            if (snapshot->account != m_staking->account())
                return;
            TransactionAction claim;
            claim.kind = ActionKind::ClaimAllRewards;
            claim.providers = groups->front();
            if (const int count = static_cast<int>(groups->size()); count > 1)
                showNotice(
                    tr("Claim all takes %n transactions: a single one may not use that much gas.", nullptr,
                       count),
                    tr("This is the first of them. Each is shown and confirmed by itself; press Claim all "
                       "again once it is done."));
            start(claim);
        });
}

void MainWindow::startStake(const std::optional<Address> &provider, const UInt256 &amount)
{
    m_stake->begin(provider, amount);
    goTo(Screen::Stake);
}

/// What stands in the way of every action; locked keys don't, as an action asks for the passphrase.
void MainWindow::updateActionBlock()
{
    std::optional<QString> reason;
    const std::optional<Account> account = currentAccount();
    const StakingSnapshotPtr snapshot = m_staking->snapshot();
    const bool watchOnly = account && account->kind == Account::Kind::WatchOnly;
    if (watchOnly)
        reason = tr("Watch-only: the key of this account is not on this computer.");
    else if (snapshot && snapshot->ethBalance == 0)
        reason = tr("The network takes its fee in ETH, and this account has none. Send some to it first.");
    m_stakingPage->setWatchOnly(watchOnly);
    for (FormPage *page : {static_cast<FormPage *>(m_unstake), static_cast<FormPage *>(m_stake),
                           static_cast<FormPage *>(m_send)})
        page->setWatchOnly(watchOnly);
    m_overview->setActionBlock(reason);
    m_stakingPage->setActionBlock(reason);
    m_providers->setActionBlock(reason);
    m_unstake->setActionBlock(reason);
    m_stake->setActionBlock(reason);
    m_send->setActionBlock(reason);
    m_activity->setActionBlock(reason);
    m_pending->setActionBlock(reason);
    if (m_settingsPage)
        m_settingsPage->allowance()->setActionBlock(reason);
}

/// One's other accounts, and who is in the address book.
void MainWindow::updateKnownRecipients()
{
    std::vector<KnownRecipient> known;
    for (const Account &account : m_vault->accounts()) {
        if (account.address != m_staking->account())
            known.push_back({account.address, account.name});
    }
    const auto entries = m_addressBook ? m_addressBook->entries() : Result<std::vector<AddressBookEntry>>({});
    if (!entries)
        showError(entries.error());
    for (const AddressBookEntry &entry : entries.value_or(std::vector<AddressBookEntry>{})) {
        const auto isSame = [&entry](const KnownRecipient &each) { return each.address == entry.address; };
        if (std::ranges::none_of(known, isSame))
            known.push_back({entry.address, entry.name});
    }
    m_send->setKnown(known);
}

void MainWindow::updateContinuation()
{
    const StakingSnapshotPtr snapshot = m_staking->snapshot();
    const auto stake =
        snapshot ? stakeToContinue(*snapshot, m_transactions->records(snapshot->account)) : std::nullopt;
    m_stakingPage->setContinuation(stake);
    m_pending->setContinuation(stake);
}

} // namespace capstan
