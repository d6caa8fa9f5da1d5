// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/tracking.h"
#include "core/transactions/transaction_service.h"

#include <QTimer>
#include <QUrl>

#include <map>

namespace capstan {

struct TrackingReport;

/// Follows every unfinished transaction of the journal on this chain: sends it, and asks about it once a
/// block, until it is settled. It starts from the journal alone, so that nothing is lost between two runs.
/// What is too much for one node's word (needsSecondWord) waits until a second endpoint agrees. Where there
/// is but one endpoint it has to say so twice; where the others stay silent, SilentAfter times. An error of
/// the network changes nothing. One that no node keeps although it was sent again DroppedAfter times counts
/// as dropped, and goes on being sent. One whose replacement was taken by a node is followed but not sent any
/// more.
class TransactionTracker : public QObject
{
    Q_OBJECT
public:
    static constexpr int DroppedAfter = 10;
    static constexpr int SilentAfter = 10;

    explicit TransactionTracker(const TransactionContext &context, QObject *parent = nullptr);

    /// Takes over a transaction that is in the journal, and sends it.
    void follow(const TransactionRecord &record);

    /// The chain's block 0, by the first snapshot or our own request; none before.
    std::optional<Hash32> genesis() const { return m_genesis; }
    /// Those not settled yet.
    const std::vector<TransactionRecord> &followed() const { return m_followed; }

    /// How long to wait for a snapshot's tick before asking without one, and between two sendings of the same
    /// transaction. The default is 18 s, 2 s on a devnet.
    void setInterval(int milliseconds);

Q_SIGNALS:
    void recordChanged(const capstan::TransactionRecord &record);
    /// A node has the transaction: @p nodes of them so far.
    void reached(const capstan::Hash32 &hash, int nodes);
    /// No node took it this time; it is sent again later.
    void broadcastFailed(const capstan::Hash32 &hash, const capstan::Error &error);
    /// The network or the journal failed; or nodes tell different things of one block, which is
    /// InconsistentReply with the host of one of them in detail.
    void failed(const capstan::Error &error);
    /// All that is followed was asked about, and nothing failed since the asking began.
    void roundDone();

private:
    /// What one node said while no other did.
    struct Claim
    {
        TrackingStep step;
        int times = 0;
    };

    void tick();
    void learnGenesis();
    void setGenesis(const Hash32 &genesis);
    void startRound();
    void endRound();
    void readReport(const TrackingReport &report);
    void askOthers(const TrackingReport &first, const std::vector<TransactionRecord> &doubtful);
    void weigh(const TrackingReport &first, std::vector<TrackingReport> others);
    bool standsStill(const TrackingReport &other, const TrackingReport &first);
    std::optional<TrackingStep> verdictOn(const std::vector<TrackingStep> &said);
    std::optional<TrackingStep> saidAgain(const TrackingStep &step);
    void apply(const TrackingStep &step);
    void sendAgain(const TransactionRecord &record);
    void broadcast(const TransactionRecord &record);
    void noteSent(const Hash32 &hash);
    void noteRefused(const Hash32 &hash, const Error &error);
    bool replace(const TransactionRecord &record, bool settled);
    TransactionRecord *find(const Hash32 &hash);
    TrackingRules rules() const;

    TransactionContext m_context;
    std::optional<Hash32> m_genesis;
    std::vector<TransactionRecord> m_followed;
    std::map<Hash32, qint64> m_lastSent; ///< monotonic ms
    std::map<Hash32, Claim> m_claims;
    std::map<QUrl, std::uint64_t> m_heads; ///< of the endpoints that were asked for a second word
    std::map<Hash32, int> m_sentInVain;    ///< how often, since a node last had it
    QTimer m_timer;
    bool m_asking = false;
    bool m_roundFailed = false;
};

} // namespace capstan
