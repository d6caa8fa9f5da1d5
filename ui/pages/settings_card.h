// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/widgets/card.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace capstan {

class TickBox;

/// Settings that belong together, and **Reset**. What a person chooses is asked for by chosen(); what is
/// shown changes by setSettings() alone, so that a wish that was not granted does not stay on the screen.
class SettingsCard : public Card
{
    Q_OBJECT
public:
    void setSettings(const Settings &settings);

Q_SIGNALS:
    void chosen(const capstan::Settings &next);
    void resetRequested(capstan::SettingsGroup group);

protected:
    /// @p resetName is **Reset**'s whole accessible name.
    SettingsCard(const QString &title, SettingsGroup group, const QString &resetName, QWidget *parent);

    /// Shows settings().
    virtual void refresh() = 0;
    const Settings &settings() const { return m_settings; }
    void choose(const Settings &next);

    void addText(const QString &text);
    /// A line with a label in front, whose text is the control's accessible name.
    void addControl(const QString &label, QWidget *control);
    QComboBox *addChoice(const QString &label, const std::vector<std::pair<QString, int>> &choices);
    TickBox *addTick(const QString &label);
    static void select(QComboBox *box, int value);

private:
    SettingsGroup m_group;
    Settings m_settings;
    QPushButton *m_reset;
};

} // namespace capstan
