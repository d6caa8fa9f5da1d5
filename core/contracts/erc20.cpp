// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/erc20.h"

#include "core/contracts/abi_call.h"

namespace capstan::erc20 {

Bytes balanceOf(const Address &owner)
{
    return abi_call::encode("balanceOf(address)", owner);
}

Result<UInt256> decodeBalance(BytesView data)
{
    return abi_call::decodeUint(data);
}

} // namespace capstan::erc20
