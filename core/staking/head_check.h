// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rpc/endpoint_pool.h"
#include "core/staking/staking_snapshot.h"

#include <QObject>

namespace capstan {

/// Whether a snapshot still holds, for one request of eight small calls: the head, the account's two
/// balances, its allowance and its code, and what the staking contract and its configuration logged since.
/// Between two events of theirs nothing that they hold of an account changes within an epoch, so that the
/// same figures are those of the new head too. Emits finished() exactly once, never from inside the
/// constructor, then deletes itself.
class HeadCheck : public QObject
{
    Q_OBJECT
public:
    /// @p pool and @p clock outlive it.
    HeadCheck(EndpointPool *pool, const Clock *clock, StakingSnapshotPtr known, QObject *parent);

Q_SIGNALS:
    /// The snapshot as of the head: @p known itself where that is its block, or where a node lags behind it.
    /// Null: something changed, or can't be told, and everything is to be read. An error when no node
    /// answers.
    void finished(const capstan::Result<capstan::StakingSnapshotPtr> &snapshot);

private:
    void ask();
    StakingSnapshotPtr judge(const std::vector<RpcResult> &results) const;

    EndpointPool *m_pool;
    const Clock *m_clock;
    StakingSnapshotPtr m_known;
};

} // namespace capstan
