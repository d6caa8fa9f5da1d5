// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace capstan {

/// What a person sets by hand under **Advanced**; none: as proposed.
struct AdvancedChoice
{
    std::optional<std::uint64_t> nonce;
    std::optional<std::uint64_t> gasLimit;
    bool operator==(const AdvancedChoice &) const = default;
};

/// What it may be, both ends included.
struct AdvancedBounds
{
    /// Nodes keep so many transactions of an account that wait behind others.
    static constexpr std::uint64_t MaxNonceGap = 63;

    std::uint64_t minedNonce = 0; ///< the first that is in no block
    std::uint64_t nextNonce = 0;  ///< what is proposed; above it is a gap: Risk::Kind::NonceGap
    /// Of ours, signed and in no block: one of these is to be sped up or cancelled instead.
    std::vector<std::uint64_t> waitingNonces;
    bool isNonceFixed = false;   ///< a replacement's is what it is about
    std::uint64_t lowestGas = 0; ///< what was estimated; 0: nothing was, and nothing can be chosen
    std::uint64_t highestGas = 0;
    std::uint64_t proposedGas = 0;
    bool isGasFixed = false; ///< a plain transfer's
    bool operator==(const AdvancedBounds &) const = default;
};

/// Why a choice can't be made; the first that holds.
enum class AdvancedProblem {
    NonceFixed,
    NonceUsed,    ///< by a transaction in a block
    NonceWaiting, ///< by one that waits, ours or another program's
    NonceTooHigh,
    GasFixed,
    GasBelowEstimate,
    GasAboveMaximum, ///< of one transaction, EIP-7825
};

/// What is proposed can always be chosen.
std::optional<AdvancedProblem> problemOf(const AdvancedChoice &choice, const AdvancedBounds &bounds);

/// @p choice without what @p bounds do not allow.
AdvancedChoice allowedPart(const AdvancedChoice &choice, const AdvancedBounds &bounds);

} // namespace capstan
