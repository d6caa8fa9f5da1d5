// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/models/random_snapshots.h"
#include "tests/unit/ui/samples.h"
#include "ui/models/row_roles.h"
#include "ui/models/stake_tree_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::stake_tree_model_test {

using namespace test;

namespace {

QString text(const StakeTreeModel &model, const QModelIndex &row, int column)
{
    return model.data(row.siblingAtColumn(column), Qt::DisplayRole).toString();
}

} // namespace

class StakeTreeModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void isEmptyWithoutASnapshot();
    void showsAProviderAndItsStakes();
    void keepsRawValuesInRoles();
    void offersToUnstakeWhatIsUnlocked();
    void saysWhyNothingCanBeUnstaked();
    void leavesOutProvidersWithNothingStaked();
    void namesAProviderThatIsNoLongerActive();
    void copiesPlainAmountsAndWholeAddresses();
    void countsTimeFromTheChainsClock();
    void showsBlocksWhileThePaceIsNotKnown();
    void keepsRowsOfAnEqualSnapshot();
    void keepsRowsWhoseFiguresChange();
    void keepsAProviderThatChangesItsPlace();
    void startsAnewForAnotherAccount();
    void staysAModelThroughAnySequence_data();
    void staysAModelThroughAnySequence();
};

void StakeTreeModelTest::isEmptyWithoutASnapshot()
{
    StakeTreeModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setSnapshot(shared(sampleSnapshot()));
    QCOMPARE(model.rowCount(), 1);
    model.setSnapshot(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void StakeTreeModelTest::showsAProviderAndItsStakes()
{
    StakeTreeModel model;
    model.setSnapshot(shared(sampleSnapshot()));
    const QModelIndex provider = model.index(0, 0);
    QCOMPARE(text(model, provider, StakeTreeModel::Name), u"Ankr"_s);
    QCOMPARE(text(model, provider, StakeTreeModel::Status), u"Partially unlocked"_s);
    QCOMPARE(text(model, provider, StakeTreeModel::Unlocks), u"next 14 Nov"_s);
    QCOMPARE(text(model, provider, StakeTreeModel::Amount), u"1,750"_s);
    QCOMPARE(text(model, provider, StakeTreeModel::Rewards), u"10"_s);
    QCOMPARE(text(model, provider, StakeTreeModel::Apr), u"unknown"_s);

    QCOMPARE(model.rowCount(provider), 3);
    const QModelIndex oldest = model.index(0, 0, provider);
    QCOMPARE(text(model, oldest, StakeTreeModel::Name), u"Epoch 5 · 14 Nov"_s);
    QCOMPARE(text(model, oldest, StakeTreeModel::Status), u"Unlocked"_s);
    QCOMPARE(text(model, oldest, StakeTreeModel::Unlocks), u"since 14 Nov"_s);
    QCOMPARE(text(model, oldest, StakeTreeModel::Amount), u"1,000"_s);
    const QModelIndex newest = model.index(2, 0, provider);
    QCOMPARE(text(model, newest, StakeTreeModel::Status), u"Locked"_s);
    QCOMPARE(text(model, newest, StakeTreeModel::Unlocks), u"25 min left · 14 Nov"_s);
    QCOMPARE(text(model, newest, StakeTreeModel::Apr), QString());
}

void StakeTreeModelTest::keepsRawValuesInRoles()
{
    StakeTreeModel model;
    model.setSnapshot(shared(sampleSnapshot()));
    const QModelIndex provider = model.index(0, 0);
    const QModelIndex locked = model.index(2, 0, provider);
    QCOMPARE(locked.data(ProviderRole).value<Address>(), ankrProvider());
    QCOMPARE(locked.data(AmountRole).value<UInt256>(), ankr("250"));
    QCOMPARE(provider.siblingAtColumn(StakeTreeModel::Rewards).data(AmountRole).value<UInt256>(), ankr("10"));
    QVERIFY(!locked.siblingAtColumn(StakeTreeModel::Apr).data(AmountRole).isValid());
    QCOMPARE(locked.data(LockStatusRole).value<LockStatus>(), LockStatus::Locked);
    QCOMPARE(provider.data(LockStatusRole).value<LockStatus>(), LockStatus::PartiallyUnlocked);
    // Block 1050, of a lock from 900 to 1200.
    QCOMPARE(locked.siblingAtColumn(StakeTreeModel::Unlocks).data(ProgressRole).toDouble(), 0.5);
    QVERIFY(!provider.siblingAtColumn(StakeTreeModel::Unlocks).data(ProgressRole).isValid());
}

void StakeTreeModelTest::offersToUnstakeWhatIsUnlocked()
{
    StakeTreeModel model;
    model.setSnapshot(shared(sampleSnapshot()));
    const QModelIndex provider = model.index(0, 0);
    QVERIFY(!provider.data(ActionRole).isValid());
    const QModelIndex unlocked = model.index(0, 0, provider);
    QCOMPARE(unlocked.data(ActionRole).value<ActionKind>(), ActionKind::Unstake);
    QCOMPARE(unlocked.data(ActionNameRole).toString(), u"Unstake 1,000 ANKR from Ankr"_s);
    QCOMPARE(unlocked.data(ActionProblemRole).toString(), QString());
    const QModelIndex locked = model.index(2, 0, provider);
    QCOMPARE(locked.data(ActionNameRole).toString(), u"Unstake 250 ANKR from Ankr"_s);
    QVERIFY(locked.data(ActionProblemRole).toString().startsWith(u"Locked until Tue 14 Nov"_s));
    QVERIFY(locked.data(ActionProblemRole).toString().contains(u"epoch 12, block 1,200"_s));
}

void StakeTreeModelTest::saysWhyNothingCanBeUnstaked()
{
    StakeTreeModel model;
    model.setSnapshot(shared(sampleSnapshot()));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setActionBlock(u"The wallet is locked."_s);
    QCOMPARE(changes.size(), 2); // the provider's row, and its stakes'
    const QModelIndex provider = model.index(0, 0);
    QCOMPARE(model.index(0, 0, provider).data(ActionProblemRole).toString(), u"The wallet is locked."_s);
    QVERIFY(model.index(2, 0, provider).data(ActionProblemRole).toString().startsWith(u"Locked until"_s));
    model.setActionBlock(u"The wallet is locked."_s);
    QCOMPARE(changes.size(), 2);
    model.setActionBlock({});
    QCOMPARE(model.index(0, 0, provider).data(ActionProblemRole).toString(), QString());
}

void StakeTreeModelTest::leavesOutProvidersWithNothingStaked()
{
    StakingSnapshot snapshot = sampleSnapshot();
    ProviderPosition onlyWaiting;
    onlyWaiting.address = Address(std::array<std::uint8_t, 20>{1});
    onlyWaiting.pending = ankr("5");
    ProviderPosition onlyRewards;
    onlyRewards.address = Address(std::array<std::uint8_t, 20>{2});
    onlyRewards.rewards = ankr("5");
    snapshot.providers.push_back(onlyWaiting);
    snapshot.providers.push_back(onlyRewards);
    StakeTreeModel model;
    model.setSnapshot(shared(snapshot));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, 0).data(ProviderRole).value<Address>(), onlyRewards.address);
    QCOMPARE(text(model, model.index(1, 0), StakeTreeModel::Status), u"Nothing staked"_s);
}

