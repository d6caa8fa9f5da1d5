// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "core/storage/transaction_record.h"

#include <optional>

namespace capstan {

/// Why nothing is sent there: it would be lost, or be where it was.
enum class RecipientProblem { Zero, OwnAccount, StakingContract, TokenContract, ConfigContract };

/// Of what @p account sends.
std::optional<RecipientProblem> problemOf(const StakingContracts &contracts, const Address &account,
                                          const Address &recipient);
inline std::optional<RecipientProblem> problemOf(const StakingSnapshot &snapshot, const Address &recipient)
{
    return problemOf(snapshot.contracts, snapshot.account, recipient);
}

/// Why so much can't be sent, with the nearest that can (none when there is nothing).
struct SendProblem
{
    enum class Kind { Zero, AboveBalance };
    Kind kind = Kind::Zero;
    std::optional<UInt256> nearest;
    bool operator==(const SendProblem &) const = default;
};

/// @p amount in wei of what @p kind sends, SendAnkr or SendEth. Of ETH a fee goes off too, which only a
/// preview knows: what is too much then is its Risk::Kind::InsufficientEth.
std::optional<SendProblem> problemOf(const StakingSnapshot &snapshot, ActionKind kind, const UInt256 &amount);

} // namespace capstan
