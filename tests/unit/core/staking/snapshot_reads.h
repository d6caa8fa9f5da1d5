// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/snapshot_reader.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"
#include "tests/unit/core/staking/fake_chain.h"

#include <QTest>

namespace capstan::testing {

inline const Address account = addressOf(0x01);

/// Reads of one account from a chain in memory, each building on the one before.
struct SnapshotReads
{
    FakeChain chain;
    ManualClock clock;
    ScriptedTransport transport{[this](const QUrl &, const QByteArray &body) { return chain.reply(body); }};
    EndpointPool pool{chain.profile(), &transport, &clock};
    std::optional<SnapshotBasis> basis;
    int requests = 0; ///< of the last read

    Result<StakingSnapshotPtr> read(const Journal *journal = nullptr)
    {
        const int before = chain.requests;
        std::optional<Result<StakingSnapshotPtr>> outcome;
        auto *job = new SnapshotJob({&pool, journal, &clock, account, basis});
        QObject::connect(job, &SnapshotJob::finished, job, [&](const Result<StakingSnapshotPtr> &snapshot) {
            outcome = snapshot;
            if (snapshot) {
                basis = job->basis();
            }
        });
        job->start();
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); })) {
            return failure(ErrorCode::Timeout);
        }
        requests = chain.requests - before;
        return *outcome;
    }
    void forget() { basis.reset(); }
};

} // namespace capstan::testing
