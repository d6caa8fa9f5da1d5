// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/transaction_record.h"
#include "core/transactions/transaction_preview.h"

#include <QObject>

#include <memory>

namespace capstan {

class PrepareJob;
class TransactionTracker;
struct PreparedTransaction;
struct SignedTransaction;
struct TransactionContext;

/// One transaction from the wish to its first broadcast:
///   Preparing → AwaitingApproval → Signing → Journalling → Broadcasting → Sent
/// and, from any of the first four, Ended (rejected, or an error before anything was sent). One that takes
/// another's place ends with NonceConflict as soon as that one, or any with its nonce, is in a block; after
/// an approval it looks once more before it signs. Two ways lead back: refresh() to Preparing, and a vault
/// that is locked from Signing to AwaitingApproval. Once journalled the TransactionTracker sends and follows
/// it, so a flow that is deleted after Signing loses nothing.
class TransactionFlow : public QObject
{
    Q_OBJECT
public:
    enum class State { Preparing, AwaitingApproval, Signing, Journalling, Broadcasting, Sent, Ended };
    Q_ENUM(State)

    ~TransactionFlow() override;

    State state() const { return m_state; }
    const Address &account() const { return m_account; }
    const TransactionAction &action() const { return m_action; }
    /// From the first AwaitingApproval on; while Preparing again, the one before.
    TransactionPreviewPtr preview() const { return m_preview; }
    std::optional<TransactionRecord> record() const { return m_record; } ///< from Broadcasting on
    /// Why it ended; none when rejected. In AwaitingApproval: VaultLocked, when an approval came to nothing
    /// for that. In Broadcasting: why no node has taken it yet; it is tried again without end.
    std::optional<Error> error() const { return m_error; }

    /// In AwaitingApproval: another preview with other fees.
    void chooseFee(FeeLevel level);
    /// The same with a fee of one's own. @return why it can't be, against the preview's customBounds; nothing
    /// has changed then. When the chain's fees leave it out of bounds later, market takes its place.
    std::optional<CustomFeeProblem> chooseCustomFee(const DynamicFee &fee);
    /// In AwaitingApproval: another nonce, or another gas limit; what @p choice leaves out becomes what is
    /// proposed. @return why it can't be, against the preview's advancedBounds; nothing has changed then.
    /// What the chain makes impossible later gives way to what is proposed.
    std::optional<AdvancedProblem> chooseAdvanced(const AdvancedChoice &choice);
    /// In AwaitingApproval: reads the chain again and publishes a new preview. Happens by itself when a new
    /// snapshot shows another epoch, another position with the provider or other code of the contract, or
    /// base fees that outgrew the chosen one. Each new block is simulated on while the preview stays: only
    /// simulatedOn moves, unless something that matters has changed.
    void refresh();
    /// In AwaitingApproval, with Risk::Kind::ImplementationChanged in the preview and @p code as what it
    /// found: from now on that is the contract's code, and all is read again. Nothing else is ever accepted.
    void acceptImplementation(const Address &code);
    /// In AwaitingApproval: signs exactly the transaction with @p digest, or ends with PreviewChanged. Ends
    /// with the error of the first blocking risk when there is one.
    void approve(const Hash32 &digest);
    /// The same, insisting on risks that are overridable.
    void approveDespite(const Hash32 &digest, const RiskOverrides &overrides);
    /// In Preparing and AwaitingApproval.
    void reject();

Q_SIGNALS:
    /// Also when error() has changed while the state stays.
    void stateChanged(capstan::TransactionFlow::State state);
    void previewChanged(const capstan::TransactionPreviewPtr &preview);

private:
    friend class TransactionService;
    TransactionFlow(const TransactionContext &context, TransactionTracker *tracker, const Address &account,
                    const TransactionAction &action, const std::optional<Hash32> &replaces, QObject *parent);

    void prepare(bool withNewSnapshot);
    void prepareAgain(bool withNewSnapshot);
    void publish();
    void keepChoices();
    void simulateAgain();
    void takeNewBlock(const PreparedTransaction &prepared);
    void endIfTaken(const TransactionRecord &record);
    void readSnapshot(const StakingSnapshotPtr &snapshot);
    std::optional<Error> objection(const Hash32 &digest, const RiskOverrides &overrides) const;
    void lookAgain();
    void sign();
    void readSignature(const Result<SignedTransaction> &result);
    void journal(const SignedTransaction &result);
    void readRecord(const TransactionRecord &record);
    void readRefusal(const Hash32 &hash, const Error &error);
    void setState(State state, std::optional<Error> error = {});

    std::unique_ptr<const TransactionContext> m_context;
    TransactionTracker *m_tracker;
    Address m_account;
    TransactionAction m_action;
    std::optional<Hash32> m_replaces;
    State m_state = State::Preparing;
    FeeLevel m_feeLevel = FeeLevel::Market;
    std::optional<FeeOption> m_customFee; ///< with FeeLevel::Custom
    AdvancedChoice m_advanced;
    std::unique_ptr<const PreparedTransaction> m_prepared;
    PrepareJob *m_job = nullptr; ///< while Preparing, and while simulating again
    TransactionPreviewPtr m_preview;
    std::optional<TransactionRecord> m_record;
    std::optional<Error> m_error;
};

} // namespace capstan
