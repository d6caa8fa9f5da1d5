// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/transaction_service.h"

#include "core/rpc/endpoint_pool.h"
#include "core/staking/staking_service.h"
#include "core/storage/account_store.h"
#include "core/storage/journal.h"
#include "core/transactions/transaction_tracker.h"

#include <algorithm>

namespace capstan {

TransactionService::TransactionService(const TransactionContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_tracker(std::make_unique<TransactionTracker>(context))
{
    connect(m_tracker.get(), &TransactionTracker::recordChanged, this, &TransactionService::readRecord);
    connect(m_tracker.get(), &TransactionTracker::reached, this, &TransactionService::reached);
    connect(m_tracker.get(), &TransactionTracker::failed, this, &TransactionService::failed);
}

TransactionService::~TransactionService() = default;

void TransactionService::setInterval(int milliseconds)
{
    m_tracker->setInterval(milliseconds);
}

TransactionFlow *TransactionService::begin(const Address &account, const TransactionAction &action,
                                           QObject *parent)
{
    return new TransactionFlow(m_context, m_tracker.get(), account, action, parent);
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
    return static_cast<int>(
        std::count_if(followed.begin(), followed.end(), [&](const TransactionRecord &record) {
            return record.account == account && !record.blockNumber;
        }));
}

} // namespace capstan
