// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/block.h"
#include "core/ethereum/receipt.h"
#include "core/ethereum/transaction.h"
#include "core/rpc/rpc_call.h"

#include <optional>
#include <variant>

/// The eth_* methods of execution-apis, each as a function that makes the call and one that reads its result
/// strictly. They hold no connection: put several calls into one EndpointPool::send.
namespace capstan::eth {

enum class BlockTag { Latest, Pending, Safe, Finalized };
/// A tag, a number, or a block hash (EIP-1898).
using BlockId = std::variant<BlockTag, std::uint64_t, Hash32>;

struct CallRequest
{
    std::optional<Address> from;
    Address to;
    Bytes data;
    std::optional<std::uint64_t> gas;
    UInt256 value = {}; ///< wei
};

RpcCall chainId();
RpcCall blockNumber();
RpcCall getBlock(const BlockId &block); ///< eth_getBlockByNumber / ByHash without transactions
RpcCall getBalance(const Address &account, const BlockId &block);
RpcCall getCode(const Address &address, const BlockId &block);
RpcCall getStorageAt(const Address &address, const Hash32 &slot, const BlockId &block);
RpcCall getTransactionCount(const Address &account, const BlockId &block);
RpcCall call(const CallRequest &request, const BlockId &block);
/// With @p code at @p address during the call, whatever is there (a state override set). Not in the standard,
/// though every kept client has it: a node without it refuses, or ignores it.
RpcCall callWithCode(const CallRequest &request, const BlockId &block, const Address &address,
                     BytesView code);
RpcCall estimateGas(const CallRequest &request, const BlockId &block);
RpcCall feeHistory(int blocks, const BlockId &newest, const std::vector<double> &percentiles);
RpcCall sendRawTransaction(BytesView raw);
RpcCall getTransactionReceipt(const Hash32 &hash);
RpcCall getTransactionByHash(const Hash32 &hash);

struct LogFilter
{
    std::uint64_t fromBlock = 0;
    std::optional<std::uint64_t> toBlock; ///< none: the latest
    std::vector<Address> addresses;
    std::vector<std::optional<Hash32>> topics;
};
RpcCall getLogs(const LogFilter &filter);

struct FeeHistory
{
    std::uint64_t oldestBlock = 0;
    std::vector<UInt256> baseFeePerGas; ///< one more than blocks: the last is the next block's
    std::vector<double> gasUsedRatio;
    std::vector<std::vector<UInt256>> reward; ///< per block, per percentile; may be empty
};

/// Where a transaction stands as the node tells it.
struct TransactionInfo
{
    Hash32 hash;
    Address from;
    std::uint64_t nonce = 0;
    std::optional<std::uint64_t> blockNumber; ///< none: still pending
};

/// Readers. A wrong JSON type, a missing field, or a non-canonical quantity is UnexpectedType; out of range
/// is NumberOutOfRange; an error in @p result is passed on. A call that reverted (code 3, or -32000/-32015
/// with revert data or "execution reverted") becomes Reverted, with the reason in detail ("Panic 0x11" for a
/// panic, the selector's hex for a custom error) and the raw bytes in data. What does not fit together within
/// one reply is InconsistentReply: a receipt's logs of another transaction, fee history arrays whose lengths
/// differ, a removed log.
Result<std::uint64_t> readUInt64(const RpcResult &result);
Result<UInt256> readUInt256(const RpcResult &result);
Result<Bytes> readBytes(const RpcResult &result);
Result<Hash32> readHash(const RpcResult &result);
/// None: the node has no such block. A pending block, which has no hash, is UnexpectedType.
Result<std::optional<BlockHeader>> readBlock(const RpcResult &result);
Result<FeeHistory> readFeeHistory(const RpcResult &result);
/// None: not mined, as far as the node knows. `to` is zero for a contract creation.
Result<std::optional<Receipt>> readReceipt(const RpcResult &result);
Result<std::optional<TransactionInfo>> readTransaction(const RpcResult &result);
Result<std::vector<Log>> readLogs(const RpcResult &result);

} // namespace capstan::eth
