// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rpc/endpoint_pool.h"
#include "core/rpc/eth_api.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

/// A pool of two nodes in memory.
namespace capstan::testing {

inline const QUrl urlA(QStringLiteral("https://a.example"));
inline const QUrl urlB(QStringLiteral("https://b.example"));
inline constexpr std::uint64_t ChainId = 31337;

using Results = Result<std::vector<RpcResult>>;
/// The result or error member of one call's answer.
using Answer = std::function<QJsonObject(const QString &method)>;

inline QJsonObject result(const QJsonValue &value)
{
    return {{QStringLiteral("result"), value}};
}

inline QJsonObject error(int code, const QString &message)
{
    return {{QStringLiteral("error"),
             QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}}}};
}

/// A node that is as it should be.
inline QJsonObject honest(const QString &method)
{
    if (method == u"eth_chainId")
        return result(toQuantity(ChainId));
    return result(method);
}

inline QByteArray bytes(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson()
                           : QJsonDocument(value.toObject()).toJson();
}

/// What a node sends back for @p request, batch or not.
inline QByteArray served(const QByteArray &request, const Answer &answer)
{
    const auto serve = [&answer](const QJsonObject &call) {
        QJsonObject item = answer(call[QStringLiteral("method")].toString());
        item.insert(QStringLiteral("jsonrpc"), QStringLiteral("2.0"));
        item.insert(QStringLiteral("id"), call[QStringLiteral("id")]);
        return item;
    };
    const QJsonDocument document = QJsonDocument::fromJson(request);
    if (!document.isArray())
        return bytes(serve(document.object()));
    QJsonArray items;
    for (const QJsonValue &call : document.array())
        items.prepend(serve(call.toObject())); // any order will do
    return bytes(items);
}

inline QStringList methodsOf(const QByteArray &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request);
    QStringList methods;
    for (const QJsonValue &call : document.isArray() ? document.array() : QJsonArray{document.object()})
        methods << call[u"method"].toString();
    return methods;
}

inline bool isBatch(const QByteArray &request)
{
    return QJsonDocument::fromJson(request).isArray();
}

inline std::vector<RpcCall> calls(const QStringList &methods)
{
    std::vector<RpcCall> list;
    for (const QString &method : methods)
        list.push_back({method, {}});
    return list;
}

class EndpointPoolTestBase : public QObject
{
    Q_OBJECT
protected:
    void makePool(const std::vector<QUrl> &urls)
    {
        NetworkProfile profile;
        profile.chainId = ChainId;
        profile.rpcUrls = urls;
        m_pool = std::make_unique<EndpointPool>(profile, m_transport.get(), &m_clock);
    }
    Results send(const QStringList &methods, const RpcOptions &options = {})
    {
        std::optional<Results> outcome;
        RpcJob *job = m_pool->send(calls(methods), this, options);
        connect(job, &RpcJob::finished, this, [&](const Results &results, const QUrl &endpoint) {
            outcome = results;
            m_answeredBy = endpoint;
        });
        [&] { QTRY_VERIFY(outcome); }();
        return outcome.value_or(failure(ErrorCode::NotSupported, QStringLiteral("never finished")));
    }
    QList<QUrl> askedUrls() const
    {
        QList<QUrl> urls;
        for (const auto &post : m_transport->posts())
            urls << post.url;
        return urls;
    }

    ManualClock m_clock;
    std::unique_ptr<ScriptedTransport> m_transport;
    std::unique_ptr<EndpointPool> m_pool;
    QUrl m_answeredBy;

private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<ScriptedTransport>(
            [](const QUrl &, const QByteArray &request) { return served(request, honest); });
        makePool({urlA, urlB});
    }
    void cleanup()
    {
        m_pool.reset();
        m_transport.reset();
    }
};

} // namespace capstan::testing
