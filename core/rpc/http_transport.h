// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/proxy_settings.h"
#include "core/rpc/transport.h"

#include <QByteArrayView>

class QNetworkAccessManager;

namespace capstan {

/// Transport over HTTP(S). Sends nothing that tells one user from another: no cookies, no credentials, the
/// same headers for everybody. Follows no redirects (HttpStatus 3xx). The deadline is for the whole exchange,
/// the cap for the decompressed body, and holds while it arrives. Details of errors: Unreachable "refused",
/// "host-not-found", "closed" (the connection broke), "encoding" (compressed
/// data that is damaged, or a bomb), "proxy" or "network"; Tls "certificate-time" (expired
/// or not yet valid, as a wrong system clock makes it), "certificate" or "handshake". HttpStatus has the
/// body, up to 16 kB, in data. Where a chunked reply ends without its last chunk, what came before may be
/// given as if it were whole: QNetworkReply does not tell. JSON that is cut is no JSON, so that its reader
/// sees it.
class HttpTransport final : public QObject, public Transport
{
    Q_OBJECT
public:
    explicit HttpTransport(QObject *parent = nullptr);
    ~HttpTransport() override;

    /// From the next request on, over new connections; those under way end as they began. Requests to this
    /// machine go past every proxy.
    void setProxy(const ProxySettings &proxy);

    TransportReply *post(const QUrl &url, const QByteArray &body, int deadlineMs, qsizetype maxBytes,
                         QObject *parent) override;

private:
    QNetworkAccessManager *m_manager;
};

/// Seconds to wait of a Retry-After header (RFC 9110 §10.2.3): a number, or a date which is taken relative to
/// the reply's own Date (@p dateHeader), else to @p nowMs since 1970. 0 when there is none or it can't be
/// read.
qint64 retryAfterSeconds(QByteArrayView retryAfter, QByteArrayView dateHeader, qint64 nowMs);

} // namespace capstan
