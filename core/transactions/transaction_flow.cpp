// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/transaction_flow.h"

#include "core/rpc/endpoint_pool.h"
#include "core/staking/staking_service.h"
#include "core/storage/journal.h"
#include "core/transactions/prepare_job.h"
#include "core/transactions/transaction_tracker.h"
#include "core/wallet/signer.h"

#include <algorithm>

namespace capstan {

namespace {

/// What the signer gave back is what it was asked for, by its bytes.
bool isWhatWasApproved(const SignedTransaction &result, const TransactionPreview &preview)
{
    const auto decoded = decodeSignedTransaction(result.raw);
    return decoded && decoded->transaction == preview.transaction && decoded->from == preview.account &&
           decoded->hash == result.hash;
}

/// A base fee at or above this leaves no room for the tip.
bool isOutbid(const DynamicFee &fee, const BlockHeader &block)
{
    const auto needed = add(block.baseFeePerGas.value_or(UInt256(0)), fee.maxPriorityFeePerGas);
    return !needed || *needed > fee.maxFeePerGas;
}

/// The epoch in which an unstake will be claimable: at the last block of an epoch, it can only be mined in
/// the next.
std::uint64_t claimEpochOf(const TransactionPreview &preview)
{
    if (!preview.unstake)
        return 0;
    return preview.unstake->atBoundary ? preview.unstake->claimAfterBoundary.epoch
                                       : preview.unstake->claim.epoch;
}

} // namespace

TransactionFlow::TransactionFlow(const TransactionContext &context, TransactionTracker *tracker,
                                 const Address &account, const TransactionAction &action, QObject *parent)
    : QObject(parent)
    , m_context(std::make_unique<TransactionContext>(context))
    , m_tracker(tracker)
    , m_account(account)
    , m_action(action)
{
    connect(context.staking, &StakingService::snapshotChanged, this, &TransactionFlow::readSnapshot);
    connect(tracker, &TransactionTracker::recordChanged, this, &TransactionFlow::readRecord);
    connect(tracker, &TransactionTracker::broadcastFailed, this, &TransactionFlow::readRefusal);
    prepare(false);
}

TransactionFlow::~TransactionFlow() = default;

void TransactionFlow::prepare(bool withNewSnapshot)
{
    using Freshness = PrepareJob::Freshness;
    m_job = new PrepareJob(*m_context, m_account, m_action,
                           withNewSnapshot ? Freshness::NewSnapshot : Freshness::RecentSnapshot, this);
    connect(m_job, &PrepareJob::finished, this, [this](const PreparedTransaction &prepared) {
        m_job = nullptr;
        m_prepared = std::make_unique<const PreparedTransaction>(prepared);
        publish();
    });
    connect(m_job, &PrepareJob::failed, this, [this](const Error &error) {
        m_job = nullptr;
        setState(State::Ended, error);
    });
}

void TransactionFlow::publish()
{
    m_preview = std::make_shared<const TransactionPreview>(
        previewOf(*m_prepared, m_context->pool->profile(), m_feeLevel));
    if (m_state != State::AwaitingApproval)
        setState(State::AwaitingApproval);
    Q_EMIT previewChanged(m_preview);
}

void TransactionFlow::chooseFee(FeeLevel level)
{
    if (m_state != State::AwaitingApproval || level == m_feeLevel)
        return;
    m_feeLevel = level;
    publish();
}

void TransactionFlow::refresh()
{
    if (m_state != State::AwaitingApproval)
        return;
    prepareAgain(true);
}

void TransactionFlow::prepareAgain(bool withNewSnapshot)
{
    prepare(withNewSnapshot);
    setState(State::Preparing);
}

void TransactionFlow::readSnapshot(const StakingSnapshotPtr &snapshot)
{
    if (m_state != State::AwaitingApproval || !snapshot || snapshot->account != m_account)
        return;
    if (isOutdated(m_action, *m_prepared->snapshot, *snapshot) ||
        isOutbid(m_preview->transaction.fee, snapshot->block))
        prepareAgain(false);
}

void TransactionFlow::reject()
{
    if (m_state != State::Preparing && m_state != State::AwaitingApproval)
        return;
    delete m_job;
    m_job = nullptr;
    setState(State::Ended);
}

std::optional<Error> TransactionFlow::objection(const Hash32 &digest) const
{
    if (digest != m_preview->digest || signingDigest(m_preview->transaction) != digest)
        return Error{ErrorCode::PreviewChanged, {}};
    const auto &risks = m_preview->risks;
    const auto blocking =
        std::find_if(risks.begin(), risks.end(), [](const Risk &risk) { return risk.blocking; });
    if (blocking != risks.end())
        return blocking->error;
    if (!m_preview->canConfirm() || !isWithinBounds(m_preview->transaction, m_context->pool->profile()))
        return Error{ErrorCode::PreviewChanged, {}};
    return std::nullopt;
}

void TransactionFlow::approve(const Hash32 &digest)
{
    if (m_state != State::AwaitingApproval)
        return;
    if (auto error = objection(digest)) {
        setState(State::Ended, std::move(error));
        return;
    }
    auto *job = m_context->signer->sign(m_account, m_preview->transaction, digest, this);
    connect(job, &SignJob::finished, this, &TransactionFlow::readSignature);
    setState(State::Signing);
}

void TransactionFlow::readSignature(const Result<SignedTransaction> &result)
{
    if (m_state != State::Signing)
        return;
    if (!result) {
        // The person can unlock and approve the same bytes again.
        const bool isLocked = result.error().code == ErrorCode::VaultLocked;
        setState(isLocked ? State::AwaitingApproval : State::Ended, result.error());
        return;
    }
    if (!isWhatWasApproved(*result, *m_preview)) {
        setState(State::Ended, Error{ErrorCode::CryptoFailure, QStringLiteral("signature")});
        return;
    }
    setState(State::Journalling);
    journal(*result);
}

/// The record is on the disk before anyone else sees the bytes: whatever ends the program after that, the
/// next start sends them. Without the record they are forgotten here.
void TransactionFlow::journal(const SignedTransaction &result)
{
    TransactionRecord record;
    record.chainId = m_preview->transaction.chainId;
    record.genesis = m_prepared->snapshot->genesis;
    record.account = m_account;
    record.hash = result.hash;
    record.nonce = m_preview->transaction.nonce;
    record.raw = result.raw;
    record.action = m_preview->action;
    record.maxFee = m_preview->fee().maximumFee;
    record.madeInEpoch = m_prepared->snapshot->clock.currentEpoch();
    record.claimEpoch = claimEpochOf(*m_preview);
    record.createdAt = m_context->clock->wallMsSinceEpoch() / 1000;
    const auto added = m_context->journal->add(record);
    if (!added) {
        setState(State::Ended, added.error());
        return;
    }
    m_record = *added;
    setState(State::Broadcasting);
    m_tracker->follow(*added);
}

void TransactionFlow::readRecord(const TransactionRecord &record)
{
    if (!m_record || record.hash != m_record->hash)
        return;
    m_record = record;
    if (m_state == State::Broadcasting && record.state != TransactionState::Signed)
        setState(State::Sent);
}

void TransactionFlow::readRefusal(const Hash32 &hash, const Error &error)
{
    if (m_state == State::Broadcasting && m_record && hash == m_record->hash)
        setState(State::Broadcasting, error);
}

void TransactionFlow::setState(State state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged(m_state);
}

} // namespace capstan
