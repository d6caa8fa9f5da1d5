// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/models/random_snapshots.h"
#include "tests/unit/ui/samples.h"
#include "ui/models/providers_model.h"
#include "ui/models/row_roles.h"
#include "ui/models/sorted_rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::providers_model_test {

using namespace test;

namespace {

/// Ankr with three quarters of all that is staked, and one without a name with the rest.
StakingSnapshot twoProviders()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers[0].totalDelegated = ankr("3000000.123456789");
    snapshot.providers[0].aprPercent = 4.5;
    ProviderPosition other;
    other.address = addressOf("0xaB15B0bdDc012092cb23f53953149a7F8C1f9E7f");
    other.status = ProviderStatus::Pending;
    other.totalDelegated = ankr("1000000");
    snapshot.providers.push_back(other);
    return snapshot;
}

QString text(const ProvidersModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString();
}

QString problem(const ProvidersModel &model, int row)
{
    return model.index(row, 0).data(ActionProblemRole).toString();
}

} // namespace

class ProvidersModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void showsEveryProvider();
    void isCalledByLabelThenNameThenAddress();
    void saysUnknownWhatIsNotKnown();
    void showsTheShareOfTheTotal_data();
    void showsTheShareOfTheTotal();
    void hasTheWholeFiguresAtHand();
    void offersToStakeWithActiveOnesOnly_data();
    void offersToStakeWithActiveOnesOnly();
    void saysWhyNobodyCanStake();
    void isFoundByLabelNameAndAddress();
    void takesForeignNamesLiterally();
    void keepsTheRowThatStays();
    void isEmptyWithoutASnapshot();
    void staysAModelThroughAnySequence();
};

