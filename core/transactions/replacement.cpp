// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/replacement.h"

#include <algorithm>

namespace capstan {

namespace {

tl::unexpected<Error> takenNonce(const TransactionRecord &record)
{
    return failure(ErrorCode::NonceConflict, record.hash.toHex(), static_cast<qint64>(record.nonce));
}

/// Nothing replaces it.
bool isNewest(const TransactionRecord &record, const std::vector<TransactionRecord> &records)
{
    return std::none_of(records.begin(), records.end(),
                        [&](const TransactionRecord &other) { return other.replaces == record.hash; });
}

} // namespace

bool isWaiting(const TransactionRecord &record)
{
    return record.state == TransactionState::Signed || record.state == TransactionState::Sent;
}

Result<Replaced> findReplaced(const std::vector<TransactionRecord> &records, const Hash32 &hash)
{
    const auto subject = std::find_if(records.begin(), records.end(),
                                      [&](const TransactionRecord &record) { return record.hash == hash; });
    if (subject == records.end())
        return failure(ErrorCode::NotSupported, hash.toHex());
    const auto wish = decodeSignedTransaction(subject->raw);
    if (!wish)
        return tl::unexpected(wish.error());

    Replaced replaced{wish->transaction, *subject, wish->transaction.fee};
    for (const TransactionRecord &record : records) {
        if (record.nonce != subject->nonce || record.state == TransactionState::Replaced)
            continue;
        if (!isWaiting(record))
            return takenNonce(record);
        const auto decoded = decodeSignedTransaction(record.raw);
        if (!decoded)
            return tl::unexpected(decoded.error());
        const DynamicFee &fee = decoded->transaction.fee;
        DynamicFee &highest = replaced.highestFee;
        highest.maxFeePerGas = std::max(highest.maxFeePerGas, fee.maxFeePerGas);
        highest.maxPriorityFeePerGas = std::max(highest.maxPriorityFeePerGas, fee.maxPriorityFeePerGas);
        if (isNewest(record, records))
            replaced.newest = record;
    }
    if (!isWaiting(*subject))
        return takenNonce(*subject);
    return replaced;
}

bool isSuperseded(const TransactionRecord &record, const std::vector<TransactionRecord> &records)
{
    // The chain is short: each link is a decision of a person.
    const auto next = std::find_if(records.begin(), records.end(), [&](const TransactionRecord &other) {
        return other.replaces == record.hash && other.account == record.account;
    });
    if (next == records.end() || next->state == TransactionState::Replaced)
        return false;
    return next->state != TransactionState::Signed || isSuperseded(*next, records);
}

} // namespace capstan
