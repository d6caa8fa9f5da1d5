// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/rpc_codec.h"

#include "core/network/json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace capstan {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype MaxMessageLength = 512;

QJsonObject encodeCall(const RpcCall &call, qint64 id)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, call.method}, {u"params"_s, call.params}};
}

/// An integer that was written as one: not "1", not 1.5.
std::optional<qint64> toInteger(const QJsonValue &value)
{
    const qint64 number = value.toInteger();
    if (!value.isDouble() || (number == 0 && value.toInteger(1) == 1))
        return {};
    return number;
}

Result<Error> readErrorObject(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto code = toInteger(object.value(u"code"));
    const QJsonValue message = object.value(u"message");
    if (!code || !message.isString())
        return failure(ErrorCode::UnexpectedType, u"error"_s);
    return Error{ErrorCode::RpcError, message.toString().left(MaxMessageLength), *code,
                 object.value(u"data").toString().toUtf8()};
}

/// Everything of one item but its id.
Result<RpcResult> readItem(const QJsonValue &value)
{
    const QJsonObject item = value.toObject();
    if (item.value(u"jsonrpc") != QJsonValue(u"2.0"_s))
        return failure(ErrorCode::UnexpectedType, u"jsonrpc"_s);
    if (item.contains(u"result") == item.contains(u"error"))
        return failure(ErrorCode::UnexpectedType, u"result"_s);
    if (item.contains(u"result"))
        return RpcResult(item.value(u"result"));
    const auto error = readErrorObject(item.value(u"error"));
    if (!error)
        return tl::unexpected(error.error());
    return RpcResult(tl::unexpected(*error));
}

/// The error that answers all of a batch at once: with the id null, or of the first call (as geth does).
std::optional<Error> readRefusal(const QJsonValue &value, qint64 firstId)
{
    const QJsonValue id = value.toObject().value(u"id");
    if (!id.isNull() && !id.isUndefined() && toInteger(id) != firstId)
        return {};
    const auto error = readErrorObject(value.toObject().value(u"error"));
    return error ? std::optional(*error) : std::nullopt;
}

Result<std::vector<RpcResult>> readSingle(const QJsonValue &reply, qint64 id)
{
    const auto result = readItem(reply);
    if (!result)
        return tl::unexpected(result.error());
    const QJsonValue replyId = reply.toObject().value(u"id");
    // A node that could not read the request answers with the id null (JSON-RPC 2.0, section 5).
    if (toInteger(replyId) != id && !(replyId.isNull() && !result->has_value()))
        return failure(ErrorCode::InconsistentReply, u"id"_s);
    return std::vector<RpcResult>{*result};
}

Result<std::vector<RpcResult>> readBatch(const QJsonArray &items, qint64 firstId, std::size_t callCount)
{
    if (static_cast<std::size_t>(items.size()) != callCount)
        return failure(ErrorCode::InconsistentReply, u"batch size"_s);
    std::vector<std::optional<RpcResult>> found(callCount);
    for (const QJsonValue &item : items) {
        const auto id = toInteger(item.toObject().value(u"id"));
        if (!id)
            return failure(ErrorCode::UnexpectedType, u"id"_s);
        if (*id < firstId || static_cast<std::size_t>(*id - firstId) >= callCount)
            return failure(ErrorCode::InconsistentReply, u"id"_s);
        auto &slot = found[static_cast<std::size_t>(*id - firstId)];
        if (slot)
            return failure(ErrorCode::InconsistentReply, u"id"_s);
        auto result = readItem(item);
        if (!result)
            return tl::unexpected(result.error());
        slot = std::move(*result);
    }
    std::vector<RpcResult> results;
    results.reserve(callCount);
    for (auto &slot : found)
        results.push_back(std::move(*slot)); // as many distinct ids in range as calls: none is empty
    return results;
}

} // namespace

QByteArray encodeRequest(std::span<const RpcCall> calls, qint64 firstId)
{
    if (calls.size() == 1)
        return QJsonDocument(encodeCall(calls.front(), firstId)).toJson(QJsonDocument::Compact);
    QJsonArray batch;
    for (const RpcCall &call : calls)
        batch.append(encodeCall(call, firstId++));
    return QJsonDocument(batch).toJson(QJsonDocument::Compact);
}

Result<std::vector<RpcResult>> readReply(const QByteArray &body, qint64 firstId, std::size_t callCount)
{
    const auto reply = parseJson(body);
    if (!reply)
        return tl::unexpected(reply.error());
    if (callCount == 1)
        return readSingle(*reply, firstId);
    const QJsonArray items = reply->toArray();
    if (!reply->isArray() || items.size() == 1) {
        if (const auto refusal = readRefusal(reply->isArray() ? items.first() : *reply, firstId))
            return tl::unexpected(*refusal);
    }
    if (!reply->isArray())
        return failure(ErrorCode::UnexpectedType, u"batch"_s);
    return readBatch(items, firstId, callCount);
}

bool refusesBatch(const Error &replyError)
{
    return replyError.code == ErrorCode::RpcError;
}

} // namespace capstan