void ProvidersModelTest::showsEveryProvider()
{
    ProvidersModel model;
    model.setSnapshot(shared(twoProviders()));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, ProvidersModel::Name), u"Ankr"_s);
    QCOMPARE(text(model, 0, ProvidersModel::Status), u"Active"_s);
    QCOMPARE(text(model, 0, ProvidersModel::Apr), u"4.50 %"_s);
    QCOMPARE(text(model, 0, ProvidersModel::TotalStaked), u"3,000,000"_s);
    QCOMPARE(text(model, 0, ProvidersModel::Share), u"75.00 %"_s);
    QCOMPARE(text(model, 0, ProvidersModel::YourStake), u"1,750"_s);
    QCOMPARE(text(model, 1, ProvidersModel::Status), u"Pending"_s);
    QCOMPARE(text(model, 1, ProvidersModel::YourStake), u"0"_s);
    QCOMPARE(model.headerData(ProvidersModel::YourStake, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Your stake"_s);
    QVERIFY(model.headerData(ProvidersModel::Action, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void ProvidersModelTest::isCalledByLabelThenNameThenAddress()
{
    StakingSnapshot snapshot = twoProviders();
    snapshot.providers[0].name = u"The one I trust"_s;
    ProvidersModel model;
    model.setProfileNames({{ankrProvider(), u"Ankr"_s}});
    model.setSnapshot(shared(snapshot));
    QCOMPARE(text(model, 0, ProvidersModel::Name), u"The one I trust"_s);
    QCOMPARE(text(model, 1, ProvidersModel::Name), u"0xaB15…9E7f"_s);
    const QModelIndex labelled = model.index(0, 0);
    QVERIFY(labelled.data(Qt::ToolTipRole).toString().contains(u"Ankr"_s));
    QVERIFY(labelled.data(Qt::ToolTipRole).toString().contains(ankrProvider().toChecksumHex()));
    QCOMPARE(labelled.data(SubtextRole).toString(), u"0x2Dcd…a21F"_s);
    QVERIFY(!model.index(1, 0).data(SubtextRole).isValid());
    QCOMPARE(labelled.data(ActionNameRole).toString(), u"Stake with The one I trust"_s);
    const auto further = labelled.data(FurtherActionsRole).value<std::vector<RowAction>>();
    QCOMPARE(further.size(), 1U);
    QCOMPARE(further[0].name, u"Label The one I trust"_s);
}

void ProvidersModelTest::saysUnknownWhatIsNotKnown()
{
    StakingSnapshot snapshot = twoProviders();
    for (ProviderPosition &provider : snapshot.providers) {
        provider.aprPercent.reset();
        provider.totalDelegated = 0;
    }
    ProvidersModel model;
    model.setSnapshot(shared(snapshot));
    QCOMPARE(text(model, 0, ProvidersModel::Apr), u"unknown"_s);
    QVERIFY(!model.index(0, ProvidersModel::Apr).data(SortRole).isValid());
    QCOMPARE(text(model, 0, ProvidersModel::Share), u"unknown"_s);
}

void ProvidersModelTest::showsTheShareOfTheTotal_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("others");
    QTest::addColumn<QString>("share");
    QTest::newRow("all") << u"5"_s << u"0"_s << u"100.00 %"_s;
    QTest::newRow("none") << u"0"_s << u"5"_s << u"0.00 %"_s;
    QTest::newRow("cut, not rounded") << u"2"_s << u"1"_s << u"66.66 %"_s;
    QTest::newRow("hardly any") << u"1"_s << u"100000000"_s << u"<0.01 %"_s;
    QTest::newRow("one wei") << u"0.000000000000000001"_s << u"1"_s << u"<0.01 %"_s;
}

void ProvidersModelTest::showsTheShareOfTheTotal()
{
    QFETCH(QString, own);
    QFETCH(QString, others);
    QFETCH(QString, share);
    StakingSnapshot snapshot = twoProviders();
    snapshot.providers[0].totalDelegated = parsePlainAmount(own).value();
    snapshot.providers[1].totalDelegated = parsePlainAmount(others).value();
    ProvidersModel model;
    model.setSnapshot(shared(snapshot));
    QCOMPARE(text(model, 0, ProvidersModel::Share), share);

    // More than any sum can hold is unknown, not wrong.
    snapshot.providers[0].totalDelegated = snapshot.providers[1].totalDelegated =
        (std::numeric_limits<UInt256>::max)();
    model.setSnapshot(shared(snapshot));
    QCOMPARE(text(model, 0, ProvidersModel::Share), u"unknown"_s);
}

void ProvidersModelTest::hasTheWholeFiguresAtHand()
{
    ProvidersModel model;
    model.setSnapshot(shared(twoProviders()));
    const QModelIndex total = model.index(0, ProvidersModel::TotalStaked);
    QVERIFY(total.data(Qt::ToolTipRole).toString().contains(u"3,000,000.123456789 ANKR"_s));
    QCOMPARE(total.data(Qt::AccessibleTextRole).toString(), u"3,000,000.123456789 ANKR"_s);
    QCOMPARE(total.data(CopyRole).toString(), u"3000000.123456789"_s);
    QCOMPARE(total.data(AmountRole).value<UInt256>(), ankr("3000000.123456789"));
    QCOMPARE(model.index(0, 0).data(CopyRole).toString(), ankrProvider().toChecksumHex());
    QCOMPARE(model.index(0, ProvidersModel::Share).data(ProviderRole).value<Address>(), ankrProvider());
}

void ProvidersModelTest::offersToStakeWithActiveOnesOnly_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    QTest::newRow("active") << int(ProviderStatus::Active) << QString();
    QTest::newRow("pending") << int(ProviderStatus::Pending) << u"not active (pending)"_s;
    QTest::newRow("jailed") << int(ProviderStatus::Jailed) << u"not active (jailed)"_s;
    QTest::newRow("gone") << int(ProviderStatus::NotFound) << u"no longer listed"_s;
}

void ProvidersModelTest::offersToStakeWithActiveOnesOnly()
{
    QFETCH(int, status);
    QFETCH(QString, reason);
    StakingSnapshot snapshot = twoProviders();
    snapshot.providers[0].status = static_cast<ProviderStatus>(status);
    ProvidersModel model;
    model.setSnapshot(shared(snapshot));
    QCOMPARE(model.index(0, 0).data(ActionVerbRole).toString(), u"Stake"_s);
    QCOMPARE(problem(model, 0).isEmpty(), reason.isEmpty());
    QVERIFY2(problem(model, 0).contains(reason), qPrintable(problem(model, 0)));
    // A provider's own reason goes before the one that holds for all.
    model.setActionBlock(u"Watched only."_s);
    QVERIFY(problem(model, 0).contains(reason.isEmpty() ? u"Watched only."_s : reason));
}

void ProvidersModelTest::saysWhyNobodyCanStake()
{
    ProvidersModel model;
    model.setSnapshot(shared(twoProviders()));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setActionBlock(u"Watched only."_s);
    model.setActionBlock(u"Watched only."_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(problem(model, 0), u"Watched only."_s);
    model.setActionBlock({});
    QCOMPARE(problem(model, 0), QString());
}

void ProvidersModelTest::isFoundByLabelNameAndAddress()
{
    StakingSnapshot snapshot = twoProviders();
    snapshot.providers[0].name = u"Mine"_s;
    ProvidersModel model;
    model.setProfileNames({{ankrProvider(), u"Ankr"_s}});
    model.setSnapshot(shared(snapshot));
    const QString found = model.index(0, 0).data(SearchRole).toString();
    for (const QString &part : {u"Mine"_s, u"Ankr"_s, ankrProvider().toChecksumHex()})
        QVERIFY2(found.contains(part), qPrintable(part));
}

void ProvidersModelTest::takesForeignNamesLiterally()
{
    StakingSnapshot snapshot = twoProviders();
    snapshot.providers[0].name = u"<b>A</b>\u202E\n"_s;
    ProvidersModel model;
    model.setSnapshot(shared(snapshot));
    QCOMPARE(text(model, 0, 0), u"<b>A</b>⟨U+202E⟩␊"_s);
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;A"_s));
}

void ProvidersModelTest::keepsTheRowThatStays()
{
    StakingSnapshot snapshot = twoProviders();
    ProvidersModel model;
    model.setSnapshot(shared(snapshot));
    const QPersistentModelIndex second = model.index(1, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    std::swap(snapshot.providers[0], snapshot.providers[1]);
    model.setSnapshot(shared(snapshot));
    QCOMPARE(second.row(), 0);
    QVERIFY(reset.isEmpty());
    snapshot.account = ankrProvider();
    model.setSnapshot(shared(snapshot));
    QCOMPARE(reset.size(), 1);
}

void ProvidersModelTest::isEmptyWithoutASnapshot()
{
    ProvidersModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setSnapshot(shared(twoProviders()));
    model.setSnapshot(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void ProvidersModelTest::staysAModelThroughAnySequence()
{
    for (quint32 seed = 1; seed <= 8; ++seed) {
        RandomSnapshots snapshots(seed);
        ProvidersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int step = 0; step < 40; ++step) {
            const StakingSnapshotPtr snapshot = snapshots.next();
            model.setSnapshot(snapshot);
            QCOMPARE(model.rowCount(), static_cast<int>(snapshot->providers.size()));
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.index(row, 0).data(ProviderRole).value<Address>(),
                         snapshot->providers[static_cast<std::size_t>(row)].address);
        }
    }
}

CAPSTAN_TEST(ProvidersModelTest)

} // namespace capstan::providers_model_test

#include "providers_model_test.moc"
