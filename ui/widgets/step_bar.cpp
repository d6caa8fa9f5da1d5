// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_bar.h"

#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPainter>

namespace capstan {

namespace {

class Bar final : public QFrame
{
public:
    explicit Bar(QWidget *parent = nullptr)
        : QFrame(parent)
    {
        setFixedHeight(4);
    }
    void setState(StepBar::Step::State state)
    {
        m_state = state;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(m_state == StepBar::Step::State::Done     ? Role::Accent
                                      : m_state == StepBar::Step::State::Failed ? Role::Danger
                                                                                : Role::Line));
        painter.drawRoundedRect(rect(), 2, 2);
    }

private:
    StepBar::Step::State m_state = StepBar::Step::State::Open;
};

} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(6);
}

void StepBar::setSteps(const std::vector<Step> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    auto *grid = static_cast<QGridLayout *>(layout());
    while (m_columns.size() < steps.size()) {
        const int column = static_cast<int>(m_columns.size());
        auto *bar = new Bar;
        QLabel *label = paragraph({}, TextStyle::Label, Role::Secondary);
        grid->addWidget(bar, 0, column);
        grid->addWidget(label, 1, column);
        grid->setColumnStretch(column, 1);
        m_columns.push_back({bar, label});
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        column.bar->setVisible(i < steps.size());
        column.label->setVisible(i < steps.size());
        if (i >= steps.size())
            continue;
        const Step &step = steps[i];
        static_cast<Bar *>(column.bar)->setState(step.state);
        column.label->setText(step.text);
        const bool done = step.state == Step::State::Done;
        Theme::setTextRole(column.label, step.state == Step::State::Failed ? Role::Danger
                                         : done                            ? Role::Text
                                                                           : Role::Secondary);
        column.label->setAccessibleName(done ? tr("%1: done").arg(step.text)
                                        : step.state == Step::State::Failed
                                            ? tr("%1: failed").arg(step.text)
                                            : tr("%1: to come").arg(step.text));
    }
}

} // namespace capstan
