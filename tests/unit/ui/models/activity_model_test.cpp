// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/samples.h"
#include "ui/models/activity_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::activity_model_test {

using namespace test;

using State = TransactionState;
using Records = std::vector<TransactionRecord>;

namespace {

Hash32 hashOf(std::uint8_t byte)
{
    return Hash32(std::array<std::uint8_t, 32>{byte, byte, byte});
}

/// Signed on Tue 14 Nov 2023, 22:13 UTC, with nonce 7.
TransactionRecord recordOf(std::uint8_t id, State state, ActionKind kind = ActionKind::Unstake)
{
    TransactionRecord record;
    record.id = id;
    record.hash = hashOf(id);
    record.nonce = 7;
    record.createdAt = 1'700'000'000;
    record.action = {kind, ankrProvider(), kind == ActionKind::Cancel ? UInt256(0) : ankr("400")};
    record.maxFee = ankr("0.002");
    record.state = state;
    if (state < State::InBlock || state == State::Replaced)
        return record;
    record.blockNumber = 1051;
    record.confirmations = 3;
    record.minedInEpoch = 10;
    record.feePaid = ankr("0.0009");
    if (state != State::Failed && kind != ActionKind::Cancel)
        record.amountPaid = ankr("400");
    return record;
}

TransactionRecord replacing(std::uint8_t id, std::uint8_t replaced, State state,
                            ActionKind kind = ActionKind::Unstake)
{
    TransactionRecord record = recordOf(id, state, kind);
    record.replaces = hashOf(replaced);
    return record;
}

TransactionRecord with(TransactionRecord record, void (*change)(TransactionRecord &))
{
    change(record);
    return record;
}

QString text(const ActivityModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString();
}

QString subtext(const ActivityModel &model, int row, int column)
{
    return model.index(row, column).data(SubtextRole).toString();
}

QStringList furtherNames(const QModelIndex &row)
{
    QStringList names;
    for (const RowAction &action : row.data(FurtherActionsRole).value<std::vector<RowAction>>())
        names << action.name;
    return names;
}

} // namespace

class ActivityModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void isEmptyWithoutRecords();
    void tellsWhatItIs();
    void tellsWhereEachStands_data();
    void tellsWhereEachStands();
    void saysHowManyNodesHaveIt();
    void offersWhatCanBeDone();
    void saysWhyNothingCanBeReplaced();
    void datesTheClaimByTheBlock();
    void copiesHashesAndPlainAmounts();
    void keepsTheRowsThatStay();
    void staysAModelThroughAnySequence_data();
    void staysAModelThroughAnySequence();
};

void ActivityModelTest::isEmptyWithoutRecords()
{
    ActivityModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setSnapshot(shared(sampleSnapshot()));
    model.setReached(hashOf(1), 2);
    QCOMPARE(model.rowCount(), 0);
}

void ActivityModelTest::tellsWhatItIs()
{
    ActivityModel model;
    model.setSnapshot(shared(sampleSnapshot()));
    model.setRecords({replacing(3, 2, State::Sent, ActionKind::Cancel), replacing(2, 1, State::Sent),
                      recordOf(1, State::Sent)});
    QCOMPARE(text(model, 0, ActivityModel::Name), u"Cancel of an unstake"_s);
    QCOMPARE(text(model, 0, ActivityModel::Amount), QString());
    QCOMPARE(text(model, 1, ActivityModel::Name), u"Unstake from Ankr"_s);
    QCOMPARE(subtext(model, 1, ActivityModel::Name), u"Speed-up · Tue 14 Nov, 22:13"_s);
    QCOMPARE(text(model, 1, ActivityModel::Amount), u"400 ANKR"_s);
    QCOMPARE(subtext(model, 1, ActivityModel::Amount), u"fee ≤ 0.002 ETH"_s);
    QCOMPARE(subtext(model, 2, ActivityModel::Name), u"Tue 14 Nov, 22:13"_s);
    QCOMPARE(model.index(2, 0).data(HashRole).value<Hash32>(), hashOf(1));
    QCOMPARE(model.index(2, 0).data(ProviderRole).value<Address>(), ankrProvider());
    model.setRecords({recordOf(1, State::Final, ActionKind::ClaimUnstaked)});
    QCOMPARE(text(model, 0, ActivityModel::Name), u"Claim from Ankr"_s);
    QCOMPARE(subtext(model, 0, ActivityModel::Amount), u"fee 0.0009 ETH"_s);
}

