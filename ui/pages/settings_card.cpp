// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_card.h"

#include "ui/text/tool_tip.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tick_box.h"

#include <QComboBox>
#include <QPushButton>

namespace capstan {

namespace {

constexpr int LabelWidth = 200;
constexpr int ControlWidth = 240;

} // namespace

SettingsCard::SettingsCard(const QString &title, SettingsGroup group, const QString &resetName,
                           QWidget *parent)
    : Card(parent)
    , m_group(group)
    , m_reset(new QPushButton(tr("Reset")))
{
    Theme::setKind(m_reset, ButtonKind::Link);
    m_reset->setAccessibleName(resetName);
    m_reset->setCursor(Qt::PointingHandCursor);
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(title, TextStyle::Strong, Role::Text), 1);
    head->addWidget(m_reset);
    body()->addLayout(head);
    connect(m_reset, &QPushButton::clicked, this, [this] { Q_EMIT resetRequested(m_group); });
}

void SettingsCard::setSettings(const Settings &settings)
{
    m_settings = settings;
    const bool isFirst = withDefaults(settings, m_group) == settings;
    const QString reason = isFirst ? tr("Everything here is as at first.") : QString();
    m_reset->setEnabled(!isFirst);
    m_reset->setToolTip(plainToolTip(reason));
    m_reset->setAccessibleDescription(reason);
    refresh();
}

void SettingsCard::choose(const Settings &next)
{
    if (next == m_settings)
        return;
    Q_EMIT chosen(next);
    refresh();
}

void SettingsCard::addText(const QString &text)
{
    body()->addWidget(paragraph(text, TextStyle::Body, Role::Secondary));
}

void SettingsCard::addControl(const QString &label, QWidget *control)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    QLabel *name = textLabel(label, TextStyle::Body, Role::Text);
    name->setMinimumWidth(LabelWidth);
    name->setBuddy(control);
    control->setAccessibleName(label);
    control->setFixedWidth(ControlWidth);
    line->addWidget(name);
    line->addWidget(control);
    line->addStretch();
    body()->addLayout(line);
}

QComboBox *SettingsCard::addChoice(const QString &label, const std::vector<std::pair<QString, int>> &choices)
{
    auto *box = new QComboBox;
    for (const auto &[words, value] : choices)
        box->addItem(words, value);
    addControl(label, box);
    return box;
}

TickBox *SettingsCard::addTick(const QString &label)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    QLabel *name = textLabel(label, TextStyle::Body, Role::Text);
    auto *tick = new TickBox;
    tick->setAccessibleName(label);
    name->setBuddy(tick);
    line->addWidget(tick);
    line->addWidget(name, 1);
    body()->addLayout(line);
    return tick;
}

void SettingsCard::select(QComboBox *box, int value)
{
    if (const int index = box->findData(value); index >= 0)
        box->setCurrentIndex(index);
}

} // namespace capstan