void StakeTreeModelTest::namesAProviderThatIsNoLongerActive()
{
    StakingSnapshot snapshot = sampleSnapshot();
    StakeTreeModel model;
    model.setSnapshot(shared(snapshot));
    QVERIFY(!model.index(0, 0).data(NoteRole).isValid());
    snapshot.providers[0].status = ProviderStatus::Jailed;
    model.setSnapshot(shared(snapshot));
    QCOMPARE(model.index(0, 0).data(NoteRole).toString(), u"Jailed"_s);
}

void StakeTreeModelTest::copiesPlainAmountsAndWholeAddresses()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers[0].stakes[0].amount = ankr("1000.12345678");
    StakeTreeModel model;
    model.setSnapshot(shared(snapshot));
    const QModelIndex provider = model.index(0, 0);
    QCOMPARE(provider.data(CopyRole).toString(), ankrProvider().toChecksumHex());
    QCOMPARE(provider.siblingAtColumn(StakeTreeModel::Amount).data(CopyRole).toString(), u"1750"_s);
    const QModelIndex amount = model.index(0, StakeTreeModel::Amount, provider);
    QCOMPARE(amount.data(CopyRole).toString(), u"1000.12345678"_s);
    QCOMPARE(amount.data(Qt::DisplayRole).toString(), u"1,000.1234"_s);
    QCOMPARE(amount.data(Qt::AccessibleTextRole).toString(), u"1,000.12345678 ANKR"_s);
    QVERIFY(amount.data(Qt::ToolTipRole).toString().contains(u"1,000.12345678 ANKR"_s));
}

void StakeTreeModelTest::countsTimeFromTheChainsClock()
{
    StakeTreeModel model;
    const StakingSnapshotPtr snapshot = shared(sampleSnapshot());
    model.setSnapshot(snapshot);
    const QModelIndex locked = model.index(2, StakeTreeModel::Unlocks, model.index(0, 0));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setNow(snapshot->clock.headTime + 600);
    QCOMPARE(locked.data(Qt::DisplayRole).toString(), u"15 min left · 14 Nov"_s);
    QVERIFY(!changes.isEmpty());
    for (const QList<QVariant> &change : changes)
        QCOMPARE(change[0].toModelIndex().column(), int(StakeTreeModel::Unlocks));
    changes.clear();
    model.setNow(snapshot->clock.headTime + 601);
    QVERIFY(changes.isEmpty());
}

