// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/http_server.h"

#include <QTcpSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace capstan {

using namespace Qt::Literals::StringLiterals;

QByteArray HttpServer::Request::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name.toLower())
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QTcpServer(parent)
    , m_handler(std::move(handler))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no loopback port: %s", qPrintable(errorString()));
}

QUrl HttpServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(serverPort()));
}

QTcpSocket *HttpServer::makeSocket(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    return socket;
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = makeSocket(descriptor);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readRequests(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        socket->deleteLater();
    });
}

void HttpServer::readRequests(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    Request request{buffer.left(headEnd), {}};
    const qsizetype bodySize = request.header("Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + bodySize)
        return;
    request.body = buffer.mid(headEnd + 4, bodySize);
    buffer.remove(0, headEnd + 4 + bodySize);
    m_requests.append(request);
    if (m_handler)
        m_handler(request, socket);
}

void HttpServer::respond(QTcpSocket *socket, const QByteArray &body, int status,
                         const QByteArrayList &headers)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n";
    for (const QByteArray &header : headers)
        answer += header + "\r\n";
    answer += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    socket->write(answer);
}

void HttpServer::reset(QTcpSocket *socket)
{
    // Closing with zero linger time is what makes a reset of it.
    const linger zero{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&zero), sizeof zero);
    socket->abort();
}

} // namespace capstan
