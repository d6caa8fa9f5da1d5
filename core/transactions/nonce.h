// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace capstan {

/// What is known about an account's nonces.
struct NonceFacts
{
    std::uint64_t mined = 0;                  ///< eth_getTransactionCount at the block that was compared
    std::uint64_t pending = 0;                ///< the same at "pending"
    std::optional<std::uint64_t> journalNext; ///< one above our highest live nonce; none: never sent anything
    std::vector<std::uint64_t> journalled = {}; ///< every nonce that we have ever signed for
    std::vector<std::uint64_t> waiting = {};    ///< those of them that are in no block
};

/// The next nonce is max(journal, mined), and the node's pending count has to agree: a higher one is another
/// program's transaction or a lie, and a signature above a gap would lie in wait; a lower one means that the
/// node lost a transaction of ours which has to go first. Unless we never signed one with that nonce, and
/// all that we signed above it wait: then it is a gap, left by hand, and the next transaction fills it.
/// @return NonceConflict with the nonce that is in the way in number; InconsistentReply.
Result<std::uint64_t> chooseNonce(const NonceFacts &facts);

} // namespace capstan
