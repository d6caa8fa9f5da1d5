// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/pages/unsigned_actions.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::unsigned_actions_test {

using namespace test;

namespace {

/// One provider with 400 ANKR unlocked and 1,250.5 to claim.
StakingSnapshotPtr snapshotWith(const UInt256 &unlocked, const UInt256 &claimable)
{
    StakingSnapshot snapshot = sampleSnapshot();
    ProviderPosition position;
    position.address = ankrProvider();
    position.name = u"Ankr"_s;
    position.unlocked = unlocked;
    position.claimable = claimable;
    snapshot.providers = {position};
    return std::make_shared<const StakingSnapshot>(snapshot);
}

QStringList namesIn(const QWidget &widget)
{
    QStringList names;
    for (const auto *button : widget.findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&widget))
            names.append(button->accessibleName());
    }
    return names;
}

} // namespace

class UnsignedActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOnlyThereForAWatchedAccountWithSomethingToDo();
    void eachActionIsNamedWhole();
    void leadsToWhatWasChosen();
};

void UnsignedActionsTest::isOnlyThereForAWatchedAccountWithSomethingToDo()
{
    UnsignedActions actions;
    actions.display(nullptr, true);
    QVERIFY(actions.isHidden());
    actions.display(snapshotWith(0, 0), true);
    QVERIFY(actions.isHidden());
    actions.display(snapshotWith(ankr("400"), 0), false);
    QVERIFY(actions.isHidden());
    actions.display(snapshotWith(ankr("400"), 0), true);
    QVERIFY(!actions.isHidden());
    actions.display(snapshotWith(ankr("400"), 0), false);
    QVERIFY(actions.isHidden());
}

void UnsignedActionsTest::eachActionIsNamedWhole()
{
    UnsignedActions actions;
    actions.display(snapshotWith(ankr("400"), ankr("1250.5")), true);
    const QStringList both{u"Show unsigned transaction: Unstake 400 ANKR from Ankr"_s,
                           u"Show unsigned transaction: Claim 1,250.5 ANKR from Ankr"_s};
    QTRY_COMPARE(namesIn(actions), both);
    actions.display(snapshotWith(0, ankr("1250.5")), true);
    QTRY_COMPARE(namesIn(actions), both.mid(1));
}

void UnsignedActionsTest::leadsToWhatWasChosen()
{
    UnsignedActions actions;
    QSignalSpy unstake(&actions, &UnsignedActions::unstakeRequested);
    QSignalSpy claim(&actions, &UnsignedActions::claimRequested);
    actions.display(snapshotWith(ankr("400"), ankr("1250.5")), true);
    const auto buttons = actions.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons[0]->click();
    QCOMPARE(unstake.size(), 1);
    QCOMPARE(unstake.at(0).at(0).value<Address>(), ankrProvider());
    QCOMPARE(unstake.at(0).at(1).value<UInt256>(), ankr("400"));
    buttons[1]->click();
    QCOMPARE(claim.size(), 1);
    QCOMPARE(claim.at(0).at(0).value<Address>(), ankrProvider());
}

CAPSTAN_TEST(UnsignedActionsTest)

} // namespace capstan::unsigned_actions_test

#include "unsigned_actions_test.moc"
