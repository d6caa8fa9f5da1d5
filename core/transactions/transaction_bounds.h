// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network_profile.h"
#include "core/transactions/transaction_preview.h"

namespace capstan {

/// What every transaction of this program is, whatever went before: for this chain, with gas under
/// its bound, fees under @p cap unless a person insists, and exactly callOf() @p action with the profile's
/// contracts, byte by byte. So calls of the staking contract and the token carry no ETH, an approval is for
/// the staking contract, and what is sent goes to the action's recipient, who can be sent something
/// (send_plan.h). A cancel has exactly MinTransactionGas, to @p account.
bool isWithinBounds(const UnsignedTransaction &transaction, const NetworkProfile &profile,
                    const Address &account, const TransactionAction &action,
                    const RiskOverrides &overrides = {}, const UInt256 &cap = feeCap());

} // namespace capstan
