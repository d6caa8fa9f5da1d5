// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"
#include "core/rpc/eth_api.h"

#include <functional>
#include <span>
#include <vector>

namespace capstan {

/// A contract's view, and what to do with its answer.
struct View
{
    Address target;
    Bytes data;
    std::function<Result<void>(const Result<Bytes> &answer)> take;
};

/// A view whose answer goes through @p decode into @p destination, which outlives it. A call that failed is
/// an error, never a zero.
template <class T>
View view(const Address &target, Bytes data, Result<T> (*decode)(BytesView), T &destination)
{
    return {target, std::move(data), [decode, &destination](const Result<Bytes> &answer) {
                return answer.and_then([decode](const Bytes &bytes) { return decode(bytes); })
                    .map([&destination](T value) { destination = std::move(value); });
            }};
}

/// Many views asked at one block, in as few eth_calls as possible.
class ViewBatch
{
public:
    struct Options
    {
        /// Where Multicall3 is. Without it each view is an eth_call of its own, unless something is put
        /// first.
        std::optional<Address> multicall3;
        /// A call whose changes the views shall see, for example migrateDelegator. Without Multicall3 every
        /// view must then be one of @p first's target, which has a multicall(bytes[]) itself.
        std::optional<View> first;
        /// Calldata of one eth_call; nodes and proxies refuse much more.
        std::size_t maxCalldata = 100'000;
    };

    ViewBatch(std::vector<View> views, Options options);

    std::vector<RpcCall> calls(const eth::BlockId &block) const;
    std::size_t callCount() const { return m_chunks.size(); }

    /// Hands every view its answer. @p results are those of calls(), in their order. With Multicall3 each
    /// tells its block's number: StaleState when it is not @p block. @return the first error.
    Result<void> take(std::span<const RpcResult> results, std::uint64_t block) const;

private:
    enum class Packing { Aggregate3, StakingMulticall, Single };
    using Chunk = std::vector<View>;

    eth::CallRequest requestFor(const Chunk &chunk) const;
    Result<std::vector<Result<Bytes>>> answersTo(const Chunk &chunk, const RpcResult &result,
                                                 std::uint64_t block) const;

    Options m_options;
    Packing m_packing;
    std::vector<Chunk> m_chunks;
};

} // namespace capstan
