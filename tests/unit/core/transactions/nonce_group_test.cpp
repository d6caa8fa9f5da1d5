// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/nonce_group.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QTest>

namespace capstan::nonce_group_test {

using namespace testing;

using Kind = ActionKind;
using State = TransactionState;
using Records = std::vector<TransactionRecord>;

namespace {

/// One of account and nonce 7, with its place in the chain of replacements (0: it replaces nothing).
TransactionRecord link(std::uint8_t hash, std::uint8_t replaces, Kind kind = Kind::Unstake,
                       State state = State::Sent)
{
    TransactionRecord record;
    record.account = account;
    record.nonce = 7;
    record.hash = hashOf(hash);
    record.action = {kind, provider, kind == Kind::Cancel ? UInt256(0) : ankr(400)};
    record.state = state;
    if (replaces > 0)
        record.replaces = hashOf(replaces);
    if (state >= State::InBlock && state != State::Replaced)
        record.blockNumber = headNumber;
    return record;
}

/// "speed up", "cancel", "speed up, cancel" or "".
QString offers(const NonceGroup &group)
{
    QStringList offered;
    if (group.canSpeedUp)
        offered << QStringLiteral("speed up");
    if (group.canCancel)
        offered << QStringLiteral("cancel");
    return offered.join(QStringLiteral(", "));
}

} // namespace

class NonceGroupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersEachWishOnce_data();
    void offersEachWishOnce();
    void knowsItsNeighbours();
    void aCancelKnowsWhatItCancels();
    void othersAreNoneOfItsGroup_data();
    void othersAreNoneOfItsGroup();
    void aCircleHasAnEnd();
    void aPromiseMayMoveAndTheWishIsTheSame_data();
    void aPromiseMayMoveAndTheWishIsTheSame();
};

void NonceGroupTest::offersEachWishOnce_data()
{
    QTest::addColumn<Records>("chain"); // oldest first
    QTest::addColumn<QStringList>("offered");
    const QString both = QStringLiteral("speed up, cancel");
    const QString speedUp = QStringLiteral("speed up");
    const QString none;
    QTest::newRow("waits") << Records{link(1, 0)} << QStringList{both};
    QTest::newRow("signed, not sent")
        << Records{link(1, 0, Kind::Unstake, State::Signed)} << QStringList{both};
    QTest::newRow("in a block") << Records{link(1, 0, Kind::Unstake, State::InBlock)} << QStringList{none};
    QTest::newRow("final") << Records{link(1, 0, Kind::Unstake, State::Final)} << QStringList{none};
    QTest::newRow("failed") << Records{link(1, 0, Kind::Unstake, State::Failed)} << QStringList{none};
    QTest::newRow("replaced from elsewhere")
        << Records{link(1, 0, Kind::Unstake, State::Replaced)} << QStringList{none};
    QTest::newRow("sped up") << Records{link(1, 0), link(2, 1)} << QStringList{none, both};
    QTest::newRow("cancelled: either may still be hurried")
        << Records{link(1, 0), link(2, 1, Kind::Cancel)} << QStringList{speedUp, speedUp};
    QTest::newRow("cancelled, then wanted after all")
        << Records{link(1, 0), link(2, 1, Kind::Cancel), link(3, 2)} << QStringList{none, speedUp, both};
    QTest::newRow("the speed-up is in a block")
        << Records{link(1, 0), link(2, 1, Kind::Unstake, State::InBlock)} << QStringList{none, none};
    QTest::newRow("the first is in a block")
        << Records{link(1, 0, Kind::Unstake, State::InBlock), link(2, 1)} << QStringList{none, none};
}

void NonceGroupTest::offersEachWishOnce()
{
    QFETCH(Records, chain);
    QFETCH(QStringList, offered);
    QStringList found;
    for (const TransactionRecord &record : chain)
        found << offers(nonceGroupOf(record, chain));
    QCOMPARE(found, offered);
}

