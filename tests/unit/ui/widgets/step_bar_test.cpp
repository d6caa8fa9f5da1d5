// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/widgets/step_bar.h"

#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::step_bar_test {

class StepBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStepSaysItsStateInWords();
    void fewerStepsHideTheRest();
};

namespace {

QStringList shownNames(const StepBar &bar)
{
    QStringList names;
    for (const auto *label : bar.findChildren<QLabel *>()) {
        if (!label->isHidden())
            names.append(label->accessibleName());
    }
    return names;
}

} // namespace

void StepBarTest::eachStepSaysItsStateInWords()
{
    StepBar bar;
    bar.setSteps({{u"Signed"_s, StepBar::Step::State::Done},
                  {u"Sent to 2"_s, StepBar::Step::State::Failed},
                  {u"Final"_s, StepBar::Step::State::Open}});
    QCOMPARE(shownNames(bar), (QStringList{u"Signed: done"_s, u"Sent to 2: failed"_s, u"Final: to come"_s}));
}

void StepBarTest::fewerStepsHideTheRest()
{
    StepBar bar;
    bar.setSteps({{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}});
    bar.setSteps({{u"a"_s, StepBar::Step::State::Done}});
    QCOMPARE(shownNames(bar), QStringList{u"a: done"_s});
    bar.setSteps({{u"a"_s, StepBar::Step::State::Done}, {u"d"_s, {}}});
    QCOMPARE(shownNames(bar), (QStringList{u"a: done"_s, u"d: to come"_s}));
}

CAPSTAN_TEST(StepBarTest)

} // namespace capstan::step_bar_test

#include "step_bar_test.moc"
