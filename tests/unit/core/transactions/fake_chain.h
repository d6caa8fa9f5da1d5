// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/core/transactions/fixtures.h"
#include "tests/unit/core/transactions/node_json.h"

#include <QJsonDocument>

#include <map>

namespace capstan::testing {

/// A node in memory, for ScriptedTransport: blocks, one account's nonce, and the transactions it knows.
struct FakeChain
{
    struct Known
    {
        std::optional<std::uint64_t> block; ///< none: in the pool
        bool succeeded = true;
        std::vector<Log> logs;
    };

    bool isDown = false;
    bool isSilent = false; ///< takes requests and never answers
    Hash32 firstBlock = genesis;
    std::uint64_t head = headNumber;
    std::optional<std::uint64_t> finalized;
    std::uint64_t forkedFrom = ~std::uint64_t(0); ///< blocks from here on have other hashes
    std::uint64_t nonce = 7;
    std::uint64_t nonceUsedAt = 0; ///< the block where `nonce` became what it is
    std::map<Hash32, Known> transactions;
    Hash32 minedHash = hashOf(0x77); ///< of the transaction that a receipt is about
    std::optional<QString> sendError;
    std::optional<QString> callReverts; ///< the reason; a call succeeds without
    Hash32 sendHash = hashOf(0x77);     ///< what it says the hash of a sent transaction is
    QStringList sent;                   ///< raw bytes
    std::function<void(const QString &method, QJsonValue &result)> lie;
    /// Another node that answers in its place; none: it answers itself.
    std::function<FakeChain *(const QByteArray &request)> glitch;
    int posts = 0;

    BlockHeader block(std::uint64_t number) const
    {
        BlockHeader header = headerOf(number, number >= forkedFrom ? 9 : 0);
        if (number == 0)
            header.hash = firstBlock;
        return header;
    }

    /// Answers a JSON-RPC request or batch.
    std::optional<Result<QByteArray>> operator()(const QByteArray &body)
    {
        ++posts;
        if (FakeChain *other = glitch ? glitch(body) : nullptr)
            return (*other)(body);
        if (isSilent)
            return std::nullopt;
        if (isDown)
            return failure(ErrorCode::Unreachable, QStringLiteral("refused"));
        const QJsonDocument request = QJsonDocument::fromJson(body);
        if (request.isObject())
            return QJsonDocument(reply(request.object())).toJson(QJsonDocument::Compact);
        QJsonArray replies;
        for (const QJsonValue &call : request.array())
            replies.append(reply(call.toObject()));
        return QJsonDocument(replies).toJson(QJsonDocument::Compact);
    }

private:
    QJsonObject reply(const QJsonObject &call)
    {
        QJsonObject answer{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                           {QStringLiteral("id"), call.value(QStringLiteral("id"))}};
        const QString method = call.value(QStringLiteral("method")).toString();
        const QJsonArray params = call.value(QStringLiteral("params")).toArray();
        if (method == QStringLiteral("eth_sendRawTransaction")) {
            sent.append(params.at(0).toString());
            if (sendError) {
                answer.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), -32000},
                                                                   {QStringLiteral("message"), *sendError}});
                return answer;
            }
            transactions.try_emplace(hashOf(0x77));
        }
        const bool isCall =
            method == QStringLiteral("eth_call") || method == QStringLiteral("eth_estimateGas");
        if (isCall && callReverts) {
            answer.insert(QStringLiteral("error"),
                          QJsonObject{{QStringLiteral("code"), 3},
                                      {QStringLiteral("message"),
                                       QStringLiteral("execution reverted: ") + *callReverts}});
            return answer;
        }
        QJsonValue result = resultOf(method, params);
        if (lie)
            lie(method, result);
        answer.insert(QStringLiteral("result"), result);
        return answer;
    }

    QJsonValue resultOf(const QString &method, const QJsonArray &params) const
    {
        const QString first = params.at(0).toString();
        if (method == QStringLiteral("eth_chainId"))
            return toQuantity(31337);
        if (method == QStringLiteral("eth_sendRawTransaction"))
            return sendHash.toHex();
        if (method == QStringLiteral("eth_getBlockByNumber"))
            return blockAt(first);
        if (method == QStringLiteral("eth_getTransactionCount"))
            return nonceAt(params.at(1).toString());
        if (method == QStringLiteral("eth_call"))
            return QStringLiteral("0x");
        if (method == QStringLiteral("eth_estimateGas"))
            return toQuantity(200'000);
        if (method == QStringLiteral("eth_getBalance"))
            return toQuantity(1000);
        if (method == QStringLiteral("eth_getStorageAt"))
            return wordOf(implementation);
        const auto known = transactions.find(Hash32::fromHex(first).value_or(Hash32()));
        if (known == transactions.end())
            return {};
        if (method == QStringLiteral("eth_getTransactionByHash"))
            return toJson(known->first, account, 7, known->second.block);
        if (method == QStringLiteral("eth_getTransactionReceipt") && known->second.block)
            return receiptOf(known->second);
        return {};
    }

    QJsonValue blockAt(const QString &tag) const
    {
        if (tag == QStringLiteral("latest"))
            return toJson(block(head));
        if (tag == QStringLiteral("finalized"))
            return finalized ? QJsonValue(toJson(block(*finalized))) : QJsonValue();
        const std::uint64_t number = uint64FromQuantity(tag).value_or(~std::uint64_t(0));
        return number <= head ? QJsonValue(toJson(block(number))) : QJsonValue();
    }

    QJsonValue nonceAt(const QString &tag) const
    {
        const std::uint64_t number = uint64FromQuantity(tag).value_or(head);
        return toQuantity(number >= nonceUsedAt ? nonce : 7);
    }

    QJsonValue receiptOf(const Known &known) const
    {
        Receipt receipt = receiptIn(block(*known.block), known.logs);
        receipt.transactionHash = minedHash;
        for (Log &log : receipt.logs)
            log.transactionHash = minedHash;
        receipt.succeeded = known.succeeded;
        return toJson(receipt);
    }
};

} // namespace capstan::testing
