// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/chain_facts.h"

#include <QObject>
#include <QUrl>

namespace capstan {

class EndpointPool;

/// Asks every other endpoint of the profile what one of them said, at the same block. An endpoint that does
/// not answer, or is behind that block, has no say. Emits finished() once, never from inside the constructor,
/// then deletes itself.
class CrossCheck : public QObject
{
    Q_OBJECT
public:
    /// @p source said @p facts.
    CrossCheck(EndpointPool *pool, const QUrl &source, const Address &account, const ChainFacts &facts,
               QObject *parent);

Q_SIGNALS:
    /// None when all who have a say agree; else what compareFacts() returns, with the other endpoint's host
    /// in front of the detail.
    void finished(const std::optional<capstan::Error> &disagreement);

private:
    void answered(const std::optional<Error> &disagreement);

    int m_open = 0;
    std::optional<Error> m_disagreement;
};

} // namespace capstan
