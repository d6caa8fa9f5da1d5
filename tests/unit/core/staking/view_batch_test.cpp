// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "core/contracts/ankr_staking.h"
#include "core/contracts/multicall3.h"
#include "core/staking/view_batch.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/snapshots.h"

#include <QJsonObject>
#include <QTest>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace capstan::view_batch_test {

using namespace testing;

namespace {

const Address multicall = addressOf(0x33);
const Address staking = addressOf(0x10);
constexpr std::uint64_t Block = 1130;

const eth::BlockId Pinned{Block};

Bytes word(std::uint64_t value)
{
    return abi::encode({abi::uintType()}, {{UInt256(value)}}).value();
}

QString hexOf(const RpcCall &call, const QString &field)
{
    return call.params.first().toObject()[field].toString();
}

RpcResult answer(const Bytes &data)
{
    return QJsonValue(toHex(data));
}

/// What Multicall3 returns.
Bytes aggregated(const std::vector<multicall3::CallResult> &results)
{
    std::vector<abi::Value> items;
    for (const auto &result : results) {
        items.push_back({std::vector<abi::Value>{{result.success}, {result.data}}});
    }
    return abi::encode({abi::arrayOf(abi::tupleOf({abi::boolType(), abi::bytesType()}))}, {{items}}).value();
}

Bytes multicalled(const std::vector<Bytes> &results)
{
    std::vector<abi::Value> items;
    for (const Bytes &result : results) {
        items.push_back({result});
    }
    return abi::encode({abi::arrayOf(abi::bytesType())}, {{items}}).value();
}

} // namespace

class ViewBatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void putsManyViewsIntoOneCall();
    void asksEachViewAloneWithoutMulticall3();
    void letsTheStakingContractBundleWhatFollowsAMigration();
    void splitsLargeCalldata_data();
    void splitsLargeCalldata();
    void handsEveryViewItsAnswer();
    void aFailedViewIsAnErrorAndNeverAZero();
    void aViewMayAcceptItsFailure();
    void refusesAnotherBlock();
    void refusesABatchOfAnotherSize();
    void passesARevertOfTheWholeCallOn();
    void skipsTheAnswerOfWhatWentFirst();

private:
    std::vector<View> views();

    std::uint64_t m_epoch = 0;
    UInt256 m_rewards;
};

void ViewBatchTest::init()
{
    m_epoch = 77;
    m_rewards = UInt256(77);
}

std::vector<View> ViewBatchTest::views()
{
    return {view(staking, ankr_staking::currentEpoch(), ankr_staking::decodeUint64, m_epoch),
            view(staking, ankr_staking::getStakingRewards(provider, otherProvider), ankr_staking::decodeUint,
                 m_rewards)};
}

void ViewBatchTest::putsManyViewsIntoOneCall()
{
    const ViewBatch batch(views(), {multicall, std::nullopt});
    QCOMPARE(batch.callCount(), 1u);
    const auto calls = batch.calls(Pinned);
    QCOMPARE(calls.size(), 1u);
    QCOMPARE(calls[0].method, u"eth_call"_s);
    QCOMPARE(hexOf(calls[0], u"to"_s).toLower(), multicall.toChecksumHex().toLower());
    const auto expected =
        multicall3::aggregate3({{multicall, multicall3::getBlockNumber()},
                                {staking, ankr_staking::currentEpoch(), true},
                                {staking, ankr_staking::getStakingRewards(provider, otherProvider), true}});
    QCOMPARE(hexOf(calls[0], u"data"_s) + hexOf(calls[0], u"input"_s), toHex(expected));
}

void ViewBatchTest::asksEachViewAloneWithoutMulticall3()
{
    const ViewBatch batch(views(), {});
    QCOMPARE(batch.callCount(), 2u);
    const auto calls = batch.calls(Pinned);
    QCOMPARE(hexOf(calls[0], u"data"_s) + hexOf(calls[0], u"input"_s), u"0x76671808"_s);
    QVERIFY(batch.take(std::vector{answer(word(5)), answer(word(6))}, Block).has_value());
    QCOMPARE(m_epoch, 5u);
    QCOMPARE(m_rewards, UInt256(6));
}

void ViewBatchTest::letsTheStakingContractBundleWhatFollowsAMigration()
{
    const View migrate{staking, ankr_staking::migrateDelegator(provider), {}};
    const ViewBatch batch(views(), {std::nullopt, migrate});
    QCOMPARE(batch.callCount(), 1u);
    const auto calls = batch.calls(Pinned);
    const auto expected =
        ankr_staking::multicall({ankr_staking::migrateDelegator(provider), ankr_staking::currentEpoch(),
                                 ankr_staking::getStakingRewards(provider, otherProvider)});
    QCOMPARE(hexOf(calls[0], u"data"_s) + hexOf(calls[0], u"input"_s), toHex(expected));
    QVERIFY(batch.take(std::vector{answer(multicalled({{}, word(5), word(6)}))}, Block).has_value());
    QCOMPARE(m_epoch, 5u);
    QCOMPARE(m_rewards, UInt256(6));
    QVERIFY(!batch.take(std::vector{answer(multicalled({word(5), word(6)}))}, Block).has_value());
}

