// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/http_server.h"

#include <QNetworkAccessManager>

#include <optional>

namespace capstan {

/// An HTTP server that forwards JSON-RPC posts to a node, counts them, and can answer in the node's place or
/// change what it said.
class CountingProxy : public QObject
{
    Q_OBJECT
public:
    /// What happens to a request instead of being forwarded.
    struct Fault
    {
        enum class Kind { Answer, Silence, Reset };
        Kind kind = Kind::Answer;
        int status = 200; ///< Answer
        QByteArray body = {};
        QByteArrayList headers = {};
    };
    using FaultFor = std::function<std::optional<Fault>(const QByteArray &request)>;
    using Lie = std::function<QByteArray(const QByteArray &request, const QByteArray &reply)>;

    explicit CountingProxy(const QUrl &upstream, QObject *parent = nullptr);

    QUrl url() const { return m_server.url(); }
    /// Asked for each request; std::nullopt forwards it.
    void setFaults(FaultFor faults) { m_faults = std::move(faults); }
    /// Changes the node's replies on their way back.
    void setLie(Lie lie) { m_lie = std::move(lie); }

    int httpRequests() const { return m_httpRequests; }
    int rpcCalls() const { return static_cast<int>(m_methods.size()); }
    const QStringList &methods() const { return m_methods; } ///< of every call, in order
    void resetCounts();

private:
    void handle(const HttpServer::Request &request, QTcpSocket *socket);
    void forward(const QByteArray &body, QTcpSocket *socket);
    void count(const QByteArray &body);

    QUrl m_upstream;
    HttpServer m_server;
    QNetworkAccessManager m_manager;
    FaultFor m_faults;
    Lie m_lie;
    int m_httpRequests = 0;
    QStringList m_methods;
};

} // namespace capstan
