// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/warning_box.h"

#include "ui/widgets/live_region.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

Role groundOf(WarningBox::Kind kind)
{
    switch (kind) {
    case WarningBox::Kind::Info:
        return Role::AccentSoft;
    case WarningBox::Kind::Caution:
        return Role::CautionSoft;
    case WarningBox::Kind::Danger:
        return Role::DangerSoft;
    }
    return Role::Ground;
}

Role inkOf(WarningBox::Kind kind)
{
    switch (kind) {
    case WarningBox::Kind::Info:
        return Role::Text;
    case WarningBox::Kind::Caution:
        return Role::Caution;
    case WarningBox::Kind::Danger:
        return Role::Danger;
    }
    return Role::Text;
}

} // namespace

WarningBox::WarningBox(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(new IconLabel({}, Role::Text, 18))
    , m_figure(paragraph({}, TextStyle::Strong, Role::Text))
    , m_why(paragraph({}, TextStyle::Body, Role::Text))
    , m_wayOut(new QPushButton)
{
    setLiveWords(this, {});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_figure);
    texts->addWidget(m_why);
    texts->addWidget(m_wayOut, 0, Qt::AlignLeft);
    layout->addLayout(texts, 1);

    Theme::setKind(m_wayOut, ButtonKind::Link);
    m_wayOut->setCursor(Qt::PointingHandCursor);
    m_wayOut->hide();
    connect(m_wayOut, &QPushButton::clicked, this, &WarningBox::wayOutTaken);
    setKind(kind);
    setText({}, {});
}

void WarningBox::setKind(Kind kind)
{
    m_kind = kind;
    m_icon->setIcon(kind == Kind::Info ? u"info"_s : u"warning"_s, inkOf(kind));
    Theme::setTextRole(m_figure, inkOf(kind));
    Theme::setTextRole(m_why, inkOf(kind));
    Theme::setTextRole(m_wayOut, inkOf(kind));
    update();
}

void WarningBox::setText(const QString &figure, const QString &why)
{
    m_figure->setText(figure);
    m_figure->setVisible(!figure.isEmpty());
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    setLiveWords(this, why.isEmpty() ? figure : u"%1 %2"_s.arg(figure, why).trimmed());
}

void WarningBox::setWayOut(const QString &words)
{
    m_wayOut->setText(words);
    m_wayOut->setVisible(!words.isEmpty());
}

void WarningBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(groundOf(m_kind)));
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace capstan
