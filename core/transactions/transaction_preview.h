// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/ethereum/block.h"
#include "core/ethereum/decoded_call.h"
#include "core/ethereum/transaction.h"
#include "core/staking/stake_plan.h"
#include "core/staking/staking_snapshot.h"
#include "core/staking/unstake_plan.h"
#include "core/storage/transaction_record.h"
#include "core/transactions/advanced_choice.h"
#include "core/transactions/balance_effect.h"

#include <array>
#include <memory>
#include <optional>

namespace capstan {

/// @c Custom is chosen by hand.
enum class FeeLevel { Slow, Market, Fast, Custom };

/// A fee choice, from eth_feeHistory of the last 20 blocks; of a replacement at least what nodes ask of one.
struct FeeOption
{
    FeeLevel level = FeeLevel::Market;
    DynamicFee fee;
    UInt256 expectedFee; ///< wei: estimated gas × (next base fee + tip)
    UInt256 maximumFee;  ///< wei: gas limit × max fee per gas
    int expectedWaitSeconds = 0;
    bool operator==(const FeeOption &) const = default;
};

/// What a fee chosen by hand may be, both ends included.
struct CustomFeeBounds
{
    DynamicFee lowest;  ///< the max fee: the next base fee and the lowest tip
    DynamicFee highest; ///< ten times the fast choice: beyond is a slip of the hand
    /// The part of `lowest` that a replacement needs.
    std::optional<DynamicFee> replacement;
    bool operator==(const CustomFeeBounds &) const = default;
};

/// Why a fee can't be chosen; the first that holds.
enum class CustomFeeProblem {
    TipAboveMaxFee,
    BelowReplacement, ///< nodes would not take it for the transaction that is to be replaced
    TipTooLow,
    BelowBaseFee, ///< the next block could not take it
    BeyondReason,
};

std::optional<CustomFeeProblem> problemOf(const DynamicFee &fee, const CustomFeeBounds &bounds);

/// A transaction may cost at most this much at its worst, unless a person insists: 0.05 ETH, in wei.
UInt256 feeCap();

/// A price that a person typed, as nothing that a wallet asks for one is to be believed.
struct TypedRate
{
    UInt256 ankrPerEth; ///< wei of ANKR for one ETH, above 0
    qint64 typedAt = 0; ///< seconds since 1970, wall clock
    bool operator==(const TypedRate &) const = default;
};

/// Why a simulated call reverted, by the contract's own words; Risk::error has them.
enum class RevertCause {
    Unknown,
    NoRemainder, ///< an amount finer than the contract's step
    TooLow,      ///< an amount below the contract's step
    StillLocked,
    InsufficientBalance, ///< more than is staked
    LessThanMinimum,
    ValidatorNotFound,
    RewardRounding, ///< a rounding in the contract: Risk::alternatives never meet it
    AllowanceTooLow,
    TokenBalanceTooLow,
};

/// What a person should weigh before confirming; ui/text has the words. In order of weight.
struct Risk
{
    enum class Kind {
        BucketReset,   ///< figures in TransactionPreview::unstake->reset
        FeeAboveWorth, ///< a claim may cost more than it brings, by TransactionPreview::rate (feeInAnkr)
        ImplementationChanged, ///< can't be confirmed before acceptedCode has become foundCode
        EndpointsDisagree,     ///< on the balances after the call (expected, found); needs an override
        BalanceMismatch,       ///< the plan promises something else (expected, found); needs an override
        FeeAboveCap,           ///< can't be confirmed but with an override
        InsufficientEth,       ///< can't be confirmed; missing says how much
        SimulationFailed,      ///< the call reverted (cause, error, alternatives, certain)
        NonceGap,              ///< it waits for others that are not there; needs an override
        RecipientLookalike,    ///< lookalike.h: resembled is what it looks like
        RecipientIsContract,   ///< it has code
        FirstTransactionTo,    ///< no confirmed send of ours went there before
        AccountHasCode,        ///< EIP-7702
        EpochBoundary,         ///< may be mined in this epoch or the next
    };
    Kind kind = Kind::BucketReset;
    bool blocking = false;
    bool overridable = false; ///< blocking, but a person may insist (RiskOverrides)
    /// SimulationFailed: two endpoints, or the only one twice, say the same of the same block. Never
    /// overridable.
    bool certain = false;
    std::optional<Error> error;               ///< of every blocking risk
    UInt256 missing;                          ///< wei of ETH
    UInt256 feeInAnkr;                        ///< FeeAboveWorth: the maximum fee, in wei of ANKR
    RevertCause cause = RevertCause::Unknown; ///< SimulationFailed
    std::vector<UInt256> alternatives;        ///< SimulationFailed: amounts to unstake instead, wei
    Address acceptedCode;   ///< ImplementationChanged: where the code is that was accepted before
    Address foundCode;      ///< ImplementationChanged: where it is now
    Address resembled;      ///< RecipientLookalike: the known address
    BalanceEffect expected; ///< EndpointsDisagree: what the first one says. BalanceMismatch: what was planned
    BalanceEffect found;    ///< what another endpoint, or the simulation, says instead
    bool operator==(const Risk &) const = default;
};

/// What a person insists on, having read the risk. It changes nothing of the transaction and its digest.
struct RiskOverrides
{
    bool feeAboveCap = false;
    bool simulationFailed = false;
    bool endpointsDisagree = false;
    bool balanceMismatch = false;
    bool nonceGap = false;

    static constexpr RiskOverrides all() { return {true, true, true, true, true}; }
};

/// Whether @p risk keeps a transaction from being signed.
bool stops(const Risk &risk, const RiskOverrides &overrides);

/// Everything that the confirmation dialog shows, frozen; what is signed is `transaction`, whose digest is
/// `digest`. Another fee choice is another preview.
struct TransactionPreview
{
    TransactionAction action;
    /// The newest of ours with this nonce, when this one is to take its place.
    std::optional<TransactionRecord> replaces;
    QString networkName;
    bool devnet = false;
    Address account;
    UnsignedTransaction transaction;
    Hash32 digest; ///< signingDigest(transaction)
    DecodedCall call;
    BlockHeader simulatedOn;
    std::uint64_t estimatedGas = 0; ///< 0 when the simulation failed; the fees are unknown then
    std::array<FeeOption, 3> fees;  ///< slow, market, fast
    CustomFeeBounds customBounds;
    std::optional<FeeOption> customFee; ///< with FeeLevel::Custom
    FeeLevel feeLevel = FeeLevel::Market;
    AdvancedBounds advancedBounds;
    AdvancedChoice advanced;            ///< what of `transaction` was set by hand
    std::optional<TypedRate> rate;      ///< as it was when this was prepared
    std::optional<UnstakePlan> unstake; ///< of an unstake
    std::optional<StakePlan> stake;     ///< of a stake or restake
    UInt256 ankrIn;                     ///< wei that arrive in the account at once: ActionPlan::ankrIn
    bool ankrInIsEstimate = false;
    UInt256 ankrOut; ///< wei that leave the account, by the plan
    UInt256 ethOut;  ///< wei, beside the fee: the value of the transaction
    /// What the call does to the balances, by the simulation, else by the plan.
    BalanceEffect effect;
    bool isEffectSimulated = false;
    std::vector<Risk> risks;

    const FeeOption &fee() const { return customFee ? *customFee : fees[static_cast<std::size_t>(feeLevel)]; }
    bool canConfirm(const RiskOverrides &overrides = {}) const;
};

using TransactionPreviewPtr = std::shared_ptr<const TransactionPreview>;

} // namespace capstan

Q_DECLARE_METATYPE(capstan::TransactionPreviewPtr)
