// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/endpoint_pool.h"
#include "core/transactions/claim_split.h"
#include "core/transactions/fees.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::claim_split_test {

using namespace testing;

namespace {

/// The most that a claim may be estimated at to have a transaction with a full margin: 2^24 / 1.6.
constexpr std::uint64_t full = fees::MaxGasLimit * 5 / 8;

Address numbered(std::size_t number)
{
    return addressOf(static_cast<std::uint8_t>(0xb0 + number));
}

std::vector<ClaimGas> claimsOf(const std::vector<std::uint64_t> &gas)
{
    std::vector<ClaimGas> claims;
    for (std::size_t i = 0; i < gas.size(); ++i)
        claims.push_back({numbered(i), gas[i]});
    return claims;
}

/// Which claims go together, by their numbers.
QString packed(const std::vector<std::uint64_t> &gas)
{
    QStringList groups;
    for (const auto &group : packClaims(claimsOf(gas))) {
        QString numbers;
        for (const Address &address : group)
            numbers += QString::number(address.bytes()[0] - 0xb0);
        groups << numbers;
    }
    return groups.join(u' ');
}

/// Rewards with the first @p count providers; one more has none.
StakingSnapshotPtr snapshotWith(std::size_t count)
{
    StakingSnapshot snapshot = snapshotAt(headNumber);
    snapshot.providers.clear();
    for (std::size_t i = 0; i <= count; ++i) {
        ProviderPosition position;
        position.address = numbered(i);
        position.rewards = i < count ? ankr(1) : UInt256(0);
        snapshot.providers.push_back(position);
    }
    return std::make_shared<const StakingSnapshot>(snapshot);
}

QJsonObject estimate(std::uint64_t gas)
{
    return {{u"result"_s, toQuantity(UInt256(gas))}};
}

QJsonObject refusal(int code, const QString &message)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}};
}

/// A node that answers estimates in turn.
struct Node
{
    QList<QJsonObject> estimates;
    int requests = 0;
    QStringList blocks = {};

    std::optional<Result<QByteArray>> operator()(const QByteArray &body)
    {
        ++requests;
        QJsonArray answers;
        for (const QJsonValue &call : QJsonDocument::fromJson(body).array()) {
            const bool isEstimate = call[u"method"_s] == u"eth_estimateGas"_s;
            QJsonObject answer = isEstimate ? estimates.takeFirst() : QJsonObject{{u"result"_s, u"0x7a69"_s}};
            if (isEstimate)
                blocks << call[u"params"_s][1].toString();
            answer.insert(u"jsonrpc"_s, u"2.0"_s);
            answer.insert(u"id"_s, call[u"id"_s]);
            answers.append(answer);
        }
        return QJsonDocument(answers).toJson();
    }
};

} // namespace

class ClaimSplitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void claimsArePackedIntoAsFewAsFit_data();
    void claimsArePackedIntoAsFewAsFit();
    void noTransactionIsAboveTheCap();
    void whatFitsIsOneTransaction();
    void whatDoesNotFitIsSplit_data();
    void whatDoesNotFitIsSplit();
    void anErrorIsTold_data();
    void anErrorIsTold();
    void withoutRewardsThereIsNothingToSplit();

private:
    Result<ClaimGroups> split(Node &node, const StakingSnapshotPtr &snapshot)
    {
        ScriptedTransport transport([&node](const QUrl &, const QByteArray &body) { return node(body); });
        ManualClock clock;
        EndpointPool pool(profileOf(), &transport, &clock);
        QSignalSpy finished(new ClaimSplitJob(&pool, snapshot, this), &ClaimSplitJob::finished);
        if (!QTest::qWaitFor([&] { return finished.size() == 1; }, 6000))
            return failure(ErrorCode::Timeout);
        return finished[0].at(0).value<Result<ClaimGroups>>();
    }
};

