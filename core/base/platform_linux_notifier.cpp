// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform_linux_notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto Server = u"org.freedesktop.Notifications"_s;
const auto Path = u"/org/freedesktop/Notifications"_s;
const auto DefaultAction = u"default"_s;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(Server, Path, Server, method);
}

} // namespace

DBusNotifier::DBusNotifier(QDBusConnection bus, QObject *parent)
    : Notifier(parent)
    , m_bus(std::move(bus))
{
    m_bus.connect(Server, Path, Server, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    m_bus.connect(Server, Path, Server, u"NotificationClosed"_s, this, SLOT(takeClosed(uint, uint)));
}

/// Asks each time what the server can: another one may have taken its place.
void DBusNotifier::show(const Notification &notification)
{
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), DeadlineMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError())
            Q_EMIT failed(notification.id);
        else
            send(notification, reply.value().contains(u"body-markup"_s));
    });
}

void DBusNotifier::send(const Notification &notification, bool takesMarkup)
{
    auto notify = call(u"Notify"_s);
    notify << u"Capstan"_s << m_serverIds.value(notification.id, 0) << u"capstan"_s << notification.title
           << (takesMarkup ? notification.body.toHtmlEscaped() : notification.body)
           << QStringList{DefaultAction, notification.action}
           << QVariantMap{{u"desktop-entry"_s, u"capstan"_s}, {u"urgency"_s, QVariant::fromValue(uchar{1})}}
           << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify, DeadlineMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, id = notification.id] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            Q_EMIT failed(id);
            return;
        }
        m_serverIds.insert(id, reply.value());
        Q_EMIT shown(id);
    });
}

/// The bus tells of the notifications of other programs too.
void DBusNotifier::takeAction(uint serverId, const QString &action)
{
    const int id = m_serverIds.key(serverId, 0);
    if (id != 0 && action == DefaultAction)
        Q_EMIT activated(id);
}

void DBusNotifier::takeClosed(uint serverId, uint)
{
    m_serverIds.remove(m_serverIds.key(serverId, 0));
}

} // namespace capstan