void ViewBatchTest::splitsLargeCalldata_data()
{
    QTest::addColumn<quint64>("maxCalldata");
    QTest::addColumn<quint64>("calls");
    // A view of two addresses takes 256 bytes of aggregate3's calldata.
    QTest::newRow("all fit") << quint64{100 * 256} << quint64{1};
    QTest::newRow("one byte too few") << quint64{100 * 256 - 1} << quint64{2};
    QTest::newRow("ten at a time") << quint64{10 * 256} << quint64{10};
    QTest::newRow("not even one fits") << quint64{1} << quint64{100};
}

void ViewBatchTest::splitsLargeCalldata()
{
    QFETCH(quint64, maxCalldata);
    QFETCH(quint64, calls);
    std::vector<UInt256> destinations(100);
    std::vector<View> many;
    for (UInt256 &destination : destinations) {
        many.push_back(view(staking, ankr_staking::getStakingRewards(provider, otherProvider),
                            ankr_staking::decodeUint, destination));
    }
    const ViewBatch batch(many, {multicall, std::nullopt, maxCalldata});
    QCOMPARE(batch.callCount(), calls);

    std::uint64_t next = 0;
    std::vector<RpcResult> results;
    for (quint64 i = 0; i < calls; ++i) {
        std::vector<multicall3::CallResult> answers{{true, word(Block)}};
        const auto here = std::min<quint64>(100 - next, std::max<quint64>(1, maxCalldata / 256));
        for (quint64 j = 0; j < here; ++j) {
            answers.push_back({true, word(next++)});
        }
        results.push_back(answer(aggregated(answers)));
    }
    QVERIFY(batch.take(results, Block).has_value());
    std::vector<UInt256> expected(100);
    std::iota(expected.begin(), expected.end(), UInt256(0));
    QCOMPARE(destinations, expected);
}

void ViewBatchTest::handsEveryViewItsAnswer()
{
    const ViewBatch batch(views(), {multicall, std::nullopt});
    const auto result = answer(aggregated({{true, word(Block)}, {true, word(5)}, {true, word(6)}}));
    QVERIFY(batch.take(std::vector{result}, Block).has_value());
    QCOMPARE(m_epoch, 5u);
    QCOMPARE(m_rewards, UInt256(6));
}

void ViewBatchTest::aFailedViewIsAnErrorAndNeverAZero()
{
    const ViewBatch batch(views(), {multicall, std::nullopt});
    const auto result = answer(aggregated({{true, word(Block)}, {true, word(5)}, {false, word(0)}}));
    const auto taken = batch.take(std::vector{result}, Block);
    QVERIFY(!taken.has_value());
    QCOMPARE(taken.error().code, ErrorCode::Reverted);
    QCOMPARE(m_rewards, UInt256(77));

    // An address without code answers every call with success and nothing.
    const auto nothing = answer(aggregated({{true, word(Block)}, {true, word(5)}, {true, {}}}));
    QCOMPARE(batch.take(std::vector{nothing}, Block).error().code, ErrorCode::InvalidAbi);
}

void ViewBatchTest::aViewMayAcceptItsFailure()
{
    bool failed = false;
    const View tolerant{staking, ankr_staking::getValidatorStorage(), [&failed](const Result<Bytes> &result) {
                            failed = !result;
                            return Result<void>();
                        }};
    const ViewBatch batch({tolerant}, {multicall, std::nullopt});
    const auto result = answer(aggregated({{true, word(Block)}, {false, {}}}));
    QVERIFY(batch.take(std::vector{result}, Block).has_value());
    QVERIFY(failed);
}

void ViewBatchTest::refusesAnotherBlock()
{
    const ViewBatch batch(views(), {multicall, std::nullopt});
    const auto result = answer(aggregated({{true, word(Block + 1)}, {true, word(5)}, {true, word(6)}}));
    QCOMPARE(batch.take(std::vector{result}, Block).error().code, ErrorCode::StaleState);
    QCOMPARE(m_epoch, 77u);
}

void ViewBatchTest::refusesABatchOfAnotherSize()
{
    const ViewBatch batch(views(), {multicall, std::nullopt});
    const auto result = answer(aggregated({{true, word(Block)}, {true, word(5)}}));
    QCOMPARE(batch.take(std::vector{result}, Block).error().code, ErrorCode::InvalidAbi);
    QCOMPARE(batch.take({}, Block).error().code, ErrorCode::InconsistentReply);
}

void ViewBatchTest::passesARevertOfTheWholeCallOn()
{
    const ViewBatch batch(views(), {multicall, std::nullopt});
    const RpcResult reverted = tl::unexpected(Error{ErrorCode::RpcError, u"execution reverted"_s, 3});
    QCOMPARE(batch.take(std::vector{reverted}, Block).error().code, ErrorCode::Reverted);
    const RpcResult number = QJsonValue(12);
    QCOMPARE(batch.take(std::vector{number}, Block).error().code, ErrorCode::UnexpectedType);
}

void ViewBatchTest::skipsTheAnswerOfWhatWentFirst()
{
    const View migrate{staking, ankr_staking::migrateDelegator(provider), {}};
    const ViewBatch batch(views(), {multicall, migrate});
    const auto result =
        answer(aggregated({{true, word(Block)}, {true, {}}, {true, word(5)}, {true, word(6)}}));
    QVERIFY(batch.take(std::vector{result}, Block).has_value());
    QCOMPARE(m_epoch, 5u);
    QCOMPARE(m_rewards, UInt256(6));
}

CAPSTAN_TEST(ViewBatchTest)

} // namespace capstan::view_batch_test

#include "view_batch_test.moc"
