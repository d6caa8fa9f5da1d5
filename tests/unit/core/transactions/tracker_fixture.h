// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rpc/endpoint_pool.h"
#include "core/staking/staking_service.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/transactions/transaction_tracker.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"
#include "tests/unit/core/transactions/fake_chain.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

/// The tracker with a journal on the disk and nodes in memory.
namespace capstan::testing {

inline constexpr int intervalMs = 5;

/// One run of the program: what it has on the disk outlives it, and so do the nodes.
class Run
{
public:
    Run(const QString &databasePath, std::vector<FakeChain> &nodes)
        : m_database(Database::open(databasePath).value())
        , journal(m_database.get())
        , m_transport([&nodes](const QUrl &url, const QByteArray &body) {
            return nodes.at(static_cast<std::size_t>(url.port() - 1))(body);
        })
        , m_pool(profileOf(urlsOf(nodes)), &m_transport, &clock)
        , m_staking(&m_pool, &journal, &clock)
        , tracker({&m_pool, nullptr, &journal, nullptr, &m_staking, &clock})
        , changes(&tracker, &TransactionTracker::recordChanged)
        , failures(&tracker, &TransactionTracker::failed)
        , roundsDone(&tracker, &TransactionTracker::roundDone)
        , refusals(&tracker, &TransactionTracker::broadcastFailed)
    {
        tracker.setInterval(intervalMs);
    }

    /// What is on the disk.
    TransactionRecord stored() const { return journal.records(31337, genesis, account).value().at(0); }
    TransactionState state() const { return stored().state; }
    Error lastFailure() const { return failures.last().at(0).value<Error>(); }
    QSqlDatabase connection() const { return m_database->connection(); }

private:
    static std::vector<QString> urlsOf(const std::vector<FakeChain> &nodes)
    {
        std::vector<QString> urls;
        for (std::size_t i = 1; i <= nodes.size(); ++i)
            urls.push_back(QStringLiteral("http://127.0.0.1:%1").arg(i));
        return urls;
    }

    std::unique_ptr<Database> m_database;

public:
    ManualClock clock;
    Journal journal;

private:
    ScriptedTransport m_transport;
    EndpointPool m_pool;
    StakingService m_staking;

public:
    TransactionTracker tracker;
    QSignalSpy changes;
    QSignalSpy failures;
    QSignalSpy roundsDone;
    QSignalSpy refusals;
};

class TrackerTestBase : public QObject
{
    Q_OBJECT
protected:
    Run &start()
    {
        m_run = std::make_unique<Run>(m_dir->filePath(QStringLiteral("capstan.sqlite")), m_nodes);
        return *m_run;
    }
    void journal(TransactionState state)
    {
        const auto database = Database::open(m_dir->filePath(QStringLiteral("capstan.sqlite"))).value();
        TransactionRecord record = recordOf();
        record.state = state;
        QVERIFY(Journal(database.get()).add(record));
    }
    /// Two transactions of one nonce, which the node both knows.
    void journalChain()
    {
        const auto database = Database::open(m_dir->filePath(QStringLiteral("capstan.sqlite"))).value();
        Journal journal(database.get());
        TransactionRecord first = recordOf();
        first.state = TransactionState::Sent;
        QVERIFY(journal.add(first));
        TransactionRecord second = first;
        second.hash = hashOf(0x78);
        second.raw = {0x02, 0xc1};
        second.replaces = first.hash;
        QVERIFY(journal.add(second));
    }
    FakeChain &node() { return m_nodes[0]; }
    void mineOurs(std::uint64_t block)
    {
        FakeChain::Known &ours = node().transactions[hashOf(0x77)];
        ours.block = block;
        ours.logs = {eventOf(ankr_staking::StakingEvent::Kind::Undelegated, ankr(2000), 23)};
        node().nonce = 8;
        node().nonceUsedAt = block;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::vector<FakeChain> m_nodes;
    std::unique_ptr<Run> m_run;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_nodes.assign(1, FakeChain());
    }
    void cleanup() { m_run.reset(); }
};

} // namespace capstan::testing
