// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hex.h"
#include "core/ethereum/uint256.h"
#include "tests/support/counting_proxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Changes of single answers on their way from an honest node, for CountingProxy::setLie().
namespace capstan::testing {

/// Changes one answer; @p params are what was asked.
using Change = std::function<void(const QJsonArray &params, QJsonValue &result)>;

inline QJsonArray asArray(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? document.array() : QJsonArray{document.object()};
}

/// The answers to @p method are changed in every batch that asks for @p with, too.
inline CountingProxy::Lie lieAbout(const QString &method, const Change &change, const QString &with = {})
{
    return [=](const QByteArray &request, const QByteArray &reply) {
        if (!request.contains(with.toUtf8()))
            return reply;
        QHash<int, QJsonArray> asked;
        for (const QJsonValue &call : asArray(request)) {
            if (call[u"method"].toString() == method)
                asked.insert(call[u"id"].toInt(), call[u"params"].toArray());
        }
        QJsonArray answers;
        for (const QJsonValue &answer : asArray(reply)) {
            QJsonObject object = answer.toObject();
            const auto params = asked.constFind(object[u"id"].toInt());
            if (params != asked.cend() && object.contains(u"result")) {
                QJsonValue result = object[u"result"];
                change(*params, result);
                object[u"result"] = result;
            }
            answers.append(object);
        }
        const bool isBatch = QJsonDocument::fromJson(reply).isArray();
        return (isBatch ? QJsonDocument(answers) : QJsonDocument(answers.at(0).toObject())).toJson();
    };
}

/// Calls of @p method are said to revert in every batch that asks for @p with, too.
inline CountingProxy::Lie failureOf(const QString &method, const QString &with = {})
{
    return [=](const QByteArray &request, const QByteArray &reply) {
        if (!request.contains(with.toUtf8()) || !request.contains("eth_getStorageAt"))
            return reply;
        QJsonArray answers;
        const QJsonArray calls = asArray(request);
        for (const QJsonValue &answer : asArray(reply)) {
            QJsonObject object = answer.toObject();
            for (const QJsonValue &call : calls) {
                if (call[u"method"].toString() != method || call[u"id"] != object[u"id"])
                    continue;
                object.remove(QStringLiteral("result"));
                object[QStringLiteral("error")] =
                    QJsonObject{{QStringLiteral("code"), 3},
                                {QStringLiteral("message"), QStringLiteral("execution reverted: made up")}};
            }
            answers.append(object);
        }
        return QJsonDocument(answers).toJson();
    };
}

inline Change to(const QJsonValue &value)
{
    return [value](const QJsonArray &, QJsonValue &result) { result = value; };
}

inline Change toField(const QString &field, const QJsonValue &value)
{
    return [=](const QJsonArray &, QJsonValue &result) {
        QJsonObject object = result.toObject();
        object[field] = value;
        result = object;
    };
}

inline Change plus(int amount)
{
    return [amount](const QJsonArray &, QJsonValue &result) {
        const std::uint64_t number = uint64FromQuantity(result.toString()).value();
        result = toQuantity(number + static_cast<std::uint64_t>(amount));
    };
}

/// Only for one block tag, which is the last parameter.
inline Change at(const QString &tag, const Change &change)
{
    return [=](const QJsonArray &params, QJsonValue &result) {
        if (params.last().toString() == tag)
            change(params, result);
    };
}

/// Headers of one height, whose number is the first parameter.
inline Change ofBlock(const QString &number, const Change &change)
{
    return [=](const QJsonArray &params, QJsonValue &result) {
        if (params.first().toString() == number)
            change(params, result);
    };
}

inline Change ofNumberedBlocks(const Change &change)
{
    return [=](const QJsonArray &params, QJsonValue &result) {
        const QString block = params.first().toString();
        if (block != u"latest" && block != u"0x0")
            change(params, result);
    };
}

} // namespace capstan::testing
