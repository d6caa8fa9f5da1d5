// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/step_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace capstan {

StepDialog::StepDialog(const QString &title, QWidget *parent)
    : FormDialog(title, {}, {}, parent)
{
    connect(this, &FormDialog::backRequested, this, &StepDialog::goBack);
}

int StepDialog::addStep(const Step &step)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    fields()->addWidget(page);
    page->hide();
    setTarget(layout);
    m_pages.push_back({step, page});
    return static_cast<int>(m_pages.size()) - 1;
}

void StepDialog::setStep(int number, const Step &step)
{
    m_pages[static_cast<std::size_t>(number)].step = step;
}

void StepDialog::showStep(int number, bool noWayBack)
{
    if (noWayBack)
        m_way.clear();
    else if (m_current >= 0)
        m_way.push_back(m_current);
    display(number);
}

void StepDialog::goBack()
{
    if (m_way.empty())
        return;
    const int before = m_way.back();
    m_way.pop_back();
    display(before);
}

void StepDialog::display(int number)
{
    m_current = number;
    for (std::size_t at = 0; at < m_pages.size(); ++at)
        m_pages[at].widget->setVisible(static_cast<int>(at) == number);
    const Step &step = m_pages[static_cast<std::size_t>(number)].step;
    setHeading(step.heading, step.intro);
    acceptButton()->setText(step.acceptWords);
    backButton()->setVisible(!m_way.empty());
    setProblem({});
    setNote({});
    entered(number);
    fit(true);
}

} // namespace capstan
