// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/second_opinion.h"

namespace capstan {

namespace {

constexpr int DeadlineMs = 4'000; // a silent endpoint must not hold up the following for long

} // namespace

SecondOpinion::SecondOpinion(EndpointPool *pool, const QUrl &source,
                             const std::vector<TransactionRecord> &records, QObject *parent)
    : QObject(parent)
{
    ++m_open;
    for (const QUrl &url : pool->profile().rpcUrls) {
        if (url != source)
            ask(pool, url, records);
    }
    QMetaObject::invokeMethod(this, &SecondOpinion::answered, Qt::QueuedConnection);
}

void SecondOpinion::ask(EndpointPool *pool, const QUrl &url, const std::vector<TransactionRecord> &records)
{
    ++m_open;
    auto *round = new TrackingRound(pool, records, this, {DeadlineMs, url});
    connect(round, &TrackingRound::finished, this, [this](const TrackingReport &report) {
        m_reports.push_back(report);
        answered();
    });
    connect(round, &TrackingRound::failed, this, &SecondOpinion::answered);
}

void SecondOpinion::answered()
{
    if (--m_open > 0)
        return;
    deleteLater();
    Q_EMIT finished(m_reports);
}

} // namespace capstan
