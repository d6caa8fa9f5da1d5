// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rpc/endpoint_pool.h"
#include "core/storage/history_record.h"

#include <QObject>

namespace capstan {

/// Reads the transactions of a few events, in one request: receipts for the fees, and what was called where a
/// claim has to be told apart. Emits finished() exactly once, never from inside the constructor, then deletes
/// itself.
class HistoryDetailsJob : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t MostTransactions = 25;

    /// @p pool outlives it. @p events: newest first, whole transactions, at most MostTransactions of them.
    HistoryDetailsJob(EndpointPool *pool, const Address &account, const std::vector<HistoryEvent> &events,
                      QObject *parent);
    std::size_t transactionCount() const { return m_transactions.size(); }

Q_SIGNALS:
    /// Those of the transactions that the node knows, and whose details fit their events; the others are left
    /// out. An error when no node answers.
    void finished(const capstan::Result<std::vector<capstan::HistoryDetails>> &details);

private:
    struct Transaction
    {
        HistoryEvent event; ///< one of its events
        bool needsInput = false;
    };

    void ask();
    std::vector<HistoryDetails> judge(const std::vector<RpcResult> &results) const;

    EndpointPool *m_pool;
    Address m_account;
    std::vector<Transaction> m_transactions;
};

} // namespace capstan
