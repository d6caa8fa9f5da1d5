// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/staking_config.h"

#include "core/contracts/abi_call.h"

namespace capstan::staking_config {

Bytes getEpochBlockInterval()
{
    return abi_call::encode("getEpochBlockInterval()");
}

Bytes getLockPeriod()
{
    return abi_call::encode("getLockPeriod()");
}

Bytes getUndelegatePeriod()
{
    return abi_call::encode("getUndelegatePeriod()");
}

Bytes getMinStakingAmount()
{
    return abi_call::encode("getMinStakingAmount()");
}

Result<std::uint64_t> decodeEpochBlockInterval(BytesView data)
{
    return abi_call::decodeUint64(data, 32);
}

Result<std::uint64_t> decodeLockPeriod(BytesView data)
{
    return abi_call::decodeUint64(data);
}

Result<std::uint64_t> decodeUndelegatePeriod(BytesView data)
{
    return abi_call::decodeUint64(data, 32);
}

Result<UInt256> decodeMinStakingAmount(BytesView data)
{
    return abi_call::decodeUint(data);
}

} // namespace capstan::staking_config
