// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/network/endpoint_health.h"
#include "core/network/network_profile.h"
#include "core/staking/staking_snapshot.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace capstan {

class AddressProbe;
class EarningsJob;
class EndpointPool;
class HeadCheck;
class HistoryStore;
class Journal;
class ProviderLabels;
class SnapshotJob;
struct SnapshotBasis;

/// Publishes the snapshots of one account: once it is set, every block time, and when asked. Each block time
/// takes one small request (HeadCheck); everything is read when that tells of a change, after forty
/// of them in any case, and when asked. The last good one stays with its age when the network fails.
class StakingService : public QObject
{
    Q_OBJECT
public:
    /// All outlive the service. @p journal (may be null) tells the claim epochs of our own unstakes,
    /// @p labels (may be null) what the person calls the providers, @p history (may be null) the claim epochs
    /// of unstakes that were made elsewhere, as far as it was read.
    StakingService(EndpointPool *pool, const Journal *journal, const Clock *clock, QObject *parent = nullptr,
                   ProviderLabels *labels = nullptr, const HistoryStore *history = nullptr);
    ~StakingService() override;

    /// Another account's snapshot is dropped at once, and a reply of it that comes late is not taken.
    void setAccount(const std::optional<Address> &account);
    std::optional<Address> account() const { return m_account; }
    const NetworkProfile &profile() const;
    std::vector<EndpointHealth> health() const;

    StakingSnapshotPtr snapshot() const { return m_snapshot; } ///< null before the first
    /// Of the newest read; none if it succeeded.
    std::optional<Error> lastError() const { return m_lastError; }
    bool isReading() const;
    /// Seconds since 1970 by the chain's clock, from the last snapshot; none before the first.
    std::optional<qint64> now() const;

    /// Of any addresses, on this network.
    AddressProbe *probe(std::vector<Address> addresses, QObject *parent) const;
    /// What the stakes of snapshot() earned in each full epoch. Null before the first snapshot.
    EarningsJob *readEarnings(QObject *parent) const;

    /// Reads now. Asked for during a read, it reads once more after it: what a person waits for may have come
    /// after that read's block.
    void refresh();
    /// While nobody looks: nothing is asked for but by refresh(). Its end reads at once.
    void setQuiet(bool quiet);
    bool isQuiet() const { return m_quiet; }
    /// What the person calls a provider of this chain; empty: nothing. It is the provider's name in the
    /// snapshot, at once, in place of the profile's.
    /// @return NotSupported before the first snapshot, which tells the chain; errors of ProviderLabels.
    Result<void> setProviderLabel(const Address &provider, const QString &label);
    /// The same of several: all or none.
    Result<void> setProviderLabels(const QHash<Address, QString> &labels);
    /// NotSupported as above.
    Result<QHash<Address, QString>> providerLabels() const;
    /// More of the account's history was read: the snapshot is published anew where that dates a claim.
    void takeHistory();
    /// From the end of one read to the start of the next. 0 stops; the default is 12 s, 1 s on a devnet.
    void setInterval(int milliseconds);

Q_SIGNALS:
    void snapshotChanged(const capstan::StakingSnapshotPtr &snapshot);
    void failed(const capstan::Error &error);
    void readingChanged(bool reading);
    void healthChanged();
    /// account() is another one, and snapshot() is null until its first read is done.
    void accountChanged();

private:
    void look();
    void finishLook(const Result<StakingSnapshotPtr> &result);
    void finishReading(const Result<StakingSnapshotPtr> &result);
    void dropReading();
    void schedule();
    StakingSnapshotPtr withLabels(const StakingSnapshotPtr &snapshot) const;
    StakingSnapshotPtr withHistory(const StakingSnapshotPtr &snapshot) const;
    void noteWaiting(const StakingSnapshot &snapshot);

    EndpointPool *m_pool;
    const Journal *m_journal;
    const Clock *m_clock;
    ProviderLabels *m_labels;
    const HistoryStore *m_history;
    std::uint64_t m_waitingSince = 0; ///< the block since which as much waits as in m_snapshot
    std::optional<Address> m_account;
    StakingSnapshotPtr m_snapshot;
    std::optional<Error> m_lastError;
    SnapshotJob *m_job = nullptr; ///< the read under way
    HeadCheck *m_look = nullptr;  ///< the small request under way
    int m_looks = 0;              ///< since everything was read
    bool m_readsAgain = false;
    bool m_quiet = false;
    std::unique_ptr<SnapshotBasis> m_basis;
    int m_intervalMs;
    QTimer m_timer;
};

} // namespace capstan
