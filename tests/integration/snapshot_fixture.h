// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rpc/endpoint_pool.h"
#include "core/rpc/http_transport.h"
#include "core/staking/snapshot_reader.h"

#include <QTest>

namespace capstan::testing {

/// Reads snapshots of a running chain, each building on the one before.
class SnapshotReader
{
public:
    /// @p node in place of the profile's own.
    SnapshotReader(const QString &networkFile, const QUrl &node)
        : m_pool(profileOf(networkFile, node), &m_transport, &m_clock)
    {
    }

    /// Null when it failed, which is printed.
    StakingSnapshotPtr read(const Address &account)
    {
        std::optional<Result<StakingSnapshotPtr>> outcome;
        auto *job = new SnapshotJob({&m_pool, nullptr, &m_clock, account, m_basis});
        QObject::connect(job, &SnapshotJob::finished, job, [&](const Result<StakingSnapshotPtr> &snapshot) {
            outcome = snapshot;
            if (snapshot) {
                m_basis = job->basis();
            }
        });
        job->start();
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000)) {
            qWarning() << "no snapshot within a minute";
            return nullptr;
        }
        if (!*outcome) {
            qWarning() << "no snapshot:" << static_cast<int>(outcome->error().code)
                       << outcome->error().detail;
        }
        return outcome->value_or(nullptr);
    }

    const NetworkProfile &profile() const { return m_pool.profile(); }

private:
    static NetworkProfile profileOf(const QString &networkFile, const QUrl &node)
    {
        NetworkProfile profile = NetworkProfile::fromFile(networkFile).value_or(NetworkProfile());
        profile.rpcUrls = {node};
        return profile;
    }

    SystemClock m_clock;
    HttpTransport m_transport;
    EndpointPool m_pool;
    std::optional<SnapshotBasis> m_basis;
};

} // namespace capstan::testing
