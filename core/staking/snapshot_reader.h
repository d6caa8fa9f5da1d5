// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/staking/deployment_probe.h"
#include "core/staking/snapshot_assembly.h"

#include <QObject>

#include <span>

namespace capstan {

class Journal;

/// Reads one snapshot, whole and of one block. Emits finished() exactly once, never from inside start(), then
/// deletes itself.
///
/// Without a basis a DeploymentProbe goes first (1 or 2 requests), then everything is asked for at the
/// probe's block (1). With a basis everything is asked for at the latest block (1). One more, at one given
/// block, when the answer shows other providers, another epoch or a lost migration than was assumed, or when
/// a block came in between. Without Multicall3 every read asks for the head first, so that all calls can name
/// its block.
class SnapshotJob : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        EndpointPool *pool = nullptr;     ///< outlives the job, as the next two
        const Journal *journal = nullptr; ///< may be null
        const Clock *clock = nullptr;
        Address account;
        std::optional<SnapshotBasis> basis;
    };

    explicit SnapshotJob(Request request, QObject *parent = nullptr);
    void start();
    /// For the next read; of worth after success only.
    const SnapshotBasis &basis() const { return m_basis; }

Q_SIGNALS:
    /// Errors: those of DeploymentProbe and assembleSnapshot; StaleState.
    void finished(const capstan::Result<capstan::StakingSnapshotPtr> &snapshot);

private:
    using Results = std::vector<RpcResult>;

    void probe();
    void askHead();
    void askEverything();
    void send(std::vector<RpcCall> calls, Result<void> (SnapshotJob::*take)(const Results &));
    Result<void> askAgain(void (SnapshotJob::*ask)(), const QString &reason);
    Result<void> startOver();

    Result<void> takeHead(const Results &results);
    Result<void> takeEverything(const Results &results);
    Result<void> takeViews(std::span<const RpcResult> results);
    Result<bool> confirmAssumptions();

    void readJournal();
    void prepareBatches();
    std::vector<Address> unlisted() const;
    void emitFinished(const Result<StakingSnapshotPtr> &snapshot);
    const NetworkProfile &profile() const { return m_request.pool->profile(); }

    Request m_request;
    SnapshotBasis m_basis;
    std::optional<BlockHeader> m_pinned; ///< none: the latest block
    int m_repeats = 0;
    SnapshotMaterial m_material;
    std::vector<ViewBatch> m_batches; ///< of the request under way; they fill m_material.reading
};

} // namespace capstan
