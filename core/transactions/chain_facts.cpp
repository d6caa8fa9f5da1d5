// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/chain_facts.h"

#include "core/contracts/erc20.h"
#include "core/contracts/multicall3.h"
#include "core/transactions/fees.h"

#include <algorithm>

namespace capstan {

namespace {

// The batch's order: the first ones are SharedFacts.
enum Index : std::size_t {
    Block,
    MinedNonce,
    Balance,
    Implementation,
    Call,
    Estimate,
    Balances,
    SharedCount,
    Genesis = SharedCount,
    PendingNonce,
    Code,
    Fees,
    Head,
    Count,
    RecipientCode = Count, ///< of a send only
};

/// keccak256("eip1967.proxy.implementation") − 1
Hash32 implementationSlot()
{
    return Hash32({0x36, 0x08, 0x94, 0xa1, 0x3b, 0xa1, 0xa3, 0x21, 0x06, 0x67, 0xc8,
                   0x28, 0x49, 0x2d, 0xb9, 0x8d, 0xca, 0x3e, 0x20, 0x76, 0xcc, 0x37,
                   0x35, 0xa9, 0x20, 0xa3, 0xca, 0x50, 0x5d, 0x38, 0x2b, 0xbc});
}

/// Takes one result after another and keeps the first error.
class Reader
{
public:
    template <class T>
    T take(Result<T> result)
    {
        if (result)
            return std::move(*result);
        if (!m_error)
            m_error = result.error();
        return {};
    }
    BlockHeader takeBlock(Result<std::optional<BlockHeader>> result)
    {
        const auto header = take(std::move(result));
        if (!header && !m_error)
            m_error = Error{ErrorCode::StaleState, QStringLiteral("eth_getBlockByNumber")};
        return header.value_or(BlockHeader{});
    }
    template <class T>
    Result<T> orError(T value) const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return value;
    }

private:
    std::optional<Error> m_error;
};

Result<Address> addressInWord(const Result<Bytes> &word)
{
    if (!word)
        return tl::unexpected(word.error());
    constexpr std::size_t padding = 12;
    const bool isAddress = word->size() == 32 && std::all_of(word->begin(), word->begin() + padding,
                                                             [](std::uint8_t byte) { return byte == 0; });
    if (!isAddress)
        return failure(ErrorCode::InconsistentReply, QStringLiteral("eth_getStorageAt"));
    std::array<std::uint8_t, 20> bytes{};
    std::copy(word->begin() + padding, word->end(), bytes.begin());
    return Address(bytes);
}

// What Multicall3 is to do in the account's place, in this order.
enum Step : std::size_t { AnkrBefore, EthBefore, TheCall, AnkrAfter, EthAfter, StepCount };

RpcCall balancesCall(const NetworkProfile &profile, const Address &account, const PlannedCall &call,
                     std::uint64_t block)
{
    const multicall3::Call ankr{profile.token, erc20::balanceOf(account)};
    const multicall3::Call eth{account, multicall3::getEthBalance(account)};
    const multicall3::Call theCall{call.to, call.data, true, call.value};
    const Bytes steps = multicall3::aggregate3Value({ankr, eth, theCall, ankr, eth});
    // The account brings the value to itself, so that it has what it had.
    return eth::callWithCode({account, account, steps, std::nullopt, call.value}, block, account,
                             multicall3::runtimeCode());
}

/// Nothing else depends on it, so that whatever keeps a node from answering is no error. A node that lets the
/// caller of a call have more ETH than the account has can't tell either.
std::optional<SimulatedBalances> readBalances(const RpcResult &result, const UInt256 &balance)
{
    const auto steps = eth::readBytes(result).and_then(
        [](const Bytes &data) { return multicall3::decodeAggregate3(data, StepCount); });
    if (!steps || !(*steps)[TheCall].success)
        return std::nullopt;
    const auto ankrBefore = erc20::decodeBalance((*steps)[AnkrBefore].data);
    const auto ankrAfter = erc20::decodeBalance((*steps)[AnkrAfter].data);
    const auto ethBefore = multicall3::decodeEthBalance((*steps)[EthBefore].data);
    const auto ethAfter = multicall3::decodeEthBalance((*steps)[EthAfter].data);
    if (!ankrBefore || !ankrAfter || !ethBefore || !ethAfter || *ethBefore != balance)
        return std::nullopt;
    return SimulatedBalances{*ankrBefore, *ankrAfter, *ethBefore, *ethAfter};
}

/// Reverts are facts, and of both calls: at the last block of an epoch a node may simulate in one epoch and
/// estimate in the next.
Result<Simulation> readSimulation(const std::vector<RpcResult> &results, const UInt256 &balance)
{
    const auto called = eth::readBytes(results[Call]);
    const auto estimated = eth::readUInt64(results[Estimate]);
    const auto isRevert = [](const auto &result) {
        return !result && result.error().code == ErrorCode::Reverted;
    };
    Simulation simulation;
    if (isRevert(called))
        simulation.revert = called.error();
    else if (!called)
        return tl::unexpected(called.error());
    else
        simulation.returned = *called;
    if (simulation.revert)
        return simulation;
    if (isRevert(estimated))
        simulation = {estimated.error()};
    else if (!estimated)
        return tl::unexpected(estimated.error());
    else {
        simulation.estimatedGas = *estimated;
        simulation.balances = readBalances(results[Balances], balance);
    }
    return simulation;
}

} // namespace

