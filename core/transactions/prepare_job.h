// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/prepared_transaction.h"
#include "core/transactions/transaction_service.h"

#include <QObject>
#include <QUrl>

namespace capstan {

/// Reads what a transaction needs: a snapshot that is not old, one batch at its block, and the other
/// endpoints' word on it. When these do not fit together (a new block or epoch came in between, a node is
/// behind, a reorganisation), it starts again with a newer snapshot, a few times. Emits finished() once,
/// never from inside the constructor, then deletes itself.
class PrepareJob : public QObject
{
    Q_OBJECT
public:
    enum class Freshness { RecentSnapshot, NewSnapshot };

    /// @p replaces is the hash of a transaction of @p account whose place is to be taken.
    PrepareJob(const TransactionContext &context, const Address &account, const TransactionAction &action,
               const std::optional<Hash32> &replaces, Freshness freshness, QObject *parent);

Q_SIGNALS:
    void finished(const capstan::PreparedTransaction &prepared);
    void failed(const capstan::Error &error);

private:
    void start(Freshness freshness);
    void awaitSnapshot();
    void takeSnapshot();
    void explain(const Error &error, const TransactionRecord &newest);
    void readFacts(const ActionPlan &plan);
    void check(const ActionPlan &plan, const ChainFacts &facts, const QUrl &source);
    void settle(const ActionPlan &plan, const ChainFacts &facts);
    Result<LocalFacts> localFacts(const ActionPlan &plan) const;
    Result<std::optional<Replaced>> replaced() const;
    std::optional<Error> whatIsInTheWay(const TransactionAction &action) const;
    Result<void> addRecipientFacts(LocalFacts &facts, const Address &recipient,
                                   const std::vector<TransactionRecord> &records) const;
    Result<void> rememberImplementation(const LocalFacts &local, const Address &implementation);
    void tryAgainOr(const Error &error);
    void finish(const PreparedTransaction &prepared);
    void fail(const Error &error);
    void end();

    TransactionContext m_context;
    Address m_account;
    TransactionAction m_action;
    std::optional<Hash32> m_replaces;
    StakingSnapshotPtr m_snapshot;
    int m_attempts = 0;
    bool m_waiting = false;
};

} // namespace capstan
