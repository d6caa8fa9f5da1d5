// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/form_dialog.h"

#include <vector>

namespace capstan {

/// A FormDialog that goes on in steps, with a way back.
class StepDialog : public FormDialog
{
    Q_OBJECT
public:
    StepDialog(const QString &title, QWidget *parent);

protected:
    struct Step
    {
        QString heading;
        QString intro;
        QString acceptWords;
    };
    /// Fields and hints that are added from now on belong to it. @return its number, from 0.
    int addStep(const Step &step);
    void setStep(int number, const Step &step);
    /// Shows it; **Back** leads to where it was come from, unless @p noWayBack.
    void showStep(int number, bool noWayBack = false);
    int currentStep() const { return m_current; }
    void goBack();
    /// After a step came into view, also for the first time: set the focus, check the fields.
    virtual void entered(int number) = 0;

private:
    void display(int number);

    struct Page
    {
        Step step;
        QWidget *widget;
    };
    std::vector<Page> m_pages;
    std::vector<int> m_way; ///< the steps before the current one
    int m_current = -1;
};

} // namespace capstan
