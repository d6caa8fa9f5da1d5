// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet_control.h"

#include "core/ethereum/uint256.h"
#include "core/rpc/endpoint_pool.h"
#include "core/staking/staking_service.h"

#include <algorithm>

namespace capstan {

DevnetControl::DevnetControl(EndpointPool *pool, StakingService *staking, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_staking(staking)
{
    Q_ASSERT(pool->profile().devnet);
}

void DevnetControl::skipToNextEpoch()
{
    const auto snapshot = m_staking->snapshot();
    if (!snapshot) {
        Q_EMIT failed(Error{ErrorCode::StaleState, {}, 0, {}});
        return;
    }
    const auto &clock = snapshot->clock;
    const auto blocks = clock.epochEndBlock() - clock.headBlock;
    const auto secondsPerBlock = std::max<qint64>(1, clock.millisecondsPerBlock / 1000);
    RpcCall mine{
        QStringLiteral("anvil_mine"),
        {toQuantity(UInt256(blocks)), toQuantity(UInt256(static_cast<std::uint64_t>(secondsPerBlock)))}};
    auto *job = m_pool->send({std::move(mine)}, this);
    connect(job, &RpcJob::finished, this, [this](const Result<std::vector<RpcResult>> &results) {
        if (!results)
            Q_EMIT failed(results.error());
        else if (!results->front())
            Q_EMIT failed(results->front().error());
        m_staking->refresh();
    });
}

} // namespace capstan
