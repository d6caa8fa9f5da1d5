// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/prepared_transaction.h"

#include "core/contracts/ankr_staking.h"
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
    const auto limit = fees::gasLimitFor(prepared.simulation.estimatedGas);
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

/// A replacement has the nonce that it is about.
Result<std::uint64_t> nonceFor(const ActionPlan &plan, const ChainFacts &facts, const LocalFacts &local)
{
    if (!local.replaced)
        return chooseNonce({facts.minedNonce, facts.pendingNonce, local.journalNextNonce,
                            local.journalledNonces, local.waitingNonces});
    const TransactionRecord &newest = local.replaced->newest;
    if (facts.minedNonce > newest.nonce)
        return failure(ErrorCode::NonceConflict, newest.hash.toHex(), static_cast<qint64>(newest.nonce));
    if (plan.action.kind != ActionKind::Cancel && plan.calldata != local.replaced->transaction.data)
        return failure(ErrorCode::NotSupported, newest.hash.toHex());
    return newest.nonce;
}

UnsignedTransaction transactionOf(const PreparedTransaction &prepared, const NetworkProfile &profile,
                                  const FeeOption &fee, const AdvancedChoice &advanced)
{
    UnsignedTransaction transaction;
    transaction.chainId = profile.chainId;
    transaction.nonce = advanced.nonce.value_or(prepared.nonce);
    transaction.fee = fee.fee;
    transaction.gasLimit = advanced.gasLimit.value_or(prepared.gasLimit);
    transaction.to = targetOf(profile, prepared.snapshot->account, prepared.plan.calldata);
    transaction.value = 0;
    transaction.data = prepared.plan.calldata;
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
    bounds.isGasFixed = prepared.plan.calldata.empty();
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
    const auto &balances = prepared.simulation.balances;
    const auto effect = balances ? std::optional(effectOf(*balances)) : std::nullopt;
    return std::tuple(prepared.plan.action, prepared.plan.calldata, prepared.plan.ankrIn, effect,
                      plan.changes, plan.claim.epoch, plan.claim.block, plan.atBoundary, reset.claimableNow,
                      reset.pending, reset.pendingClaim);
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
    prepared.facts = facts;
    prepared.replaced = local.replaced;
    prepared.nonce = *nonce;
    if (const auto chosen = chooseGas(prepared); !chosen)
        return tl::unexpected(chosen.error());
    if (const auto chosen = chooseFees(prepared, profile); !chosen)
        return tl::unexpected(chosen.error());
    prepared.advancedBounds = advancedBoundsOf(prepared, local);
    prepared.rate = local.rate;
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
    preview.ankrIn = prepared.plan.ankrIn;
    preview.ankrInIsEstimate = prepared.plan.ankrInIsEstimate;
    const auto &balances = prepared.simulation.balances;
    preview.effect = balances ? effectOf(*balances) : plannedEffect(prepared.plan);
    preview.isEffectSimulated = balances.has_value();
    preview.risks = risksOf(prepared, preview);
    return preview;
}

bool isMaterialChange(const PreparedTransaction &before, const PreparedTransaction &now)
{
    return before.nonce != now.nonce || before.risks != now.risks || promiseOf(before) != promiseOf(now) ||
           now.gasLimit > before.gasLimit + before.gasLimit / 10;
}

bool isWithinBounds(const UnsignedTransaction &transaction, const NetworkProfile &profile,
                    const Address &account, const RiskOverrides &overrides)
{
    const auto maximum = multiply(transaction.fee.maxFeePerGas, transaction.gasLimit);
    const bool isCall = transaction.to == profile.staking && !transaction.data.empty();
    const bool isCancel = transaction.to == account && transaction.data.empty() &&
                          transaction.gasLimit == fees::MinTransactionGas;
    return transaction.chainId == profile.chainId && (isCall || isCancel) && transaction.value == 0 &&
           !transaction.gasPrice && transaction.gasLimit > 0 && transaction.gasLimit <= fees::MaxGasLimit &&
           transaction.fee.maxPriorityFeePerGas <= transaction.fee.maxFeePerGas && maximum &&
           (*maximum <= feeCap() || overrides.feeAboveCap);
}

} // namespace capstan
