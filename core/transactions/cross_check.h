// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rpc/endpoint_pool.h"
#include "core/transactions/chain_facts.h"

#include <QObject>
#include <QUrl>

namespace capstan {

/// Asks every other endpoint of the profile what one of them said, at the same block. One that does not have
/// that block yet is compared at its own newest block, about which the first one is asked, too. An endpoint
/// that does not answer, or is more than MaxBlocksBehind, has no say. Where the call reverts and no other
/// endpoint has a say on that, the first one is asked again. Emits finished() once, never from inside the
/// constructor, then deletes itself.
class CrossCheck : public QObject
{
    Q_OBJECT
public:
    /// Nodes keep the state of so many blocks, and more.
    static constexpr std::uint64_t MaxBlocksBehind = 64;

    /// @p source said @p facts, about @p call.
    CrossCheck(EndpointPool *pool, const QUrl &source, const Address &account, const PlannedCall &call,
               const ChainFacts &facts, QObject *parent);

Q_SIGNALS:
    /// None when all who have a say agree; else what compareFacts() returns, with the other endpoint's host
    /// in front of the detail. @p opinions are simulations of those who agree; they need not be alike. One on
    /// an older block counts where the first one says the same there as on its own.
    void finished(const std::optional<capstan::Error> &disagreement,
                  const std::vector<capstan::Simulation> &opinions);

private:
    using Answer = Result<std::vector<RpcResult>>;

    void ask(const QUrl &url);
    void answered(const QUrl &url, const Answer &answer);
    void askBoth(const QUrl &url, std::uint64_t block);
    RpcJob *askAt(const QUrl &url, std::uint64_t block);
    void compare(const QUrl &url, const SharedFacts &ours, const SharedFacts &theirs);
    void answeredOne();
    void settle();

    EndpointPool *m_pool;
    QUrl m_source;
    Address m_account;
    PlannedCall m_call;
    SharedFacts m_facts;
    int m_open = 0;
    bool m_askedSource = false;
    std::optional<Error> m_disagreement;
    std::vector<Simulation> m_opinions;
};

} // namespace capstan
