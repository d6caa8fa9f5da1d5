// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ankr_staking.h"

#include "core/contracts/abi_call.h"

namespace capstan::ankr_staking {

using abi_call::encode;

Bytes currentEpoch()
{
    return encode("currentEpoch()");
}

Bytes nextEpoch()
{
    return encode("nextEpoch()");
}

Bytes getStakingConfig()
{
    return encode("getStakingConfig()");
}

Bytes getErc20Token()
{
    return encode("getErc20Token()");
}

Bytes getValidatorStorage()
{
    return encode("getValidatorStorage()");
}

Bytes getValidators()
{
    return encode("getValidators()");
}

Bytes getValidatorStatus(const Address &validator)
{
    return encode("getValidatorStatus(address)", validator);
}

Bytes getValidatorStatusAtEpoch(const Address &validator, std::uint64_t epoch)
{
    return encode("getValidatorStatusAtEpoch(address,uint64)", validator, epoch);
}

Bytes getValidatorDelegation(const Address &validator, const Address &delegator)
{
    return encode("getValidatorDelegation(address,address)", validator, delegator);
}

Bytes getDelegateQueue(const Address &validator, const Address &delegator)
{
    return encode("getDelegateQueue(address,address)", validator, delegator);
}

Bytes calcUnlockedDelegatedAmount(const Address &validator, const Address &delegator)
{
    return encode("calcUnlockedDelegatedAmount(address,address)", validator, delegator);
}

Bytes getDelegatorFee(const Address &validator, const Address &delegator)
{
    return encode("getDelegatorFee(address,address)", validator, delegator);
}

Bytes getPendingDelegatorFee(const Address &validator, const Address &delegator)
{
    return encode("getPendingDelegatorFee(address,address)", validator, delegator);
}

Bytes getStakingRewards(const Address &validator, const Address &delegator)
{
    return encode("getStakingRewards(address,address)", validator, delegator);
}

Bytes calcAvailableForDelegateAmount(const UInt256 &amountWei)
{
    return encode("calcAvailableForDelegateAmount(uint256)", amountWei);
}

Bytes calcAvailableForRedelegateAmount(const Address &validator, const Address &delegator)
{
    return encode("calcAvailableForRedelegateAmount(address,address)", validator, delegator);
}

Bytes isMigratedDelegator(const Address &delegator)
{
    return encode("isMigratedDelegator(address)", delegator);
}

Bytes delegate(const Address &validator, const UInt256 &amountWei)
{
    return encode("delegate(address,uint256)", validator, amountWei);
}

Bytes undelegate(const Address &validator, const UInt256 &amountWei)
{
    return encode("undelegate(address,uint256)", validator, amountWei);
}

Bytes claimPendingUndelegates(const Address &validator)
{
    return encode("claimPendingUndelegates(address)", validator);
}

Bytes claimStakingRewards(const Address &validator)
{
    return encode("claimStakingRewards(address)", validator);
}

Bytes claimDelegatorFee(const Address &validator)
{
    return encode("claimDelegatorFee(address)", validator);
}

Bytes redelegateDelegatorFee(const Address &validator)
{
    return encode("redelegateDelegatorFee(address)", validator);
}

Bytes migrateDelegator(const Address &delegator)
{
    return encode("migrateDelegator(address)", delegator);
}

Bytes multicall(const std::vector<Bytes> &calls)
{
    std::vector<abi::Value> items;
    items.reserve(calls.size());
    for (const Bytes &call : calls) {
        items.push_back({call});
    }
    const auto encoded =
        abi::encodeCall("multicall(bytes[])", {abi::arrayOf(abi::bytesType())}, {{std::move(items)}});
    Q_ASSERT(encoded.has_value());
    return encoded.value_or(Bytes{});
}

Result<UInt256> decodeUint(BytesView data)
{
    return abi_call::decodeUint(data);
}

Result<std::uint64_t> decodeUint64(BytesView data)
{
    return abi_call::decodeUint64(data);
}

Result<bool> decodeBool(BytesView data)
{
    return abi_call::decodeOne(abi::boolType(), data).map([](const abi::Value &value) {
        return value.boolean();
    });
}

Result<Address> decodeAddress(BytesView data)
{
    return abi_call::decodeOne(abi::addressType(), data).map([](const abi::Value &value) {
        return value.address();
    });
}

Result<std::vector<Address>> decodeAddresses(BytesView data)
{
    return abi_call::decodeAddresses(data);
}

Result<ValidatorInfo> decodeValidatorStatus(BytesView data)
{
    const auto fields = abi::decode({abi::addressType(), abi::uintType(8), abi::uintType(256),
                                     abi::uintType(32), abi::uintType(64), abi::uintType(64),
                                     abi::uintType(64), abi::uintType(16), abi::uintType(96)},
                                    data);
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    const auto status = toUInt64((*fields)[1].uint());
    const auto changedAt = toUInt64((*fields)[4].uint());
    const auto commissionRate = toUInt64((*fields)[7].uint());
    if (!status || !changedAt || !commissionRate ||
        *status > static_cast<std::uint64_t>(ValidatorStatus::Jailed)) {
        return failure(ErrorCode::InvalidAbi, QStringLiteral("getValidatorStatus"));
    }
    ValidatorInfo info;
    info.owner = (*fields)[0].address();
    info.status = static_cast<ValidatorStatus>(*status);
    info.totalDelegated = (*fields)[2].uint();
    info.totalRewards = (*fields)[8].uint();
    info.commissionRate = static_cast<std::uint16_t>(*commissionRate);
    info.changedAt = *changedAt;
    return info;
}

Result<UInt256> decodeValidatorDelegation(BytesView data)
{
    return abi::decode({abi::uintType(256), abi::uintType(64)}, data)
        .map([](const std::vector<abi::Value> &values) { return values.front().uint(); });
}

Result<RedelegateAmount> decodeRedelegateAmount(BytesView data)
{
    return abi::decode({abi::uintType(256), abi::uintType(256)}, data)
        .map([](const std::vector<abi::Value> &values) {
            return RedelegateAmount{values[0].uint(), values[1].uint()};
        });
}

Result<std::vector<DelegateRecord>> decodeDelegateQueue(BytesView data)
{
    const auto record =
        abi::tupleOf({abi::uintType(64), abi::uintType(112), abi::uintType(256), abi::uintType(96)});
    const auto queue = abi_call::decodeOne(abi::arrayOf(record), data);
    if (!queue) {
        return tl::unexpected(queue.error());
    }
    std::vector<DelegateRecord> records;
    records.reserve(queue->list().size());
    for (const abi::Value &item : queue->list()) {
        const auto &fields = item.list();
        const auto epoch = toUInt64(fields[0].uint());
        const auto amount = multiply(fields[1].uint(), UInt256(BalanceCompactPrecision));
        if (!epoch || !amount) {
            return failure(ErrorCode::InvalidAbi, QStringLiteral("getDelegateQueue"));
        }
        records.push_back({*epoch, *amount, fields[2].uint(), fields[3].uint()});
    }
    return records;
}

Result<std::vector<Bytes>> decodeMulticall(BytesView data, std::size_t expected)
{
    const auto decoded = abi_call::decodeOne(abi::arrayOf(abi::bytesType()), data);
    if (!decoded) {
        return tl::unexpected(decoded.error());
    }
    if (decoded->list().size() != expected) {
        return failure(ErrorCode::InvalidAbi, QStringLiteral("multicall"));
    }
    std::vector<Bytes> results;
    results.reserve(expected);
    for (const abi::Value &item : decoded->list()) {
        results.push_back(item.bytes());
    }
    return results;
}

} // namespace capstan::ankr_staking
