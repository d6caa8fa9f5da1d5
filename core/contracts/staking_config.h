// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/uint256.h"

/// StakingConfig, the contract that holds the figures of staking; governance may change each.
/// Source: the verified source on mainnet (0x2d3F893c7c45C2BE3Ec63cf5385DeAfD7Ece6AAE).
namespace capstan::staking_config {

Bytes getEpochBlockInterval();
Bytes getLockPeriod();
Bytes getUndelegatePeriod();
Bytes getMinStakingAmount();

// Results; InvalidAbi when the bytes are not what the signature promises
Result<std::uint64_t> decodeEpochBlockInterval(BytesView data); ///< blocks, uint32
Result<std::uint64_t> decodeLockPeriod(BytesView data);         ///< epochs, uint64
Result<std::uint64_t> decodeUndelegatePeriod(BytesView data);   ///< epochs, uint32
Result<UInt256> decodeMinStakingAmount(BytesView data);         ///< wei

} // namespace capstan::staking_config
