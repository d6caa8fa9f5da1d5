// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_bar.h"

#include "ui/text/tool_tip.h"
#include "ui/widgets/nav_button.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

constexpr int BarMargin = 10;

} // namespace

class StatusDot final : public QWidget
{
public:
    explicit StatusDot(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setFixedSize(8, 8);
    }
    void setRole(Role role)
    {
        m_role = role;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        // The bar is dark in both schemes, so the dot has the dark scheme's colours.
        painter.setBrush(Theme::color(m_role, ColorScheme::Dark));
        painter.drawEllipse(rect());
    }

private:
    Role m_role = Role::Secondary;
};

SideBar::SideBar(QWidget *parent)
    : QWidget(parent)
    , m_buttonsLayout(new QVBoxLayout)
    , m_helpLayout(new QVBoxLayout)
    , m_dot(new StatusDot)
    , m_activity(new QPushButton)
{
    setFixedWidth(LeastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(BarMargin, 20, BarMargin, 24);
    layout->setSpacing(0);

    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(10, 0, 0, 0);
    brand->setSpacing(12);
    brand->addWidget(new IconLabel(u"mark"_s, Role::Mark, 24));
    brand->addWidget(textLabel(u"Capstan"_s, TextStyle::Brand, Role::SideStrong), 1);
    layout->addLayout(brand);
    layout->addSpacing(20);

    m_buttonsLayout->setSpacing(2);
    layout->addLayout(m_buttonsLayout);
    layout->addStretch();
    layout->addLayout(m_helpLayout);
    layout->addSpacing(16);

    auto *foot = new QGridLayout;
    foot->setContentsMargins(10, 0, 0, 0);
    foot->setHorizontalSpacing(6);
    foot->setVerticalSpacing(2);
    for (QLabel *&line : m_lines)
        line = textLabel({}, TextStyle::Small, Role::SideText);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_dot);
    first->addWidget(m_lines[0], 1);
    foot->addLayout(first, 0, 0);
    foot->addWidget(m_lines[1], 1, 0);
    foot->addWidget(m_lines[2], 2, 0);
    Theme::setKind(m_activity, ButtonKind::Link);
    Theme::setTextRole(m_activity, Role::SideText);
    Theme::setTextStyle(m_activity, TextStyle::Small);
    m_activity->setCursor(Qt::PointingHandCursor);
    m_activity->hide();
    foot->addWidget(m_activity, 3, 0, Qt::AlignLeft);
    connect(m_activity, &QPushButton::clicked, this, &SideBar::activityRequested);
    layout->addLayout(foot);
}

int SideBar::addPage(const QString &icon, const QString &name, Place place)
{
    auto *button = new NavButton(icon, name);
    const int page = static_cast<int>(m_buttons.size());
    connect(button, &QPushButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
    (place == Place::Help ? m_helpLayout : m_buttonsLayout)->addWidget(button);
    setFixedWidth(std::max(minimumWidth(), button->sizeHint().width() + 2 * BarMargin));
    m_buttons.push_back(button);
    return page;
}

void SideBar::setCurrentPage(int page)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setCurrent(static_cast<int>(i) == page);
}

void SideBar::setPagesEnabled(bool enabled, int except)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setEnabled(enabled || static_cast<int>(i) == except);
}

void SideBar::setBadge(int page, int count, const QString &meaning)
{
    m_buttons.at(static_cast<std::size_t>(page))->setBadge(count, meaning);
}

void SideBar::setStatus(const Status &status)
{
    if (status == m_status)
        return;
    m_status = status;
    m_dot->setRole(status.role);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setText(status.lines[i]);
        m_lines[i]->setVisible(!status.lines[i].isEmpty());
        m_lines[i]->setToolTip(plainToolTip(status.details));
    }
}

void SideBar::setActivity(const QString &words, const QString &details)
{
    m_activity->setText(words);
    m_activity->setVisible(!words.isEmpty());
    m_activity->setToolTip(plainToolTip(details));
    m_activity->setAccessibleDescription(details);
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::color(Role::SideBar));
}

} // namespace capstan
