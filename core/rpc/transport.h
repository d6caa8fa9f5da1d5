// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QUrl>

namespace capstan {

/// One HTTP exchange under way. Emits finished() exactly once, never from inside the call that made it,
/// then deletes itself. abort() ends it with Cancelled.
class TransportReply : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void abort() = 0;

Q_SIGNALS:
    void finished(const capstan::Result<QByteArray> &body);
};

/// The seam between JSON-RPC and the network: posts a body, gives the reply's body.
/// Errors: Unreachable, Tls, HttpStatus, RateLimited, Timeout, TooLarge, Cancelled.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual TransportReply *post(const QUrl &url, const QByteArray &body, int deadlineMs, qsizetype maxBytes,
                                 QObject *parent) = 0;
};

} // namespace capstan
