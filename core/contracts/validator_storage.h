// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/address.h"

/// The contract that getValidatorStorage() names in newer deployments; older ones keep the list on the
/// staking contract, under the same signature.
namespace capstan::validator_storage {

Bytes getValidators();
Result<std::vector<Address>> decodeValidators(BytesView data);

} // namespace capstan::validator_storage
