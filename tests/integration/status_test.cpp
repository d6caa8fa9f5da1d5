// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "core/contracts/ankr_staking.h"
#include "tests/integration/status_fixture.h"
#include "tests/support/devnet.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::status_test {

using namespace testing;

namespace {

UInt256 ankr(const char *whole, const char *decimals = "")
{
    const QByteArray digits = QByteArray(whole) + QByteArray(decimals).leftJustified(18, '0');
    return uint256FromDecimal(QString::fromLatin1(digits)).value();
}

Address address(const QString &hex)
{
    return Address::fromHex(hex).value();
}

} // namespace

/// `capstan status --json` against what ethers reads from the same block in single calls.
class StatusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheTruthAlongAStory();
    void tellsTheTruthAroundAnEpochsEnd();
    void tellsTheTruthWhileBlocksComeIn();
    void showsAnUnmigratedAccountBeforeAndAfterItsUpgrade();
    void keepsShowingAStakeWithARemovedProvider();
    void tellsTheTruthOnOtherDeployments_data();
    void tellsTheTruthOnOtherDeployments();
    void printsATableForAPerson();

private:
    bool isTruth(const Devnet &devnet, int account, int mostRequests = 3) const;
    QString account(const Devnet &devnet, int index) const
    {
        return devnet.facts()[u"accounts"_s][index][u"address"_s].toString();
    }
    QString provider(const Devnet &devnet, int index) const
    {
        return devnet.facts()[u"providers"_s][index][u"address"_s].toString();
    }
    QString contract(const Devnet &devnet, const QString &name) const
    {
        return devnet.facts()[u"addresses"_s][name].toString();
    }
};

bool StatusTest::isTruth(const Devnet &devnet, int index, int mostRequests) const
{
    const QString who = account(devnet, index);
    const StatusRun run = runStatus({u"--address"_s, who, u"--network"_s, devnet.networkFile(), u"--json"_s});
    if (run.exitCode != 0 || !run.errors.isEmpty()) {
        qWarning() << "exit code" << run.exitCode << run.errors;
        return false;
    }
    QJsonObject said = run.json();
    const QJsonValue requests = said.take(u"httpRequests"_s);
    const QJsonObject truth = devnet.truth(who, said[u"blockHash"_s].toString());
    const QString difference = firstDifference(said, truth);
    if (!difference.isEmpty() || truth.isEmpty()) {
        qWarning().noquote() << "block" << said[u"block"_s].toInteger() << difference;
        return false;
    }
    if (requests.toInt() < 1 || requests.toInt() > mostRequests) {
        qWarning() << "block" << said[u"block"_s].toInteger() << "took" << requests.toInt() << "requests";
        return false;
    }
    return true;
}

void StatusTest::tellsTheTruthAlongAStory()
{
    Devnet devnet;
    QVERIFY(devnet.start());
    const QString staker = account(devnet, 0);
    const QString staking = contract(devnet, u"staking"_s);
    const Address ankrNode = address(provider(devnet, 0));
    const Address harbour = address(provider(devnet, 1));
    const Address tidewater = address(provider(devnet, 2));
    const Address spruce = address(provider(devnet, 4));
    const auto sends = [&](const Bytes &data) { return devnet.send(staker, staking, data); };
    const auto told = [&](const char *step) {
        const bool truth = isTruth(devnet, 0);
        return truth || (qWarning() << "after" << step, false);
    };
    QVERIFY(told("seed"));

    const auto approve = abi::encodeCall("approve(address,uint256)", {abi::addressType(), abi::uintType()},
                                         {{address(staking)}, {ankr("1000")}});
    QVERIFY(devnet.send(staker, contract(devnet, u"token"_s), *approve));
    QVERIFY(sends(ankr_staking::delegate(spruce, ankr("1000"))));
    QVERIFY(told("a stake"));

    QVERIFY(sends(ankr_staking::undelegate(tidewater, ankr("499", "87654321"))));
    QVERIFY(told("a partial unstake"));
    QVERIFY(sends(ankr_staking::undelegate(ankrNode, ankr("3749", "5"))));
    QVERIFY(told("an unstake that puts the bucket back"));
    QVERIFY(sends(ankr_staking::undelegate(tidewater, ankr("1500", "12345679"))));
    QVERIFY(told("a second unstake, of all the rest"));

    devnet.advanceEpochs(1);
    QVERIFY(told("an epoch"));
    QVERIFY(!devnet.command({u"reward"_s}).isEmpty());
    QVERIFY(told("rewards"));
    devnet.advanceEpochs(1);
    QVERIFY(told("a second epoch"));

    QVERIFY(sends(ankr_staking::claimPendingUndelegates(ankrNode)));
    QVERIFY(told("a claim"));
    QVERIFY(sends(ankr_staking::claimPendingUndelegates(harbour)));
    QVERIFY(told("a claim of what waited for weeks"));
    QVERIFY(sends(ankr_staking::claimStakingRewards(ankrNode)));
    QVERIFY(told("a claim of rewards"));
    QVERIFY(sends(ankr_staking::redelegateDelegatorFee(harbour)));
    QVERIFY(told("a restake"));
}

