// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/nonce.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace capstan::nonce_test {

namespace {

constexpr qint64 none = -1;

NonceFacts factsOf(quint64 mined, quint64 pending, qint64 journalNext)
{
    NonceFacts facts{mined, pending, std::nullopt};
    if (journalNext != none)
        facts.journalNext = static_cast<std::uint64_t>(journalNext);
    return facts;
}

} // namespace

class NonceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheNextOneThatEverybodyAgreesOn_data();
    void isTheNextOneThatEverybodyAgreesOn();
    void isNeverChosenAboveAGap_data();
    void isNeverChosenAboveAGap();
    void aGapLeftByHandIsFilled_data();
    void aGapLeftByHandIsFilled();
    void contradictionsOfTheNodeAreRefused_data();
    void contradictionsOfTheNodeAreRefused();
};

void NonceTest::isTheNextOneThatEverybodyAgreesOn_data()
{
    QTest::addColumn<quint64>("mined");
    QTest::addColumn<quint64>("pending");
    QTest::addColumn<qint64>("journalNext");
    QTest::addColumn<quint64>("nonce");
    QTest::newRow("first of all") << quint64(0) << quint64(0) << none << quint64(0);
    QTest::newRow("used elsewhere before") << quint64(7) << quint64(7) << none << quint64(7);
    QTest::newRow("all of ours are mined") << quint64(7) << quint64(7) << qint64(7) << quint64(7);
    QTest::newRow("mined elsewhere since") << quint64(9) << quint64(9) << qint64(7) << quint64(9);
    QTest::newRow("one of ours waits") << quint64(7) << quint64(8) << qint64(8) << quint64(8);
    QTest::newRow("three of ours wait") << quint64(7) << quint64(10) << qint64(10) << quint64(10);
}

void NonceTest::isTheNextOneThatEverybodyAgreesOn()
{
    QFETCH(quint64, mined);
    QFETCH(quint64, pending);
    QFETCH(qint64, journalNext);
    QFETCH(quint64, nonce);
    QCOMPARE(chooseNonce(factsOf(mined, pending, journalNext)), std::uint64_t(nonce));
}

void NonceTest::isNeverChosenAboveAGap_data()
{
    QTest::addColumn<quint64>("mined");
    QTest::addColumn<quint64>("pending");
    QTest::addColumn<qint64>("journalNext");
    QTest::addColumn<qint64>("inTheWay");
    QTest::newRow("another program's waits") << quint64(7) << quint64(8) << none << qint64(7);
    QTest::newRow("another program's waits after ours") << quint64(7) << quint64(9) << qint64(8) << qint64(8);
    QTest::newRow("a node that lies about pending") << quint64(7) << quint64(1'000) << qint64(7) << qint64(7);
    QTest::newRow("the node dropped ours") << quint64(7) << quint64(7) << qint64(8) << qint64(7);
    QTest::newRow("the node dropped the last of ours") << quint64(7) << quint64(9) << qint64(10) << qint64(9);
    QTest::newRow("a node that is behind our own") << quint64(3) << quint64(3) << qint64(7) << qint64(3);
}

void NonceTest::isNeverChosenAboveAGap()
{
    QFETCH(quint64, mined);
    QFETCH(quint64, pending);
    QFETCH(qint64, journalNext);
    QFETCH(qint64, inTheWay);
    const auto nonce = chooseNonce(factsOf(mined, pending, journalNext));
    QVERIFY(!nonce);
    QCOMPARE(nonce.error().code, ErrorCode::NonceConflict);
    QCOMPARE(nonce.error().number, inTheWay);
    QVERIFY(nonce.error().detail.contains(QString::number(inTheWay)));
}

void NonceTest::aGapLeftByHandIsFilled_data()
{
    using Nonces = std::vector<std::uint64_t>;
    QTest::addColumn<Nonces>("journalled");
    QTest::addColumn<Nonces>("waiting");
    QTest::addColumn<bool>("isFilled");
    // The next one of the node is 7, our highest is 9.
    QTest::newRow("9 was sent by hand") << Nonces{6, 9} << Nonces{9} << true;
    QTest::newRow("8 and 9 were sent by hand") << Nonces{8, 9} << Nonces{8, 9} << true;
    QTest::newRow("7 is ours, and the node lost it") << Nonces{7, 9} << Nonces{7, 9} << false;
    QTest::newRow("7 was ours, and is no more") << Nonces{7, 9} << Nonces{9} << false;
    QTest::newRow("9 is in a block: the node is behind") << Nonces{6, 9} << Nonces{} << false;
    QTest::newRow("8 is in a block: the node is behind") << Nonces{8, 9} << Nonces{9} << false;
}

void NonceTest::aGapLeftByHandIsFilled()
{
    QFETCH(std::vector<std::uint64_t>, journalled);
    QFETCH(std::vector<std::uint64_t>, waiting);
    QFETCH(bool, isFilled);
    const auto nonce = chooseNonce({7, 7, 10, journalled, waiting});
    QCOMPARE(nonce.has_value(), isFilled);
    if (isFilled)
        QCOMPARE(*nonce, std::uint64_t(7));
    else
        QCOMPARE(nonce.error().code, ErrorCode::NonceConflict);
}

void NonceTest::contradictionsOfTheNodeAreRefused_data()
{
    QTest::addColumn<quint64>("mined");
    QTest::addColumn<quint64>("pending");
    QTest::newRow("fewer pending than mined") << quint64(7) << quint64(6);
    QTest::newRow("more than an account can have") << ~quint64(0) << ~quint64(0);
}

void NonceTest::contradictionsOfTheNodeAreRefused()
{
    QFETCH(quint64, mined);
    QFETCH(quint64, pending);
    const auto nonce = chooseNonce(factsOf(mined, pending, none));
    QVERIFY(!nonce);
    QCOMPARE(nonce.error().code, ErrorCode::InconsistentReply);
}

CAPSTAN_TEST(NonceTest)

} // namespace capstan::nonce_test

#include "nonce_test.moc"
