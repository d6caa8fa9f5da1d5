// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/history_reading.h"

#include "core/contracts/ankr_staking.h"

#include <algorithm>
#include <map>
#include <set>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

using ankr_staking::StakingEvent;

Hash32 topicOf(const Address &account)
{
    std::array<std::uint8_t, 32> word{};
    std::ranges::copy(account.bytes(), word.end() - std::ssize(account.bytes()));
    return Hash32(word);
}

std::optional<HistoryEvent::Kind> kindOf(StakingEvent::Kind kind)
{
    switch (kind) {
    case StakingEvent::Kind::Delegated:
        return HistoryEvent::Kind::Delegated;
    case StakingEvent::Kind::Undelegated:
        return HistoryEvent::Kind::Undelegated;
    case StakingEvent::Kind::Claimed:
        return HistoryEvent::Kind::Claimed;
    case StakingEvent::Kind::Redelegated:
        return HistoryEvent::Kind::Redelegated;
    case StakingEvent::Kind::ValidatorAdded:
    case StakingEvent::Kind::ValidatorDeposited:
        break;
    }
    return std::nullopt;
}

/// None: it is none of a staker's events.
Result<std::optional<HistoryEvent>> eventOf(const Log &log, const Address &account)
{
    const auto decoded = ankr_staking::decodeEvent(log);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const auto kind = *decoded ? kindOf((*decoded)->kind) : std::nullopt;
    if (!kind || (*decoded)->staker != account)
        return std::optional<HistoryEvent>();
    HistoryEvent event;
    event.block = {log.blockNumber, log.blockHash, 0};
    event.logIndex = log.logIndex;
    event.transaction = log.transactionHash;
    event.kind = *kind;
    event.provider = (*decoded)->validator;
    event.amount = (*decoded)->amount;
    event.dust = (*decoded)->dust;
    event.epoch = (*decoded)->epoch;
    return std::optional(std::move(event));
}

bool isClaimOfNothing(const HistoryEvent &event)
{
    return event.kind == HistoryEvent::Kind::Claimed && event.amount == 0;
}

/// A block has one hash, and a transaction one block.
bool fitTogether(const std::vector<HistoryEvent> &events)
{
    std::map<std::uint64_t, Hash32> hashes;
    std::map<Hash32, std::uint64_t> blocks;
    std::set<std::pair<std::uint64_t, std::uint64_t>> places;
    return std::ranges::all_of(events, [&](const HistoryEvent &event) {
        return hashes.emplace(event.block.number, event.block.hash).first->second == event.block.hash &&
               blocks.emplace(event.transaction, event.block.number).first->second == event.block.number &&
               places.emplace(event.block.number, event.logIndex).second;
    });
}

std::optional<HistoryEvent::Claim> claimOf(const QString &function)
{
    if (function == u"claimPendingUndelegates")
        return HistoryEvent::Claim::Unstaked;
    if (function == u"claimStakingRewards")
        return HistoryEvent::Claim::Rewards;
    if (function == u"claimDelegatorFee")
        return HistoryEvent::Claim::Combined;
    return std::nullopt;
}

struct ClaimCall
{
    Address provider;
    HistoryEvent::Claim claim;
};

/// The claims that a call makes, one after the other.
std::vector<ClaimCall> claimCalls(BytesView data)
{
    const DecodedCall call = ankr_staking::decodeCall(data);
    std::vector<ClaimCall> claims;
    for (const DecodedCall &each : call.calls.empty() ? std::vector{call} : call.calls) {
        if (const auto claim = claimOf(each.functionName))
            claims.push_back({each.arguments.front().value.address(), *claim});
    }
    return claims;
}

/// Each claim of a provider took the next call about it.
std::vector<HistoryDetails::ClaimOf> claimsOf(const std::vector<HistoryEvent> &events,
                                              std::vector<ClaimCall> calls)
{
    std::vector<HistoryDetails::ClaimOf> claims;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const HistoryEvent &event = events[i];
        const bool isPayout = i + 1 < events.size() &&
                              events[i + 1].kind == HistoryEvent::Kind::Undelegated &&
                              events[i + 1].provider == event.provider;
        if (event.kind != HistoryEvent::Kind::Claimed || isPayout)
            continue;
        const auto call = std::ranges::find(calls, event.provider, &ClaimCall::provider);
        claims.push_back({event.logIndex, call == calls.end() ? HistoryEvent::Claim::Other : call->claim});
        if (call != calls.end())
            calls.erase(call);
    }
    return claims;
}

} // namespace

eth::LogFilter historyFilter(const NetworkProfile &profile, const Address &account, const BlockRange &range)
{
    return {range.first, range.last, {profile.staking}, {std::nullopt, std::nullopt, topicOf(account)}};
}

Result<std::vector<HistoryEvent>> historyEvents(const NetworkProfile &profile, const Address &account,
                                                const BlockRange &range, const std::vector<Log> &logs)
{
    const auto asked = eth::LogFilter(historyFilter(profile, account, range));
    std::vector<HistoryEvent> events;
    for (const Log &log : logs) {
        const bool isAsked = log.address == profile.staking && log.blockNumber >= range.first &&
                             log.blockNumber <= range.last && log.topics.size() >= asked.topics.size() &&
                             log.topics[2] == asked.topics[2];
        if (!isAsked)
            return failure(ErrorCode::InconsistentReply, u"logs"_s);
        auto event = eventOf(log, account);
        if (!event)
            return tl::unexpected(event.error());
        if (*event)
            events.push_back(**std::move(event));
    }
    if (!fitTogether(events))
        return failure(ErrorCode::InconsistentReply, u"logs"_s);
    std::erase_if(events, isClaimOfNothing);
    std::ranges::sort(
        events, {}, [](const HistoryEvent &event) { return std::pair(event.block.number, event.logIndex); });
    return events;
}

Result<HistoryDetails> historyDetails(const NetworkProfile &profile, const Address &account,
                                      const HistoryEvent &event, const Receipt &receipt,
                                      const std::optional<eth::TransactionInput> &input)
{
    if (receipt.transactionHash != event.transaction || receipt.blockHash != event.block.hash ||
        receipt.blockNumber != event.block.number || !receipt.succeeded)
        return failure(ErrorCode::InconsistentReply, u"receipt"_s);
    if (input && (input->hash != event.transaction || input->from != receipt.from || input->to != receipt.to))
        return failure(ErrorCode::InconsistentReply, u"transaction"_s);
    const auto fee = multiply(UInt256(receipt.gasUsed), receipt.effectiveGasPrice);
    if (!fee)
        return failure(ErrorCode::InconsistentReply, u"effectiveGasPrice"_s);
    std::vector<HistoryEvent> events;
    for (const Log &log : receipt.logs) {
        if (log.address != profile.staking)
            continue;
        auto each = eventOf(log, account);
        if (!each)
            return tl::unexpected(each.error());
        if (*each)
            events.push_back(**std::move(each));
    }
    if (std::ranges::find(events, event.logIndex, &HistoryEvent::logIndex) == events.end())
        return failure(ErrorCode::InconsistentReply, u"logs"_s);
    HistoryDetails details{event.transaction, std::nullopt, {}};
    const bool isOurs = receipt.from == account;
    if (isOurs)
        details.fee = *fee;
    if (input)
        details.claims = claimsOf(events, isOurs && receipt.to == profile.staking ? claimCalls(input->input)
                                                                                  : std::vector<ClaimCall>());
    return details;
}

} // namespace capstan
