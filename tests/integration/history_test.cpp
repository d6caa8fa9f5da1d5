// SPDX-License-Identifier: GPL-3.0-or-later
// The history of an account on a real chain, against what ethers reads of the contract, and its CSV as
// another program reads it.
#include "core/contracts/ankr_staking.h"
#include "core/ethereum/token_amount.h"
#include "core/rpc/endpoint_pool.h"
#include "core/rpc/http_transport.h"
#include "core/staking/history_export_job.h"
#include "core/staking/history_service.h"
#include "core/staking/staking_service.h"
#include "core/storage/database.h"
#include "core/storage/history_store.h"
#include "tests/support/counting_proxy.h"
#include "tests/support/devnet.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::history_test {

constexpr int Patience = 60'000;

/// The services of a program that keeps one profile, on a chain.
struct Program
{
    Program(const Devnet &chain, const QUrl &node, const QString &folder)
    {
        auto opened = Database::open(folder + u"/profile.sqlite"_s);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        database = *std::move(opened);
        store = std::make_unique<HistoryStore>(database.get());
        auto profile = NetworkProfile::fromFile(chain.networkFile()).value();
        profile.rpcUrls = {node};
        pool = std::make_unique<EndpointPool>(profile, &transport, &clock);
        staking =
            std::make_unique<StakingService>(pool.get(), nullptr, &clock, nullptr, nullptr, store.get());
        staking->setInterval(0);
        history = std::make_unique<HistoryService>(pool.get(), store.get(), staking.get());
    }
    bool show(const QString &account, bool isWanted = true)
    {
        staking->setAccount(Address::fromHex(account).value());
        history->setWanted(isWanted);
        return QTest::qWaitFor(
            [this, isWanted] { return isWanted ? isWhole() : staking->snapshot() != nullptr; }, Patience);
    }
    bool isWhole() const
    {
        return history->status().state == HistoryStatus::State::Idle && history->status().isWhole;
    }

    SystemClock clock;
    HttpTransport transport;
    std::unique_ptr<Database> database;
    std::unique_ptr<HistoryStore> store;
    std::unique_ptr<EndpointPool> pool;
    std::unique_ptr<StakingService> staking;
    std::unique_ptr<HistoryService> history;
};

class HistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isWhatTheContractSays();
    void theSecondStartAsksForNewBlocksOnly();
    void everyKindIsToldApart();
    void aReorganisationTakesItBack();
    void datesAClaimThatOnlyTheChainKnows();
    void csvAddsUpToTheChainsTotals();

private:
    QString account(int number = 0) const
    {
        return m_chain->facts()[u"accounts"_s][number][u"address"_s].toString();
    }
    QString staking() const { return m_chain->facts()[u"addresses"_s][u"staking"_s].toString(); }
    Address provider(const QString &name) const;
    /// What python's csv module adds up of the file: amounts in wei by kind, and the fees.
    QJsonObject sumsOf(const QString &path) const;

    std::unique_ptr<Devnet> m_chain;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void HistoryTest::init()
{
    m_chain = std::make_unique<Devnet>();
    QVERIFY(m_chain->start());
    m_folder = std::make_unique<QTemporaryDir>();
}

Address HistoryTest::provider(const QString &name) const
{
    const QJsonArray providers = m_chain->truth(account())[u"providers"_s].toArray();
    for (const QJsonValue &each : providers) {
        if (each[u"name"_s].toString() == name)
            return Address::fromHex(each[u"address"_s].toString()).value();
    }
    return {};
}

UInt256 weiOf(const QJsonValue &value)
{
    return uint256FromDecimal(value.toString()).value();
}

/// What the entries say is staked with, and unstaked but not claimed from, all providers together.
struct Balance
{
    UInt256 staked;
    UInt256 unstaked;
};
Balance balanceOf(const std::vector<HistoryEntry> &newestFirst)
{
    Balance balance;
    for (auto entry = newestFirst.rbegin(); entry != newestFirst.rend(); ++entry) {
        if (entry->kind == HistoryKind::Stake || entry->kind == HistoryKind::Restake)
            balance.staked += entry->amount;
        if (entry->kind == HistoryKind::Unstake) {
            balance.staked -= entry->amount;
            balance.unstaked += entry->amount;
        }
        if (entry->kind == HistoryKind::ClaimUnstaked)
            balance.unstaked -= entry->amount;
    }
    return balance;
}

