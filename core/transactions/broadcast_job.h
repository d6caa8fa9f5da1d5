// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/hash32.h"

#include <QObject>
#include <QUrl>

#include <optional>

namespace capstan {

class EndpointPool;

/// Gives one signed transaction to every endpoint of the profile, each by itself: the more pools have it, the
/// less one node's silence matters. Deletes itself when all have answered.
class BroadcastJob : public QObject
{
    Q_OBJECT
public:
    BroadcastJob(EndpointPool *pool, const Bytes &raw, const Hash32 &hash, QObject *parent);

Q_SIGNALS:
    /// A node has it. @p count of them so far.
    void taken(int count);
    /// Once, after the last answer. @p error when no node took it: what a node said rather than why one
    /// could not be reached.
    void finished(const std::optional<capstan::Error> &error);

private:
    void answered(const Result<void> &outcome);

    int m_open = 0;
    int m_taken = 0;
    std::optional<Error> m_error;
};

} // namespace capstan
