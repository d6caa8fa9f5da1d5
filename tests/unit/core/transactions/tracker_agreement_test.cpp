// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/outcome.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/tracker_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::tracker_agreement_test {

using namespace testing;

using State = TransactionState;
/// Of the first node, which is asked first, and of the others.
using Setting = void (*)(std::vector<FakeChain> &nodes);

namespace {

const Hash32 ours = hashOf(0x77);

void mine(FakeChain &node, bool succeeded = true, std::uint64_t head = 1140)
{
    node.head = head;
    node.nonce = 8;
    node.nonceUsedAt = 1131;
    FakeChain::Known known{1131, succeeded, {}};
    if (succeeded)
        known.logs = {eventOf(ankr_staking::StakingEvent::Kind::Undelegated, ankr(2000), 23)};
    node.transactions[ours] = known;
}

/// It knows nothing of ours, and the nonce is used.
void replace(FakeChain &node, std::uint64_t head = 1140)
{
    node.head = head;
    node.nonce = 8;
    node.nonceUsedAt = 1131;
}

void keepWaiting(FakeChain &node, std::uint64_t head = 1140)
{
    node.head = head;
    node.transactions[ours] = {};
}

void mineWithoutEvent(FakeChain &node)
{
    mine(node);
    node.transactions[ours].logs.clear();
}

} // namespace

/// Two or three nodes, of which one lies, is behind, or is silent.
class TrackerAgreementTest : public TrackerTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void oneNodesGraveWordIsNotTaken_data();
    void oneNodesGraveWordIsNotTaken();
    void twoNodesWordIs_data();
    void twoNodesWordIs();
    void aNodeThatIsBehindIsWaitedFor_data();
    void aNodeThatIsBehindIsWaitedFor();
    void theOnlyNodeHasToSayItTwice_data();
    void theOnlyNodeHasToSayItTwice();
    void aWordThatChangesCountsFromTheStart();
    void silenceOfTheOthersIsWaitedOut_data();
    void silenceOfTheOthersIsWaitedOut();
    void whoeverGoesOnTakingInBlocksIsHeard();
    void twoOthersOutvoteTheFirst();
    void whatAnotherNodeLostIsSentWhateverTheFirstSays();
    void aSuccessWithoutTheEventIsVisible();
    void aMadeUpBlockIsLeftAgain();
    void theNextEndpointGoesOnWhereOneFails();

private:
    Run &startWith(std::size_t count, Setting setting)
    {
        m_nodes.assign(count, FakeChain());
        setting(m_nodes);
        journal(State::Sent);
        return start();
    }
    /// Both of the first nodes were asked about it in so many rounds more.
    void awaitRounds(int rounds)
    {
        for (FakeChain &node : m_nodes) {
            const int before = node.posts;
            QTRY_VERIFY(node.posts >= before + 2 * rounds);
        }
    }
};

void TrackerAgreementTest::oneNodesGraveWordIsNotTaken_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("saidAloud");
    const auto row = [](const char *name, Setting setting, State state = State::Sent,
                        bool saidAloud = false) { QTest::newRow(name) << setting << state << saidAloud; };
    row("replaced, while it waits elsewhere", [](auto &nodes) {
        replace(nodes[0]);
        keepWaiting(nodes[1]);
    });
    row("replaced, while it is mined elsewhere", [](auto &nodes) {
        replace(nodes[0]);
        mine(nodes[1]);
    });
    row("failed, while it waits elsewhere", [](auto &nodes) {
        mine(nodes[0], false);
        keepWaiting(nodes[1]);
    });
    row(
        "failed, while it succeeded elsewhere",
        [](auto &nodes) {
            mine(nodes[0], false);
            mine(nodes[1]);
        },
        State::Sent, true);
    row("confirmed, while it waits elsewhere", [](auto &nodes) {
        mine(nodes[0]);
        keepWaiting(nodes[1]);
    });
    row(
        "confirmed, while it failed elsewhere",
        [](auto &nodes) {
            mine(nodes[0]);
            mine(nodes[1], false);
        },
        State::Sent, true);
    row("final, while it waits elsewhere", [](auto &nodes) {
        mine(nodes[0]);
        nodes[0].finalized = 1135;
        keepWaiting(nodes[1]);
    });
    row(
        "final, while it is only deep elsewhere",
        [](auto &nodes) {
            mine(nodes[0]);
            nodes[0].finalized = 1135;
            mine(nodes[1]);
        },
        State::Confirmed);
    row("done without the event, while it waits elsewhere", [](auto &nodes) {
        mineWithoutEvent(nodes[0]);
        nodes[0].head = 1131;
        keepWaiting(nodes[1]);
    });
    row(
        "done without the event, which another node has",
        [](auto &nodes) {
            mineWithoutEvent(nodes[0]);
            mine(nodes[1]);
        },
        State::Sent, true);
}

