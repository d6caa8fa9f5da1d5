// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/validator_storage.h"

#include "core/contracts/abi_call.h"

namespace capstan::validator_storage {

Bytes getValidators()
{
    return abi_call::encode("getValidators()");
}

Result<std::vector<Address>> decodeValidators(BytesView data)
{
    return abi_call::decodeAddresses(data);
}

} // namespace capstan::validator_storage
