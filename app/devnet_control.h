// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

namespace capstan {

class EndpointPool;
class StakingService;

/// What a person may do to a local chain and to no other: let time pass.
class DevnetControl : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it; the pool's profile is a devnet's.
    DevnetControl(EndpointPool *pool, StakingService *staking, QObject *parent = nullptr);

    /// Mines blocks, spaced as the chain's are, until the next epoch has begun (anvil_mine), then reads
    /// again.
    void skipToNextEpoch();

Q_SIGNALS:
    void failed(const capstan::Error &error);

private:
    EndpointPool *m_pool;
    StakingService *m_staking;
};

} // namespace capstan
