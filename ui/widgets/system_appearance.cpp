// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/system_appearance.h"

#include <QApplication>
#include <QEvent>

namespace capstan {

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
    , m_desktop(DesktopPreferences::create())
{
    readPlatform();
    qApp->installEventFilter(this);
    connect(m_desktop.get(), &DesktopPreferences::colorSchemeChanged, this,
            &SystemAppearance::takeColorScheme);
    connect(m_desktop.get(), &DesktopPreferences::animationsChanged, this, &SystemAppearance::takeAnimations);
}

void SystemAppearance::takeColorScheme(DesktopPreferences::ColorScheme scheme)
{
    m_preferred.reset();
    if (scheme != DesktopPreferences::ColorScheme::Unknown)
        m_preferred =
            scheme == DesktopPreferences::ColorScheme::Dark ? ColorScheme::Dark : ColorScheme::Light;
    Q_EMIT changed();
}

void SystemAppearance::takeAnimations(bool enabled)
{
    m_reducedMotion = !enabled;
    Q_EMIT changed();
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