void ClaimSplitTest::claimsArePackedIntoAsFewAsFit_data()
{
    QTest::addColumn<std::vector<std::uint64_t>>("gas");
    QTest::addColumn<QString>("groups");
    const auto row = [](const char *name, const std::vector<std::uint64_t> &gas, const char *groups) {
        QTest::newRow(name) << gas << QString::fromLatin1(groups);
    };
    const std::uint64_t half = full / 2;
    row("none", {}, "");
    row("one", {100'000}, "0");
    row("one of just the cap", {full}, "0");
    row("one above the cap, by itself", {100'000, full + 1}, "1 0");
    row("all fit", {half, half}, "01");
    row("one too many", {half, half, 100'000}, "01 2");
    row("one unit too much", {half, half + 1}, "1 0");
    row("the largest first, each where it fits", {100'000, full - 100'000, half, half}, "01 23");
    row("more than a number should be", {~std::uint64_t(0), 1}, "0 1");
}

void ClaimSplitTest::claimsArePackedIntoAsFewAsFit()
{
    QFETCH(std::vector<std::uint64_t>, gas);
    QTEST(packed(gas), "groups");
}

void ClaimSplitTest::noTransactionIsAboveTheCap()
{
    const std::vector<std::uint64_t> gas(25, 1'750'000);
    const ClaimGroups groups = packClaims(claimsOf(gas));
    QCOMPARE(groups.size(), std::size_t(5));
    for (const auto &group : groups)
        QVERIFY(group.size() * 1'750'000 <= full);
}

void ClaimSplitTest::whatFitsIsOneTransaction()
{
    Node node{{estimate(full), estimate(full), estimate(full)}};
    const auto groups = split(node, snapshotWith(2));
    QVERIFY(groups);
    QCOMPARE(*groups, (ClaimGroups{{numbered(0), numbered(1)}}));
    QCOMPARE(node.requests, 1);
    QCOMPARE(node.blocks, (QStringList{u"0x46a"_s, u"0x46a"_s, u"0x46a"_s}));
}

void ClaimSplitTest::whatDoesNotFitIsSplit_data()
{
    QTest::addColumn<QJsonObject>("whole");
    QTest::newRow("it leaves no margin") << estimate(full + 1);
    QTest::newRow("the node refuses to estimate so much")
        << refusal(-32000, u"gas required exceeds allowance (16777216)"_s);
    QTest::newRow("it runs out of gas") << refusal(3, u"execution reverted"_s);
}

void ClaimSplitTest::whatDoesNotFitIsSplit()
{
    QFETCH(QJsonObject, whole);
    Node node{{whole, estimate(full / 2), estimate(full / 2), estimate(full / 2)}};
    const auto groups = split(node, snapshotWith(3));
    QVERIFY(groups);
    QCOMPARE(*groups, (ClaimGroups{{numbered(0), numbered(1)}, {numbered(2)}}));
}

void ClaimSplitTest::anErrorIsTold_data()
{
    QTest::addColumn<QJsonObject>("second");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a claim reverts") << refusal(3, u"execution reverted"_s) << ErrorCode::Reverted;
    QTest::newRow("a node can't") << refusal(-32000, u"header not found"_s) << ErrorCode::RpcError;
    QTest::newRow("no number") << QJsonObject{{u"result"_s, u"many"_s}} << ErrorCode::UnexpectedType;
}

void ClaimSplitTest::anErrorIsTold()
{
    QFETCH(QJsonObject, second);
    QFETCH(ErrorCode, code);
    Node node{{estimate(full + 1), estimate(full), second}};
    const auto groups = split(node, snapshotWith(2));
    QVERIFY(!groups);
    QCOMPARE(groups.error().code, code);
}

void ClaimSplitTest::withoutRewardsThereIsNothingToSplit()
{
    Node node;
    const auto groups = split(node, snapshotWith(0));
    QVERIFY(!groups);
    QCOMPARE(groups.error().code, ErrorCode::NothingToClaim);
    QCOMPARE(node.requests, 0);
}

CAPSTAN_TEST(ClaimSplitTest)

} // namespace capstan::claim_split_test

#include "claim_split_test.moc"
