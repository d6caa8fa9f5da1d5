// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/models/random_snapshots.h"
#include "tests/unit/ui/samples.h"
#include "ui/models/row_roles.h"
#include "ui/models/unstaking_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::unstaking_model_test {

using namespace test;

namespace {

StakingSnapshot withBucket(const char *pending, const char *claimable,
                           const std::optional<ClaimWindow> &claim)
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers[0].pending = ankr(pending);
    snapshot.providers[0].claimable = ankr(claimable);
    snapshot.providers[0].claim = claim;
    return snapshot;
}

QString text(const UnstakingModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString();
}

} // namespace

class UnstakingModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void isEmptyWithNothingUnstaked();
    void tellsWhenWhatWaitsCanBeClaimed_data();
    void tellsWhenWhatWaitsCanBeClaimed();
    void offersToClaimWhatCanBeClaimed();
    void saysWhyNothingCanBeClaimed();
    void showsBothRowsOfAProviderThatHasBoth();
    void keepsTheRowThatStays();
    void copiesPlainAmounts();
    void staysAModelThroughAnySequence_data();
    void staysAModelThroughAnySequence();
};

void UnstakingModelTest::isEmptyWithNothingUnstaked()
{
    UnstakingModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setSnapshot(shared(sampleSnapshot()));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.claimableCount(), 0);
}

void UnstakingModelTest::tellsWhenWhatWaitsCanBeClaimed_data()
{
    QTest::addColumn<std::optional<ClaimWindow>>("claim");
    QTest::addColumn<bool>("isPaceKnown");
    QTest::addColumn<QString>("words");
    QTest::addColumn<double>("progress");
    // At block 1050 of 10 s each; the wait is counted from the epoch of the unstake.
    QTest::newRow("a known epoch") << std::optional(ClaimWindow{11, 11}) << true
                                   << u"8 min left · epoch 11, block 1,100 · Tue 14 Nov, 22:21–22:22"_s
                                   << 0.75;
    QTest::newRow("bounds") << std::optional(ClaimWindow{11, 12}) << true
                            << u"at most 25 min left · epoch 11 to 12 · Tue 14 Nov, 22:20–22:40"_s
                            << 0.5 - 0.25;
    QTest::newRow("pace not known") << std::optional(ClaimWindow{11, 11}) << false
                                    << u"epoch 11, block 1,100"_s << 0.75;
    QTest::newRow("nothing known") << std::optional<ClaimWindow>() << true << QString() << 0.0;
}

void UnstakingModelTest::tellsWhenWhatWaitsCanBeClaimed()
{
    QFETCH(std::optional<ClaimWindow>, claim);
    QFETCH(bool, isPaceKnown);
    QFETCH(QString, words);
    QFETCH(double, progress);
    StakingSnapshot snapshot = withBucket("1250.5", "0", claim);
    if (!isPaceKnown)
        snapshot.clock.millisecondsPerBlock = 0;
    UnstakingModel model;
    model.setSnapshot(shared(snapshot));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, UnstakingModel::Name), u"Ankr"_s);
    QCOMPARE(text(model, 0, UnstakingModel::State), u"Waiting"_s);
    QCOMPARE(text(model, 0, UnstakingModel::Claimable), words);
    QCOMPARE(text(model, 0, UnstakingModel::Amount), u"1,250.5"_s);
    QCOMPARE(model.index(0, UnstakingModel::Claimable).data(ProgressRole).toDouble(), progress);
    QVERIFY(!model.index(0, 0).data(ActionRole).isValid());
    QCOMPARE(model.claimableCount(), 0);
}

void UnstakingModelTest::offersToClaimWhatCanBeClaimed()
{
    UnstakingModel model;
    model.setSnapshot(shared(withBucket("0", "1250.500000000000000001", {})));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.claimableCount(), 1);
    QCOMPARE(text(model, 0, UnstakingModel::State), u"Claimable"_s);
    QCOMPARE(text(model, 0, UnstakingModel::Amount), u"1,250.5"_s);
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(row.data(ActionRole).value<ActionKind>(), ActionKind::ClaimUnstaked);
    QCOMPARE(row.data(ActionNameRole).toString(), u"Claim 1,250.500000000000000001 ANKR from Ankr"_s);
    QCOMPARE(row.data(ActionProblemRole).toString(), QString());
    QCOMPARE(row.data(ProviderRole).value<Address>(), ankrProvider());
    QCOMPARE(row.data(LockStatusRole).value<LockStatus>(), LockStatus::Unlocked);
}

void UnstakingModelTest::saysWhyNothingCanBeClaimed()
{
    UnstakingModel model;
    model.setSnapshot(shared(withBucket("0", "5", {})));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setActionBlock(u"Watched only."_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(0, 0).data(ActionProblemRole).toString(), u"Watched only."_s);
    model.setActionBlock({});
    QCOMPARE(model.index(0, 0).data(ActionProblemRole).toString(), QString());
}

void UnstakingModelTest::showsBothRowsOfAProviderThatHasBoth()
{
    UnstakingModel model;
    model.setSnapshot(shared(withBucket("3", "5", ClaimWindow{11, 11})));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.claimableCount(), 1);
    QCOMPARE(text(model, 0, UnstakingModel::Amount), u"5"_s);
    QCOMPARE(text(model, 1, UnstakingModel::Amount), u"3"_s);
    QVERIFY(model.index(0, 0).data(ActionRole).isValid());
    QVERIFY(!model.index(1, 0).data(ActionRole).isValid());
}

void UnstakingModelTest::keepsTheRowThatStays()
{
    UnstakingModel model;
    model.setSnapshot(shared(withBucket("3", "0", ClaimWindow{11, 11})));
    const QPersistentModelIndex waiting = model.index(0, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSnapshot(shared(withBucket("4", "5", ClaimWindow{12, 12})));
    QCOMPARE(waiting.row(), 1);
    QCOMPARE(waiting.data(AmountRole).value<UInt256>(), ankr("4"));
    model.setSnapshot(shared(withBucket("0", "9", {})));
    QVERIFY(!waiting.isValid());
    QVERIFY(reset.isEmpty());
}

void UnstakingModelTest::copiesPlainAmounts()
{
    UnstakingModel model;
    model.setSnapshot(shared(withBucket("0", "1250.500000000000000001", {})));
    QCOMPARE(model.index(0, UnstakingModel::Amount).data(CopyRole).toString(), u"1250.500000000000000001"_s);
    QCOMPARE(model.index(0, UnstakingModel::Name).data(CopyRole).toString(), ankrProvider().toChecksumHex());
}

void UnstakingModelTest::staysAModelThroughAnySequence_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void UnstakingModelTest::staysAModelThroughAnySequence()
{
    QFETCH(quint32, seed);
    RandomSnapshots snapshots(seed);
    UnstakingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int step = 0; step < 60; ++step) {
        const StakingSnapshotPtr snapshot = snapshots.next();
        model.setSnapshot(snapshot);
        int row = 0;
        for (const ProviderPosition &provider : snapshot->providers) {
            for (const UInt256 &amount : {provider.claimable, provider.pending}) {
                if (amount == 0)
                    continue;
                QCOMPARE(model.index(row, 0).data(ProviderRole).value<Address>(), provider.address);
                QCOMPARE(model.index(row, 0).data(AmountRole).value<UInt256>(), amount);
                ++row;
            }
        }
        QCOMPARE(model.rowCount(), row);
    }
}

CAPSTAN_TEST(UnstakingModelTest)

} // namespace capstan::unstaking_model_test

#include "unstaking_model_test.moc"
