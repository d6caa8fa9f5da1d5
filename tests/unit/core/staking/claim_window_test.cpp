// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/claim_window.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/snapshots.h"

#include <QTest>

namespace capstan::claim_window_test {

using namespace testing;

namespace {

TransactionRecord unstakeOf(std::uint64_t nonce, std::optional<std::uint64_t> minedInEpoch,
                            TransactionState state = TransactionState::Final, const Address &from = provider)
{
    TransactionRecord record;
    record.nonce = nonce;
    record.action = {ActionKind::Unstake, from, ankr(1000)};
    record.minedInEpoch = minedInEpoch;
    record.state = state;
    return record;
}

TransactionRecord claimOf(std::uint64_t nonce, std::uint64_t minedInEpoch, const UInt256 &paid)
{
    TransactionRecord record = unstakeOf(nonce, minedInEpoch);
    record.action.kind = ActionKind::ClaimUnstaked;
    record.amountPaid = paid;
    return record;
}

} // namespace

class ClaimWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boundsWhatOnlyTheChainKnows_data();
    void boundsWhatOnlyTheChainKnows();
    void knowsTheEpochOfOurOwnUnstake_data();
    void knowsTheEpochOfOurOwnUnstake();
};

void ClaimWindowTest::boundsWhatOnlyTheChainKnows_data()
{
    QTest::addColumn<quint64>("head");
    QTest::addColumn<quint64>("undelegatePeriod");
    QTest::addColumn<quint64>("earliest");
    QTest::addColumn<quint64>("latest");
    QTest::newRow("amid epoch 22") << quint64{1130} << quint64{1} << quint64{23} << quint64{24};
    QTest::newRow("last block of epoch 22") << quint64{1149} << quint64{1} << quint64{23} << quint64{24};
    QTest::newRow("first block of epoch 23") << quint64{1150} << quint64{1} << quint64{24} << quint64{25};
    QTest::newRow("a period of 3") << quint64{1130} << quint64{3} << quint64{23} << quint64{26};
    QTest::newRow("no period: with the next epoch")
        << quint64{1130} << quint64{0} << quint64{23} << quint64{23};
}

void ClaimWindowTest::boundsWhatOnlyTheChainKnows()
{
    QFETCH(quint64, head);
    QFETCH(quint64, undelegatePeriod);
    EpochClock clock = clockAt(head);
    clock.undelegatePeriodEpochs = undelegatePeriod;
    const ClaimWindow window = claimWindow(clock, provider, ankr(1), {});
    QTEST(quint64{window.earliestEpoch}, "earliest");
    QTEST(quint64{window.latestEpoch}, "latest");
    QCOMPARE(window.isExact(), undelegatePeriod == 0);
}

void ClaimWindowTest::knowsTheEpochOfOurOwnUnstake_data()
{
    using State = TransactionState;
    using Records = std::vector<TransactionRecord>;
    QTest::addColumn<Records>("ours");
    QTest::addColumn<quint64>("earliest");
    QTest::addColumn<quint64>("latest");
    const auto row = [](const char *name, const Records &ours, quint64 earliest, quint64 latest) {
        QTest::newRow(name) << ours << earliest << latest;
    };
    row("of this epoch", {unstakeOf(5, 22)}, 24, 24);
    row("of the epoch before", {unstakeOf(5, 21)}, 23, 23);
    row("seen in a block only", {unstakeOf(5, 21, State::InBlock)}, 23, 23);
    row("with confirmations", {unstakeOf(5, 21, State::Confirmed)}, 23, 23);
    row("the newest counts, whatever the order", {unstakeOf(4, 21), unstakeOf(5, 22), unstakeOf(3, 20)}, 24,
        24);
    row("one still under way does not", {unstakeOf(6, std::nullopt, State::Sent), unstakeOf(5, 21)}, 23, 23);
    row("nor one that failed", {unstakeOf(6, 22, State::Failed), unstakeOf(5, 21)}, 23, 23);
    row("nor one that was replaced", {unstakeOf(6, 22, State::Replaced), unstakeOf(5, 21)}, 23, 23);
    row("nor one of another provider", {unstakeOf(6, 22, State::Final, otherProvider), unstakeOf(5, 21)}, 23,
        23);
    row("nor a claim of nothing", {claimOf(6, 22, 0), unstakeOf(5, 21)}, 23, 23);
    row("what was claimed does not wait", {unstakeOf(5, 21), claimOf(4, 21, ankr(7)), unstakeOf(3, 19)}, 23,
        23);
    row("claimed after all: another program unstaked since", {claimOf(6, 22, ankr(7)), unstakeOf(5, 21)}, 23,
        24);
    row("too old to wait still: another program unstaked since", {unstakeOf(5, 20)}, 23, 24);
    row("from the future: the interval changed", {unstakeOf(5, 23)}, 23, 24);
    row("far from the future", {unstakeOf(5, ~std::uint64_t{0})}, 23, 24);
}

void ClaimWindowTest::knowsTheEpochOfOurOwnUnstake()
{
    QFETCH(std::vector<TransactionRecord>, ours);
    const ClaimWindow window = claimWindow(clockAt(1130), provider, ankr(1000), ours);
    QTEST(quint64{window.earliestEpoch}, "earliest");
    QTEST(quint64{window.latestEpoch}, "latest");
    // What more waits, another program may have unstaked since; not so in the epoch that still runs.
    const bool isOfThisEpoch = window == ClaimWindow{24, 24};
    QCOMPARE(claimWindow(clockAt(1130), provider, ankr(1001), ours).isExact(), isOfThisEpoch);
    // Less waits than that unstake put there: it is not the one.
    QVERIFY(!claimWindow(clockAt(1130), provider, ankr(999), ours).isExact());
}

CAPSTAN_TEST(ClaimWindowTest)

} // namespace capstan::claim_window_test

#include "claim_window_test.moc"
