// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hex_label.h"

#include "ui/text/tool_tip.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

HexLabel::HexLabel(QWidget *parent)
    : QWidget(parent)
    , m_name(textLabel({}, TextStyle::Body, Role::Text))
    , m_text(textLabel({}, TextStyle::Mono, Role::Secondary))
    , m_copy(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_text);
    layout->addWidget(m_copy);
    layout->addStretch();
    m_name->hide();
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::setKind(m_copy, ButtonKind::Tool);
    m_copy->setIcon(Theme::icon(u"copy"_s, Role::Secondary));
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_whole); });
}

void HexLabel::setText(const QString &whole, const QString &shown)
{
    m_whole = whole;
    m_text->setText(shown.isEmpty() ? whole : shown);
    m_text->setToolTip(plainToolTip(shown.isEmpty() ? QString() : whole));
    m_text->setAccessibleName(whole);
}

void HexLabel::setCopyName(const QString &name)
{
    m_copy->setAccessibleName(name);
    m_copy->setToolTip(plainToolTip(name));
    m_copy->setVisible(!name.isEmpty());
}

void HexLabel::setName(const QString &name)
{
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
}

} // namespace capstan
