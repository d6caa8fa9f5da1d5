// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/nonce.h"

#include <algorithm>

namespace capstan {

namespace {

bool holds(const std::vector<std::uint64_t> &nonces, std::uint64_t nonce)
{
    return std::find(nonces.begin(), nonces.end(), nonce) != nonces.end();
}

/// What the node waits for was never signed here, and what was signed above waits for it.
bool isGap(const NonceFacts &facts)
{
    return !facts.waiting.empty() && !holds(facts.journalled, facts.pending) &&
           std::all_of(facts.journalled.begin(), facts.journalled.end(), [&](std::uint64_t nonce) {
               return nonce < facts.pending || holds(facts.waiting, nonce);
           });
}

} // namespace

Result<std::uint64_t> chooseNonce(const NonceFacts &facts)
{
    // Fits a qint64, which Error::number is; EIP-2681 allows 2^64 − 2, which no account reaches.
    constexpr std::uint64_t MaxNonce = 1ull << 62;
    if (facts.pending < facts.mined || facts.pending > MaxNonce)
        return failure(ErrorCode::InconsistentReply, QStringLiteral("eth_getTransactionCount"));
    const std::uint64_t next = std::max(facts.journalNext.value_or(0), facts.mined);
    if (facts.pending > next)
        return failure(ErrorCode::NonceConflict,
                       QStringLiteral("another program's transaction with nonce %1 is waiting").arg(next),
                       static_cast<qint64>(next));
    if (facts.pending < next && isGap(facts))
        return facts.pending;
    if (facts.pending < next)
        return failure(
            ErrorCode::NonceConflict,
            QStringLiteral("our own transaction with nonce %1 is not with the node").arg(facts.pending),
            static_cast<qint64>(facts.pending));
    return next;
}

} // namespace capstan
