// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counting_proxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpSocket>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

CountingProxy::CountingProxy(const QUrl &upstream, QObject *parent)
    : QObject(parent)
    , m_upstream(upstream)
    , m_server([this](const HttpServer::Request &request, QTcpSocket *socket) { handle(request, socket); })
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
}

void CountingProxy::resetCounts()
{
    m_httpRequests = 0;
    m_methods.clear();
}

void CountingProxy::count(const QByteArray &body)
{
    ++m_httpRequests;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonArray calls = document.isArray() ? document.array() : QJsonArray{document.object()};
    for (const QJsonValue &call : calls)
        m_methods.append(call.toObject().value(u"method").toString());
}

void CountingProxy::handle(const HttpServer::Request &request, QTcpSocket *socket)
{
    count(request.body);
    const auto fault = m_faults ? m_faults(request.body) : std::nullopt;
    if (!fault) {
        forward(request.body, socket);
        return;
    }
    switch (fault->kind) {
    case Fault::Kind::Answer:
        HttpServer::respond(socket, fault->body, fault->status, fault->headers);
        break;
    case Fault::Kind::Silence:
        break;
    case Fault::Kind::Reset:
        HttpServer::reset(socket);
        break;
    }
}

void CountingProxy::forward(const QByteArray &body, QTcpSocket *socket)
{
    QNetworkRequest request(m_upstream);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_manager.post(request, body);
    connect(reply, &QNetworkReply::finished, socket, [this, reply, socket, body] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QByteArray said = reply->readAll();
        HttpServer::respond(socket, m_lie ? m_lie(body, said) : said, status != 0 ? status : 502);
    });
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

} // namespace capstan
