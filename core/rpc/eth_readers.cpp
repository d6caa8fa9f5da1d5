// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/eth_api.h"
#include "core/rpc/eth_fields.h"
#include "core/rpc/rpc_errors.h"

#include <algorithm>

namespace capstan::eth {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype MaxTopics = 4;

tl::unexpected<Error> passedOn(const RpcResult &result)
{
    return tl::unexpected(withRevertDecoded(result.error()));
}

template <class T>
Result<T> readWith(const RpcResult &result, Result<T> (*reader)(const QJsonValue &, const QString &))
{
    if (!result)
        return passedOn(result);
    return reader(*result, u"result"_s);
}

/// For results that are null when the node has no such thing.
template <class T>
Result<std::optional<T>> readNullable(const RpcResult &result, Result<T> (*reader)(const QJsonValue &))
{
    if (!result)
        return passedOn(result);
    if (result->isNull())
        return std::optional<T>{};
    return reader(*result).map([](T value) { return std::optional<T>(std::move(value)); });
}

Result<Log> logFrom(const QJsonValue &value)
{
    ObjectFields fields(value);
    Log log;
    log.address = fields.address(u"address"_s);
    const QJsonArray topics = fields.array(u"topics"_s);
    if (topics.size() > MaxTopics)
        fields.fail(ErrorCode::UnexpectedType, u"topics"_s);
    for (const QJsonValue &topic : topics)
        log.topics.push_back(fields.take(hashFrom(topic, u"topics"_s)));
    log.data = fields.bytes(u"data"_s);
    log.blockNumber = fields.uint64(u"blockNumber"_s);
    log.blockHash = fields.hash(u"blockHash"_s);
    log.transactionHash = fields.hash(u"transactionHash"_s);
    log.logIndex = fields.uint64(u"logIndex"_s);
    const QJsonValue removed = fields.value(u"removed"_s);
    if (!removed.isUndefined() && !removed.isBool())
        fields.fail(ErrorCode::UnexpectedType, u"removed"_s);
    if (removed.toBool())
        fields.fail(ErrorCode::InconsistentReply, u"removed"_s);
    return fields.orError(std::move(log));
}

Result<std::vector<Log>> logsFrom(const QJsonValue &value, const QString &name)
{
    if (!value.isArray())
        return failure(ErrorCode::UnexpectedType, name);
    std::vector<Log> logs;
    for (const QJsonValue &item : value.toArray()) {
        auto log = logFrom(item);
        if (!log)
            return tl::unexpected(log.error());
        logs.push_back(std::move(*log));
    }
    return logs;
}

Result<BlockHeader> blockFrom(const QJsonValue &value)
{
    ObjectFields fields(value);
    BlockHeader header;
    header.number = fields.uint64(u"number"_s);
    header.hash = fields.hash(u"hash"_s);
    header.parentHash = fields.hash(u"parentHash"_s);
    header.timestamp = fields.uint64(u"timestamp"_s);
    header.gasLimit = fields.uint64(u"gasLimit"_s);
    if (fields.contains(u"baseFeePerGas"_s))
        header.baseFeePerGas = fields.uint256(u"baseFeePerGas"_s);
    return fields.orError(std::move(header));
}

Result<Receipt> receiptFrom(const QJsonValue &value)
{
    ObjectFields fields(value);
    Receipt receipt;
    receipt.transactionHash = fields.hash(u"transactionHash"_s);
    receipt.blockHash = fields.hash(u"blockHash"_s);
    receipt.blockNumber = fields.uint64(u"blockNumber"_s);
    receipt.from = fields.address(u"from"_s);
    if (!fields.isNull(u"to"_s))
        receipt.to = fields.address(u"to"_s);
    const std::uint64_t status = fields.uint64(u"status"_s);
    if (status > 1)
        fields.fail(ErrorCode::NumberOutOfRange, u"status"_s);
    receipt.succeeded = status == 1;
    receipt.gasUsed = fields.uint64(u"gasUsed"_s);
    receipt.effectiveGasPrice = fields.uint256(u"effectiveGasPrice"_s);
    receipt.logs = fields.take(logsFrom(fields.value(u"logs"_s), u"logs"_s));
    const bool logsAreOfIt =
        std::all_of(receipt.logs.begin(), receipt.logs.end(), [&receipt](const Log &log) {
            return log.transactionHash == receipt.transactionHash && log.blockHash == receipt.blockHash &&
                   log.blockNumber == receipt.blockNumber;
        });
    if (!logsAreOfIt)
        fields.fail(ErrorCode::InconsistentReply, u"logs"_s);
    return fields.orError(std::move(receipt));
}

Result<TransactionInfo> transactionFrom(const QJsonValue &value)
{
    ObjectFields fields(value);
    TransactionInfo info;
    info.hash = fields.hash(u"hash"_s);
    info.from = fields.address(u"from"_s);
    info.nonce = fields.uint64(u"nonce"_s);
    if (fields.contains(u"blockNumber"_s) && !fields.isNull(u"blockNumber"_s))
        info.blockNumber = fields.uint64(u"blockNumber"_s);
    return fields.orError(std::move(info));
}

std::vector<UInt256> quantitiesFrom(ObjectFields &fields, const QJsonArray &array, const QString &name)
{
    std::vector<UInt256> values;
    for (const QJsonValue &item : array)
        values.push_back(fields.take(uint256From(item, name)));
    return values;
}

void readReward(ObjectFields &fields, FeeHistory &history)
{
    static const QString key = u"reward"_s;
    if (!fields.contains(key) || fields.isNull(key))
        return;
    for (const QJsonValue &row : fields.array(key)) {
        if (!row.isArray())
            fields.fail(ErrorCode::UnexpectedType, key);
        history.reward.push_back(quantitiesFrom(fields, row.toArray(), key));
        if (history.reward.back().size() != history.reward.front().size())
            fields.fail(ErrorCode::InconsistentReply, key);
    }
    if (!history.reward.empty() && history.reward.size() != history.gasUsedRatio.size())
        fields.fail(ErrorCode::InconsistentReply, key);
}

Result<FeeHistory> feeHistoryFrom(const QJsonValue &value)
{
    ObjectFields fields(value);
    FeeHistory history;
    history.oldestBlock = fields.uint64(u"oldestBlock"_s);
    history.baseFeePerGas = quantitiesFrom(fields, fields.array(u"baseFeePerGas"_s), u"baseFeePerGas"_s);
    for (const QJsonValue &ratio : fields.array(u"gasUsedRatio"_s)) {
        if (!ratio.isDouble())
            fields.fail(ErrorCode::UnexpectedType, u"gasUsedRatio"_s);
        else if (ratio.toDouble() < 0 || ratio.toDouble() > 1)
            fields.fail(ErrorCode::NumberOutOfRange, u"gasUsedRatio"_s);
        history.gasUsedRatio.push_back(ratio.toDouble());
    }
    if (history.baseFeePerGas.size() != history.gasUsedRatio.size() + 1)
        fields.fail(ErrorCode::InconsistentReply, u"baseFeePerGas"_s);
    readReward(fields, history);
    return fields.orError(std::move(history));
}

} // namespace

Result<std::uint64_t> readUInt64(const RpcResult &result)
{
    return readWith(result, uint64From);
}

Result<UInt256> readUInt256(const RpcResult &result)
{
    return readWith(result, uint256From);
}

Result<Bytes> readBytes(const RpcResult &result)
{
    return readWith(result, bytesFrom);
}

Result<Hash32> readHash(const RpcResult &result)
{
    return readWith(result, hashFrom);
}

Result<std::optional<BlockHeader>> readBlock(const RpcResult &result)
{
    return readNullable(result, blockFrom);
}

Result<FeeHistory> readFeeHistory(const RpcResult &result)
{
    if (!result)
        return passedOn(result);
    return feeHistoryFrom(*result);
}

Result<std::optional<Receipt>> readReceipt(const RpcResult &result)
{
    return readNullable(result, receiptFrom);
}

Result<std::optional<TransactionInfo>> readTransaction(const RpcResult &result)
{
    return readNullable(result, transactionFrom);
}

Result<std::vector<Log>> readLogs(const RpcResult &result)
{
    return readWith(result, logsFrom);
}

} // namespace capstan::eth
