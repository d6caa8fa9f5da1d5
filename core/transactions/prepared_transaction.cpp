// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/prepared_transaction.h"

#include "core/contracts/ankr_staking.h"
#include "core/contracts/erc20.h"
#include "core/transactions/nonce.h"
#include "core/transactions/risks.h"

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
        return chooseNonce({facts.minedNonce, facts.pendingNonce, local.journalNextNonce,
                            local.journalledNonces, local.waitingNonces});
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
                                  const FeeOption &fee, const AdvancedChoice &advanced)
{
    UnsignedTransaction transaction;
    transaction.chainId = profile.chainId;
    transaction.nonce = advanced.nonce.value_or(prepared.nonce);
    transaction.fee = fee.fee;
    transaction.gasLimit = advanced.gasLimit.value_or(prepared.gasLimit);
    transaction.to = prepared.plan.call.to;
    transaction.value = valueOf(prepared, fee);
    transaction.data = prepared.plan.call.data;
    return transaction;
}

AdvancedBounds advancedBoundsOf(const PreparedTransaction &prepared, const LocalFacts &local)
{
    AdvancedBounds bounds;
    bounds.minedNonce = prepared.facts.minedNonce;
    bounds.nextNonce = prepared.nonce;
    bounds.waitingNonces = local.waitingNonces;
    bounds.isNonceFixed = local.replaced.has_value();
    bounds.lowestGas = prepared.simulation.estimatedGas;
    bounds.highestGas = fees::MaxGasLimit;
    bounds.proposedGas = prepared.gasLimit;
    bounds.isGasFixed = prepared.plan.action.kind == ActionKind::Cancel;
    return bounds;
}

/// What a call costs at its worst depends on the gas that it may use.
FeeOption withGasLimit(FeeOption fee, std::uint64_t gasLimit)
{
    // Both factors were bounded before: gas by 2^24, a fee by what its product with another limit was.
    fee.maximumFee = multiply(fee.fee.maxFeePerGas, gasLimit).value_or(fee.maximumFee);
    return fee;
}

/// What a person was told of the plan, but for estimates of the clock, which move with every block.
auto promiseOf(const PreparedTransaction &prepared)
{
    const UnstakePlan plan = prepared.plan.unstake.value_or(UnstakePlan{});
    const BucketReset reset = plan.reset.value_or(BucketReset{});
    const StakePlan stake = prepared.plan.stake.value_or(StakePlan{});
    // Of ETH that is all there is, another balance is another amount.
    const UInt256 all = prepared.plan.action.wholeBalance ? prepared.facts.balance : UInt256();
    const auto &balances = prepared.simulation.balances;
    const auto effect = balances ? std::optional(effectOf(*balances)) : std::nullopt;
    return std::tuple(prepared.plan.action, prepared.plan.call, prepared.plan.ankrIn, effect, plan.changes,
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
    const auto &balances = facts.simulation.balances;
    if (balances && balances->ankrBefore != snapshot->ankrBalance)
        return failure(ErrorCode::InconsistentReply, QStringLiteral("balanceOf"));
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
    prepared.advancedBounds = advancedBoundsOf(prepared, local);
    prepared.rate = local.rate;
    prepared.feeCap = local.feeCap;
    prepared.risks = risksOf(prepared, local);
    return prepared;
}

TransactionPreview previewOf(const PreparedTransaction &prepared, const NetworkProfile &profile,
                             FeeLevel level, const std::optional<FeeOption> &custom,
                             const AdvancedChoice &advanced)
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
    preview.advancedBounds = prepared.advancedBounds;
    preview.advanced = advanced;
    preview.rate = prepared.rate;
    if (advanced.gasLimit) {
        for (FeeOption &option : preview.fees)
            option = withGasLimit(option, *advanced.gasLimit);
        if (preview.customFee)
            preview.customFee = withGasLimit(*preview.customFee, *advanced.gasLimit);
    }
    preview.transaction = transactionOf(prepared, profile, preview.fee(), advanced);
    preview.digest = signingDigest(preview.transaction);
    preview.call = ankr_staking::decodeCall(preview.transaction.data);
    preview.unstake = prepared.plan.unstake;
    preview.stake = prepared.plan.stake;
    preview.ankrIn = prepared.plan.ankrIn;
    preview.ankrInIsEstimate = prepared.plan.ankrInIsEstimate;
    preview.ankrOut = prepared.plan.ankrOut;
    preview.ethOut = preview.transaction.value;
    const auto &balances = prepared.simulation.balances;
    preview.effect = balances ? effectOf(*balances) : plannedEffect(prepared.plan);
    preview.isEffectSimulated = balances.has_value();
    if (preview.action.wholeBalance) {
        // Simulated with all that there is: a simulation pays no fee.
        preview.action.amount = preview.ethOut;
        preview.effect.ethOut = preview.ethOut;
    }
    preview.risks = risksOf(prepared, preview);
    return preview;
}

bool isMaterialChange(const PreparedTransaction &before, const PreparedTransaction &now)
{
    return before.nonce != now.nonce || before.risks != now.risks || promiseOf(before) != promiseOf(now) ||
           now.gasLimit > before.gasLimit + before.gasLimit / 10;
}

} // namespace capstan
