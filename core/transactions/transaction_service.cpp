// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/transaction_service.h"

#include "core/rpc/endpoint_pool.h"
#include "core/staking/staking_service.h"
#include "core/storage/account_store.h"
#include "core/storage/journal.h"
#include "core/transactions/transaction_tracker.h"

#include <set>

namespace capstan {

TransactionService::TransactionService(const TransactionContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_tracker(std::make_unique<TransactionTracker>(context))
{
    connect(m_tracker.get(), &TransactionTracker::recordChanged, this, &TransactionService::readRecord);
    connect(m_tracker.get(), &TransactionTracker::reached, this, &TransactionService::reached);
    connect(m_tracker.get(), &TransactionTracker::failed, this, &TransactionService::failed);
    connect(m_tracker.get(), &TransactionTracker::roundDone, this, &TransactionService::following);
}

TransactionService::~TransactionService() = default;

void TransactionService::setInterval(int milliseconds)
{
    m_tracker->setInterval(milliseconds);
}

void TransactionService::setRate(const std::optional<TypedRate> &rate)
{
    m_context.rate = rate;
}

void TransactionService::setFeeCap(const UInt256 &wei)
{
    m_context.feeCap = wei;
}

TransactionFlow *TransactionService::begin(const Address &account, const TransactionAction &action,
                                           QObject *parent)
{
    return new TransactionFlow(m_context, m_tracker.get(), account, action, std::nullopt, parent);
}

ClaimSplitJob *TransactionService::splitClaims(const StakingSnapshotPtr &snapshot, QObject *parent)
{
    return new ClaimSplitJob(m_context.pool, snapshot, parent);
}

TransactionFlow *TransactionService::speedUp(const Hash32 &hash, QObject *parent)
{
    return replace(hash, false, parent);
}

TransactionFlow *TransactionService::cancel(const Hash32 &hash, QObject *parent)
{
    return replace(hash, true, parent);
}

/// What waits is followed; anything else leaves the flow to say why it can't be.
TransactionFlow *TransactionService::replace(const Hash32 &hash, bool isCancel, QObject *parent)
{
    const TransactionRecord known = record(hash).value_or(TransactionRecord{});
    TransactionAction action = known.action;
    if (isCancel)
        action = {ActionKind::Cancel, known.action.provider, 0};
    const Address account = known.id > 0 ? known.account : m_context.staking->account().value_or(Address());
    return new TransactionFlow(m_context, m_tracker.get(), account, action, hash, parent);
}

/// The staking position changes with the transaction's block, in and out of it.
void TransactionService::readRecord(const TransactionRecord &record)
{
    const auto known = m_blocks.find(record.hash);
    const std::optional<Hash32> before = known == m_blocks.end() ? std::nullopt : known->second;
    m_blocks[record.hash] = record.blockHash;
    Q_EMIT recordChanged(record);
    if (record.blockHash != before)
        m_context.staking->refresh();
}

std::vector<TransactionRecord> TransactionService::records(const Address &account) const
{
    const auto genesis = m_tracker->genesis();
    if (!genesis)
        return {};
    return m_context.journal->records(m_context.pool->profile().chainId, *genesis, account)
        .value_or(std::vector<TransactionRecord>{});
}

std::optional<TransactionRecord> TransactionService::record(const Hash32 &hash) const
{
    const auto accounts = m_context.accounts->accounts().value_or(std::vector<Account>{});
    for (const Account &account : accounts) {
        for (const TransactionRecord &record : records(account.address)) {
            if (record.hash == hash)
                return record;
        }
    }
    return std::nullopt;
}

int TransactionService::waitingCount(const Address &account) const
{
    const auto &followed = m_tracker->followed();
    std::set<std::uint64_t> waiting;
    for (const TransactionRecord &record : followed) {
        if (record.account == account && !record.blockNumber)
            waiting.insert(record.nonce);
    }
    for (const TransactionRecord &record : followed) {
        if (record.account == account && record.blockNumber)
            waiting.erase(record.nonce);
    }
    return static_cast<int>(waiting.size());
}

} // namespace capstan
