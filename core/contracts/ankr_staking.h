// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/decoded_call.h"
#include "core/ethereum/receipt.h"
#include "core/ethereum/uint256.h"

#include <optional>

/// AnkrTokenStaking, the contract that holds the stakes: encodes calls, decodes results and events.
/// Amounts are wei everywhere here: the queue's 1e10 units are converted on the way in.
/// Source: the contract's verified source on mainnet (0xaB15B0bdDc012092cb23f53953149a7F8C1f9E7f).
namespace capstan::ankr_staking {

/// One step of the queue's amounts, in wei.
inline constexpr std::uint64_t BalanceCompactPrecision = 10'000'000'000;

enum class ValidatorStatus : std::uint8_t { NotFound = 0, Active = 1, Pending = 2, Jailed = 3 };

struct ValidatorInfo
{
    Address owner;
    ValidatorStatus status = ValidatorStatus::NotFound;
    UInt256 totalDelegated;
    UInt256 totalRewards;
    std::uint16_t commissionRate = 0;
    std::uint64_t changedAt = 0; ///< epoch
};

/// One record of getDelegateQueue.
struct DelegateRecord
{
    std::uint64_t epoch = 0;
    UInt256 amount; ///< wei
    UInt256 shares;
    UInt256 claimed;
};

/// What calcAvailableForRedelegateAmount says: whole steps of 1e10 wei, and what is left of the rewards.
struct RedelegateAmount
{
    UInt256 toStake; ///< wei
    UInt256 dust;    ///< wei
};

// Reading calls
Bytes currentEpoch();
Bytes nextEpoch();
Bytes getStakingConfig();
Bytes getErc20Token();
Bytes getValidatorStorage();
Bytes getValidators();
Bytes getValidatorStatus(const Address &validator);
Bytes getValidatorStatusAtEpoch(const Address &validator, std::uint64_t epoch);
Bytes getValidatorDelegation(const Address &validator, const Address &delegator);
Bytes getDelegateQueue(const Address &validator, const Address &delegator);
Bytes calcUnlockedDelegatedAmount(const Address &validator, const Address &delegator);
Bytes getDelegatorFee(const Address &validator, const Address &delegator);
Bytes getPendingDelegatorFee(const Address &validator, const Address &delegator);
Bytes getStakingRewards(const Address &validator, const Address &delegator);
Bytes calcAvailableForDelegateAmount(const UInt256 &amountWei);
Bytes calcAvailableForRedelegateAmount(const Address &validator, const Address &delegator);
Bytes isMigratedDelegator(const Address &delegator);

// Transactions; the value of each is 0
Bytes delegate(const Address &validator, const UInt256 &amountWei);
Bytes undelegate(const Address &validator, const UInt256 &amountWei);
Bytes claimPendingUndelegates(const Address &validator);
Bytes claimStakingRewards(const Address &validator);
Bytes claimDelegatorFee(const Address &validator);
Bytes redelegateDelegatorFee(const Address &validator);
Bytes migrateDelegator(const Address &delegator);
Bytes multicall(const std::vector<Bytes> &calls); ///< all or nothing

// Results; InvalidAbi when the bytes are not what the signature promises
Result<UInt256> decodeUint(BytesView data);
Result<std::uint64_t> decodeUint64(BytesView data);
Result<bool> decodeBool(BytesView data);
Result<Address> decodeAddress(BytesView data);
Result<std::vector<Address>> decodeAddresses(BytesView data);
Result<ValidatorInfo> decodeValidatorStatus(BytesView data);
Result<UInt256> decodeValidatorDelegation(BytesView data); ///< `delegated`, wei
Result<std::vector<DelegateRecord>> decodeDelegateQueue(BytesView data);
Result<RedelegateAmount> decodeRedelegateAmount(BytesView data);
/// What each call of multicall(bytes[]) returned. InvalidAbi also when there are not @p expected results.
Result<std::vector<Bytes>> decodeMulticall(BytesView data, std::size_t expected);

struct StakingEvent
{
    enum class Kind { Delegated, Undelegated, Claimed, Redelegated, ValidatorAdded, ValidatorDeposited };
    Kind kind = Kind::Delegated;
    Address validator;
    Address staker; ///< zero for the two validator events
    UInt256 amount; ///< wei
    UInt256 dust;   ///< Redelegated
    std::uint64_t epoch = 0;
};

Hash32 topicOf(StakingEvent::Kind kind);
/// @return nothing for a log that is not one of ours; InvalidAbi for one of ours that is malformed. The
/// caller has checked the log's address.
Result<std::optional<StakingEvent>> decodeEvent(const Log &log);

/// Any calldata sent to the staking contract or the token, for a person to read; unknown data stays unknown.
DecodedCall decodeCall(BytesView data);

/// What the revert strings of the contract and of the token that it moves mean, as an identifier that ui/text
/// has words for.
enum class RevertMeaning {
    Unknown,
    NoRemainder,
    TooLow,
    StillLocked,
    InsufficientBalance,
    LessThanMinimum,
    ValidatorNotFound,
    RewardRounding, ///< Panic 0x11 in a partial unstake after a reward claim
    AllowanceTooLow,
    TokenBalanceTooLow,
};
RevertMeaning meaningOf(BytesView revertData);

} // namespace capstan::ankr_staking
