// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "ui/widgets/theme.h"

namespace capstan {

/// What the system prefers: as the desktop says it (DesktopPreferences); until it does, and where it never
/// does, by the palette that the platform gives.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject *parent = nullptr);

    ColorScheme scheme() const { return m_preferred.value_or(m_platform); }
    bool reducedMotion() const { return m_reducedMotion; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void takeColorScheme(DesktopPreferences::ColorScheme scheme);
    void takeAnimations(bool enabled);
    void readPlatform();

    std::unique_ptr<DesktopPreferences> m_desktop;
    std::optional<ColorScheme> m_preferred;
    ColorScheme m_platform = ColorScheme::Light;
    bool m_reducedMotion = false;
};

} // namespace capstan
