// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/erc20.h"

#include "core/contracts/abi_call.h"

namespace capstan::erc20 {

namespace {

QByteArrayView signatureOf(TokenEvent::Kind kind)
{
    switch (kind) {
    case TokenEvent::Kind::Transfer:
        return "Transfer(address,address,uint256)";
    case TokenEvent::Kind::Approval:
        break;
    }
    return "Approval(address,address,uint256)";
}

Result<Address> addressOfTopic(const Hash32 &topic)
{
    return abi_call::decodeOne(abi::addressType(), topic.bytes()).map([](const abi::Value &value) {
        return value.address();
    });
}

} // namespace

Bytes balanceOf(const Address &owner)
{
    return abi_call::encode("balanceOf(address)", owner);
}

Bytes allowance(const Address &owner, const Address &spender)
{
    return abi_call::encode("allowance(address,address)", owner, spender);
}

Bytes transfer(const Address &to, const UInt256 &amount)
{
    return abi_call::encode("transfer(address,uint256)", to, amount);
}

Bytes approve(const Address &spender, const UInt256 &amount)
{
    return abi_call::encode("approve(address,uint256)", spender, amount);
}

Result<UInt256> decodeBalance(BytesView data)
{
    return abi_call::decodeUint(data);
}

Result<UInt256> decodeAllowance(BytesView data)
{
    return abi_call::decodeUint(data);
}

Result<bool> decodeSuccess(BytesView data)
{
    return abi_call::decodeOne(abi::boolType(), data).map([](const abi::Value &value) {
        return value.boolean();
    });
}

Hash32 topicOf(TokenEvent::Kind kind)
{
    return abi::eventTopic(signatureOf(kind));
}

Result<std::optional<TokenEvent>> decodeEvent(const Log &log)
{
    using Kind = TokenEvent::Kind;
    static const Hash32 transferTopic = topicOf(Kind::Transfer);
    static const Hash32 approvalTopic = topicOf(Kind::Approval);
    if (log.topics.empty() || (log.topics[0] != transferTopic && log.topics[0] != approvalTopic))
        return std::nullopt;
    TokenEvent event;
    event.kind = log.topics[0] == transferTopic ? Kind::Transfer : Kind::Approval;
    const auto malformed = failure(ErrorCode::InvalidAbi, QString::fromLatin1(signatureOf(event.kind)));
    if (log.topics.size() != 3)
        return malformed;
    const auto from = addressOfTopic(log.topics[1]);
    const auto to = addressOfTopic(log.topics[2]);
    const auto amount = abi_call::decodeUint(log.data);
    if (!from || !to || !amount)
        return malformed;
    event.from = *from;
    event.to = *to;
    event.amount = *amount;
    return event;
}

} // namespace capstan::erc20
