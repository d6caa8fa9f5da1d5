// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/eth_api.h"

#include "core/base/hex.h"

#include <QJsonObject>

namespace capstan::eth {
namespace {

using namespace Qt::Literals::StringLiterals;

QString encode(const Address &address)
{
    return toHex(address.bytes());
}

QString encodeTag(BlockTag tag)
{
    switch (tag) {
    case BlockTag::Latest:
        return u"latest"_s;
    case BlockTag::Pending:
        return u"pending"_s;
    case BlockTag::Safe:
        return u"safe"_s;
    case BlockTag::Finalized:
        return u"finalized"_s;
    }
    return u"latest"_s;
}

QJsonValue encode(const BlockId &block)
{
    if (const auto *tag = std::get_if<BlockTag>(&block))
        return encodeTag(*tag);
    if (const auto *number = std::get_if<std::uint64_t>(&block))
        return toQuantity(*number);
    return QJsonObject{{u"blockHash"_s, std::get<Hash32>(block).toHex()}};
}

QJsonObject encode(const CallRequest &request)
{
    QJsonObject object{{u"to"_s, encode(request.to)}};
    if (request.from)
        object.insert(u"from"_s, encode(*request.from));
    if (!request.data.empty())
        object.insert(u"input"_s, toHex(request.data));
    if (request.gas)
        object.insert(u"gas"_s, toQuantity(*request.gas));
    if (request.value != 0)
        object.insert(u"value"_s, toQuantity(request.value));
    return object;
}

} // namespace

RpcCall chainId()
{
    return {u"eth_chainId"_s, {}};
}

RpcCall blockNumber()
{
    return {u"eth_blockNumber"_s, {}};
}

RpcCall getBlock(const BlockId &block)
{
    if (const auto *hash = std::get_if<Hash32>(&block))
        return {u"eth_getBlockByHash"_s, {hash->toHex(), false}};
    return {u"eth_getBlockByNumber"_s, {encode(block), false}};
}

RpcCall getBalance(const Address &account, const BlockId &block)
{
    return {u"eth_getBalance"_s, {encode(account), encode(block)}};
}

RpcCall getCode(const Address &address, const BlockId &block)
{
    return {u"eth_getCode"_s, {encode(address), encode(block)}};
}

RpcCall getStorageAt(const Address &address, const Hash32 &slot, const BlockId &block)
{
    return {u"eth_getStorageAt"_s, {encode(address), slot.toHex(), encode(block)}};
}

RpcCall getTransactionCount(const Address &account, const BlockId &block)
{
    return {u"eth_getTransactionCount"_s, {encode(account), encode(block)}};
}

RpcCall call(const CallRequest &request, const BlockId &block)
{
    return {u"eth_call"_s, {encode(request), encode(block)}};
}

RpcCall callWithCode(const CallRequest &request, const BlockId &block, const Address &address, BytesView code)
{
    const QJsonObject overrides{{encode(address), QJsonObject{{u"code"_s, toHex(code)}}}};
    return {u"eth_call"_s, {encode(request), encode(block), overrides}};
}

RpcCall estimateGas(const CallRequest &request, const BlockId &block)
{
    return {u"eth_estimateGas"_s, {encode(request), encode(block)}};
}

RpcCall feeHistory(int blocks, const BlockId &newest, const std::vector<double> &percentiles)
{
    QJsonArray wanted;
    for (const double percentile : percentiles)
        wanted.append(percentile);
    return {u"eth_feeHistory"_s, {toQuantity(static_cast<unsigned>(blocks)), encode(newest), wanted}};
}

RpcCall sendRawTransaction(BytesView raw)
{
    return {u"eth_sendRawTransaction"_s, {toHex(raw)}};
}

RpcCall getTransactionReceipt(const Hash32 &hash)
{
    return {u"eth_getTransactionReceipt"_s, {hash.toHex()}};
}

RpcCall getTransactionByHash(const Hash32 &hash)
{
    return {u"eth_getTransactionByHash"_s, {hash.toHex()}};
}

RpcCall getLogs(const LogFilter &filter)
{
    QJsonObject object{{u"fromBlock"_s, toQuantity(filter.fromBlock)},
                       {u"toBlock"_s, filter.toBlock ? toQuantity(*filter.toBlock) : u"latest"_s}};
    QJsonArray addresses;
    for (const Address &address : filter.addresses)
        addresses.append(encode(address));
    if (!addresses.isEmpty())
        object.insert(u"address"_s, addresses);
    QJsonArray topics;
    for (const auto &topic : filter.topics)
        topics.append(topic ? QJsonValue(QJsonArray{topic->toHex()}) : QJsonValue());
    if (!topics.isEmpty())
        object.insert(u"topics"_s, topics);
    return {u"eth_getLogs"_s, {object}};
}

} // namespace capstan::eth