void TrackerAgreementTest::oneNodesGraveWordIsNotTaken()
{
    QFETCH(Setting, setting);
    QFETCH(State, state);
    QFETCH(bool, saidAloud);
    Run &run = startWith(2, setting);
    QTRY_COMPARE(run.state(), state);
    awaitRounds(2 * TransactionTracker::SilentAfter);
    QCOMPARE(run.state(), state);
    QCOMPARE(run.stored().amountPaid.has_value(), state == State::Confirmed);
    QCOMPARE(run.tracker.followed().size(), std::size_t(1));
    QCOMPARE(!run.failures.isEmpty(), saidAloud);
    if (saidAloud)
        QCOMPARE(run.lastFailure(),
                 (Error{ErrorCode::InconsistentReply, u"127.0.0.1: eth_getTransactionReceipt"_s}));
}

void TrackerAgreementTest::twoNodesWordIs_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<State>("state");
    const auto row = [](const char *name, Setting setting, State state) {
        QTest::newRow(name) << setting << state;
    };
    row(
        "replaced", [](auto &nodes) { std::ranges::for_each(nodes, [](auto &node) { replace(node); }); },
        State::Replaced);
    row(
        "failed", [](auto &nodes) { std::ranges::for_each(nodes, [](auto &node) { mine(node, false); }); },
        State::Failed);
    row(
        "confirmed", [](auto &nodes) { std::ranges::for_each(nodes, [](auto &node) { mine(node); }); },
        State::Confirmed);
    row(
        "final",
        [](auto &nodes) {
            std::ranges::for_each(nodes, [](auto &node) {
                mine(node);
                node.finalized = 1135;
            });
        },
        State::Final);
}

void TrackerAgreementTest::twoNodesWordIs()
{
    QFETCH(Setting, setting);
    QFETCH(State, state);
    Run &run = startWith(2, setting);
    QTRY_COMPARE(run.state(), state);
    QCOMPARE(run.changes.size(), 1);
    QVERIFY(run.failures.isEmpty());
}

void TrackerAgreementTest::aNodeThatIsBehindIsWaitedFor_data()
{
    QTest::addColumn<int>("behind");
    for (const int behind : {1, 2, 3, 5})
        QTest::addRow("%d blocks", behind) << behind;
}

void TrackerAgreementTest::aNodeThatIsBehindIsWaitedFor()
{
    QFETCH(int, behind);
    m_nodes.assign(2, FakeChain());
    // As deep as is asked on the first node; on the other the block is not there, or not deep.
    mine(m_nodes[0], true, 1133);
    m_nodes[1].head = 1133 - static_cast<std::uint64_t>(behind);
    if (m_nodes[1].head >= 1131)
        mine(m_nodes[1], true, m_nodes[1].head);
    else
        keepWaiting(m_nodes[1], m_nodes[1].head);
    // Several machines may answer under one address; one that never moves would be given up.
    m_nodes[1].glitch = [this, newest = m_nodes[1].head](const QByteArray &body) -> FakeChain * {
        if (body.contains("eth_getTransactionReceipt"))
            m_nodes[1].head = m_nodes[1].head == newest ? newest - 1 : newest;
        return nullptr;
    };
    journal(State::Sent);
    Run &run = start();
    awaitRounds(2 * TransactionTracker::SilentAfter);
    QVERIFY(run.state() == State::Sent || run.state() == State::InBlock);
    QVERIFY(run.failures.isEmpty());
    m_nodes[1].glitch = {};
    mine(m_nodes[1], true, 1133);
    QTRY_COMPARE(run.state(), State::Confirmed);
    QVERIFY(run.failures.isEmpty());
    QVERIFY(run.refusals.isEmpty());
}

void TrackerAgreementTest::theOnlyNodeHasToSayItTwice_data()
{
    twoNodesWordIs_data();
}

void TrackerAgreementTest::theOnlyNodeHasToSayItTwice()
{
    QFETCH(Setting, setting);
    QFETCH(State, state);
    m_nodes.assign(1, FakeChain());
    keepWaiting(node());
    journal(State::Sent);
    Run &run = start();
    QTRY_VERIFY(run.tracker.genesis().has_value());
    // Once: a glitch. The receipt and the head of it come with one request.
    int said = 0;
    std::vector<FakeChain> lie(1);
    setting(lie);
    node().glitch = [&](const QByteArray &body) -> FakeChain * {
        const bool isRound = body.contains("eth_getTransactionReceipt");
        said += isRound ? 1 : 0;
        return said == 1 ? &lie[0] : nullptr;
    };
    QTRY_VERIFY(said > 4);
    QCOMPARE(run.state(), State::Sent);
    QVERIFY(run.changes.isEmpty());
    node().glitch = {};
    const int posts = node().posts;
    node() = lie[0];
    node().posts = posts;
    QTRY_COMPARE(run.state(), state);
}

void TrackerAgreementTest::aWordThatChangesCountsFromTheStart()
{
    m_nodes.assign(1, FakeChain());
    keepWaiting(node());
    journal(State::Sent);
    Run &run = start();
    QTRY_VERIFY(run.tracker.genesis().has_value());
    // Failed, replaced, failed, replaced …
    int said = 0;
    std::vector<FakeChain> lies(2);
    mine(lies[0], false);
    replace(lies[1]);
    node().glitch = [&](const QByteArray &body) -> FakeChain * {
        said += body.contains("eth_getTransactionReceipt") ? 1 : 0;
        return said == 0 ? nullptr : &lies[static_cast<std::size_t>(said % 2)];
    };
    QTRY_VERIFY(said > 20);
    QCOMPARE(run.state(), State::Sent);
    m_run.reset();
}