void ActivityModelTest::tellsWhereEachStands_data()
{
    QTest::addColumn<Records>("records"); // the first is looked at
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("more");
    QTest::addColumn<RowTone>("tone");
    const auto row = [](const char *name, Records records, const QString &state, const QString &more,
                        RowTone tone) { QTest::newRow(name) << std::move(records) << state << more << tone; };
    const ActionKind claim = ActionKind::ClaimUnstaked;
    const ActionKind cancel = ActionKind::Cancel;
    row("signed", {recordOf(1, State::Signed)}, u"Signed, not sent yet"_s,
        u"Kept, and sent until a node takes it"_s, RowTone::Quiet);
    row("not taken", {with(recordOf(1, State::Signed), [](auto &r) { r.detail = u"no\nway"_s; })},
        u"Signed, not sent yet"_s, u"no␊way"_s, RowTone::Caution);
    row("sent", {recordOf(1, State::Sent)}, u"Sent"_s, u"Waiting for a block"_s, RowTone::Quiet);
    row("dropped", {with(recordOf(1, State::Sent), [](auto &r) { r.dropped = true; })}, u"Dropped"_s,
        u"No node keeps it; it is sent again"_s, RowTone::Caution);
    row("sped up", {recordOf(1, State::Sent), replacing(2, 1, State::Sent)}, u"Sent"_s,
        u"A speed-up is on its way: 0x020202…00000"_s, RowTone::Quiet);
    row("being cancelled", {recordOf(1, State::Sent), replacing(2, 1, State::Signed, cancel)}, u"Sent"_s,
        u"A cancel is on its way: 0x020202…00000"_s, RowTone::Quiet);
    row("overtaken", {recordOf(1, State::Sent), replacing(2, 1, State::InBlock)}, u"Giving way"_s,
        u"0x020202…00000 has its nonce and is in block 1,051"_s, RowTone::Quiet);
    row("in a block", {recordOf(1, State::InBlock)}, u"In block 1,051, 3 confirmations"_s,
        u"Claimable Tue 14 Nov, 22:38–22:39"_s, RowTone::Quiet);
    row("confirmed", {recordOf(1, State::Confirmed, claim)}, u"In block 1,051, 3 confirmations"_s, QString(),
        RowTone::Good);
    row("final", {recordOf(1, State::Final, claim)}, u"Final"_s, u"In block 1,051"_s, RowTone::Good);
    row("less than promised",
        {with(recordOf(1, State::Final), [](auto &r) { r.amountPaid = ankr("399.5"); })}, u"Final"_s,
        u"399.5 ANKR instead of 400 ANKR"_s, RowTone::Caution);
    row("without a word of the contract",
        {with(recordOf(1, State::Confirmed), [](auto &r) { r.amountPaid.reset(); })},
        u"In block 1,051, 3 confirmations"_s, u"The contract did not say that it did anything"_s,
        RowTone::Danger);
    row("failed", {with(recordOf(1, State::Failed), [](auto &r) { r.detail = u"still locked"_s; })},
        u"Failed"_s, u"still locked"_s, RowTone::Danger);
    row("failed, no reason", {recordOf(1, State::Failed)}, u"Failed"_s, u"The contract refused it"_s,
        RowTone::Danger);
    row("replaced by its speed-up", {recordOf(1, State::Replaced), replacing(2, 1, State::Confirmed)},
        u"Replaced by its speed-up"_s, u"by 0x020202…00000"_s, RowTone::Quiet);
    row("cancelled", {recordOf(1, State::Replaced), replacing(2, 1, State::Confirmed, cancel)},
        u"Cancelled"_s, u"by 0x020202…00000"_s, RowTone::Quiet);
    row("the cancel that did it", {replacing(2, 1, State::Confirmed, cancel), recordOf(1, State::Replaced)},
        u"In block 1,051, 3 confirmations"_s, u"Cancels: Unstake 400 ANKR from Ankr"_s, RowTone::Good);
    row("a cancel too late", {replacing(2, 1, State::Replaced, cancel), recordOf(1, State::Confirmed)},
        u"Came too late"_s, u"0x010101…00000 was in a block first"_s, RowTone::Quiet);
    row("a speed-up too late", {replacing(2, 1, State::Replaced), recordOf(1, State::Confirmed)},
        u"Not needed"_s, u"0x010101…00000 was in a block first"_s, RowTone::Quiet);
    row("replaced from elsewhere", {recordOf(1, State::Replaced)}, u"Replaced by another transaction"_s,
        u"That one was not sent from this computer"_s, RowTone::Quiet);
}

