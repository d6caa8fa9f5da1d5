// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/prepared_transaction.h"

#include "core/contracts/ankr_staking.h"
#include "core/contracts/erc20.h"
#include "core/ethereum/lookalike.h"
#include "core/transactions/nonce.h"

#include <algorithm>
#include <tuple>

namespace capstan {

namespace {

constexpr std::uint64_t MaxBlocksBehind = 8;

Result<void> checkOneChain(const StakingSnapshot &snapshot, const ChainFacts &facts)
{
    if (facts.genesis != snapshot.genesis)
        return failure(ErrorCode::InconsistentReply, QStringLiteral("genesis"));
    if (facts.block.hash != snapshot.block.hash)
        return failure(ErrorCode::StaleState, QStringLiteral("eth_getBlockByNumber"));
    if (facts.block != snapshot.block)
        return failure(ErrorCode::InconsistentReply, QStringLiteral("eth_getBlockByNumber"));
    if (facts.implementation != snapshot.implementation)
        return failure(ErrorCode::InconsistentReply, QStringLiteral("eth_getStorageAt"));
    if (facts.head.number - facts.block.number > MaxBlocksBehind ||
        snapshot.clock.epochOf(facts.head.number) != snapshot.clock.currentEpoch())
        return failure(ErrorCode::StaleState, QStringLiteral("epoch"));
    return {};
}

RevertCause causeOf(const Error &revert)
{
    using Meaning = ankr_staking::RevertMeaning;
    switch (ankr_staking::meaningOf(viewOf(revert.data))) {
    case Meaning::NoRemainder:
        return RevertCause::NoRemainder;
    case Meaning::TooLow:
        return RevertCause::TooLow;
    case Meaning::StillLocked:
        return RevertCause::StillLocked;
    case Meaning::InsufficientBalance:
        return RevertCause::InsufficientBalance;
    case Meaning::LessThanMinimum:
        return RevertCause::LessThanMinimum;
    case Meaning::ValidatorNotFound:
        return RevertCause::ValidatorNotFound;
    case Meaning::RewardRounding:
        return RevertCause::RewardRounding;
    case Meaning::AllowanceTooLow:
        return RevertCause::AllowanceTooLow;
    case Meaning::TokenBalanceTooLow:
        return RevertCause::TokenBalanceTooLow;
    case Meaning::Unknown:
        break;
    }
    return RevertCause::Unknown;
}

/// Two endpoints, or the only one twice, say the same of the same block.
bool isCertain(const ChainFacts &facts)
{
    const auto &revert = facts.simulation.revert;
    return revert && std::any_of(facts.opinions.begin(), facts.opinions.end(), [&](const Simulation &other) {
               return other.revert && other.revert->detail == revert->detail &&
                      other.revert->data == revert->data;
           });
}

Simulation verdictOf(const ChainFacts &facts)
{
    Simulation verdict = facts.simulation;
    if (isCertain(facts)) {
        verdict.estimatedGas = 0;
        return verdict;
    }
    for (const Simulation &opinion : facts.opinions) {
        if (!opinion.revert)
            verdict.estimatedGas = std::max(verdict.estimatedGas, opinion.estimatedGas);
        else if (!verdict.revert)
            verdict.revert = opinion.revert;
    }
    return verdict;
}

bool isCallOfToken(const TransactionAction &action)
{
    return action.kind == ActionKind::Approve || action.kind == ActionKind::SendAnkr;
}

/// A token may say no by its answer, too: then nothing would happen, for a fee.
Simulation judged(const TransactionAction &action, const Simulation &simulation)
{
    const bool isFine = simulation.revert || !isCallOfToken(action) ||
                        erc20::decodeSuccess(simulation.returned).value_or(false);
    return isFine ? simulation : Simulation{Error{ErrorCode::Reverted, QStringLiteral("false")}};
}

ChainFacts judged(const TransactionAction &action, ChainFacts facts)
{
    facts.simulation = judged(action, facts.simulation);
    for (Simulation &opinion : facts.opinions)
        opinion = judged(action, opinion);
    return facts;
}

Risk simulationRisk(const PreparedTransaction &prepared, const Error &revert)
{
    Risk risk;
    risk.kind = Risk::Kind::SimulationFailed;
    risk.blocking = true;
    risk.certain = isCertain(prepared.facts);
    risk.overridable = !risk.certain && prepared.gasLimit > 0;
    risk.error = revert;
    risk.cause = causeOf(revert);
    const TransactionAction &action = prepared.plan.action;
    if (risk.cause == RevertCause::RewardRounding && action.kind == ActionKind::Unstake)
        risk.alternatives = wholeRecordAmounts(*prepared.snapshot, action.provider, action.amount);
    return risk;
}

Risk implementationRisk(const Address &accepted, const Address &now)
{
    Risk risk;
    risk.kind = Risk::Kind::ImplementationChanged;
    risk.blocking = true;
    risk.acceptedCode = accepted;
    risk.foundCode = now;
    risk.error =
        Error{ErrorCode::ImplementationChanged, accepted.toChecksumHex() + u'\n' + now.toChecksumHex()};
    return risk;
}

Risk remark(Risk::Kind kind)
{
    Risk risk;
    risk.kind = kind;
    return risk;
}

/// The next block is in another epoch than the one that was simulated.
bool isAtBoundary(const PreparedTransaction &prepared)
{
    const EpochClock &clock = prepared.snapshot->clock;
    return clock.epochOf(prepared.facts.head.number + 1) != clock.currentEpoch();
}

/// What depends on the epoch that it is mined in.
bool mayBeOfNextEpoch(const PreparedTransaction &prepared)
{
    const auto &[unstake, stake] = std::tie(prepared.plan.unstake, prepared.plan.stake);
    return (unstake && unstake->atBoundary) || (stake && stake->atBoundary) ||
           ((unstake || stake) && isAtBoundary(prepared));
}

std::vector<Risk> recipientRisks(const PreparedTransaction &prepared, const LocalFacts &local)
{
    std::vector<Risk> risks;
    const auto &recipient = prepared.plan.call.recipient;
    if (!recipient)
        return risks;
    if (const auto known = lookalikeOf(*recipient, local.knownAddresses)) {
        risks.push_back(remark(Risk::Kind::RecipientLookalike));
        risks.back().resembled = *known;
    }
    if (!local.sentThereBefore)
        risks.push_back(remark(Risk::Kind::FirstTransactionTo));
    if (prepared.facts.recipientHasCode)
        risks.push_back(remark(Risk::Kind::RecipientIsContract));
    return risks;
}

std::vector<Risk> risksOf(const PreparedTransaction &prepared, const LocalFacts &local)
{
    std::vector<Risk> risks = recipientRisks(prepared, local);
    if (prepared.facts.accountHasCode)
        risks.push_back(remark(Risk::Kind::AccountHasCode));
    if (prepared.plan.action.kind == ActionKind::Cancel)
        return risks;
    const auto &unstake = prepared.plan.unstake;
    if (unstake && unstake->reset)
        risks.push_back(remark(Risk::Kind::BucketReset));
    if (prepared.simulation.revert)
        risks.push_back(simulationRisk(prepared, *prepared.simulation.revert));
    if (local.acceptedImplementation && *local.acceptedImplementation != prepared.facts.implementation)
        risks.push_back(implementationRisk(*local.acceptedImplementation, prepared.facts.implementation));
    if (mayBeOfNextEpoch(prepared))
        risks.push_back(remark(Risk::Kind::EpochBoundary));
    return risks;
}

Result<void> chooseGas(PreparedTransaction &prepared)
{
    if (prepared.plan.action.kind == ActionKind::Cancel) {
        prepared.simulation = {std::nullopt, fees::MinTransactionGas};
        prepared.gasLimit = fees::MinTransactionGas;
        return {};
    }
    prepared.simulation = verdictOf(prepared.facts);
    if (prepared.simulation.revert && prepared.simulation.estimatedGas == 0)
        return {};
    const bool isOfSeveral = prepared.plan.action.kind == ActionKind::ClaimAllRewards;
    if (isOfSeveral && prepared.simulation.estimatedGas > fees::MaxGasLimit)
        return failure(ErrorCode::TooLarge, QStringLiteral("eth_estimateGas"));
    // ETH to an account without code takes this much, whatever happens before it is mined.
    const bool isPlainSend =
        prepared.plan.call.data.empty() && prepared.simulation.estimatedGas == fees::MinTransactionGas;
    const auto limit = isPlainSend ? Result<std::uint64_t>(fees::MinTransactionGas)
                                   : fees::gasLimitFor(prepared.simulation.estimatedGas);
    if (!limit)
        return tl::unexpected(limit.error());
    prepared.gasLimit = *limit;
    return {};
}

Result<void> chooseFees(PreparedTransaction &prepared, const NetworkProfile &profile)
{
    const ChainFacts &facts = prepared.facts;
    fees::FeeInputs &inputs = prepared.feeInputs;
    inputs.history = facts.feeHistory;
    inputs.block = facts.block;
    inputs.headBlock = facts.head.number;
    inputs.estimatedGas = prepared.simulation.estimatedGas;
    inputs.gasLimit = prepared.gasLimit;
    // A devnet's blocks are far apart in chain time and a second apart in a person's.
    const qint64 seconds = prepared.snapshot->clock.millisecondsPerBlock / 1000;
    if (profile.devnet)
        inputs.secondsPerBlock = 1;
    else if (seconds > 0)
        inputs.secondsPerBlock = static_cast<int>(std::min<qint64>(seconds, 3600));
    auto options = fees::feeOptions(inputs);
    std::optional<DynamicFee> floor;
    if (options && prepared.replaced) {
        const auto needed = fees::replacementFloor(prepared.replaced->highestFee);
        if (!needed)
            return tl::unexpected(needed.error());
        floor = *needed;
        options = fees::raisedOptions(inputs, *options, *needed);
    }
    if (!options)
        return tl::unexpected(options.error());
    prepared.fees = *options;
    prepared.customBounds = fees::customBounds(inputs, *options, floor);
    return {};
}

/// Of ETH that is all there is, more of a fee leaves less to send.
bool isSameCall(const ActionPlan &plan, const UnsignedTransaction &other)
{
    return plan.call.to == other.to && plan.call.data == other.data &&
           (plan.call.value == other.value || plan.action.wholeBalance);
}

/// A replacement has the nonce that it is about.
Result<std::uint64_t> nonceFor(const ActionPlan &plan, const ChainFacts &facts, const LocalFacts &local)
{
    if (!local.replaced)
        return chooseNonce({facts.minedNonce, facts.pendingNonce, local.journalNextNonce});
    const TransactionRecord &newest = local.replaced->newest;
    if (facts.minedNonce > newest.nonce)
        return failure(ErrorCode::NonceConflict, newest.hash.toHex(), static_cast<qint64>(newest.nonce));
    if (plan.action.kind != ActionKind::Cancel && !isSameCall(plan, local.replaced->transaction))
        return failure(ErrorCode::NotSupported, newest.hash.toHex());
    return newest.nonce;
}

/// wei of ETH that go out beside the fee.
UInt256 valueOf(const PreparedTransaction &prepared, const FeeOption &fee)
{
    if (prepared.plan.action.wholeBalance)
        return subtractOrZero(prepared.facts.balance, fee.maximumFee);
    return prepared.plan.call.value;
}

UnsignedTransaction transactionOf(const PreparedTransaction &prepared, const NetworkProfile &profile,
                                  const FeeOption &fee)
{
    UnsignedTransaction transaction;
    transaction.chainId = profile.chainId;
    transaction.nonce = prepared.nonce;
    transaction.fee = fee.fee;
    transaction.gasLimit = prepared.gasLimit;
    transaction.to = prepared.plan.call.to;
    transaction.value = valueOf(prepared, fee);
    transaction.data = prepared.plan.call.data;
    return transaction;
}

/// What is missing to send @p value, or of all that is left at least something.
UInt256 missingEth(const PreparedTransaction &prepared, const FeeOption &fee, const UInt256 &value)
{
    const UInt256 least = prepared.plan.action.wholeBalance ? UInt256(1) : value;
    const auto needed = add(fee.maximumFee, least);
    return subtractOrZero(needed.value_or(~UInt256(0)), prepared.facts.balance);
}

std::vector<Risk> withFeeRisks(const PreparedTransaction &prepared, const FeeOption &fee,
                               const UInt256 &value)
{
    std::vector<Risk> risks = prepared.risks;
    if (fee.maximumFee > feeCap()) {
        Risk risk = remark(Risk::Kind::FeeAboveCap);
        risk.blocking = true;
        risk.overridable = true;
        risk.error = Error{ErrorCode::FeeAboveCap, toDecimal(fee.maximumFee)};
        risks.push_back(risk);
    }
    if (const UInt256 missing = missingEth(prepared, fee, value); missing > 0) {
        Risk risk = remark(Risk::Kind::InsufficientEth);
        risk.blocking = true;
        risk.missing = missing;
        risk.error = Error{ErrorCode::InsufficientEth, toDecimal(risk.missing)};
        risks.push_back(risk);
    }
    std::stable_sort(risks.begin(), risks.end(),
                     [](const Risk &a, const Risk &b) { return a.kind < b.kind; });
    return risks;
}

/// What a person was told of the plan, but for estimates of the clock, which move with every block.
auto promiseOf(const PreparedTransaction &prepared)
{
    const UnstakePlan plan = prepared.plan.unstake.value_or(UnstakePlan{});
    const BucketReset reset = plan.reset.value_or(BucketReset{});
    const StakePlan stake = prepared.plan.stake.value_or(StakePlan{});
    // Of ETH that is all there is, another balance is another amount.
    const UInt256 all = prepared.plan.action.wholeBalance ? prepared.facts.balance : UInt256();
    return std::tuple(prepared.plan.action, prepared.plan.call, prepared.plan.ankrIn, plan.changes,
                      plan.claim.epoch, plan.claim.block, plan.atBoundary, reset.claimableNow, reset.pending,
                      reset.pendingClaim, stake.lock.epoch, stake.lock.block, stake.atBoundary, all);
}

} // namespace

Result<PreparedTransaction> prepareTransaction(const NetworkProfile &profile,
                                               const StakingSnapshotPtr &snapshot, const ActionPlan &plan,
                                               const ChainFacts &facts, const LocalFacts &local)
{
    if (const auto checked = checkOneChain(*snapshot, facts); !checked)
        return tl::unexpected(checked.error());
    const auto nonce = nonceFor(plan, facts, local);
    if (!nonce)
        return tl::unexpected(nonce.error());
    PreparedTransaction prepared;
    prepared.snapshot = snapshot;
    prepared.plan = plan;
    prepared.facts = judged(plan.action, facts);
    prepared.replaced = local.replaced;
    prepared.nonce = *nonce;
    if (const auto chosen = chooseGas(prepared); !chosen)
        return tl::unexpected(chosen.error());
    if (const auto chosen = chooseFees(prepared, profile); !chosen)
        return tl::unexpected(chosen.error());
    prepared.risks = risksOf(prepared, local);
    return prepared;
}

TransactionPreview previewOf(const PreparedTransaction &prepared, const NetworkProfile &profile,
                             FeeLevel level, const std::optional<FeeOption> &custom)
{
    TransactionPreview preview;
    preview.action = prepared.plan.action;
    if (prepared.replaced)
        preview.replaces = prepared.replaced->newest;
    preview.networkName = profile.name;
    preview.devnet = profile.devnet;
    preview.account = prepared.snapshot->account;
    preview.simulatedOn = prepared.facts.block;
    preview.estimatedGas = prepared.simulation.estimatedGas;
    preview.fees = prepared.fees;
    preview.customBounds = prepared.customBounds;
    preview.customFee = custom;
    preview.feeLevel = level;
    preview.transaction = transactionOf(prepared, profile, preview.fee());
    preview.digest = signingDigest(preview.transaction);
    preview.call = ankr_staking::decodeCall(preview.transaction.data);
    preview.unstake = prepared.plan.unstake;
    preview.stake = prepared.plan.stake;
    preview.ankrIn = prepared.plan.ankrIn;
    preview.ankrInIsEstimate = prepared.plan.ankrInIsEstimate;
    preview.ankrOut = prepared.plan.ankrOut;
    preview.ethOut = preview.transaction.value;
    if (preview.action.wholeBalance)
        preview.action.amount = preview.ethOut;
    preview.risks = withFeeRisks(prepared, preview.fee(), preview.ethOut);
    return preview;
}

bool isMaterialChange(const PreparedTransaction &before, const PreparedTransaction &now)
{
    return before.nonce != now.nonce || before.risks != now.risks || promiseOf(before) != promiseOf(now) ||
           now.gasLimit > before.gasLimit + before.gasLimit / 10;
}

} // namespace capstan