void StatusTest::tellsTheTruthAroundAnEpochsEnd()
{
    Devnet devnet;
    QVERIFY(devnet.start());
    const auto head = devnet.rpc(u"eth_blockNumber"_s).toString().toULongLong(nullptr, 16);
    devnet.advanceBlocks(static_cast<int>(49 - head % 50));
    // The last block of the epoch in which the seed's unstake waits: with the next it can be claimed.
    QVERIFY(isTruth(devnet, 0));
    for (int i = 0; i < 2; ++i) {
        devnet.rpc(u"evm_mine"_s);
        QVERIFY(isTruth(devnet, 0));
    }
}

void StatusTest::tellsTheTruthWhileBlocksComeIn()
{
    Devnet devnet;
    QVERIFY(devnet.start({u"--block-time"_s, u"0.2"_s}));
    for (int i = 0; i < 5; ++i) {
        // anvil at times runs a call of one block in the next, when that comes in meanwhile: the calls say
        // which block they saw, and everything is asked for once more.
        QVERIFY(isTruth(devnet, 0, 4));
    }
}

void StatusTest::showsAnUnmigratedAccountBeforeAndAfterItsUpgrade()
{
    Devnet devnet;
    QVERIFY(devnet.start());
    const QString legacy = account(devnet, 1);
    const auto before =
        runStatus({u"--address"_s, legacy, u"--network"_s, devnet.networkFile(), u"--json"_s}).json();
    QCOMPARE(before[u"account"_s][u"migrated"_s], QJsonValue(false));
    QCOMPARE(before[u"totals"_s][u"stakedWei"_s].toString(), u"5500000000000000000000"_s);
    QVERIFY(isTruth(devnet, 1));

    const auto migrate = ankr_staking::migrateDelegator(address(legacy));
    QVERIFY(devnet.send(legacy, contract(devnet, u"staking"_s), migrate));
    QVERIFY(isTruth(devnet, 1));
    const auto after =
        runStatus({u"--address"_s, legacy, u"--network"_s, devnet.networkFile(), u"--json"_s}).json();
    QCOMPARE(after[u"account"_s][u"migrated"_s], QJsonValue(true));
    QCOMPARE(after[u"totals"_s][u"stakedWei"_s], before[u"totals"_s][u"stakedWei"_s]);
}

void StatusTest::keepsShowingAStakeWithARemovedProvider()
{
    Devnet devnet;
    QVERIFY(devnet.start());
    const QString tidewater = provider(devnet, 2);
    const QString spruce = provider(devnet, 4);
    for (const QString &removed : {tidewater, spruce}) {
        QVERIFY(
            !devnet.command({u"status"_s, u"--validator"_s, removed, u"--status"_s, u"removed"_s}).isEmpty());
    }
    QVERIFY(isTruth(devnet, 0));
    const auto said =
        runStatus({u"--address"_s, account(devnet, 0), u"--network"_s, devnet.networkFile(), u"--json"_s})
            .json()[u"providers"_s]
            .toArray();
    QStringList shown;
    for (const QJsonValue &item : said) {
        shown << item[u"name"_s].toString() + u' ' + item[u"status"_s].toString();
    }
    QVERIFY2(shown.contains(u"Tidewater not_found"_s), qPrintable(shown.join(u", "_s)));
    QVERIFY(!shown.contains(u"Silver Spruce not_found"_s));
}

void StatusTest::tellsTheTruthOnOtherDeployments_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("without Multicall3") << QStringList{u"--no-multicall"_s};
    QTest::newRow("providers listed by the staking contract") << QStringList{u"--legacy-validators"_s};
    QTest::newRow("both") << QStringList{u"--legacy-validators"_s, u"--no-multicall"_s};
    QTest::newRow("epochs of 7 blocks") << QStringList{u"--interval"_s, u"7"_s};
}

void StatusTest::tellsTheTruthOnOtherDeployments()
{
    QFETCH(QStringList, options);
    Devnet devnet;
    QVERIFY(devnet.start(options));
    for (int index : {0, 1, 2}) {
        QVERIFY2(isTruth(devnet, index), qPrintable(u"account %1"_s.arg(index)));
    }
}

void StatusTest::printsATableForAPerson()
{
    Devnet devnet;
    QVERIFY(devnet.start());
    const StatusRun run =
        runStatus({u"--address"_s, account(devnet, 0), u"--network"_s, devnet.networkFile()});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.errors.isEmpty());
    for (const char *part : {"Capstan devnet", "10749.62345678", "6749.62345678", "Old Lighthouse", "pending",
                             "unlocked since epoch 16 (block 800", "locked until epoch 33 (block 1650",
                             "1250.5 ANKR can be claimed from epoch 23 (block 1150"}) {
        QVERIFY2(run.output.contains(part), part);
    }
}

CAPSTAN_TEST(StatusTest)

} // namespace capstan::status_test

#include "status_test.moc"
