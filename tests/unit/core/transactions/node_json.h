// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hex.h"
#include "core/ethereum/block.h"
#include "core/ethereum/receipt.h"

#include <QJsonArray>
#include <QJsonObject>

/// Values as a node writes them.
namespace capstan::testing {

inline QJsonObject toJson(const BlockHeader &header)
{
    QJsonObject json{
        {QStringLiteral("number"), toQuantity(header.number)},
        {QStringLiteral("hash"), header.hash.toHex()},
        {QStringLiteral("parentHash"), header.parentHash.toHex()},
        {QStringLiteral("timestamp"), toQuantity(header.timestamp)},
        {QStringLiteral("gasLimit"), toQuantity(header.gasLimit)},
    };
    if (header.baseFeePerGas)
        json.insert(QStringLiteral("baseFeePerGas"), toQuantity(*header.baseFeePerGas));
    return json;
}

inline QJsonObject toJson(const Log &log)
{
    QJsonArray topics;
    for (const Hash32 &topic : log.topics)
        topics.append(topic.toHex());
    return {
        {QStringLiteral("address"), toHex(log.address.bytes())},
        {QStringLiteral("topics"), topics},
        {QStringLiteral("data"), toHex(log.data)},
        {QStringLiteral("blockNumber"), toQuantity(log.blockNumber)},
        {QStringLiteral("blockHash"), log.blockHash.toHex()},
        {QStringLiteral("transactionHash"), log.transactionHash.toHex()},
        {QStringLiteral("logIndex"), toQuantity(log.logIndex)},
    };
}

inline QJsonObject toJson(const Receipt &receipt)
{
    QJsonArray logs;
    for (const Log &log : receipt.logs)
        logs.append(toJson(log));
    return {
        {QStringLiteral("transactionHash"), receipt.transactionHash.toHex()},
        {QStringLiteral("blockHash"), receipt.blockHash.toHex()},
        {QStringLiteral("blockNumber"), toQuantity(receipt.blockNumber)},
        {QStringLiteral("from"), toHex(receipt.from.bytes())},
        {QStringLiteral("to"), toHex(receipt.to.bytes())},
        {QStringLiteral("status"), receipt.succeeded ? QStringLiteral("0x1") : QStringLiteral("0x0")},
        {QStringLiteral("gasUsed"), toQuantity(receipt.gasUsed)},
        {QStringLiteral("effectiveGasPrice"), toQuantity(receipt.effectiveGasPrice)},
        {QStringLiteral("logs"), logs},
    };
}

inline QJsonObject toJson(const Hash32 &hash, const Address &from, std::uint64_t nonce,
                          std::optional<std::uint64_t> block)
{
    return {
        {QStringLiteral("hash"), hash.toHex()},
        {QStringLiteral("from"), toHex(from.bytes())},
        {QStringLiteral("nonce"), toQuantity(nonce)},
        {QStringLiteral("blockNumber"), block ? QJsonValue(toQuantity(*block)) : QJsonValue()},
    };
}

/// A storage word that holds an address.
inline QString wordOf(const Address &address)
{
    return QStringLiteral("0x") + QString(24, u'0') + toHex(address.bytes()).sliced(2);
}

} // namespace capstan::testing