void StakeTreeModelTest::showsBlocksWhileThePaceIsNotKnown()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.clock.millisecondsPerBlock = 0;
    StakeTreeModel model;
    model.setSnapshot(shared(snapshot));
    const QModelIndex provider = model.index(0, 0);
    QCOMPARE(text(model, provider, StakeTreeModel::Unlocks), u"next at block 1,200"_s);
    QCOMPARE(text(model, model.index(0, 0, provider), StakeTreeModel::Name), u"Epoch 5"_s);
    QCOMPARE(text(model, model.index(2, 0, provider), StakeTreeModel::Unlocks), u"at block 1,200"_s);
    QCOMPARE(model.index(2, 0, provider).data(ActionProblemRole).toString(),
             u"Locked until epoch 12, block 1,200"_s);
}

void StakeTreeModelTest::keepsRowsOfAnEqualSnapshot()
{
    StakeTreeModel model;
    model.setSnapshot(shared(sampleSnapshot()));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setSnapshot(shared(sampleSnapshot()));
    QCOMPARE(inserted.size() + removed.size() + moved.size() + reset.size(), 0);
    for (const QList<QVariant> &change : changes)
        QVERIFY(change[1].toModelIndex().column() <= StakeTreeModel::Unlocks); // what moves with the head
}

void StakeTreeModelTest::keepsRowsWhoseFiguresChange()
{
    StakeTreeModel model;
    model.setSnapshot(shared(sampleSnapshot()));
    const QPersistentModelIndex provider = model.index(0, 0);
    const QPersistentModelIndex second = model.index(1, 0, provider);
    StakingSnapshot later = sampleSnapshot();
    later.providers[0].stakes.erase(later.providers[0].stakes.begin()); // the oldest was unstaked
    later.providers[0].stakes[0].amount = ankr("400");
    model.setSnapshot(shared(later));
    QVERIFY(provider.isValid());
    QVERIFY(second.isValid());
    QCOMPARE(second.row(), 0);
    QCOMPARE(second.data(AmountRole).value<UInt256>(), ankr("400"));
    QCOMPARE(model.rowCount(provider), 2);
}

void StakeTreeModelTest::keepsAProviderThatChangesItsPlace()
{
    StakingSnapshot snapshot = sampleSnapshot();
    ProviderPosition other = snapshot.providers[0];
    other.address = Address(std::array<std::uint8_t, 20>{7});
    snapshot.providers.push_back(other);
    StakeTreeModel model;
    model.setSnapshot(shared(snapshot));
    const QPersistentModelIndex first = model.index(0, 0);
    const QPersistentModelIndex stake = model.index(1, 0, first);
    std::swap(snapshot.providers[0], snapshot.providers[1]);
    model.setSnapshot(shared(snapshot));
    QCOMPARE(first.row(), 1);
    QCOMPARE(first.data(ProviderRole).value<Address>(), ankrProvider());
    QCOMPARE(stake.parent(), QModelIndex(first));
}

void StakeTreeModelTest::startsAnewForAnotherAccount()
{
    StakeTreeModel model;
    model.setSnapshot(shared(sampleSnapshot()));
    const QPersistentModelIndex provider = model.index(0, 0);
    StakingSnapshot other = sampleSnapshot();
    other.account = ankrProvider();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSnapshot(shared(other));
    QCOMPARE(reset.size(), 1);
    QVERIFY(!provider.isValid());
    QCOMPARE(model.rowCount(), 1);
}

void StakeTreeModelTest::staysAModelThroughAnySequence_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void StakeTreeModelTest::staysAModelThroughAnySequence()
{
    QFETCH(quint32, seed);
    RandomSnapshots snapshots(seed);
    StakeTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int step = 0; step < 60; ++step) {
        const StakingSnapshotPtr snapshot = snapshots.next();
        std::vector<const ProviderPosition *> expected;
        for (const ProviderPosition &provider : snapshot->providers) {
            if (provider.staked != 0 || provider.rewards != 0)
                expected.push_back(&provider);
        }
        model.setSnapshot(snapshot);
        QCOMPARE(model.rowCount(), static_cast<int>(expected.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const ProviderPosition &provider = *expected[static_cast<std::size_t>(row)];
            const QModelIndex index = model.index(row, 0);
            QCOMPARE(index.data(ProviderRole).value<Address>(), provider.address);
            QCOMPARE(model.rowCount(index), static_cast<int>(provider.stakes.size()));
            for (int child = 0; child < model.rowCount(index); ++child)
                QCOMPARE(model.index(child, 0, index).data(AmountRole).value<UInt256>(),
                         provider.stakes[static_cast<std::size_t>(child)].amount);
        }
    }
}

CAPSTAN_TEST(StakeTreeModelTest)

} // namespace capstan::stake_tree_model_test

#include "stake_tree_model_test.moc"
