// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/endpoint_health.h"
#include "core/staking/staking_snapshot.h"

#include <QString>

#include <optional>
#include <vector>

namespace capstan {

/// How the network does, in three short lines and one long one for a tool tip.
struct NetworkWords
{
    enum class Level { Unknown, Good, Degraded, Down };
    Level level = Level::Unknown; ///< Unknown: nothing has answered or failed yet
    QString network;              ///< "Ethereum · 2/2 nodes"
    QString block;                ///< "block 26,471,908 · 48 ms"; with its age once that is a minute
    QString epoch;                ///< "Epoch 525 · ends in 2 d 6 h"
    QString details;              ///< each endpoint by its host
};

/// "node.example: 48 ms", or what is wrong with it.
QString endpointText(const EndpointHealth &endpoint);

/// @p snapshot may be null; @p now is chain time.
NetworkWords networkWords(const QString &network, const std::vector<EndpointHealth> &health,
                          const StakingSnapshotPtr &snapshot, const std::optional<qint64> &now);

} // namespace capstan
