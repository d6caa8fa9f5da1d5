// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/receipt_amounts.h"

#include "core/contracts/ankr_staking.h"
#include "core/contracts/erc20.h"

#include <algorithm>
#include <map>

namespace capstan {

namespace {

using Kind = ankr_staking::StakingEvent::Kind;
using ankr_staking::StakingEvent;
using erc20::TokenEvent;

std::vector<Log> logsOf(const TransactionRecord &record, const Receipt &receipt, const Address &contract)
{
    std::vector<Log> logs;
    std::ranges::copy_if(receipt.logs, std::back_inserter(logs), [&](const Log &log) {
        return log.address == contract && log.transactionHash == record.hash &&
               log.blockHash == receipt.blockHash;
    });
    return logs;
}

/// Of the staking contract, about the account and the action's providers; of an upgrade about any.
std::vector<StakingEvent> stakingEvents(const TransactionRecord &record, const Receipt &receipt,
                                        const Address &staking)
{
    const TransactionAction &action = record.action;
    const auto isMeant = [&action](const Address &provider) {
        return action.kind == ActionKind::UpgradeAccount || provider == action.provider ||
               std::ranges::find(action.providers, provider) != action.providers.end();
    };
    std::vector<StakingEvent> events;
    for (const Log &log : logsOf(record, receipt, staking)) {
        const auto event = ankr_staking::decodeEvent(log);
        if (event && *event && (*event)->staker == record.account && isMeant((*event)->validator))
            events.push_back(**event);
    }
    return events;
}

Kind eventOf(ActionKind action)
{
    switch (action) {
    case ActionKind::Unstake:
        return Kind::Undelegated;
    case ActionKind::Stake:
        return Kind::Delegated;
    case ActionKind::Restake:
        return Kind::Redelegated;
    default:
        return Kind::Claimed;
    }
}

/// The last event of the kind of each provider.
std::map<Address, UInt256> lastAmounts(const std::vector<StakingEvent> &events, Kind kind)
{
    std::map<Address, UInt256> amounts;
    for (const StakingEvent &event : events) {
        if (event.kind == kind)
            amounts[event.validator] = event.amount;
    }
    return amounts;
}

std::optional<UInt256> sumOf(const std::map<Address, UInt256> &amounts, std::size_t expected)
{
    if (amounts.empty() || amounts.size() < expected)
        return std::nullopt;
    UInt256 sum = 0;
    for (const auto &[provider, amount] : amounts) {
        const auto more = add(sum, amount);
        if (!more)
            return std::nullopt;
        sum = *more;
    }
    return sum;
}

UInt256 arrivedBy(const std::vector<StakingEvent> &events)
{
    UInt256 arrived = 0;
    for (const StakingEvent &event : events) {
        if (event.kind == Kind::Claimed)
            arrived = add(arrived, event.amount).value_or(arrived);
        if (event.kind == Kind::Redelegated)
            arrived = add(arrived, event.dust).value_or(arrived);
    }
    return arrived;
}

Paid paidByStaking(const TransactionRecord &record, const Receipt &receipt, const Address &staking)
{
    const auto events = stakingEvents(record, receipt, staking);
    const UInt256 arrived = arrivedBy(events);
    const auto amounts = lastAmounts(events, eventOf(record.action.kind));
    if (record.action.kind == ActionKind::UpgradeAccount)
        return {amounts.empty() ? std::nullopt : std::optional(arrived), arrived};
    return {sumOf(amounts, record.action.providers.size()), arrived};
}

Paid paidByToken(const TransactionRecord &record, const Receipt &receipt, const EventSources &sources)
{
    const bool isSend = record.action.kind == ActionKind::SendAnkr;
    const auto wanted = isSend ? TokenEvent::Kind::Transfer : TokenEvent::Kind::Approval;
    const Address &to = isSend ? record.action.recipient : sources.staking;
    Paid paid;
    for (const Log &log : logsOf(record, receipt, sources.token)) {
        const auto event = erc20::decodeEvent(log);
        if (event && *event && (*event)->kind == wanted && (*event)->from == record.account &&
            (*event)->to == to)
            paid.amount = (*event)->amount;
    }
    return paid;
}

} // namespace

Paid paidBy(const TransactionRecord &record, const Receipt &receipt, const EventSources &sources)
{
    if (!receipt.succeeded)
        return {};
    switch (record.action.kind) {
    case ActionKind::Cancel:
        return {};
    case ActionKind::SendEth:
        return {record.action.amount, std::nullopt};
    case ActionKind::Approve:
    case ActionKind::SendAnkr:
        return paidByToken(record, receipt, sources);
    default:
        return paidByStaking(record, receipt, sources.staking);
    }
}

} // namespace capstan