void ActivityModelTest::tellsWhereEachStands()
{
    QFETCH(Records, records);
    QFETCH(QString, state);
    QFETCH(QString, more);
    QFETCH(RowTone, tone);
    ActivityModel model;
    model.setSnapshot(shared(sampleSnapshot()));
    model.setRecords(records);
    QCOMPARE(text(model, 0, ActivityModel::State), state);
    QCOMPARE(subtext(model, 0, ActivityModel::State), more);
    const QModelIndex cell = model.index(0, ActivityModel::State);
    QCOMPARE(cell.data(StatusToneRole).value<RowTone>(), tone);
    QVERIFY(!cell.data(StatusIconRole).toString().isEmpty());
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().startsWith(state));
}

void ActivityModelTest::saysHowManyNodesHaveIt()
{
    ActivityModel model;
    model.setRecords({recordOf(1, State::Sent)});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setReached(hashOf(1), 1);
    QCOMPARE(subtext(model, 0, ActivityModel::State), u"Waiting for a block; 1 node has it"_s);
    model.setReached(hashOf(1), 2);
    QVERIFY(subtext(model, 0, ActivityModel::State).contains(u'2'));
    model.setReached(hashOf(9), 5);
    QCOMPARE(changes.size(), 2);
}

void ActivityModelTest::offersWhatCanBeDone()
{
    ActivityModel model;
    model.setSnapshot(shared(sampleSnapshot()));
    model.setRecords({replacing(2, 1, State::Sent, ActionKind::Cancel), recordOf(1, State::Sent)});
    const QModelIndex cancel = model.index(0, 0);
    const QModelIndex unstake = model.index(1, 0);
    QVERIFY(!unstake.data(ActionRole).isValid());
    QCOMPARE(unstake.data(ActionVerbRole).toString(), u"Details"_s);
    QCOMPARE(unstake.data(ActionNameRole).toString(), u"Details of Unstake 400 ANKR from Ankr"_s);
    QCOMPARE(cancel.data(ActionNameRole).toString(), u"Details of Cancel of Unstake 400 ANKR from Ankr"_s);
    QCOMPARE(furtherNames(unstake), QStringList{u"Speed up Unstake 400 ANKR from Ankr"_s});
    QCOMPARE(furtherNames(cancel), QStringList{u"Speed up Cancel of Unstake 400 ANKR from Ankr"_s});
    model.setRecords({replacing(2, 1, State::Sent), recordOf(1, State::Sent)});
    QCOMPARE(furtherNames(model.index(0, 0)),
             (QStringList{u"Speed up Unstake 400 ANKR from Ankr"_s, u"Cancel Unstake 400 ANKR from Ankr"_s}));
    QCOMPARE(model.index(0, 0).data(ActionNameRole).toString(),
             u"Details of the speed-up of Unstake 400 ANKR from Ankr"_s);
    model.setRecords({recordOf(1, State::InBlock)});
    QCOMPARE(furtherNames(model.index(0, 0)), QStringList());
}

