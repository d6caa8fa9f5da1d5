// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hex.h"
#include "core/contracts/ankr_staking.h"
#include "core/network/network_profile.h"
#include "core/storage/history_record.h"
#include "tests/unit/core/staking/snapshots.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace capstan::testing {

/// A chain in memory that has nothing but headers and the staking contract's events of one account, each in a
/// transaction of the account's own unless it says otherwise; and a node on it with the faults of real ones.
struct HistoryChain
{
    using Kind = ankr_staking::StakingEvent::Kind;

    struct Event
    {
        std::uint64_t block = 0;
        std::uint64_t logIndex = 0;
        std::uint64_t transaction = 0; ///< any number; events of one transaction share it
        Kind kind = Kind::Delegated;
        Address provider = testing::provider;
        UInt256 amount = ankr(1);
    };

    static constexpr std::uint64_t ChainId = 31337;
    static constexpr std::uint64_t Interval = 50;
    static constexpr std::uint64_t GasUsed = 21'000;
    static constexpr std::uint64_t GasPrice = 7;

    Address account = addressOf(0xcc);
    Address staking = addressOf(0x10);
    std::uint64_t head = 10'000;
    std::uint64_t finalDepth = 64;
    std::uint64_t forkBlock = 0; ///< from here on the hashes are the fork's
    std::uint8_t fork = 0;
    std::vector<Event> events; ///< in the chain's order
    std::function<Bytes(std::uint64_t transaction)> inputOf;
    Address sender = account; ///< of every transaction

    std::uint64_t mostBlocks = 0; ///< in one eth_getLogs; 0: any number
    std::size_t mostEvents = 0;   ///< the same
    bool knowsFinalized = true;
    std::function<void(const QString &method, QJsonValue &result)> lie;
    std::function<void()> beforeRequest;

    int requests = 0;
    QHash<QString, int> calls;
    std::vector<BlockRange> windows; ///< asked for, refused ones too

    NetworkProfile profile() const
    {
        NetworkProfile profile;
        profile.name = QStringLiteral("Fake chain");
        profile.chainId = ChainId;
        profile.rpcUrls = {QUrl(QStringLiteral("https://node.example"))};
        profile.staking = staking;
        profile.logWindow = 1000;
        return profile;
    }
    HistoryKey key() const { return {ChainId, hashOf(0), account}; }

    Hash32 hashOf(std::uint64_t block) const
    {
        auto bytes = toBigEndian32(UInt256(block) + 1);
        bytes[0] = block >= forkBlock ? fork : 0;
        return Hash32(bytes);
    }
    static Hash32 transactionHash(std::uint64_t number)
    {
        auto bytes = toBigEndian32(UInt256(number) + 1);
        bytes[0] = 0x77;
        return Hash32(bytes);
    }
    static qint64 timeOf(std::uint64_t block) { return static_cast<qint64>(1'600'000'000 + block * 12); }

    QByteArray reply(const QByteArray &request)
    {
        ++requests;
        if (beforeRequest)
            beforeRequest();
        const QJsonDocument document = QJsonDocument::fromJson(request);
        QJsonArray answers;
        for (const QJsonValue &item : document.isArray() ? document.array() : QJsonArray{document.object()}) {
            QJsonObject answer = answerTo(item[u"method"].toString(), item[u"params"].toArray());
            answer[u"jsonrpc"] = QStringLiteral("2.0");
            answer[u"id"] = item[u"id"];
            answers.append(answer);
        }
        return document.isArray() ? QJsonDocument(answers).toJson()
                                  : QJsonDocument(answers.first().toObject()).toJson();
    }

private:
    static QString quantity(std::uint64_t value) { return toQuantity(UInt256(value)); }
    static QString wordOf(const Address &address)
    {
        return toHex(abi::encode({abi::addressType()}, {{address}}).value());
    }
    static QString hexOf(const Address &address) { return toHex(address.bytes()); }
    static QJsonObject error(int code, const QString &message)
    {
        return {{QStringLiteral("error"),
                 QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}}}};
    }

    QJsonValue header(std::uint64_t block) const
    {
        if (block > head)
            return QJsonValue::Null;
        return QJsonObject{{QStringLiteral("number"), quantity(block)},
                           {QStringLiteral("hash"), hashOf(block).toHex()},
                           {QStringLiteral("parentHash"), hashOf(block == 0 ? 0 : block - 1).toHex()},
                           {QStringLiteral("timestamp"), quantity(static_cast<std::uint64_t>(timeOf(block)))},
                           {QStringLiteral("gasLimit"), QStringLiteral("0x1c9c380")}};
    }

