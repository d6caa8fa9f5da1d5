// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/http_transport.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <algorithm>

namespace capstan {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 ReadStep = 64 * 1024;
constexpr qsizetype MaxErrorBody = 16 * 1024;

/// What was chosen, except for a node on this machine.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(ProxySettings settings)
        : m_settings(std::move(settings))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == u"localhost" || QHostAddress(host).isLoopback())
            return {QNetworkProxy::NoProxy};
        switch (m_settings.kind) {
        case ProxySettings::Kind::None:
            return {QNetworkProxy::NoProxy};
        case ProxySettings::Kind::Socks5:
            // A SOCKS5 proxy of Qt looks names up by itself.
            return {QNetworkProxy(QNetworkProxy::Socks5Proxy, m_settings.host, m_settings.port)};
        case ProxySettings::Kind::Http:
            return {QNetworkProxy(QNetworkProxy::HttpProxy, m_settings.host, m_settings.port)};
        case ProxySettings::Kind::System:
            break;
        }
        return systemProxyForQuery(query);
    }

private:
    ProxySettings m_settings;
};

QString tlsDetail(const QList<QSslError> &errors)
{
    if (errors.isEmpty())
        return u"handshake"_s;
    // One such error is enough: a clock that is years ahead makes the root certificates expire as well, and
    // then the issuer looks unknown, too.
    const bool timeIsWrong = std::any_of(errors.begin(), errors.end(), [](const QSslError &error) {
        return error.error() == QSslError::CertificateExpired ||
               error.error() == QSslError::CertificateNotYetValid;
    });
    return timeIsWrong ? u"certificate-time"_s : u"certificate"_s;
}

QString unreachableDetail(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return u"refused"_s;
    case QNetworkReply::HostNotFoundError:
        return u"host-not-found"_s;
    case QNetworkReply::RemoteHostClosedError:
        return u"closed"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return u"proxy"_s;
    case QNetworkReply::UnknownContentError:
        return u"encoding"_s;
    default:
        return u"network"_s;
    }
}

QNetworkRequest requestFor(const QUrl &url, qsizetype maxBytes)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Capstan/" CAPSTAN_VERSION ""_s);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", "en"); // Qt would send the system's
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Beyond the cap Qt stops by itself what grows more than forty times, before it costs time to inflate.
    request.setDecompressedSafetyCheckThreshold(maxBytes);
    return request;
}

class HttpReply final : public TransportReply
{
public:
    HttpReply(QNetworkReply *reply, int deadlineMs, qsizetype maxBytes, QObject *parent)
        : TransportReply(parent)
        , m_reply(reply)
        , m_maxBytes(maxBytes)
    {
        connect(reply, &QNetworkReply::readyRead, this, &HttpReply::readAvailable);
        connect(reply, &QNetworkReply::sslErrors, this,
                [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
        connect(reply, &QNetworkReply::finished, this, &HttpReply::networkFinished);
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { finishLater(failure(ErrorCode::Timeout)); });
        m_deadline.start(std::max(deadlineMs, 0));
    }

    ~HttpReply() override { dropNetworkReply(); }

    void abort() override { finishLater(failure(ErrorCode::Cancelled)); }

private:
    void readAvailable()
    {
        // In steps, as reading is what decompresses.
        while (!m_done) {
            const QByteArray step = m_reply->read(ReadStep);
            if (step.isEmpty())
                return;
            m_body += step;
            if (m_body.size() > m_maxBytes)
                finishLater(failure(ErrorCode::TooLarge));
        }
    }

    void networkFinished()
    {
        readAvailable();
        if (!m_done)
            finishLater(outcome());
    }

    Result<QByteArray> outcome() const
    {
        const QNetworkReply::NetworkError error = m_reply->error();
        if (error == QNetworkReply::SslHandshakeFailedError)
            return failure(ErrorCode::Tls, tlsDetail(m_tlsErrors));
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 429)
            return failure(ErrorCode::RateLimited, {},
                           retryAfterSeconds(m_reply->rawHeader("Retry-After"), m_reply->rawHeader("Date"),
                                             QDateTime::currentMSecsSinceEpoch()));
        if (status != 0 && status / 100 != 2)
            return tl::unexpected(Error{ErrorCode::HttpStatus, {}, status, m_body.left(MaxErrorBody)});
        if (error != QNetworkReply::NoError || status == 0)
            return failure(ErrorCode::Unreachable, unreachableDetail(error));
        return m_body;
    }

    void dropNetworkReply()
    {
        if (!m_reply)
            return;
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }

    void finishLater(Result<QByteArray> body)
    {
        if (m_done)
            return;
        m_done = true;
        m_deadline.stop();
        // Not from inside QNetworkReply's own signals: a receiver may delete this object.
        QMetaObject::invokeMethod(
            this,
            [this, body = std::move(body)] {
                dropNetworkReply();
                deleteLater();
                Q_EMIT finished(body);
            },
            Qt::QueuedConnection);
    }

    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    qsizetype m_maxBytes;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    bool m_done = false;
};

} // namespace

HttpTransport::HttpTransport(QObject *parent)
    : QObject(parent)
    , m_manager(new QNetworkAccessManager(this))
{
    setProxy({});
}

HttpTransport::~HttpTransport() = default;

void HttpTransport::setProxy(const ProxySettings &proxy)
{
    m_manager->setProxyFactory(new ProxyChoice(proxy));
    m_manager->clearConnectionCache();
}

TransportReply *HttpTransport::post(const QUrl &url, const QByteArray &body, int deadlineMs,
                                    qsizetype maxBytes, QObject *parent)
{
    return new HttpReply(m_manager->post(requestFor(url, maxBytes), body), deadlineMs, maxBytes, parent);
}

qint64 retryAfterSeconds(QByteArrayView retryAfter, QByteArrayView dateHeader, qint64 nowMs)
{
    static constexpr qint64 maxSeconds = 24 * 3600;
    const auto readDate = [](QByteArrayView text) {
        QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(),
                                                 u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        date.setTimeSpec(Qt::UTC);
        return date;
    };
    bool isNumber = false;
    const qint64 seconds = retryAfter.trimmed().toByteArray().toLongLong(&isNumber);
    if (isNumber)
        return std::clamp<qint64>(seconds, 0, maxSeconds);
    const QDateTime until = readDate(retryAfter);
    if (!until.isValid())
        return 0;
    const QDateTime said = readDate(dateHeader);
    const qint64 from = said.isValid() ? said.toMSecsSinceEpoch() : nowMs;
    return std::clamp<qint64>((until.toMSecsSinceEpoch() - from + 999) / 1000, 0, maxSeconds);
}

} // namespace capstan
