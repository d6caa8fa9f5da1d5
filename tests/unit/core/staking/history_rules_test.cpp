// SPDX-License-Identifier: GPL-3.0-or-later
// What needs no node: which blocks to ask for, the lines of a history, claim dates from it, and its export.
#include "core/staking/claim_history.h"
#include "core/staking/history_export.h"
#include "core/staking/history_plan.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/snapshots.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::history_rules_test {

using namespace testing;
using Ranges = std::vector<BlockRange>;

class HistoryRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsMissing();
    void windowsGrowAndShrink();
    void manyEventsMakeWindowsSmaller();
    void aFeeStandsOncePerTransaction();
    void theNewestUnstakeDatesTheClaim();
    void whatMayHaveBeenMissedDatesNothing_data();
    void whatMayHaveBeenMissedDatesNothing();
    void aDateHoldsWhileAsMuchWaits();
    void csvIsAsRfc4180Says();
    void csvHoldsNoFormulas_data();
    void csvHoldsNoFormulas();
    void jsonIsExact();
};

void HistoryRulesTest::findsWhatIsMissing()
{
    QVERIFY(missingRanges({}, {5, 9}) == (Ranges{{5, 9}}));
    QVERIFY(missingRanges({{0, 20}}, {5, 9}).empty());
    QVERIFY(missingRanges({{0, 5}, {8, 8}, {11, 12}}, {3, 15}) == (Ranges{{13, 15}, {9, 10}, {6, 7}}));
    QVERIFY(missingRanges({{0, 2}, {30, 40}}, {5, 9}) == (Ranges{{5, 9}}));
    QVERIFY(missingRanges({}, {9, 5}).empty());
    QCOMPARE(coveredBlocks({{0, 5}, {8, 8}, {11, 12}}, {3, 11}), 5u);
}

void HistoryRulesTest::windowsGrowAndShrink()
{
    WindowSize size(3000);
    QCOMPARE(size.blocks(), 3000u);
    size.accepted(3000, 0);
    QCOMPARE(size.blocks(), 6000u);
    size.accepted(100, 0); // cut off at a border: says nothing
    QCOMPARE(size.blocks(), 6000u);
    QVERIFY(size.refused(6000));
    QCOMPARE(size.blocks(), 3000u);
    size.accepted(3000, 0);
    QCOMPARE(size.blocks(), 4500u);
    for (int i = 0; i < 12; ++i) {
        size.accepted(size.blocks(), 0);
        QVERIFY(size.blocks() < 6000);
    }
    // In the end what was refused is tried again.
    for (int i = 0; i < 8; ++i)
        size.accepted(size.blocks(), 0);
    QVERIFY(size.blocks() > 6000);
    for (int i = 0; i < 20; ++i)
        size.accepted(size.blocks(), 0);
    QCOMPARE(size.blocks(), WindowSize::Largest);
    while (size.blocks() > 1)
        QVERIFY(size.refused(size.blocks()));
    QVERIFY(!size.refused(1));
}

