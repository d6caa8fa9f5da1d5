// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/transaction_preview.h"

#include <algorithm>

namespace capstan {

std::optional<CustomFeeProblem> problemOf(const DynamicFee &fee, const CustomFeeBounds &bounds)
{
    const auto isBelow = [&fee](const DynamicFee &least) {
        return fee.maxFeePerGas < least.maxFeePerGas || fee.maxPriorityFeePerGas < least.maxPriorityFeePerGas;
    };
    if (fee.maxPriorityFeePerGas > fee.maxFeePerGas)
        return CustomFeeProblem::TipAboveMaxFee;
    if (bounds.replacement && isBelow(*bounds.replacement))
        return CustomFeeProblem::BelowReplacement;
    if (fee.maxPriorityFeePerGas < bounds.lowest.maxPriorityFeePerGas)
        return CustomFeeProblem::TipTooLow;
    if (fee.maxFeePerGas < bounds.lowest.maxFeePerGas)
        return CustomFeeProblem::BelowBaseFee;
    if (fee.maxFeePerGas > bounds.highest.maxFeePerGas ||
        fee.maxPriorityFeePerGas > bounds.highest.maxPriorityFeePerGas)
        return CustomFeeProblem::BeyondReason;
    return std::nullopt;
}

UInt256 feeCap()
{
    return UInt256(50'000'000'000'000'000);
}

bool stops(const Risk &risk, const RiskOverrides &overrides)
{
    if (!risk.blocking)
        return false;
    if (!risk.overridable)
        return true;
    switch (risk.kind) {
    case Risk::Kind::FeeAboveCap:
        return !overrides.feeAboveCap;
    case Risk::Kind::SimulationFailed:
        return !overrides.simulationFailed;
    case Risk::Kind::EndpointsDisagree:
        return !overrides.endpointsDisagree;
    case Risk::Kind::BalanceMismatch:
        return !overrides.balanceMismatch;
    case Risk::Kind::NonceGap:
        return !overrides.nonceGap;
    default:
        return true;
    }
}

bool TransactionPreview::canConfirm(const RiskOverrides &overrides) const
{
    return transaction.gasLimit > 0 &&
           std::none_of(risks.begin(), risks.end(), [&](const Risk &risk) { return stops(risk, overrides); });
}

} // namespace capstan
