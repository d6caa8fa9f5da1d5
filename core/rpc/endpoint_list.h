// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/network/endpoint_health.h"

#include <span>
#include <vector>

namespace capstan {

/// What is known of each endpoint of a profile, and which to ask next. No network: plain bookkeeping.
class EndpointList
{
public:
    /// @p clock outlives the list.
    EndpointList(std::span<const QUrl> urls, const Clock *clock);
    /// What @p known tells of the same URLs is taken over.
    EndpointList(std::span<const QUrl> urls, const Clock *clock, const EndpointList &known);

    std::size_t size() const { return m_entries.size(); }
    const QUrl &url(std::size_t index) const { return m_entries[index].health.url; }
    std::optional<std::size_t> indexOf(const QUrl &url) const;

    /// All of them, best first: verified ones in the profile's order, then the others, those in backoff last.
    std::vector<std::size_t> order() const;
    /// Seconds, above 0, that the endpoint asked to be left alone (Retry-After); 0: it may be asked.
    qint64 mustWaitSeconds(std::size_t index) const;

    bool isVerified(std::size_t index) const { return m_entries[index].health.verified; }
    bool refusesBatches(std::size_t index) const { return m_entries[index].refusesBatches; }
    void setRefusesBatches(std::size_t index, bool refuses) { m_entries[index].refusesBatches = refuses; }
    void setBlock(std::size_t index, std::uint64_t block) { m_entries[index].health.block = block; }

    /// It answered, with the profile's chain id.
    void succeeded(std::size_t index, qint64 latencyMs);
    /// It did not, or not usably: backs off for 1, 2, 4 … 60 s, or as long as Retry-After says (at most
    /// 10 minutes), and must be verified again.
    void failed(std::size_t index, const Error &error);

    std::vector<EndpointHealth> health() const;

private:
    struct Entry
    {
        EndpointHealth health;
        bool refusesBatches = false;
        int failuresInRow = 0;
        qint64 backoffUntilMs = 0;   ///< better not asked before
        qint64 forbiddenUntilMs = 0; ///< not asked before
    };

    std::vector<Entry> m_entries;
    const Clock *m_clock;
};

} // namespace capstan
