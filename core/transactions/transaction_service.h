// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/transaction_record.h"
#include "core/transactions/claim_split.h"
#include "core/transactions/transaction_flow.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace capstan {

class AccountStore;
class AddressBook;
class EndpointPool;
class Journal;
class Signer;
class StakingService;
class TransactionTracker;

/// What a flow needs; all outlive it.
struct TransactionContext
{
    EndpointPool *pool = nullptr;
    Signer *signer = nullptr;
    Journal *journal = nullptr;
    AccountStore *accounts = nullptr;
    StakingService *staking = nullptr;
    const Clock *clock = nullptr;
    std::optional<TypedRate> rate = {}; ///< of the flows that begin from now on
    AddressBook *addressBook = nullptr; ///< whom a recipient may be taken for; null: nobody more
    UInt256 feeCap = capstan::feeCap(); ///< of the flows that begin from now on, wei
};

/// Makes flows, and follows every transaction of the journal to its end, also those of an earlier run.
class TransactionService : public QObject
{
    Q_OBJECT
public:
    explicit TransactionService(const TransactionContext &context, QObject *parent = nullptr);
    ~TransactionService() override;

    /// The pace of asking when no snapshot comes; TransactionTracker has the default.
    void setInterval(int milliseconds);

    /// What an ETH is worth, for the warning that a claim costs more than it brings; none: no such warning.
    void setRate(const std::optional<TypedRate> &rate);
    /// What a transaction may cost at its worst, in wei, unless a person insists; of flows from now on.
    void setFeeCap(const UInt256 &wei);

    /// Starts preparing @p action for @p account.
    TransactionFlow *begin(const Address &account, const TransactionAction &action, QObject *parent);

    /// Into how many transactions a claim of all rewards of @p snapshot's account has to be split.
    ClaimSplitJob *splitClaims(const StakingSnapshotPtr &snapshot, QObject *parent);

    /// Starts preparing what takes the place of a transaction that waits: the same call, for more; or
    /// nothing, sent to oneself with the same nonce. @p hash may have been replaced already: what comes now
    /// replaces the newest. Both are followed, and whichever gets into a block, the others become Replaced.
    /// The flow ends with NonceConflict when it waits no more, and with NotSupported for an unknown @p hash.
    TransactionFlow *speedUp(const Hash32 &hash, QObject *parent);
    TransactionFlow *cancel(const Hash32 &hash, QObject *parent);

    /// The transactions of @p account, newest first, as last seen. None before the chain was heard of for the
    /// first time, as they are kept by its genesis.
    std::vector<TransactionRecord> records(const Address &account) const;
    std::optional<TransactionRecord> record(const Hash32 &hash) const;
    /// Nonces of @p account with signed transactions of which none is in a block yet.
    int waitingCount(const Address &account) const;

Q_SIGNALS:
    /// A record was added, or moved on.
    void recordChanged(const capstan::TransactionRecord &record);
    /// A node has taken a transaction that was sent just now: @p nodes of them so far.
    void reached(const capstan::Hash32 &hash, int nodes);
    /// The journal or the network failed in a way that following is not possible right now.
    void failed(const capstan::Error &error);
    /// After that: it is possible again.
    void following();

private:
    void readRecord(const TransactionRecord &record);
    TransactionFlow *replace(const Hash32 &hash, bool isCancel, QObject *parent);

    TransactionContext m_context;
    std::unique_ptr<TransactionTracker> m_tracker;
    std::map<Hash32, std::optional<Hash32>> m_blocks; ///< where each was seen last
};

} // namespace capstan
