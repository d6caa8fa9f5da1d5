// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/view_batch.h"

#include "core/contracts/ankr_staking.h"
#include "core/contracts/multicall3.h"
#include "core/ethereum/revert_reason.h"

#include <algorithm>

namespace capstan {

namespace {

using namespace Qt::Literals::StringLiterals;

std::size_t sizeOf(const View &view)
{
    return multicall3::encodedSize({view.target, view.data});
}

Result<Bytes> answerOf(const multicall3::CallResult &result)
{
    if (result.success) {
        return result.data;
    }
    const RevertReason reason = decodeRevert(result.data);
    return tl::unexpected(Error{ErrorCode::Reverted, reason.message, 0, toQByteArray(result.data)});
}

} // namespace

ViewBatch::ViewBatch(std::vector<View> views, Options options)
    : m_options(std::move(options))
    , m_packing(m_options.multicall3 ? Packing::Aggregate3
                : m_options.first    ? Packing::StakingMulticall
                                     : Packing::Single)
{
    std::size_t size = m_options.maxCalldata;
    for (View &view : views) {
        size += sizeOf(view);
        if (m_packing == Packing::Single || size > m_options.maxCalldata) {
            m_chunks.emplace_back();
            size = sizeOf(view);
        }
        m_chunks.back().push_back(std::move(view));
    }
}

std::vector<RpcCall> ViewBatch::calls(const eth::BlockId &block) const
{
    std::vector<RpcCall> calls;
    std::ranges::transform(m_chunks, std::back_inserter(calls),
                           [&](const Chunk &chunk) { return eth::call(requestFor(chunk), block); });
    return calls;
}

eth::CallRequest ViewBatch::requestFor(const Chunk &chunk) const
{
    eth::CallRequest request;
    if (m_packing == Packing::Single) {
        request.to = chunk.front().target;
        request.data = chunk.front().data;
        return request;
    }
    if (m_packing == Packing::StakingMulticall) {
        std::vector<Bytes> datas{m_options.first->data};
        std::ranges::transform(chunk, std::back_inserter(datas), &View::data);
        request.to = m_options.first->target;
        request.data = ankr_staking::multicall(datas);
        return request;
    }
    std::vector<multicall3::Call> calls{{*m_options.multicall3, multicall3::getBlockNumber()}};
    if (m_options.first) {
        calls.push_back({m_options.first->target, m_options.first->data});
    }
    for (const View &view : chunk) {
        calls.push_back({view.target, view.data, true});
    }
    request.to = *m_options.multicall3;
    request.data = multicall3::aggregate3(calls);
    return request;
}

Result<void> ViewBatch::take(std::span<const RpcResult> results, std::uint64_t block) const
{
    if (results.size() != m_chunks.size()) {
        return failure(ErrorCode::InconsistentReply, u"batch"_s);
    }
    for (std::size_t i = 0; i < m_chunks.size(); ++i) {
        const auto answers = answersTo(m_chunks[i], results[i], block);
        if (!answers) {
            return tl::unexpected(answers.error());
        }
        for (std::size_t j = 0; j < answers->size(); ++j) {
            if (const auto taken = m_chunks[i][j].take((*answers)[j]); !taken) {
                return taken;
            }
        }
    }
    return {};
}

Result<std::vector<Result<Bytes>>> ViewBatch::answersTo(const Chunk &chunk, const RpcResult &result,
                                                        std::uint64_t block) const
{
    const auto returned = eth::readBytes(result);
    if (m_packing == Packing::Single) {
        return std::vector{returned};
    }
    if (!returned) {
        return tl::unexpected(returned.error());
    }
    std::vector<Result<Bytes>> answers;
    if (m_packing == Packing::StakingMulticall) {
        const auto datas = ankr_staking::decodeMulticall(*returned, chunk.size() + 1);
        if (!datas) {
            return tl::unexpected(datas.error());
        }
        answers.assign(datas->begin() + 1, datas->end());
        return answers;
    }
    const std::ptrdiff_t ownCalls = m_options.first ? 2 : 1;
    const auto called =
        multicall3::decodeAggregate3(*returned, chunk.size() + static_cast<std::size_t>(ownCalls));
    if (!called) {
        return tl::unexpected(called.error());
    }
    const auto number = answerOf(called->front()).and_then([](const Bytes &data) {
        return multicall3::decodeBlockNumber(data);
    });
    if (!number) {
        return tl::unexpected(number.error());
    }
    if (*number != block) {
        return failure(ErrorCode::StaleState, QString::number(*number));
    }
    std::transform(called->begin() + ownCalls, called->end(), std::back_inserter(answers), answerOf);
    return answers;
}

} // namespace capstan