void HistoryTest::isWhatTheContractSays()
{
    Program program(*m_chain, m_chain->rpcUrl(), m_folder->path());
    QVERIFY(program.show(account()));
    const auto &entries = program.history->entries();
    const QJsonObject totals = m_chain->truth(account())[u"totals"_s].toObject();
    const Balance balance = balanceOf(entries);
    QCOMPARE(balance.staked, weiOf(totals[u"stakedWei"_s]));
    QCOMPARE(balance.unstaked, weiOf(totals[u"pendingWei"_s]) + weiOf(totals[u"claimableWei"_s]));
    for (std::size_t i = 1; i < entries.size(); ++i)
        QVERIFY(entries[i].block.number <= entries[i - 1].block.number);
    for (const HistoryEntry &entry : entries) {
        QVERIFY(entry.isDetailed);
        const auto block =
            m_chain->rpc(u"eth_getBlockByNumber"_s, {toQuantity(UInt256(entry.block.number)), false});
        QCOMPARE(entry.block.hash.toHex(), block[u"hash"_s].toString());
        QCOMPARE(toQuantity(UInt256(static_cast<std::uint64_t>(entry.block.time))),
                 block[u"timestamp"_s].toString());
        if (!entry.fee)
            continue;
        const auto receipt = m_chain->rpc(u"eth_getTransactionReceipt"_s, {entry.transaction.toHex()});
        QCOMPARE(*entry.fee, uint256FromQuantity(receipt[u"gasUsed"_s].toString()).value() *
                                 uint256FromQuantity(receipt[u"effectiveGasPrice"_s].toString()).value());
    }
}

void HistoryTest::theSecondStartAsksForNewBlocksOnly()
{
    CountingProxy proxy(m_chain->rpcUrl());
    std::vector<HistoryEntry> before;
    {
        Program program(*m_chain, proxy.url(), m_folder->path());
        QVERIFY(program.show(account()));
        before = program.history->entries();
    }
    QVERIFY(!before.empty());
    Program program(*m_chain, proxy.url(), m_folder->path());
    program.staking->setAccount(Address::fromHex(account()).value());
    QTRY_VERIFY_WITH_TIMEOUT(program.history->status().state == HistoryStatus::State::Idle, Patience);
    // From the database, before anybody wanted to see it.
    QVERIFY(program.history->entries() == before);
    proxy.resetCounts();
    program.history->setWanted(true);
    QTRY_VERIFY_WITH_TIMEOUT(program.isWhole(), Patience);
    QCOMPARE(proxy.httpRequests(), 1);
    QVERIFY(!proxy.methods().contains(u"eth_getLogs"_s));

    QVERIFY(m_chain->send(account(), staking(), ankr_staking::claimStakingRewards(provider(u"Ankr"_s))));
    proxy.resetCounts();
    program.staking->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(program.history->entries().size(), before.size() + 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(program.isWhole() && program.history->entries().front().isDetailed, Patience);
    QCOMPARE(proxy.methods().count(u"eth_getLogs"_s), 1);
    QCOMPARE(program.history->entries().front().kind, HistoryKind::ClaimRewards);
}

void HistoryTest::everyKindIsToldApart()
{
    using namespace ankr_staking;
    const Address ankr = provider(u"Ankr"_s);
    const Address harbour = provider(u"Harbour Nodes"_s);
    const Address tidewater = provider(u"Tidewater"_s);
    m_chain->command({u"reward"_s});
    QVERIFY(m_chain->send(account(), staking(), claimPendingUndelegates(harbour)));
    QVERIFY(m_chain->send(account(), staking(), redelegateDelegatorFee(tidewater)));
    QVERIFY(m_chain->send(account(), staking(), undelegate(ankr, parsePlainAmount(u"3749.5").value())));
    m_chain->advanceEpochs(2);
    QVERIFY(m_chain->send(account(), staking(), claimDelegatorFee(ankr)));
    m_chain->command({u"reward"_s});
    QVERIFY(m_chain->send(account(), staking(),
                          multicall({claimStakingRewards(ankr), claimStakingRewards(harbour)})));
    Program program(*m_chain, m_chain->rpcUrl(), m_folder->path());
    QVERIFY(program.show(account()));
    std::vector<HistoryKind> kinds;
    for (const HistoryEntry &entry : program.history->entries())
        kinds.push_back(entry.kind);
    kinds.resize(7);
    QVERIFY(kinds == (std::vector{HistoryKind::ClaimRewards, HistoryKind::ClaimRewards, HistoryKind::Combined,
                                  HistoryKind::Unstake, HistoryKind::UnstakeRewards, HistoryKind::Restake,
                                  HistoryKind::ClaimUnstaked}));
}

void HistoryTest::aReorganisationTakesItBack()
{
    Program program(*m_chain, m_chain->rpcUrl(), m_folder->path());
    QVERIFY(program.show(account()));
    const auto before = program.history->entries();
    QVERIFY(m_chain->send(account(), staking(), ankr_staking::claimStakingRewards(provider(u"Ankr"_s))));
    m_chain->rpc(u"anvil_mine"_s, {u"0x3"_s});
    program.staking->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(program.history->entries().size(), before.size() + 1, Patience);
    m_chain->command({u"reorg"_s, u"--depth"_s, u"4"_s});
    m_chain->rpc(u"anvil_mine"_s, {u"0x1"_s});
    program.staking->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(program.history->entries().size(), before.size(), Patience);
    QVERIFY(program.history->entries() == before);
}

void HistoryTest::datesAClaimThatOnlyTheChainKnows()
{
    Program program(*m_chain, m_chain->rpcUrl(), m_folder->path());
    // Nobody looks at the history; the waiting amount alone makes it read the last epochs.
    QVERIFY(program.show(account(), false));
    const Address ankr = provider(u"Ankr"_s);
    const QJsonObject truth = m_chain->command({u"truth"_s, u"--account"_s, account(), u"--logs"_s});
    for (const QJsonValue &each : truth[u"providers"_s].toArray()) {
        if (each[u"name"_s].toString() != u"Ankr"_s)
            continue;
        QTRY_VERIFY_WITH_TIMEOUT(program.staking->snapshot()->find(ankr)->claim->isExact(), Patience);
        QCOMPARE(program.staking->snapshot()->find(ankr)->claim->earliestEpoch,
                 static_cast<std::uint64_t>(each[u"claim"_s][u"earliestEpoch"_s].toInteger()));
    }
    QVERIFY(!program.history->status().isWhole);
}

QJsonObject HistoryTest::sumsOf(const QString &path) const
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s,
                  u"import csv, json, sys\n"
                  "from collections import Counter\n"
                  "from decimal import Decimal, getcontext\n"
                  "getcontext().prec = 100\n"
                  "sums, rows = Counter(), 0\n"
                  "with open(sys.argv[1], newline='', encoding='utf-8') as file:\n"
                  "    for row in csv.DictReader(file, strict=True):\n"
                  "        assert None not in row and None not in row.values()\n"
                  "        sums[row['kind']] += int(Decimal(row['amount_ankr']) * 10**18)\n"
                  "        sums['fees'] += int(Decimal(row['network_fee_eth'] or 0) * 10**18)\n"
                  "        rows += 1\n"
                  "print(json.dumps({**{k: str(v) for k, v in sums.items()}, 'rows': rows}))\n"_s,
                  path});
    if (!python.waitForFinished(Patience) || python.exitCode() != 0)
        qWarning().noquote() << python.readAllStandardError();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

