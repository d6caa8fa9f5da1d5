// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rpc/endpoint_pool.h"
#include "core/storage/history_record.h"

#include <QObject>

namespace capstan {

/// Reads all events of an account in a range of blocks, and when its blocks were: one request, and one more
/// per 50 blocks with events. Emits finished() exactly once, never from inside the constructor, then deletes
/// itself; deleting it earlier abandons it.
class HistoryWindowJob : public QObject
{
    Q_OBJECT
public:
    /// @p pool outlives it.
    HistoryWindowJob(EndpointPool *pool, const Address &account, const BlockRange &range, QObject *parent);
    const BlockRange &range() const { return m_window.range; }

    /// Whether @p error may come of too large a range: then a smaller one is worth asking for.
    static bool isRefusal(const Error &error);

Q_SIGNALS:
    /// The checkpoint is the range's last block. Errors: those of EndpointPool and historyEvents; StaleState
    /// when the node does not have the range's last block, or the chain changed meanwhile.
    void finished(const capstan::Result<capstan::HistoryWindow> &window);

private:
    using Results = std::vector<RpcResult>;

    void ask();
    Result<void> takeLogs(const Results &results);
    void askBlocks();
    Result<void> takeBlocks(const Results &results);
    void finish(const Result<HistoryWindow> &window);

    EndpointPool *m_pool;
    Address m_account;
    HistoryWindow m_window;
    std::vector<std::uint64_t> m_blocks; ///< whose times are not known yet, one after the other
};

} // namespace capstan
