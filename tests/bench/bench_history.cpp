// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_history.h"

#include "core/staking/history_sync.h"
#include "core/storage/database.h"
#include "tests/support/scripted_transport.h"
#include "tests/unit/core/staking/history_chain.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace capstan::bench {

using namespace testing;

namespace {

/// A sync of ten times the events may take so many times as long.
constexpr double MostGrowth = 15;

struct Timing
{
    double milliseconds = 0;
    int requests = 0;
    double longestTurn = 0; ///< ms that the event loop was held up
};

/// One synchronisation of @p chain into the database at @p path.
Timing sync(HistoryChain &chain, const QString &path)
{
    const auto database = Database::open(path).value();
    HistoryStore store(database.get());
    SystemClock clock;
    double inChain = 0; // what the chain in memory takes itself
    QElapsedTimer turn;
    Timing timing;
    ScriptedTransport transport([&](const QUrl &, const QByteArray &body) {
        QElapsedTimer timer;
        timer.start();
        auto answer = Result<QByteArray>(chain.reply(body));
        inChain += static_cast<double>(timer.nsecsElapsed()) / 1e6;
        return std::optional(std::move(answer));
    });
    EndpointPool pool(chain.profile(), &transport, &clock);
    chain.requests = 0;
    bool isDone = false;
    auto *job = new HistorySync({&pool, &store, chain.key(), 0, true}, &pool);
    QObject::connect(job, &HistorySync::finished, &pool, [&isDone](const std::optional<Error> &error) {
        isDone = true;
        if (error)
            std::printf("failed: %d %s\n", static_cast<int>(error->code), qPrintable(error->detail));
    });
    QElapsedTimer timer;
    timer.start();
    job->start();
    while (!isDone) {
        const double chainBefore = inChain;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 0);
        const double taken = static_cast<double>(turn.nsecsElapsed()) / 1e6 - (inChain - chainBefore);
        timing.longestTurn = std::max(timing.longestTurn, taken);
    }
    timing.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6 - inChain;
    timing.requests = chain.requests;
    return timing;
}

} // namespace

bool historySync()
{
    std::printf("history: %-10s %10s %12s %9s %9s %12s\n", "events", "ms", "events/s", "requests", "longest",
                "second start");
    double first = 0;
    double last = 0;
    for (const std::uint64_t count : {1'000u, 10'000u}) {
        HistoryChain chain;
        chain.head = count * 100;
        for (std::uint64_t i = 0; i < count; ++i)
            chain.events.push_back(
                {i * 100, i % 100, i, HistoryChain::Kind::Delegated, provider, UInt256(i + 1)});
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("profile.sqlite"));
        const Timing cold = sync(chain, path);
        const Timing warm = sync(chain, path);
        std::printf("         %-10d %10.0f %12.0f %9d %6.1f ms %6.1f ms, %d request\n",
                    static_cast<int>(count), cold.milliseconds,
                    static_cast<double>(count) * 1000 / cold.milliseconds, cold.requests, cold.longestTurn,
                    warm.milliseconds, warm.requests);
        first = count == 1'000 ? cold.milliseconds : first;
        last = cold.milliseconds;
    }
    std::printf("         ten times the events take %.1f times as long\n\n", last / first);
    return last / first <= MostGrowth;
}

} // namespace capstan::bench