void HistoryTest::csvAddsUpToTheChainsTotals()
{
    Program program(*m_chain, m_chain->rpcUrl(), m_folder->path());
    QVERIFY(program.show(account()));
    HistorySubject subject;
    subject.providerNames = program.pool->profile().providerNames;
    subject.providerNames[provider(u"Ankr"_s)] = u"=HYPERLINK(\"x\"), \"quoted\"\nand broken"_s;
    const QString path = m_folder->filePath(u"history.csv"_s);
    auto *job =
        new HistoryExportJob(HistoryExportJob::Format::Csv, subject, program.history->entries(), path, this);
    QSignalSpy finished(job, &HistoryExportJob::finished);
    QVERIFY(finished.wait(Patience));
    QVERIFY(!finished[0][0].value<std::optional<Error>>());

    const QJsonObject sums = sumsOf(path);
    const QJsonObject totals = m_chain->truth(account())[u"totals"_s].toObject();
    const auto sum = [&sums](const QString &kind) { return weiOf(sums[kind].toString(u"0"_s)); };
    QCOMPARE(sums[u"rows"_s].toInteger(), std::ssize(program.history->entries()));
    QCOMPARE(sum(u"stake"_s) + sum(u"restake"_s) - sum(u"unstake"_s), weiOf(totals[u"stakedWei"_s]));
    QCOMPARE(sum(u"unstake"_s) - sum(u"claim_unstaked"_s),
             weiOf(totals[u"pendingWei"_s]) + weiOf(totals[u"claimableWei"_s]));
    UInt256 fees = 0;
    for (const HistoryEntry &entry : program.history->entries())
        fees += entry.fee.value_or(0);
    QVERIFY(fees > 0);
    QCOMPARE(sum(u"fees"_s), fees);
}

CAPSTAN_TEST(HistoryTest)

} // namespace capstan::history_test

#include "history_test.moc"
