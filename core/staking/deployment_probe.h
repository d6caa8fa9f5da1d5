// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rpc/endpoint_pool.h"
#include "core/rpc/eth_api.h"
#include "core/staking/chain_reading.h"

#include <QObject>

namespace capstan {

/// What one read of an account leaves for the next, which then takes a single request. Nothing of it gets
/// into a snapshot unread: a read that finds it outdated asks again.
struct SnapshotBasis
{
    Hash32 genesis;
    Assumptions assumptions;
    std::vector<Address> others; ///< in no list (any more), but may hold a stake
    bool hasMulticall3 = false;
    bool pinsByNumber = false; ///< a node refused block hashes (EIP-1898)
    std::uint64_t headBlock = 0;
    bool operator==(const SnapshotBasis &) const = default;
};

/// The first look at a network: which contracts are there, of which kind, and which providers they list.
/// 1 request where the staking contract lists the providers itself, else 2. Emits finished() exactly once,
/// never from inside start(), then deletes itself.
class DeploymentProbe : public QObject
{
    Q_OBJECT
public:
    struct Findings
    {
        SnapshotBasis basis;
        BlockHeader head;
        bool operator==(const Findings &) const = default;
    };

    /// @p pool outlives the probe.
    DeploymentProbe(EndpointPool *pool, const Address &account, QObject *parent);
    void start();

Q_SIGNALS:
    /// Errors: those of EndpointPool and eth_api; ContractMissing; InconsistentReply.
    void finished(const capstan::Result<capstan::DeploymentProbe::Findings> &findings);

private:
    using Results = std::vector<RpcResult>;

    void send(std::vector<RpcCall> calls, Result<void> (DeploymentProbe::*take)(const Results &));
    Result<void> takeContracts(const Results &results);
    Result<void> checkCode(const Results &results) const;
    void askStorage();
    Result<void> takeStorage(const Results &results);
    Result<void> finishWith(const Result<Bytes> &list);
    void emitFinished(const Result<Findings> &findings);

    const NetworkProfile &profile() const { return m_pool->profile(); }

    EndpointPool *m_pool;
    Address m_account;
    Findings m_findings;
};

/// As many providers as there may be, none twice. @return InconsistentReply.
Result<void> checkProviderList(std::vector<Address> list);

} // namespace capstan
