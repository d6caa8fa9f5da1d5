// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/uint256.h"

namespace capstan {

/// What an account has before and after a call that a node ran on one block, in wei. No fee is paid for it.
struct SimulatedBalances
{
    UInt256 ankrBefore;
    UInt256 ankrAfter;
    UInt256 ethBefore;
    UInt256 ethAfter;
    bool operator==(const SimulatedBalances &) const = default;
};

/// What a call does to the account's balances at once, in wei, without the network fee. Of each coin, in or
/// out is 0.
struct BalanceEffect
{
    UInt256 ankrIn;
    UInt256 ankrOut;
    UInt256 ethIn;
    UInt256 ethOut;
    bool operator==(const BalanceEffect &) const = default;
};

inline BalanceEffect effectOf(const SimulatedBalances &balances)
{
    return {subtractOrZero(balances.ankrAfter, balances.ankrBefore),
            subtractOrZero(balances.ankrBefore, balances.ankrAfter),
            subtractOrZero(balances.ethAfter, balances.ethBefore),
            subtractOrZero(balances.ethBefore, balances.ethAfter)};
}

} // namespace capstan