std::vector<RpcCall> sharedFactsCalls(const NetworkProfile &profile, const Address &account,
                                      const PlannedCall &call, std::uint64_t block)
{
    const eth::CallRequest request{account, call.to, call.data, std::nullopt, call.value};
    return {
        eth::getBlock(block),
        eth::getTransactionCount(account, block),
        eth::getBalance(account, block),
        eth::getStorageAt(profile.staking, implementationSlot(), block),
        eth::call(request, block),
        eth::estimateGas(request, block),
        balancesCall(profile, account, call, block),
    };
}

std::vector<RpcCall> chainFactsCalls(const NetworkProfile &profile, const Address &account,
                                     const PlannedCall &call, std::uint64_t block)
{
    std::vector<RpcCall> calls = sharedFactsCalls(profile, account, call, block);
    calls.push_back(eth::getBlock(std::uint64_t{0}));
    calls.push_back(eth::getTransactionCount(account, eth::BlockTag::Pending));
    calls.push_back(eth::getCode(account, block));
    calls.push_back(eth::feeHistory(fees::HistoryBlocks, block, fees::percentiles()));
    calls.push_back(eth::getBlock(eth::BlockTag::Latest));
    if (call.recipient)
        calls.push_back(eth::getCode(*call.recipient, block));
    return calls;
}

Result<SharedFacts> readSharedFacts(const std::vector<RpcResult> &results)
{
    if (results.size() < SharedCount)
        return failure(ErrorCode::UnexpectedType);
    Reader reader;
    SharedFacts facts;
    facts.block = reader.takeBlock(eth::readBlock(results[Block]));
    facts.minedNonce = reader.take(eth::readUInt64(results[MinedNonce]));
    facts.balance = reader.take(eth::readUInt256(results[Balance]));
    facts.implementation = reader.take(addressInWord(eth::readBytes(results[Implementation])));
    if (const auto simulation = readSimulation(results, facts.balance))
        facts.simulation = *simulation;
    return reader.orError(facts);
}

Result<ChainFacts> readChainFacts(const std::vector<RpcResult> &results)
{
    const bool isOfSend = results.size() == RecipientCode + 1;
    if (results.size() != Count && !isOfSend)
        return failure(ErrorCode::UnexpectedType);
    Reader reader;
    const SharedFacts shared = reader.take(readSharedFacts(results));
    ChainFacts facts;
    facts.block = shared.block;
    facts.minedNonce = shared.minedNonce;
    facts.balance = shared.balance;
    facts.implementation = shared.implementation;
    facts.genesis = reader.takeBlock(eth::readBlock(results[Genesis])).hash;
    facts.head = reader.takeBlock(eth::readBlock(results[Head]));
    facts.pendingNonce = reader.take(eth::readUInt64(results[PendingNonce]));
    facts.accountHasCode = !reader.take(eth::readBytes(results[Code])).empty();
    if (isOfSend)
        facts.recipientHasCode = !reader.take(eth::readBytes(results[RecipientCode])).empty();
    facts.feeHistory = reader.take(eth::readFeeHistory(results[Fees]));
    facts.simulation = reader.take(readSimulation(results, facts.balance));
    auto read = reader.orError(std::move(facts));
    if (read && read->head.number < read->block.number)
        return failure(ErrorCode::StaleState, QStringLiteral("eth_getBlockByNumber"));
    return read;
}

SharedFacts sharedPartOf(const ChainFacts &facts)
{
    return {facts.block, facts.minedNonce, facts.balance, facts.implementation, facts.simulation};
}

Result<void> compareFacts(const SharedFacts &facts, const SharedFacts &others)
{
    if (facts.block != others.block)
        return failure(ErrorCode::InconsistentReply, QStringLiteral("eth_getBlockByNumber"));
    if (facts.minedNonce != others.minedNonce)
        return failure(ErrorCode::InconsistentReply, QStringLiteral("eth_getTransactionCount"));
    if (facts.balance != others.balance)
        return failure(ErrorCode::InconsistentReply, QStringLiteral("eth_getBalance"));
    if (facts.implementation != others.implementation)
        return failure(ErrorCode::InconsistentReply, QStringLiteral("eth_getStorageAt"));
    return {};
}

} // namespace capstan
