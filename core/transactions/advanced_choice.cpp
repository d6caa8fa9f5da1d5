// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/advanced_choice.h"

#include <algorithm>

namespace capstan {

namespace {

std::optional<AdvancedProblem> nonceProblem(std::uint64_t nonce, const AdvancedBounds &bounds)
{
    if (nonce == bounds.nextNonce)
        return std::nullopt;
    if (bounds.isNonceFixed)
        return AdvancedProblem::NonceFixed;
    if (nonce < bounds.minedNonce)
        return AdvancedProblem::NonceUsed;
    const auto &waiting = bounds.waitingNonces;
    if (nonce < bounds.nextNonce || std::find(waiting.begin(), waiting.end(), nonce) != waiting.end())
        return AdvancedProblem::NonceWaiting;
    if (nonce - bounds.nextNonce > AdvancedBounds::MaxNonceGap)
        return AdvancedProblem::NonceTooHigh;
    return std::nullopt;
}

std::optional<AdvancedProblem> gasProblem(std::uint64_t gasLimit, const AdvancedBounds &bounds)
{
    if (bounds.isGasFixed && gasLimit != bounds.lowestGas)
        return AdvancedProblem::GasFixed;
    if (gasLimit < bounds.lowestGas)
        return AdvancedProblem::GasBelowEstimate;
    if (gasLimit > bounds.highestGas)
        return AdvancedProblem::GasAboveMaximum;
    return std::nullopt;
}

} // namespace

std::optional<AdvancedProblem> problemOf(const AdvancedChoice &choice, const AdvancedBounds &bounds)
{
    const auto nonce = choice.nonce ? nonceProblem(*choice.nonce, bounds) : std::nullopt;
    if (nonce || !choice.gasLimit)
        return nonce;
    return gasProblem(*choice.gasLimit, bounds);
}

AdvancedChoice allowedPart(const AdvancedChoice &choice, const AdvancedBounds &bounds)
{
    AdvancedChoice allowed = choice;
    if (allowed.nonce && nonceProblem(*allowed.nonce, bounds))
        allowed.nonce.reset();
    if (allowed.gasLimit && gasProblem(*allowed.gasLimit, bounds))
        allowed.gasLimit.reset();
    return allowed;
}

} // namespace capstan
