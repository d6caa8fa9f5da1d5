// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/transaction_flow.h"

#include "core/rpc/endpoint_pool.h"
#include "core/staking/staking_service.h"
#include "core/storage/account_store.h"
#include "core/storage/journal.h"
#include "core/transactions/prepare_job.h"
#include "core/transactions/tracking_round.h"
#include "core/transactions/transaction_bounds.h"
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

/// Neither @p record nor another transaction with its nonce is in a block, by one node's word of just now.
bool stillWaits(const TransactionRecord &record, const TrackingReport &report)
{
    const auto seen = report.sightings.find(record.hash);
    if (seen == report.sightings.end() || report.genesis != record.genesis)
        return false;
    const Sighting &sighting = seen->second;
    const bool isMined = sighting.receipt || (sighting.info && sighting.info->blockNumber);
    return !isMined && sighting.nonce <= record.nonce;
}

Error takenNonce(const TransactionRecord &record)
{
    return {ErrorCode::NonceConflict, record.hash.toHex(), static_cast<qint64>(record.nonce), {}};
}

/// The base fee leaves no room for the tip or, where the fee is not a person's own, for two more full blocks.
bool isOutbid(const TransactionPreview &preview, const BlockHeader &block)
{
    const DynamicFee &fee = preview.transaction.fee;
    const UInt256 base = block.baseFeePerGas.value_or(UInt256(0));
    const auto needed = add(base, fee.maxPriorityFeePerGas);
    const auto roomy = add(base, UInt256(base / 4));
    const bool isOwn = preview.feeLevel == FeeLevel::Custom;
    return !needed || *needed > fee.maxFeePerGas || (!isOwn && (!roomy || *roomy > fee.maxFeePerGas));
}

/// The epoch in which a stake can be unstaked: at the last block of an epoch, it can only be mined in the
/// next.
std::uint64_t unlockEpochOf(const TransactionPreview &preview)
{
    if (!preview.stake)
        return 0;
    return preview.stake->atBoundary ? preview.stake->lockAfterBoundary.epoch : preview.stake->lock.epoch;
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
                                 const Address &account, const TransactionAction &action,
                                 const std::optional<Hash32> &replaces, QObject *parent)
    : QObject(parent)
    , m_context(std::make_unique<TransactionContext>(context))
    , m_tracker(tracker)
    , m_account(account)
    , m_action(action)
    , m_replaces(replaces)
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
    m_job = new PrepareJob(*m_context, m_account, m_action, m_replaces,
                           withNewSnapshot ? Freshness::NewSnapshot : Freshness::RecentSnapshot, this);
    connect(m_job, &PrepareJob::finished, this, [this](const PreparedTransaction &prepared) {
        m_job = nullptr;
        m_prepared = std::make_unique<const PreparedTransaction>(prepared);
        keepChoices();
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
        previewOf(*m_prepared, m_context->pool->profile(), m_feeLevel, m_customFee, m_advanced));
    if (m_state != State::AwaitingApproval)
        setState(State::AwaitingApproval);
    Q_EMIT previewChanged(m_preview);
}

void TransactionFlow::chooseFee(FeeLevel level)
{
    if (m_state != State::AwaitingApproval || level == m_feeLevel)
        return;
    m_feeLevel = level;
    m_customFee.reset();
    publish();
}

std::optional<CustomFeeProblem> TransactionFlow::chooseCustomFee(const DynamicFee &fee)
{
    if (m_state != State::AwaitingApproval)
        return std::nullopt;
    if (const auto problem = problemOf(fee, m_prepared->customBounds))
        return problem;
    const auto option = fees::customOption(m_prepared->feeInputs, m_prepared->fees, fee);
    if (!option)
        return CustomFeeProblem::BeyondReason;
    m_feeLevel = FeeLevel::Custom;
    m_customFee = *option;
    publish();
    return std::nullopt;
}

std::optional<AdvancedProblem> TransactionFlow::chooseAdvanced(const AdvancedChoice &choice)
{
    if (m_state != State::AwaitingApproval)
        return std::nullopt;
    if (const auto problem = problemOf(choice, m_prepared->advancedBounds))
        return problem;
    m_advanced = choice;
    publish();
    return std::nullopt;
}

/// What a fee costs and how long it takes is another on another block, and what was possible may not be any
/// more.
void TransactionFlow::keepChoices()
{
    m_advanced = allowedPart(m_advanced, m_prepared->advancedBounds);
    if (!m_customFee)
        return;
    const DynamicFee fee = m_customFee->fee;
    const auto option = fees::customOption(m_prepared->feeInputs, m_prepared->fees, fee);
    if (option && !problemOf(fee, m_prepared->customBounds)) {
        m_customFee = *option;
        return;
    }
    m_customFee.reset();
    m_feeLevel = FeeLevel::Market;
}

void TransactionFlow::refresh()
{
    if (m_state != State::AwaitingApproval)
        return;
    prepareAgain(true);
}

void TransactionFlow::prepareAgain(bool withNewSnapshot)
{
    delete m_job;
    prepare(withNewSnapshot);
    setState(State::Preparing);
}

void TransactionFlow::readSnapshot(const StakingSnapshotPtr &snapshot)
{
    if (m_state != State::AwaitingApproval || !snapshot || snapshot->account != m_account)
        return;
    const StakingSnapshot &before = *m_prepared->snapshot;
    if (isOutdated(m_action, before, *snapshot) || snapshot->implementation != before.implementation ||
        isOutbid(*m_preview, snapshot->block))
        prepareAgain(false);
    else if (!m_job && snapshot->block.hash != m_prepared->facts.block.hash)
        simulateAgain();
}

