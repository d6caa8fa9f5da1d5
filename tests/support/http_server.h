// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace capstan {

/// A real HTTP/1.1 server on a loopback port, whose handler writes the answer's raw bytes, well-formed or
/// not.
class HttpServer : public QTcpServer
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray head; ///< request line and header lines
        QByteArray body;
        QByteArray header(const QByteArray &name) const; ///< empty when it isn't there
    };
    /// Called once per request; the socket lives until either side closes it, and is a context for timers.
    using Handler = std::function<void(const Request &request, QTcpSocket *socket)>;

    explicit HttpServer(Handler handler = {}, QObject *parent = nullptr);

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    QUrl url() const;
    const QList<Request> &requests() const { return m_requests; }

    /// A whole answer with Content-Length. @p headers are lines without their end.
    static void respond(QTcpSocket *socket, const QByteArray &body, int status = 200,
                        const QByteArrayList &headers = {
                            QByteArrayLiteral("Content-Type: application/json")});
    /// Ends the connection with a TCP reset.
    static void reset(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;
    /// The socket for a new connection, a child of the server.
    virtual QTcpSocket *makeSocket(qintptr descriptor);

private:
    void readRequests(QTcpSocket *socket);

    Handler m_handler;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace capstan
