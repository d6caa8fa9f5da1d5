// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/chain_facts.h"

#include <QObject>
#include <QUrl>

namespace capstan {

class EndpointPool;

/// Asks every other endpoint of the profile what one of them said, at the same block. An endpoint that does
/// not answer, or is behind that block, has no say. Where the call reverts and no other endpoint has a say on
/// that, the first one is asked again. Emits finished() once, never from inside the constructor,
/// then deletes itself.
class CrossCheck : public QObject
{
    Q_OBJECT
public:
    /// @p source said @p facts, about a call with @p calldata.
    CrossCheck(EndpointPool *pool, const QUrl &source, const Address &account, const Bytes &calldata,
               const ChainFacts &facts, QObject *parent);

Q_SIGNALS:
    /// None when all who have a say agree; else what compareFacts() returns, with the other endpoint's host
    /// in front of the detail. @p opinions are simulations of those who agree; they need not be alike.
    void finished(const std::optional<capstan::Error> &disagreement,
                  const std::vector<capstan::Simulation> &opinions);

private:
    void ask(const QUrl &url);
    void answered(const QUrl &url, const Result<std::vector<RpcResult>> &results);
    void settle();

    EndpointPool *m_pool;
    QUrl m_source;
    std::vector<RpcCall> m_calls;
    ChainFacts m_facts;
    int m_open = 0;
    bool m_askedSource = false;
    std::optional<Error> m_disagreement;
    std::vector<Simulation> m_opinions;
};

} // namespace capstan
