// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rpc/endpoint_pool.h"
#include "core/transactions/tracking.h"

#include <QObject>
#include <QUrl>

#include <map>

namespace capstan {

/// What one node said in one round.
struct TrackingReport
{
    QUrl endpoint; ///< the node
    Hash32 genesis;
    std::uint64_t head = 0; ///< its newest block's number
    /// Of each record that was answered whole, by hash; the others are left for the next round.
    std::map<Hash32, Sighting> sightings;
};

/// Asks one node about some transactions: one batch, and a second to the same node where the first one raised
/// questions (which block is canonical at a new receipt's height; how deep a used nonce is; why it failed).
/// Emits finished() or failed() once, never from inside the constructor, then deletes itself.
class TrackingRound : public QObject
{
    Q_OBJECT
public:
    TrackingRound(EndpointPool *pool, std::vector<TransactionRecord> records, QObject *parent,
                  const RpcOptions &options = {});

Q_SIGNALS:
    void finished(const capstan::TrackingReport &report);
    void failed(const capstan::Error &error);

private:
    struct Item
    {
        TransactionRecord record;
        Sighting sighting;
        bool answered = true;
    };

    /// What is asked in the second batch, in its order.
    struct Question
    {
        enum class Kind { Canonical, DeepNonce, Replay };
        std::size_t item;
        Kind kind;
    };

    void readFirst(const std::vector<RpcResult> &results, const QUrl &endpoint);
    void askAgain();
    void ask(std::vector<RpcCall> &calls, std::size_t item, Question::Kind kind);
    void readSecond(const std::vector<RpcResult> &results);
    void fail(const Error &error);
    void finish();
    TrackingReport report() const;

    EndpointPool *m_pool;
    RpcOptions m_options;
    std::vector<Item> m_items;
    std::vector<Question> m_questions;
    Hash32 m_genesis;
    std::uint64_t m_head = 0;
};

} // namespace capstan
