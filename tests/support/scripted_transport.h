// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rpc/transport.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <utility>

namespace capstan {

/// A network in memory: a function answers each post, from the event loop. Its Error ends the exchange with
/// that error; std::nullopt is silence, until the deadline.
class ScriptedTransport final : public Transport
{
public:
    using Script = std::function<std::optional<Result<QByteArray>>(const QUrl &url, const QByteArray &body)>;

    struct Post
    {
        QUrl url;
        QByteArray body;
        int deadlineMs = 0;
    };

    explicit ScriptedTransport(Script script = {})
        : m_script(std::move(script))
    {
    }
    void setScript(Script script) { m_script = std::move(script); }
    const std::vector<Post> &posts() const { return m_posts; }

    TransportReply *post(const QUrl &url, const QByteArray &body, int deadlineMs, qsizetype maxBytes,
                         QObject *parent) override
    {
        m_posts.push_back({url, body, deadlineMs});
        auto *reply = new Reply(parent);
        // The script may make further posts or destroy things, so it runs from the event loop, too.
        QTimer::singleShot(0, reply, [this, reply, url, body, deadlineMs, maxBytes] {
            const Script script = m_script;
            const auto answer =
                script ? script(url, body) : failure(ErrorCode::Unreachable, QStringLiteral("refused"));
            if (!answer)
                QTimer::singleShot(deadlineMs, reply,
                                   [reply] { reply->finish(failure(ErrorCode::Timeout)); });
            else if (*answer && (*answer)->size() > maxBytes)
                reply->finish(failure(ErrorCode::TooLarge));
            else
                reply->finish(*answer);
        });
        return reply;
    }

private:
    class Reply final : public TransportReply
    {
    public:
        using TransportReply::TransportReply;
        void abort() override
        {
            QTimer::singleShot(0, this, [this] { finish(failure(ErrorCode::Cancelled)); });
        }
        void finish(const Result<QByteArray> &body)
        {
            if (std::exchange(m_done, true))
                return;
            deleteLater();
            Q_EMIT finished(body);
        }

    private:
        bool m_done = false;
    };

    Script m_script;
    std::vector<Post> m_posts;
};

} // namespace capstan
