// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QFrame;
class QLabel;

namespace capstan {

/// How far something got on a way of named steps: a bar and a word for each.
class StepBar : public QWidget
{
    Q_OBJECT
public:
    struct Step
    {
        QString text;
        enum class State { Open, Done, Failed } state = State::Open;
        bool operator==(const Step &) const = default;
    };

    explicit StepBar(QWidget *parent = nullptr);
    void setSteps(const std::vector<Step> &steps);
    const std::vector<Step> &steps() const { return m_steps; }

private:
    struct Column
    {
        QFrame *bar;
        QLabel *label;
    };
    std::vector<Step> m_steps;
    std::vector<Column> m_columns;
};

} // namespace capstan
