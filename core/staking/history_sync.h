// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/block.h"
#include "core/rpc/endpoint_pool.h"
#include "core/staking/history_plan.h"
#include "core/staking/history_progress.h"
#include "core/storage/history_store.h"

#include <QObject>

#include <deque>
#include <optional>
#include <vector>

namespace capstan {

class HistoryWindowJob;

/// Brings the stored history of one account up to the chain's head, from the newest blocks to the oldest:
///
///   1 request    the head, the finalized block, and the blocks known above it. Where one of them is in the
///                chain no more, all above the last common one is taken away;
///   windows      what was not read before, at most InFlight requests at a time, so that others find a
///                connection free; their size follows what the node accepts;
///   details      fees, and what claims are, of the transactions that were not read yet.
///
/// What was read is kept at once: ended early, in whatever way, the next one goes on from there. Emits
/// finished() exactly once, never from inside start(), then deletes itself; deleting it earlier ends it.
class HistorySync : public QObject
{
    Q_OBJECT
public:
    static constexpr int InFlight = 3;

    struct Request
    {
        EndpointPool *pool = nullptr; ///< outlives the sync, as the store
        HistoryStore *store = nullptr;
        HistoryKey key;
        std::uint64_t lowest = 0; ///< no block below is asked for
        bool withDetails = true;
    };

    explicit HistorySync(Request request, QObject *parent = nullptr);
    ~HistorySync() override;
    void start();
    void cancel(); ///< finished() with Cancelled, from the event loop

    const HistoryProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed(const capstan::HistoryProgress &progress);
    /// Was kept.
    void windowRead(const capstan::HistoryWindow &window);
    void detailsRead(const std::vector<capstan::HistoryDetails> &details);
    /// All above @p block was taken away; none: everything.
    void rolledBack(const std::optional<std::uint64_t> &block);
    /// None: all is read. Errors: those of EndpointPool, HistoryStore and the jobs; StaleState when the chain
    /// is another.
    void finished(const std::optional<capstan::Error> &error);

private:
    using Results = std::vector<RpcResult>;

    void check();
    Result<void> takeCheck(const Results &results);
    Result<void> compareBlocks(const Results &results, const BlockHeader &head);
    Result<void> readCoverage();

    void askWindows();
    std::optional<BlockRange> nextWindow() const;
    void takeWindow(HistoryWindowJob *job, const Result<HistoryWindow> &result);
    void keepNext();

    void askDetails();
    void takeDetails(const Result<std::vector<HistoryDetails>> &details);

    void tell(HistoryProgress::Phase phase);
    void finish(const std::optional<Error> &error);

    Request m_request;
    WindowSize m_size;
    HistoryCoverage m_coverage;
    BlockRange m_wanted; ///< first above last: nothing
    std::uint64_t m_finalized = 0;
    HistoryBlock m_head;
    std::vector<HistoryWindowJob *> m_jobs;
    std::deque<HistoryWindow> m_kept; ///< read, to be written a piece at a time
    bool m_isWriting = false;
    bool m_isChecking = false;
    int m_checks = 0;
    int m_detailJobs = 0;
    std::uint64_t m_transactionsRead = 0;
    std::optional<HistoryStore::Place> m_detailsPlace;
    bool m_allDetailsAsked = false;
    HistoryProgress m_progress;
    bool m_isDone = false;
};

} // namespace capstan