void ActivityModelTest::saysWhyNothingCanBeReplaced()
{
    ActivityModel model;
    model.setRecords({recordOf(1, State::Sent)});
    model.setActionBlock(u"Watched only."_s);
    const auto problems = [&model] {
        QStringList found;
        for (const RowAction &action :
             model.index(0, 0).data(FurtherActionsRole).value<std::vector<RowAction>>())
            found << action.problem;
        return found;
    };
    QCOMPARE(problems(), (QStringList{u"Watched only."_s, u"Watched only."_s}));
    QCOMPARE(model.index(0, 0).data(ActionProblemRole).toString(), QString()); // it may be looked at
    model.setActionBlock({});
    QCOMPARE(problems(), (QStringList{QString(), QString()}));
}

void ActivityModelTest::datesTheClaimByTheBlock()
{
    ActivityModel model;
    model.setRecords({recordOf(1, State::InBlock)});
    QCOMPARE(subtext(model, 0, ActivityModel::State), QString()); // no clock yet
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.clock.millisecondsPerBlock = 0;
    model.setSnapshot(shared(snapshot));
    QCOMPARE(subtext(model, 0, ActivityModel::State), u"Claimable from epoch 12"_s);
    model.setRecords({with(recordOf(1, State::InBlock), [](auto &r) { r.minedInEpoch = 11; })});
    QCOMPARE(subtext(model, 0, ActivityModel::State), u"Claimable from epoch 13"_s);
}

void ActivityModelTest::copiesHashesAndPlainAmounts()
{
    ActivityModel model;
    model.setRecords({with(recordOf(1, State::Sent), [](auto &r) { r.action.amount = ankr("1250.5"); })});
    QCOMPARE(model.index(0, ActivityModel::Name).data(CopyRole).toString(), hashOf(1).toHex());
    QCOMPARE(model.index(0, ActivityModel::Amount).data(CopyRole).toString(), u"1250.5"_s);
}

void ActivityModelTest::keepsTheRowsThatStay()
{
    ActivityModel model;
    model.setRecords({recordOf(1, State::Sent)});
    const QPersistentModelIndex first = model.index(0, 0);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRecords({recordOf(1, State::Sent)});
    QCOMPARE(changes.size(), 0);
    model.setRecords({replacing(2, 1, State::Sent), recordOf(1, State::Sent)});
    QCOMPARE(first.row(), 1);
    QCOMPARE(changes.size(), 1); // what stays is now replaced by another
    model.setRecords({});
    QVERIFY(!first.isValid());
    QCOMPARE(resets.size(), 0);
}

void ActivityModelTest::staysAModelThroughAnySequence_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ActivityModelTest::staysAModelThroughAnySequence()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    ActivityModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(shared(sampleSnapshot()));
    for (int step = 0; step < 60; ++step) {
        Records records;
        for (std::uint8_t id = 20; id > 0; --id) {
            if (random.bounded(2) == 0)
                continue;
            TransactionRecord record = recordOf(id, static_cast<State>(random.bounded(1, 8)));
            record.nonce = id / 3u;
            if (random.bounded(2) == 0)
                record.replaces = hashOf(static_cast<std::uint8_t>(id - 1));
            records.push_back(record);
        }
        model.setRecords(records);
        QCOMPARE(model.rowCount(), static_cast<int>(records.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row, 0).data(HashRole).value<Hash32>(),
                     records[static_cast<std::size_t>(row)].hash);
    }
}

CAPSTAN_TEST(ActivityModelTest)

} // namespace capstan::activity_model_test

#include "activity_model_test.moc"
