// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rpc/eth_api.h"

#include <optional>

namespace capstan {

/// Small helpers for taking the results of a batch apart.

/// The first error among several results, if any.
template <class... Results>
std::optional<Error> firstErrorOf(const Results &...results)
{
    std::optional<Error> first;
    const auto look = [&first](const auto &result) {
        if (!first && !result) {
            first = result.error();
        }
    };
    (look(results), ...);
    return first;
}

/// A block that must be there. @return StaleState when the node does not have it.
inline Result<BlockHeader> readHeader(const RpcResult &result)
{
    return eth::readBlock(result).and_then(
        [](const std::optional<BlockHeader> &header) -> Result<BlockHeader> {
            if (!header) {
                return failure(ErrorCode::StaleState, QStringLiteral("block"));
            }
            return *header;
        });
}

} // namespace capstan
