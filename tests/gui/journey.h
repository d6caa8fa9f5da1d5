// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/person.h"

#include <QString>

#include <functional>

namespace capstan {

class Application;

/// The ten steps of an unstake, on the demo's account and the seeded local chain: from **Overview** to the
/// claimed tokens, with a look at the warnings on the way. Used by the tests, and by the pictures.
class Journey
{
public:
    /// Called when a step has been taken and the window shows its outcome, with a name such as
    /// "03-active-staking".
    using Look = std::function<void(const QString &step)>;

    Journey(Application *application, Person *person, Look look);

    /// @return empty, or what went wrong in which step.
    QString run();
    /// Before it: the pages that no step of it leads to. @return as run().
    QString lookAround();

private:
    bool seePages();
    bool seeTimes();
    bool openStakes();
    bool considerReset();
    bool refuseAmount();
    bool unstake();
    bool lookBack();
    bool waitTwoEpochs();
    bool claim();

    bool confirm(const QString &picture);
    void look(const QString &step);

    Application *m_application;
    Person *m_person;
    Look m_look;
};

} // namespace capstan
