// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/snapshot_fixture.h"
#include "tests/support/counting_proxy.h"
#include "tests/support/devnet.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::request_count_test {

using namespace testing;

/// What a snapshot of an account with 200 stakes among 25 providers costs a node, counted between the two.
class RequestCountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysWithinItsRequests_data();
    void staysWithinItsRequests();
};

void RequestCountTest::staysWithinItsRequests_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("cold");
    QTest::addColumn<int>("refresh");
    QTest::newRow("as on mainnet") << QStringList{} << 3 << 1;
    QTest::newRow("providers listed by the staking contract")
        << QStringList{u"--legacy-validators"_s} << 2 << 1;
    QTest::newRow("without Multicall3: the head is asked for first")
        << QStringList{u"--no-multicall"_s} << 3 << 2;
}

void RequestCountTest::staysWithinItsRequests()
{
    QFETCH(QStringList, options);
    Devnet devnet;
    QVERIFY(devnet.start(options, {u"--validators"_s, u"25"_s, u"--stakes"_s, u"200"_s}));
    CountingProxy proxy(devnet.rpcUrl());
    // With 200 stakes; and not migrated, so that everything is read twice.
    for (int account : {3, 1}) {
        SnapshotReader reader(devnet.networkFile(), proxy.url());
        const QString hex = devnet.facts()[u"accounts"_s][account][u"address"_s].toString();
        const Address address = Address::fromHex(hex).value();
        proxy.resetCounts();
        const auto cold = reader.read(address);
        QVERIFY(cold);
        QCOMPARE(cold->providers.size(), 25u);
        QTEST(proxy.httpRequests(), "cold");
        qInfo() << "account" << account << "cold:" << proxy.httpRequests() << "requests," << proxy.rpcCalls()
                << "calls";

        for (std::uint64_t i = 1; i <= 3; ++i) {
            devnet.rpc(u"evm_mine"_s);
            proxy.resetCounts();
            const auto again = reader.read(address);
            QVERIFY(again);
            QCOMPARE(again->block.number, cold->block.number + i);
            QCOMPARE(again->totals, cold->totals);
            QTEST(proxy.httpRequests(), "refresh");
            QVERIFY2(!proxy.methods().contains(u"eth_getLogs"_s), "a snapshot reads no logs");
        }
        qInfo() << "refresh:" << proxy.httpRequests() << "requests," << proxy.rpcCalls() << "calls";
    }
}

CAPSTAN_TEST(RequestCountTest)

} // namespace capstan::request_count_test

#include "request_count_test.moc"
