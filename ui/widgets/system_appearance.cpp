// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/system_appearance.h"

#include <QApplication>
#include <QEvent>
#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace capstan {

namespace {

const QString AppearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString ColorSchemeKey = QStringLiteral("color-scheme");
const QString GnomeGroup = QStringLiteral("org.gnome.desktop.interface");
const QString AnimationsKey = QStringLiteral("enable-animations");

#ifdef QT_DBUS_LIB
const QString PortalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString PortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString PortalInterface = QStringLiteral("org.freedesktop.portal.Settings");

/// Read() wraps the value in one variant more than the signal does.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}
#endif

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
{
    readPlatform();
    qApp->installEventFilter(this);
#ifdef QT_DBUS_LIB
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(PortalService, PortalPath, PortalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    askPortal(AppearanceGroup, ColorSchemeKey);
    askPortal(GnomeGroup, AnimationsKey);
#endif
}

#ifdef QT_DBUS_LIB
void SystemAppearance::askPortal(const QString &group, const QString &key)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(PortalService, PortalPath, PortalInterface, QStringLiteral("Read"));
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, group, key](QDBusPendingCallWatcher *done) {
                const QDBusPendingReply<QDBusVariant> reply = *done;
                done->deleteLater();
                if (!reply.isError())
                    take(group, key, unwrapped(QVariant::fromValue(reply.value())));
            });
}

void SystemAppearance::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, unwrapped(QVariant::fromValue(value)));
}
#endif

void SystemAppearance::take(const QString &group, const QString &key, const QVariant &value)
{
    if (group == AppearanceGroup && key == ColorSchemeKey) {
        const uint preference = value.toUInt();
        if (preference == 1)
            m_portal = ColorScheme::Dark;
        else if (preference == 2)
            m_portal = ColorScheme::Light;
        else
            m_portal.reset();
        Q_EMIT changed();
    } else if (group == GnomeGroup && key == AnimationsKey) {
        m_reducedMotion = !value.toBool();
        Q_EMIT changed();
    }
}

bool SystemAppearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        readPlatform();
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

/// An application palette of our own hides the platform's: it is put aside for the look.
void SystemAppearance::readPlatform()
{
    const QPalette own = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette());
    m_platform = Theme::scheme();
    QGuiApplication::setPalette(own);
}

} // namespace capstan
