// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/tracking_round.h"

namespace capstan {

/// Asks every other endpoint of the profile about transactions that one of them told something grave about.
/// Emits finished() once, never from inside the constructor, then deletes itself.
class SecondOpinion : public QObject
{
    Q_OBJECT
public:
    /// @p source is who told it.
    SecondOpinion(EndpointPool *pool, const QUrl &source, const std::vector<TransactionRecord> &records,
                  QObject *parent);

Q_SIGNALS:
    /// Of those that answered; none where @p source is the only endpoint.
    void finished(const std::vector<capstan::TrackingReport> &reports);

private:
    void ask(EndpointPool *pool, const QUrl &url, const std::vector<TransactionRecord> &records);
    void answered();

    int m_open = 0;
    std::vector<TrackingReport> m_reports;
};

} // namespace capstan