    QJsonObject log(const Event &event) const
    {
        const auto word = [](const UInt256 &value) { return abi::Value{value}; };
        const std::uint64_t epoch = event.block / Interval + 1;
        const bool hasDust = event.kind == Kind::Redelegated;
        const Bytes data = hasDust ? abi::encode({abi::uintType(), abi::uintType(), abi::uintType(64)},
                                                 {word(event.amount), word(UInt256(5)), word(UInt256(epoch))})
                                         .value()
                                   : abi::encode({abi::uintType(), abi::uintType(64)},
                                                 {word(event.amount), word(UInt256(epoch))})
                                         .value();
        return {{QStringLiteral("address"), hexOf(staking)},
                {QStringLiteral("topics"), QJsonArray{ankr_staking::topicOf(event.kind).toHex(),
                                                      wordOf(event.provider), wordOf(account)}},
                {QStringLiteral("data"), toHex(data)},
                {QStringLiteral("blockNumber"), quantity(event.block)},
                {QStringLiteral("blockHash"), hashOf(event.block).toHex()},
                {QStringLiteral("transactionHash"), transactionHash(event.transaction).toHex()},
                {QStringLiteral("logIndex"), quantity(event.logIndex)},
                {QStringLiteral("removed"), false}};
    }

    QJsonObject logs(const QJsonObject &filter)
    {
        const std::uint64_t from = uint64FromQuantity(filter[u"fromBlock"].toString()).value();
        const std::uint64_t to = uint64FromQuantity(filter[u"toBlock"].toString()).value();
        windows.push_back({from, to});
        if (mostBlocks != 0 && to - from + 1 > mostBlocks)
            return error(-32000, QStringLiteral("exceed maximum block range"));
        QJsonArray found;
        auto event = std::ranges::lower_bound(events, from, {}, &Event::block);
        for (; event != events.end() && event->block <= std::min(to, head); ++event)
            found.append(log(*event));
        if (mostEvents != 0 && static_cast<std::size_t>(found.size()) > mostEvents)
            return error(-32005, QStringLiteral("query returned more than 10000 results"));
        return {{QStringLiteral("result"), found}};
    }

    std::vector<Event> eventsOf(const QString &hash) const
    {
        const auto number = uint256FromBigEndian(BytesView(Hash32::fromHex(hash)->bytes()).subspan(24));
        std::vector<Event> found;
        std::ranges::copy_if(events, std::back_inserter(found), [&number](const Event &event) {
            return UInt256(event.transaction) + 1 == *number;
        });
        return found;
    }

    QJsonValue receipt(const QString &hash) const
    {
        const auto found = eventsOf(hash);
        if (found.empty())
            return QJsonValue::Null;
        QJsonArray logs;
        for (const Event &event : found)
            logs.append(log(event));
        return QJsonObject{{QStringLiteral("transactionHash"), hash},
                           {QStringLiteral("blockHash"), hashOf(found.front().block).toHex()},
                           {QStringLiteral("blockNumber"), quantity(found.front().block)},
                           {QStringLiteral("from"), hexOf(sender)},
                           {QStringLiteral("to"), hexOf(staking)},
                           {QStringLiteral("status"), QStringLiteral("0x1")},
                           {QStringLiteral("gasUsed"), quantity(GasUsed)},
                           {QStringLiteral("effectiveGasPrice"), quantity(GasPrice)},
                           {QStringLiteral("logs"), logs}};
    }

    QJsonValue transaction(const QString &hash) const
    {
        const auto found = eventsOf(hash);
        if (found.empty())
            return QJsonValue::Null;
        const Bytes input = inputOf ? inputOf(found.front().transaction)
                                    : ankr_staking::claimStakingRewards(found.front().provider);
        return QJsonObject{{QStringLiteral("hash"), hash},
                           {QStringLiteral("from"), hexOf(sender)},
                           {QStringLiteral("to"), hexOf(staking)},
                           {QStringLiteral("input"), toHex(input)}};
    }

    QJsonObject answerTo(const QString &method, const QJsonArray &params)
    {
        ++calls[method];
        QJsonValue result;
        if (method == u"eth_chainId") {
            result = quantity(ChainId);
        } else if (method == u"eth_getLogs") {
            const QJsonObject answer = logs(params[0].toObject());
            if (answer.contains(u"error"))
                return answer;
            result = answer[u"result"];
        } else if (method == u"eth_getBlockByNumber") {
            const QString block = params[0].toString();
            if (block == u"finalized" && !knowsFinalized)
                return error(-32602, QStringLiteral("invalid block tag"));
            result = header(block == u"latest"      ? head
                            : block == u"finalized" ? head - std::min(head, finalDepth)
                                                    : uint64FromQuantity(block).value());
        } else if (method == u"eth_getTransactionReceipt") {
            result = receipt(params[0].toString());
        } else if (method == u"eth_getTransactionByHash") {
            result = transaction(params[0].toString());
        } else {
            return error(-32601, QStringLiteral("unknown method"));
        }
        if (lie)
            lie(method, result);
        return {{QStringLiteral("result"), result}};
    }
};

} // namespace capstan::testing
