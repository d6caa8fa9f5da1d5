// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#ifdef QT_DBUS_LIB
#include <QDBusVariant>
#endif
#include <QVariant>

namespace capstan {

/// What the system prefers. On Linux the settings portal (org.freedesktop.appearance, asynchronously, with
/// its change signal); elsewhere, and until it answers, the palette that the platform gives.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject *parent = nullptr);

    ColorScheme scheme() const { return m_portal.value_or(m_platform); }
    bool reducedMotion() const { return m_reducedMotion; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

#ifdef QT_DBUS_LIB
private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
#endif

private:
    void askPortal(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);
    void readPlatform();

    std::optional<ColorScheme> m_portal;
    ColorScheme m_platform = ColorScheme::Light;
    bool m_reducedMotion = false;
};

} // namespace capstan
