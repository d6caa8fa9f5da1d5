// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network_profile.h"
#include "core/rpc/eth_api.h"
#include "core/rpc/transaction_input.h"
#include "core/storage/history_record.h"

namespace capstan {

/// What a node says of an account's past, checked before any of it is kept. InconsistentReply, with the
/// field in detail, for what can't be.

/// Asks for all events of the staking contract that name @p account as the staker.
eth::LogFilter historyFilter(const NetworkProfile &profile, const Address &account, const BlockRange &range);

/// The account's events among @p logs, without their blocks' times, in the chain's order; claims of nothing
/// are left out. Every log is one that was asked for, each once, and blocks and transactions fit together.
Result<std::vector<HistoryEvent>> historyEvents(const NetworkProfile &profile, const Address &account,
                                                const BlockRange &range, const std::vector<Log> &logs);

/// What the transaction of @p event tells. Without @p input (not asked for) no claim is told apart.
Result<HistoryDetails> historyDetails(const NetworkProfile &profile, const Address &account,
                                      const HistoryEvent &event, const Receipt &receipt,
                                      const std::optional<eth::TransactionInput> &input);

} // namespace capstan
