// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/endpoint_list.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace capstan {
namespace {

constexpr qint64 FirstBackoffMs = 1000;
constexpr qint64 MaxBackoffMs = 60'000;
constexpr qint64 MaxRetryAfterSeconds = 600;

} // namespace

EndpointList::EndpointList(std::span<const QUrl> urls, const Clock *clock)
    : m_clock(clock)
{
    m_entries.reserve(urls.size());
    for (const QUrl &url : urls) {
        Entry entry;
        entry.health.url = url;
        entry.backoffUntilMs = entry.forbiddenUntilMs = std::numeric_limits<qint64>::min();
        m_entries.push_back(entry);
    }
}

EndpointList::EndpointList(std::span<const QUrl> urls, const Clock *clock, const EndpointList &known)
    : EndpointList(urls, clock)
{
    for (Entry &entry : m_entries) {
        if (const auto index = known.indexOf(entry.health.url))
            entry = known.m_entries[*index];
    }
}

std::optional<std::size_t> EndpointList::indexOf(const QUrl &url) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&url](const Entry &entry) { return entry.health.url == url; });
    if (it == m_entries.end())
        return {};
    return static_cast<std::size_t>(it - m_entries.begin());
}

std::vector<std::size_t> EndpointList::order() const
{
    const qint64 now = m_clock->monotonicMs();
    const auto rank = [this, now](std::size_t index) {
        const Entry &entry = m_entries[index];
        if (entry.backoffUntilMs > now)
            return 2;
        return entry.health.verified ? 0 : 1;
    };
    std::vector<std::size_t> indices(m_entries.size());
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    std::stable_sort(indices.begin(), indices.end(),
                     [&rank](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return indices;
}

qint64 EndpointList::mustWaitSeconds(std::size_t index) const
{
    const qint64 now = m_clock->monotonicMs();
    const qint64 until = m_entries[index].forbiddenUntilMs;
    return until > now ? (until - now + 999) / 1000 : 0;
}

void EndpointList::succeeded(std::size_t index, qint64 latencyMs)
{
    Entry &entry = m_entries[index];
    entry.health.verified = true;
    entry.health.lastError.reset();
    entry.health.latencyMs =
        static_cast<int>(std::clamp<qint64>(latencyMs, 0, std::numeric_limits<int>::max()));
    entry.failuresInRow = 0;
    entry.backoffUntilMs = entry.forbiddenUntilMs = std::numeric_limits<qint64>::min();
}

void EndpointList::failed(std::size_t index, const Error &error)
{
    Entry &entry = m_entries[index];
    const qint64 now = m_clock->monotonicMs();
    entry.health.verified = false;
    entry.health.lastError = error;
    const qint64 backoff = std::min(FirstBackoffMs << std::min(entry.failuresInRow, 10), MaxBackoffMs);
    ++entry.failuresInRow;
    entry.backoffUntilMs = now + backoff;
    if (error.code == ErrorCode::RateLimited && error.number > 0) {
        entry.forbiddenUntilMs = now + std::min(error.number, MaxRetryAfterSeconds) * 1000;
        entry.backoffUntilMs = std::max(entry.backoffUntilMs, entry.forbiddenUntilMs);
    }
}

std::vector<EndpointHealth> EndpointList::health() const
{
    std::vector<EndpointHealth> all;
    all.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        all.push_back(entry.health);
    return all;
}

} // namespace capstan
