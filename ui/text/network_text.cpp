// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/network_text.h"

#include "ui/text/amount_text.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

namespace capstan {

namespace {

/// Translated in the context "NetworkText".
class NetworkText
{
    Q_DECLARE_TR_FUNCTIONS(NetworkText)
};

bool works(const EndpointHealth &endpoint)
{
    return endpoint.verified && !endpoint.lastError;
}

/// With the age of what is old, else with how quick the nodes are.
QString blockText(const StakingSnapshot &snapshot, const std::optional<int> &latencyMs, qint64 now)
{
    constexpr qint64 oldSeconds = 60;
    const QString block = NetworkText::tr("block %1").arg(countText(snapshot.block.number));
    const qint64 age = now - snapshot.clock.headTime;
    if (age >= oldSeconds)
        return NetworkText::tr("%1 · %2", "a block, how long ago").arg(block, TimeText().age(age));
    return latencyMs ? NetworkText::tr("%1 · %2 ms").arg(block).arg(*latencyMs) : block;
}

QString epochText(const StakingSnapshot &snapshot, qint64 now)
{
    const EpochClock &clock = snapshot.clock;
    const QString epoch = NetworkText::tr("Epoch %1").arg(clock.currentEpoch());
    if (!clock.knowsPace())
        return epoch;
    return NetworkText::tr("%1 · ends in %2")
        .arg(epoch, TimeText().span(clock.timeOf(clock.epochEndBlock()) - now));
}

} // namespace

QString endpointText(const EndpointHealth &endpoint)
{
    const QString host = plainText(endpoint.url.host(), 60);
    if (endpoint.lastError)
        return NetworkText::tr("%1: %2").arg(host, describeError(*endpoint.lastError));
    if (!endpoint.verified)
        return NetworkText::tr("%1: not asked yet").arg(host);
    if (!endpoint.latencyMs)
        return NetworkText::tr("%1: works").arg(host);
    return NetworkText::tr("%1: %2 ms").arg(host, QString::number(*endpoint.latencyMs));
}

NetworkWords networkWords(const QString &network, const std::vector<EndpointHealth> &health,
                          const StakingSnapshotPtr &snapshot, const std::optional<qint64> &now)
{
    NetworkWords words;
    std::size_t working = 0;
    std::size_t failed = 0;
    std::optional<int> latency;
    QStringList details;
    for (const EndpointHealth &endpoint : health) {
        details.append(endpointText(endpoint));
        failed += endpoint.lastError ? 1U : 0U;
        if (!works(endpoint))
            continue;
        ++working;
        if (endpoint.latencyMs && (!latency || *endpoint.latencyMs < *latency))
            latency = endpoint.latencyMs;
    }
    words.network =
        NetworkText::tr("%1 · %2/%3 nodes")
            .arg(plainText(network, 24), QString::number(working), QString::number(health.size()));
    if (working > 0)
        words.level = failed == 0 ? NetworkWords::Level::Good : NetworkWords::Level::Degraded;
    else if (failed > 0)
        words.level = NetworkWords::Level::Down;
    words.details = details.join(QStringLiteral("; "));
    if (snapshot) {
        const qint64 moment = now.value_or(snapshot->clock.headTime);
        words.block = blockText(*snapshot, latency, moment);
        words.epoch = epochText(*snapshot, moment);
    } else {
        words.block = NetworkText::tr("no block read yet");
    }
    return words;
}

} // namespace capstan