/// What can't be read now was simulated before, and the next block is another chance.
void TransactionFlow::simulateAgain()
{
    m_job = new PrepareJob(*m_context, m_account, m_action, m_replaces, PrepareJob::Freshness::RecentSnapshot,
                           this);
    connect(m_job, &PrepareJob::failed, this, [this] { m_job = nullptr; });
    connect(m_job, &PrepareJob::finished, this, [this](const PreparedTransaction &prepared) {
        m_job = nullptr;
        if (m_state == State::AwaitingApproval)
            takeNewBlock(prepared);
    });
}

void TransactionFlow::takeNewBlock(const PreparedTransaction &prepared)
{
    if (isMaterialChange(*m_prepared, prepared) || problemOf(m_advanced, prepared.advancedBounds)) {
        m_prepared = std::make_unique<const PreparedTransaction>(prepared);
        keepChoices();
    } else {
        PreparedTransaction same = *m_prepared;
        same.snapshot = prepared.snapshot;
        same.facts = prepared.facts;
        m_prepared = std::make_unique<const PreparedTransaction>(same);
    }
    publish();
}

void TransactionFlow::acceptImplementation(const Address &code)
{
    if (m_state != State::AwaitingApproval)
        return;
    const auto &risks = m_preview->risks;
    const bool isShown = std::any_of(risks.begin(), risks.end(), [&](const Risk &risk) {
        return risk.kind == Risk::Kind::ImplementationChanged && risk.foundCode == code;
    });
    if (!isShown)
        return;
    const NetworkProfile &profile = m_context->pool->profile();
    const auto accepted = m_context->accounts->acceptImplementation(
        profile.chainId, m_prepared->snapshot->genesis, profile.staking, code);
    if (accepted)
        prepareAgain(false);
    else
        setState(State::Ended, accepted.error());
}

void TransactionFlow::reject()
{
    if (m_state != State::Preparing && m_state != State::AwaitingApproval)
        return;
    delete m_job;
    m_job = nullptr;
    setState(State::Ended);
}

std::optional<Error> TransactionFlow::objection(const Hash32 &digest, const RiskOverrides &overrides) const
{
    if (digest != m_preview->digest || signingDigest(m_preview->transaction) != digest)
        return Error{ErrorCode::PreviewChanged, {}};
    const auto &risks = m_preview->risks;
    const auto blocking =
        std::find_if(risks.begin(), risks.end(), [&](const Risk &risk) { return stops(risk, overrides); });
    if (blocking != risks.end())
        return blocking->error;
    const NetworkProfile &profile = m_context->pool->profile();
    if (!m_preview->canConfirm(overrides) ||
        !isWithinBounds(m_preview->transaction, profile, m_account, m_preview->action, overrides,
                        m_prepared->feeCap))
        return Error{ErrorCode::PreviewChanged, {}};
    return std::nullopt;
}

void TransactionFlow::approve(const Hash32 &digest)
{
    approveDespite(digest, {});
}

void TransactionFlow::approveDespite(const Hash32 &digest, const RiskOverrides &overrides)
{
    if (m_state != State::AwaitingApproval)
        return;
    if (auto error = objection(digest, overrides)) {
        setState(State::Ended, std::move(error));
        return;
    }
    if (m_preview->replaces)
        lookAgain();
    else
        sign();
    setState(State::Signing);
}

void TransactionFlow::lookAgain()
{
    const TransactionRecord replaced = *m_preview->replaces;
    auto *round = new TrackingRound(m_context->pool, {replaced}, this);
    connect(round, &TrackingRound::finished, this, [this, replaced](const TrackingReport &report) {
        if (stillWaits(replaced, report))
            sign();
        else
            setState(State::Ended, takenNonce(replaced));
    });
    connect(round, &TrackingRound::failed, this,
            [this](const Error &error) { setState(State::Ended, error); });
}

void TransactionFlow::sign()
{
    auto *job = m_context->signer->sign(m_account, m_preview->transaction, m_preview->digest, this);
    connect(job, &SignJob::finished, this, &TransactionFlow::readSignature);
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
    if (m_preview->replaces)
        record.replaces = m_preview->replaces->hash;
    record.ankrIn = m_preview->ankrIn;
    record.maxFee = m_preview->fee().maximumFee;
    record.madeInEpoch = m_prepared->snapshot->clock.currentEpoch();
    record.claimEpoch = claimEpochOf(*m_preview);
    record.unlockEpoch = unlockEpochOf(*m_preview);
    record.createdAt = chainNow(*m_prepared->snapshot, m_context->clock->monotonicMs());
    const auto added = m_context->journal->add(record);
    if (!added) {
        setState(State::Ended, added.error());
        return;
    }
    m_record = *added;
    setState(State::Broadcasting);
    m_tracker->follow(*added);
}

/// There is nothing left to replace once a transaction of the nonce is in a block.
void TransactionFlow::endIfTaken(const TransactionRecord &record)
{
    const auto &replaced = m_prepared ? m_prepared->replaced : std::nullopt;
    const bool isOfNonce = record.hash == m_replaces || (replaced && record.account == m_account &&
                                                         record.nonce == replaced->newest.nonce);
    if (!m_replaces || !isOfNonce || isWaiting(record) ||
        (m_state != State::Preparing && m_state != State::AwaitingApproval))
        return;
    delete m_job;
    m_job = nullptr;
    setState(State::Ended, takenNonce(record));
}

void TransactionFlow::readRecord(const TransactionRecord &record)
{
    endIfTaken(record);
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