void TrackerAgreementTest::silenceOfTheOthersIsWaitedOut_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<int>("rounds");
    QTest::newRow("out of reach") << Setting([](auto &nodes) {
        mine(nodes[0], false);
        nodes[1].isDown = true;
    }) << TransactionTracker::SilentAfter;
    QTest::newRow("stopped before our block") << Setting([](auto &nodes) {
        mine(nodes[0], false);
        keepWaiting(nodes[1], 1130);
    }) << TransactionTracker::SilentAfter + 1;
    QTest::newRow("stopped long ago") << Setting([](auto &nodes) {
        mine(nodes[0], false);
        nodes[1].head = 12;
    }) << TransactionTracker::SilentAfter + 1;
}

void TrackerAgreementTest::silenceOfTheOthersIsWaitedOut()
{
    QFETCH(Setting, setting);
    QFETCH(int, rounds);
    Run &run = startWith(2, setting);
    int said = 0;
    int saidThen = 0;
    node().glitch = [&said](const QByteArray &body) -> FakeChain * {
        said += body.contains("eth_getTransactionReceipt") ? 1 : 0;
        return nullptr;
    };
    connect(&run.tracker, &TransactionTracker::recordChanged, this, [&] { saidThen = said; });
    QTRY_COMPARE(run.state(), State::Failed);
    QCOMPARE(saidThen, rounds);
    m_run.reset();
}

void TrackerAgreementTest::whoeverGoesOnTakingInBlocksIsHeard()
{
    Run &run = startWith(2, [](auto &nodes) {
        mine(nodes[0], false, 2000);
        keepWaiting(nodes[1], 1140);
    });
    m_nodes[1].glitch = [this](const QByteArray &) -> FakeChain * {
        ++m_nodes[1].head;
        return nullptr;
    };
    awaitRounds(2 * TransactionTracker::SilentAfter);
    QCOMPARE(run.state(), State::Sent);
    m_run.reset();
}

void TrackerAgreementTest::twoOthersOutvoteTheFirst()
{
    Run &run = startWith(3, [](auto &nodes) {
        replace(nodes[0]);
        mine(nodes[1]);
        mine(nodes[2]);
    });
    QTRY_COMPARE(run.state(), State::Confirmed);
    QCOMPARE(run.stored().amountPaid, std::optional(ankr(2000)));
}

void TrackerAgreementTest::whatAnotherNodeLostIsSentWhateverTheFirstSays()
{
    Run &run = startWith(2, [](auto &nodes) { replace(nodes[0]); });
    QTRY_COMPARE(m_nodes[1].sent, QStringList{u"0x02c0"_s});
    QCOMPARE(run.state(), State::Sent);
}

void TrackerAgreementTest::aSuccessWithoutTheEventIsVisible()
{
    Run &run = startWith(2, [](auto &nodes) {
        for (FakeChain &node : nodes)
            mineWithoutEvent(node);
    });
    QTRY_COMPARE(run.state(), State::Confirmed);
    QVERIFY(!run.stored().amountPaid);
    const auto outcome = outcomeOf(run.stored());
    QVERIFY(outcome);
    QCOMPARE(outcome->promised, ankr(2000));
    QCOMPARE(outcome->done, UInt256(0));
    QVERIFY(!outcome->isAsPromised());
}

/// In a block of one's own it can't be while the account's nonce is free.
void TrackerAgreementTest::aMadeUpBlockIsLeftAgain()
{
    Run &run = startWith(1, [](auto &nodes) { mine(nodes[0], true, 1131); });
    QTRY_COMPARE(run.state(), State::InBlock);
    node().transactions.clear();
    node().nonce = 7;
    QTRY_COMPARE(run.state(), State::Sent);
    QVERIFY(!run.stored().blockNumber);
    QTRY_COMPARE(node().sent, QStringList{u"0x02c0"_s});
}

void TrackerAgreementTest::theNextEndpointGoesOnWhereOneFails()
{
    Run &run = startWith(3, [](auto &nodes) {
        for (FakeChain &node : nodes)
            mine(node, true, 1131);
    });
    QTRY_COMPARE(run.state(), State::InBlock);
    m_nodes[0].isDown = true;
    for (FakeChain &node : m_nodes)
        node.head = 1133;
    QTRY_COMPARE(run.state(), State::Confirmed);
    m_nodes[0].isDown = false;
    m_nodes[1].isDown = true;
    for (FakeChain &node : m_nodes) {
        node.head = 1200;
        node.finalized = 1150;
    }
    QTRY_COMPARE(run.state(), State::Final);
    QVERIFY(run.failures.isEmpty());
    QVERIFY(m_nodes[2].sent.isEmpty());
}

CAPSTAN_TEST(TrackerAgreementTest)

} // namespace capstan::tracker_agreement_test

#include "tracker_agreement_test.moc"
