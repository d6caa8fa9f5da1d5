// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/notifier.h"

#include <QDBusConnection>
#include <QHash>

#include <optional>

class QDBusPendingCall;

namespace capstan {

/// The Desktop Notifications Specification 1.2. Every call is asynchronous; a server that is missing, slow or
/// dumb is a failed(), nothing else.
class DBusNotifier final : public Notifier
{
    Q_OBJECT
public:
    static constexpr int DeadlineMs = 5'000; ///< of one call; starting the server takes part of it

    explicit DBusNotifier(QDBusConnection bus, QObject *parent = nullptr);
    void show(const Notification &notification) override;

private Q_SLOTS:
    void takeAction(uint serverId, const QString &action);
    void takeClosed(uint serverId, uint reason);

private:
    void send(const Notification &notification, bool takesMarkup);

    QDBusConnection m_bus;
    QHash<int, uint> m_serverIds; ///< of those that may still be seen
};

} // namespace capstan