void HistoryRulesTest::manyEventsMakeWindowsSmaller()
{
    WindowSize size(10'000);
    size.accepted(10'000, 5000);
    QCOMPARE(size.blocks(), 1000u);
    size.accepted(1000, 4'000'000);
    QCOMPARE(size.blocks(), 1u);
}

HistoryEvent eventAt(std::uint64_t block, std::uint64_t logIndex, HistoryEvent::Kind kind,
                     const UInt256 &amount)
{
    HistoryEvent made;
    made.block = {block, {}, static_cast<qint64>(1'600'000'000 + block)};
    made.logIndex = logIndex;
    made.transaction = Hash32(toBigEndian32(UInt256(block)));
    made.kind = kind;
    made.provider = provider;
    made.amount = amount;
    made.epoch = block / 50 + 1;
    made.isDetailed = true;
    made.fee = UInt256(21'000);
    return made;
}

void HistoryRulesTest::aFeeStandsOncePerTransaction()
{
    using Kind = HistoryEvent::Kind;
    const auto entries = historyEntries(std::vector{eventAt(1130, 3, Kind::Undelegated, ankr(5)),
                                                    eventAt(1130, 2, Kind::Claimed, ankr(1)),
                                                    eventAt(1100, 9, Kind::Delegated, ankr(7))});
    QCOMPARE(entries.size(), 3u);
    QCOMPARE(entries[0].kind, HistoryKind::Unstake);
    QVERIFY(!entries[0].fee);
    QCOMPARE(entries[1].kind, HistoryKind::UnstakeRewards);
    QCOMPARE(*entries[1].fee, UInt256(21'000));
    QCOMPARE(entries[2].kind, HistoryKind::Stake);
    QCOMPARE(entries[2].epoch, 22u);
}

/// 1,000 ANKR wait in block 1,130, in epoch 22: claimable from epoch 23 or 24 on.
StakingSnapshotPtr waiting(std::uint64_t block = 1130)
{
    auto snapshot = std::make_shared<StakingSnapshot>(usualSnapshot(block));
    snapshot->providers[0].pending = ankr(1000);
    snapshot->providers[0].claim = ClaimWindow{23, 24};
    return snapshot;
}

void HistoryRulesTest::theNewestUnstakeDatesTheClaim()
{
    const auto unstake = eventAt(1080, 0, HistoryEvent::Kind::Undelegated, ankr(1000)); // epoch 21
    const auto dated = withClaimDates(waiting(), 1130, {{1080, 1130}}, {unstake});
    QVERIFY(dated->providers[0].claim == (ClaimWindow{23, 23}));
    const auto later = eventAt(1101, 0, HistoryEvent::Kind::Undelegated, ankr(1));
    QVERIFY(withClaimDates(waiting(), 1130, {{1050, 1140}}, {later})->providers[0].claim ==
            (ClaimWindow{24, 24}));
    // As much waited then as now, so that nothing can have come in between.
    QVERIFY(withClaimDates(waiting(1140), 1130, {{1080, 1130}}, {unstake})->providers[0].claim ==
            (ClaimWindow{23, 23}));
}

void HistoryRulesTest::whatMayHaveBeenMissedDatesNothing_data()
{
    QTest::addColumn<quint64>("block");
    QTest::addColumn<quint64>("epochSaid");
    QTest::addColumn<quint64>("readFrom");
    QTest::addColumn<quint64>("readTo");
    QTest::newRow("not read up to the snapshot")
        << quint64{1080} << quint64{22} << quint64{0} << quint64{1129};
    QTest::newRow("not read from the unstake on")
        << quint64{1080} << quint64{22} << quint64{1081} << quint64{1130};
    QTest::newRow("too old to be the one that waits")
        << quint64{900} << quint64{19} << quint64{0} << quint64{1130};
    QTest::newRow("after the snapshot") << quint64{1131} << quint64{23} << quint64{0} << quint64{2000};
    QTest::newRow("of another length of epochs")
        << quint64{1080} << quint64{11} << quint64{0} << quint64{1130};
}

void HistoryRulesTest::whatMayHaveBeenMissedDatesNothing()
{
    QFETCH(quint64, block);
    QFETCH(quint64, epochSaid);
    QFETCH(quint64, readFrom);
    QFETCH(quint64, readTo);
    auto unstake = eventAt(block, 0, HistoryEvent::Kind::Undelegated, ankr(1000));
    unstake.epoch = epochSaid;
    const auto before = waiting();
    QCOMPARE(withClaimDates(before, 1130, {{readFrom, readTo}}, {unstake}), before);
    QCOMPARE(withClaimDates(before, 1130, {{0, 1130}}, {}), before);
}

void HistoryRulesTest::aDateHoldsWhileAsMuchWaits()
{
    const auto dated = withClaimDates(waiting(), 1130, {{1080, 1130}},
                                      {eventAt(1080, 0, HistoryEvent::Kind::Undelegated, ankr(1000))});
    QVERIFY(withClaimDatesOf(dated, waiting(1140))->providers[0].claim == (ClaimWindow{23, 23}));
    auto more = std::make_shared<StakingSnapshot>(*waiting(1140));
    more->providers[0].pending += ankr(1);
    QVERIFY(!withClaimDatesOf(dated, more)->providers[0].claim->isExact());
    auto other = std::make_shared<StakingSnapshot>(*waiting(1140));
    other->account = addressOf(0x99);
    QVERIFY(!withClaimDatesOf(dated, other)->providers[0].claim->isExact());
    QVERIFY(!withClaimDatesOf(nullptr, waiting())->providers[0].claim->isExact());
    QVERIFY(!isSameWaiting(*waiting(), *more));
    QVERIFY(isSameWaiting(*waiting(), *waiting(1140)));
}

HistoryEntry entryOf(HistoryKind kind)
{
    HistoryEntry entry;
    entry.kind = kind;
    entry.block = {1130, {}, 1'795'413'599};
    entry.logIndex = 4;
    entry.provider = provider;
    entry.amount = UInt256("3000123456780000000001");
    entry.epoch = 22;
    entry.fee = UInt256("1234500000000000");
    return entry;
}

QString firstLineOf(const QByteArray &csv)
{
    return QString::fromUtf8(csv).split(u"\r\n"_s).value(1);
}

void HistoryRulesTest::csvIsAsRfc4180Says()
{
    HistorySubject subject;
    subject.providerNames.insert(provider, u"Harbour \"North\", Nodes"_s);
    auto older = entryOf(HistoryKind::Restake);
    older.block.number = 1000;
    older.dust = UInt256(5);
    older.fee.reset();
    const QByteArray csv = historyCsv(subject, {entryOf(HistoryKind::Unstake), older});
    const QStringList lines = QString::fromUtf8(csv).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.last().isEmpty());
    QCOMPARE(lines[0],
             u"time_utc,kind,amount_ankr,paid_out_ankr,network_fee_eth,provider_name,provider,epoch,block,"
             "transaction,log_index"_s);
    const QString hash = Hash32().toHex();
    QCOMPARE(lines[1],
             u"2026-11-23T05:59:59Z,restake,3000.123456780000000001,0.000000000000000005,,\"Harbour "
             "\"\"North\"\", Nodes\",%1,22,1000,%2,4"_s.arg(provider.toChecksumHex(), hash));
    QCOMPARE(lines[2],
             u"2026-11-23T05:59:59Z,unstake,3000.123456780000000001,0,0.0012345,\"Harbour \"\"North\"\", "
             "Nodes\",%1,22,1130,%2,4"_s.arg(provider.toChecksumHex(), hash));
    QCOMPARE(historyCsv(subject, {}).count('\n'), 1);
}

void HistoryRulesTest::csvHoldsNoFormulas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << u"'+cmd|' /C calc'!A0"_s;
    QTest::newRow("minus") << u"-2"_s << u"'-2"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("behind blanks") << u"  =1+1"_s << u"'  =1+1"_s;
    QTest::newRow("behind a tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("full width") << u"\uFF1D1+1"_s << u"'\uFF1D1+1"_s;
    QTest::newRow("quoted too") << u"=HYPERLINK(\"x\",\"y\")"_s << u"\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""_s;
    QTest::newRow("harmless") << u"Ankr"_s << u"Ankr"_s;
}

void HistoryRulesTest::csvHoldsNoFormulas()
{
    QFETCH(QString, name);
    QFETCH(QString, cell);
    HistorySubject subject;
    subject.providerNames.insert(provider, name);
    const QString line = firstLineOf(historyCsv(subject, {entryOf(HistoryKind::Stake)}));
    QVERIFY2(line.contains(u",0.0012345,"_s + cell + u","_s + provider.toChecksumHex()), qPrintable(line));
}

void HistoryRulesTest::jsonIsExact()
{
    HistorySubject subject{{1, {}, addressOf(0xcc)}, {}};
    const auto json =
        QJsonDocument::fromJson(historyJson(subject, {entryOf(HistoryKind::Combined)})).object();
    QCOMPARE(json[u"chainId"_s].toInt(), 1);
    QCOMPARE(json[u"account"_s].toString(), addressOf(0xcc).toChecksumHex());
    const QJsonObject entry = json[u"entries"_s].toArray()[0].toObject();
    QCOMPARE(entry[u"kind"_s].toString(), u"claim_combined"_s);
    QCOMPARE(entry[u"amountWei"_s].toString(), u"3000123456780000000001"_s);
    QCOMPARE(entry[u"feeWei"_s].toString(), u"1234500000000000"_s);
    QCOMPARE(entry[u"time"_s].toString(), u"2026-11-23T05:59:59Z"_s);
}

CAPSTAN_TEST(HistoryRulesTest)

} // namespace capstan::history_rules_test

#include "history_rules_test.moc"
