// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/staking/history_entry.h"
#include "core/staking/history_progress.h"
#include "core/staking/staking_snapshot.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace capstan {

class EndpointPool;
class HistoryStore;
class HistorySync;
class StakingService;

/// Where the history of the account at hand stands.
struct HistoryStatus
{
    enum class State {
        Unknown, ///< no account, or no snapshot that tells the chain yet
        Loading, ///< from the database
        Syncing, ///< progress tells how far
        Waiting, ///< error tells why; it is tried again by itself
        Stopped, ///< by cancel(), until resume()
        Idle     ///< up to date
    };
    State state = State::Unknown;
    HistoryProgress progress = {}; ///< of the sync under way, or the last one
    std::optional<Error> error = {};
    bool isWhole = false; ///< the last sync reached the first block, and all that came since is small
    bool operator==(const HistoryStatus &) const = default;
};

/// The history of the account that StakingService shows: from the database at once, then from the chain. The
/// chain is asked for all of it once somebody wants to see it (setWanted), and for the last epochs where a
/// snapshot has a waiting amount whose claim date only the history knows. After that it is asked again only
/// when a snapshot tells of a change, or some sixty blocks later while it is being looked at. Nothing waits
/// for it.
class HistoryService : public QObject
{
    Q_OBJECT
public:
    /// All outlive the service.
    HistoryService(EndpointPool *pool, HistoryStore *store, StakingService *staking,
                   QObject *parent = nullptr);
    ~HistoryService() override;

    /// Newest first; all that is known.
    const std::vector<HistoryEntry> &entries() const { return m_entries; }
    const HistoryStatus &status() const { return m_status; }

    /// Somebody looks at it.
    void setWanted(bool wanted);
    /// Ends the sync; what was read stays. Nothing is asked for before resume().
    void cancel();
    void resume();

Q_SIGNALS:
    /// entries() changed. While a sync is under way at most a few times a second.
    void entriesChanged();
    void statusChanged();

private:
    void takeSnapshot();
    void takeAccount();
    void loadNext();
    void syncIfNeeded();
    std::optional<std::uint64_t> lowestNeeded(const StakingSnapshot &snapshot) const;
    void start(std::uint64_t lowest);
    void takeOutcome(const std::optional<Error> &error);
    void endSync();

    void addWindow(const HistoryWindow &window);
    void addDetails(const std::vector<HistoryDetails> &details);
    void rollBack(const std::optional<std::uint64_t> &block);
    void changed();
    void publish();
    void setStatus(HistoryStatus status);
    void setState(HistoryStatus::State state);

    EndpointPool *m_pool;
    HistoryStore *m_store;
    StakingService *m_staking;
    std::optional<HistoryKey> m_key;
    std::vector<HistoryEvent> m_events; ///< newest first
    std::vector<HistoryEntry> m_entries;
    HistoryStatus m_status;
    bool m_isLoaded = false;
    bool m_isWanted = false;
    bool m_wasWanted = false;         ///< of this account, since it is shown
    StakingSnapshotPtr m_synced;      ///< what the last sync that went well began with
    std::uint64_t m_syncedDownTo = 0; ///< its lowest block
    HistorySync *m_sync = nullptr;
    std::uint64_t m_lowest = 0;   ///< of m_sync
    StakingSnapshotPtr m_started; ///< of m_sync
    int m_failures = 0;           ///< in a row
    QTimer m_retry;
    QTimer m_publish;
};

} // namespace capstan
