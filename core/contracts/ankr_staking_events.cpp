// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ankr_staking.h"

#include <algorithm>

namespace capstan::ankr_staking {

namespace {

using Kind = StakingEvent::Kind;

/// What a log of one kind carries. Every event of the contract indexes the validator first.
struct EventShape
{
    Kind kind;
    QByteArrayView signature;
    bool indexesStaker;
    std::vector<abi::Type> data;
};

const std::vector<EventShape> &shapes()
{
    const auto amount = abi::uintType(256);
    const auto epoch = abi::uintType(64);
    static const std::vector<EventShape> list{
        {Kind::Delegated, "Delegated(address,address,uint256,uint64)", true, {amount, epoch}},
        {Kind::Undelegated, "Undelegated(address,address,uint256,uint64)", true, {amount, epoch}},
        {Kind::Claimed, "Claimed(address,address,uint256,uint64)", true, {amount, epoch}},
        {Kind::Redelegated,
         "Redelegated(address,address,uint256,uint256,uint64)",
         true,
         {amount, amount, epoch}},
        {Kind::ValidatorAdded,
         "ValidatorAdded(address,address,uint8,uint16)",
         false,
         {abi::addressType(), abi::uintType(8), abi::uintType(16)}},
        {Kind::ValidatorDeposited, "ValidatorDeposited(address,uint256,uint64)", false, {amount, epoch}},
    };
    return list;
}

Result<Address> addressOfTopic(const Hash32 &topic)
{
    const auto decoded = abi::decode({abi::addressType()}, topic.bytes());
    return decoded.map([](const std::vector<abi::Value> &values) { return values.front().address(); });
}

} // namespace

Hash32 topicOf(StakingEvent::Kind kind)
{
    const auto shape = std::ranges::find(shapes(), kind, &EventShape::kind);
    return abi::eventTopic(shape->signature);
}

Result<std::optional<StakingEvent>> decodeEvent(const Log &log)
{
    static const auto topics = [] {
        std::vector<Hash32> list;
        std::ranges::transform(shapes(), std::back_inserter(list),
                               [](const EventShape &shape) { return abi::eventTopic(shape.signature); });
        return list;
    }();
    const auto topic = log.topics.empty() ? topics.end() : std::ranges::find(topics, log.topics.front());
    if (topic == topics.end()) {
        return std::nullopt;
    }
    const EventShape &shape = shapes()[static_cast<std::size_t>(topic - topics.begin())];
    const auto malformed = failure(ErrorCode::InvalidAbi, QString::fromLatin1(shape.signature));
    if (log.topics.size() != (shape.indexesStaker ? 3u : 2u)) {
        return malformed;
    }
    const auto validator = addressOfTopic(log.topics[1]);
    const auto staker = shape.indexesStaker ? addressOfTopic(log.topics[2]) : Address();
    const auto data = abi::decode(shape.data, log.data);
    if (!validator || !staker || !data) {
        return malformed;
    }
    StakingEvent event;
    event.kind = shape.kind;
    event.validator = *validator;
    event.staker = *staker;
    if (shape.kind == Kind::ValidatorAdded) {
        return event;
    }
    const auto epoch = toUInt64(data->back().uint());
    if (!epoch) {
        return malformed;
    }
    event.amount = data->front().uint();
    event.dust = shape.kind == Kind::Redelegated ? (*data)[1].uint() : UInt256();
    event.epoch = *epoch;
    return event;
}

} // namespace capstan::ankr_staking
