// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/risks.h"

#include "core/contracts/ankr_staking.h"
#include "core/ethereum/lookalike.h"

#include <algorithm>

namespace capstan {

namespace {

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

/// An estimate of rewards is off by roundings of the contract, and by no more: it is of the same block. What
/// an upgrade pays out of the old rewards is not told before.
bool isAsPlanned(const ActionPlan &plan, const BalanceEffect &found)
{
    constexpr std::uint64_t rounding = 1'000'000'000'000; // wei: 0.000001 ANKR
    const BalanceEffect expected = plannedEffect(plan);
    const UInt256 off = std::max(subtractOrZero(found.ankrIn, expected.ankrIn),
                                 subtractOrZero(expected.ankrIn, found.ankrIn));
    const bool isOpen = plan.action.kind == ActionKind::UpgradeAccount;
    const bool isSameIn = isOpen || (plan.ankrInIsEstimate ? off <= rounding : off == 0);
    return isSameIn && found.ankrOut == expected.ankrOut && found.ethIn == expected.ethIn &&
           found.ethOut == expected.ethOut;
}

Risk remark(Risk::Kind kind)
{
    Risk risk;
    risk.kind = kind;
    return risk;
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

Risk effectRisk(Risk::Kind kind, const BalanceEffect &expected, const BalanceEffect &found)
{
    Risk risk;
    risk.kind = kind;
    risk.blocking = true;
    risk.overridable = true;
    risk.expected = expected;
    risk.found = found;
    risk.error = Error{ErrorCode::InconsistentReply, QStringLiteral("eth_call")};
    return risk;
}

/// What is said of the balances: by the endpoints, and by the plan.
void addEffectRisks(std::vector<Risk> &risks, const PreparedTransaction &prepared)
{
    if (!prepared.simulation.balances)
        return;
    const BalanceEffect effect = effectOf(*prepared.simulation.balances);
    for (const Simulation &opinion : prepared.facts.opinions) {
        if (opinion.balances && effectOf(*opinion.balances) != effect) {
            risks.push_back(effectRisk(Risk::Kind::EndpointsDisagree, effect, effectOf(*opinion.balances)));
            break;
        }
    }
    if (!isAsPlanned(prepared.plan, effect))
        risks.push_back(effectRisk(Risk::Kind::BalanceMismatch, plannedEffect(prepared.plan), effect));
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

std::optional<Risk> worthRisk(const TransactionPreview &preview)
{
    const auto gain = gainOf(preview);
    if (!preview.rate || !gain)
        return std::nullopt;
    const auto feeInAnkr = multiplyDivide(preview.fee().maximumFee, preview.rate->ankrPerEth,
                                          UInt256(1'000'000'000'000'000'000));
    if (!feeInAnkr || *feeInAnkr <= *gain)
        return std::nullopt;
    Risk risk = remark(Risk::Kind::FeeAboveWorth);
    risk.feeInAnkr = *feeInAnkr;
    risk.gain = *gain;
    return risk;
}

Risk gapRisk(std::uint64_t nonce)
{
    Risk risk = remark(Risk::Kind::NonceGap);
    risk.blocking = true;
    risk.overridable = true;
    risk.error = Error{ErrorCode::NonceConflict, QStringLiteral("gap"), static_cast<qint64>(nonce), {}};
    return risk;
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
    if (fee.maximumFee > prepared.feeCap) {
        Risk risk = remark(Risk::Kind::FeeAboveCap);
        risk.blocking = true;
        risk.overridable = true;
        risk.error =
            Error{ErrorCode::FeeAboveCap, toDecimal(fee.maximumFee), static_cast<qint64>(prepared.feeCap)};
        risks.push_back(risk);
    }
    if (const UInt256 missing = missingEth(prepared, fee, value); missing > 0) {
        Risk risk = remark(Risk::Kind::InsufficientEth);
        risk.blocking = true;
        risk.missing = missing;
        risk.error = Error{ErrorCode::InsufficientEth, toDecimal(risk.missing)};
        risks.push_back(risk);
    }
    return risks;
}

} // namespace

BalanceEffect plannedEffect(const ActionPlan &plan)
{
    return {subtractOrZero(plan.ankrIn, plan.ankrOut), subtractOrZero(plan.ankrOut, plan.ankrIn), 0,
            plan.ethOut};
}

bool isCertain(const ChainFacts &facts)
{
    const auto &revert = facts.simulation.revert;
    return revert && std::any_of(facts.opinions.begin(), facts.opinions.end(), [&](const Simulation &other) {
               return other.revert && other.revert->detail == revert->detail &&
                      other.revert->data == revert->data;
           });
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
    addEffectRisks(risks, prepared);
    if (local.acceptedImplementation && *local.acceptedImplementation != prepared.facts.implementation)
        risks.push_back(implementationRisk(*local.acceptedImplementation, prepared.facts.implementation));
    if (mayBeOfNextEpoch(prepared))
        risks.push_back(remark(Risk::Kind::EpochBoundary));
    return risks;
}

std::vector<Risk> risksOf(const PreparedTransaction &prepared, const TransactionPreview &preview)
{
    std::vector<Risk> risks = withFeeRisks(prepared, preview.fee(), preview.ethOut);
    if (const auto risk = worthRisk(preview))
        risks.push_back(*risk);
    if (preview.transaction.nonce > prepared.advancedBounds.nextNonce)
        risks.push_back(gapRisk(prepared.advancedBounds.nextNonce));
    std::stable_sort(risks.begin(), risks.end(),
                     [](const Risk &a, const Risk &b) { return a.kind < b.kind; });
    return risks;
}

} // namespace capstan