void NonceGroupTest::knowsItsNeighbours()
{
    const Records chain{link(3, 2, Kind::Unstake, State::InBlock), link(2, 1), link(1, 0)};
    const NonceGroup middle = nonceGroupOf(chain[1], chain);
    QCOMPARE(middle.replaced, std::optional(chain[2]));
    QCOMPARE(middle.replacement, std::optional(chain[0]));
    QCOMPARE(middle.mined, std::optional(chain[0]));
    const NonceGroup first = nonceGroupOf(chain[2], chain);
    QCOMPARE(first.replaced, std::nullopt);
    QCOMPARE(first.mined, std::optional(chain[0]));
    QCOMPARE(nonceGroupOf(chain[0], chain).mined, std::optional(chain[0]));
}

void NonceGroupTest::aCancelKnowsWhatItCancels()
{
    const Records chain{link(1, 0, Kind::ClaimUnstaked), link(2, 1, Kind::ClaimUnstaked),
                        link(3, 2, Kind::Cancel), link(4, 3, Kind::Cancel)};
    for (const TransactionRecord &record : chain)
        QCOMPARE(nonceGroupOf(record, chain).wish, chain[0].action);
    const Records alone{link(3, 2, Kind::Cancel)};
    QCOMPARE(nonceGroupOf(alone[0], alone).wish, alone[0].action);
}

void NonceGroupTest::othersAreNoneOfItsGroup_data()
{
    QTest::addColumn<TransactionRecord>("other");
    TransactionRecord nextNonce = link(2, 0, Kind::Unstake, State::InBlock);
    nextNonce.nonce = 8;
    QTest::newRow("another nonce") << nextNonce;
    TransactionRecord stranger = link(2, 1, Kind::Unstake, State::InBlock);
    stranger.account = addressOf(0x11);
    QTest::newRow("another account") << stranger;
}

void NonceGroupTest::othersAreNoneOfItsGroup()
{
    QFETCH(TransactionRecord, other);
    const Records records{other, link(1, 0)};
    const NonceGroup group = nonceGroupOf(records[1], records);
    QCOMPARE(group.mined, std::nullopt);
    QCOMPARE(group.replacement, std::nullopt);
    QCOMPARE(offers(group), QStringLiteral("speed up, cancel"));
}

void NonceGroupTest::aCircleHasAnEnd()
{
    const Records circle{link(1, 2, Kind::Cancel), link(2, 1, Kind::Cancel)};
    QCOMPARE(nonceGroupOf(circle[0], circle).wish.kind, Kind::Cancel);
}

void NonceGroupTest::aPromiseMayMoveAndTheWishIsTheSame_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("wholeBalance");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("an unstake") << Kind::Unstake << false << false;
    QTest::newRow("a stake") << Kind::Stake << false << false;
    QTest::newRow("an approval") << Kind::Approve << false << false;
    QTest::newRow("a claim of rewards") << Kind::ClaimRewards << false << true;
    QTest::newRow("a claim of all") << Kind::ClaimAllRewards << false << true;
    QTest::newRow("a restake") << Kind::Restake << false << true;
    QTest::newRow("a send of some") << Kind::SendEth << false << false;
    QTest::newRow("a send of all") << Kind::SendEth << true << true;
}

void NonceGroupTest::aPromiseMayMoveAndTheWishIsTheSame()
{
    QFETCH(Kind, kind);
    QFETCH(bool, wholeBalance);
    const TransactionAction one{kind, provider, ankr(5), recipient, {}, wholeBalance};
    TransactionAction other = one;
    QVERIFY(isSameWish(one, other));
    other.amount = ankr(6);
    QTEST(isSameWish(one, other), "isSame");
    other = one;
    other.recipient = addressOf(1);
    QVERIFY(!isSameWish(one, other));
}

CAPSTAN_TEST(NonceGroupTest)

} // namespace capstan::nonce_group_test

#include "nonce_group_test.moc"
