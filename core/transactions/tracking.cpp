// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/tracking.h"

#include "core/ethereum/transaction.h"
#include "core/transactions/receipt_amounts.h"

#include <tuple>

namespace capstan {

namespace {

Error mismatch(const QString &field)
{
    return {ErrorCode::ReceiptMismatch, field};
}

/// wei: gasUsed × effectiveGasPrice.
Result<UInt256> checkedFee(const TransactionRecord &record, const Receipt &receipt)
{
    if (receipt.transactionHash != record.hash)
        return tl::unexpected(mismatch(QStringLiteral("transactionHash")));
    if (receipt.from != record.account)
        return tl::unexpected(mismatch(QStringLiteral("from")));
    const auto fee = multiply(receipt.effectiveGasPrice, receipt.gasUsed);
    if (!fee || *fee > record.maxFee)
        return tl::unexpected(mismatch(QStringLiteral("gasUsed")));
    return *fee;
}

/// Why a failed transaction failed, as far as can be known.
QString reasonOf(const TransactionRecord &record, const Receipt &receipt, const Sighting &sighting)
{
    if (sighting.replayed)
        return sighting.replayed->detail;
    const auto decoded = decodeSignedTransaction(record.raw);
    if (decoded && receipt.gasUsed == decoded->transaction.gasLimit)
        return QStringLiteral("out of gas");
    return {};
}

/// What counts as ours was sent there.
Address recipientOf(const TransactionRecord &record, const TrackingRules &rules)
{
    switch (record.action.kind) {
    case ActionKind::Cancel:
        return record.account;
    case ActionKind::Approve:
    case ActionKind::SendAnkr:
        return rules.token;
    case ActionKind::SendEth:
        return record.action.recipient;
    default:
        return rules.staking;
    }
}

void enterBlock(TransactionRecord &record, const Sighting &sighting, const UInt256 &fee,
                const TrackingRules &rules)
{
    const Receipt &receipt = *sighting.receipt;
    if (isNewFailure(record, sighting))
        record.detail = reasonOf(record, receipt, sighting);
    else if (receipt.succeeded)
        record.detail.clear();
    if (record.blockHash != receipt.blockHash)
        record.minedInEpoch.reset();
    record.blockNumber = receipt.blockNumber;
    record.blockHash = receipt.blockHash;
    record.feePaid = fee;
    const Paid paid = paidBy(record, receipt, {rules.staking, rules.token});
    record.amountPaid = paid.amount;
    record.ankrPaid = paid.ankr;
    record.dropped = false;
    // Kept once known: governance may change the interval later, and with it every number that follows.
    const std::uint64_t interval = rules.epochBlockInterval.value_or(0);
    if (!record.minedInEpoch && interval > 0)
        record.minedInEpoch = receipt.blockNumber / interval;
}

void leaveBlock(TransactionRecord &record)
{
    record.state = TransactionState::Sent;
    record.blockNumber.reset();
    record.blockHash.reset();
    record.confirmations = 0;
    record.feePaid.reset();
    record.minedInEpoch.reset();
    record.amountPaid.reset();
    record.ankrPaid.reset();
    record.detail.clear();
}

TrackingStep unchanged(const TransactionRecord &record, std::optional<Error> error = {})
{
    TrackingStep step;
    step.record = record;
    step.error = std::move(error);
    return step;
}

TrackingStep trackMined(const TransactionRecord &record, const Sighting &sighting, const TrackingRules &rules)
{
    const Receipt &receipt = *sighting.receipt;
    const auto fee = checkedFee(record, receipt);
    if (!fee)
        return unchanged(record, fee.error());
    if (receipt.to != recipientOf(record, rules))
        return unchanged(record, mismatch(QStringLiteral("to")));
    // A batch is not of one moment: the block may be newer than the head that was read, or just have gone.
    if (receipt.blockNumber > sighting.head.number || !sighting.canonical ||
        sighting.canonical->hash != receipt.blockHash)
        return unchanged(record);
    if (sighting.canonical->number != receipt.blockNumber || sighting.nonce <= record.nonce)
        return unchanged(record,
                         Error{ErrorCode::InconsistentReply, QStringLiteral("eth_getTransactionReceipt")});

    TrackingStep step = unchanged(record);
    enterBlock(step.record, sighting, *fee, rules);
    step.record.confirmations = sighting.head.number - receipt.blockNumber + 1;
    step.settled = sighting.finalized && sighting.finalized->number >= receipt.blockNumber &&
                   sighting.finalized->number <= sighting.head.number;
    if (!receipt.succeeded)
        step.record.state = TransactionState::Failed;
    else if (step.settled)
        step.record.state = TransactionState::Final;
    else if (step.record.confirmations >= ConfirmationDepth)
        step.record.state = TransactionState::Confirmed;
    else
        step.record.state = TransactionState::InBlock;
    return step;
}

/// No receipt, and not in a block as far as we know.
TrackingStep trackWaiting(const TransactionRecord &record, const Sighting &sighting)
{
    TrackingStep step = unchanged(record);
    if (sighting.info) {
        step.record.state = TransactionState::Sent;
        step.record.dropped = false;
        step.record.detail.clear();
        return step;
    }
    if (sighting.nonce <= record.nonce) {
        step.rebroadcast = true;
        return step;
    }
    if (sighting.deepNonce && *sighting.deepNonce > record.nonce) {
        step.record.state = TransactionState::Replaced;
        step.settled = true;
    }
    return step;
}

std::optional<Error> checkInfo(const TransactionRecord &record, const Sighting &sighting)
{
    const auto &info = sighting.info;
    if (info && (info->hash != record.hash || info->from != record.account || info->nonce != record.nonce))
        return Error{ErrorCode::ReceiptMismatch, QStringLiteral("eth_getTransactionByHash")};
    return std::nullopt;
}

/// In the same block, or both in none: whether the same became of it.
bool isSameStory(const TransactionRecord &a, const TransactionRecord &b)
{
    const auto isIn = [&](TransactionState state) { return (a.state == state) == (b.state == state); };
    return isIn(TransactionState::Failed) && isIn(TransactionState::Replaced) && a.feePaid == b.feePaid &&
           a.amountPaid == b.amountPaid && a.ankrPaid == b.ankrPaid;
}

/// The pinned contract always tells, also when it pays 0.
bool lacksItsEvent(const TransactionRecord &record)
{
    return record.blockNumber && record.state != TransactionState::Failed &&
           record.action.kind != ActionKind::Cancel && !record.amountPaid;
}

} // namespace

TrackingStep track(const TransactionRecord &record, const Sighting &sighting, const TrackingRules &rules)
{
    if (isFinished(record.state))
        return unchanged(record);
    if (auto error = checkInfo(record, sighting))
        return unchanged(record, std::move(error));
    if (sighting.receipt)
        return trackMined(record, sighting, rules);
    if (!record.blockNumber)
        return trackWaiting(record, sighting);
    // A node that is behind, or that has lost its index, is not a reorganisation. But no block has a
    // transaction whose nonce is free.
    const auto &canonical = sighting.canonical;
    const bool isUsed = sighting.nonce > record.nonce || sighting.head.number < *record.blockNumber;
    if (!canonical || canonical->number != *record.blockNumber ||
        (canonical->hash == record.blockHash && isUsed))
        return unchanged(record);
    TransactionRecord back = record;
    leaveBlock(back);
    return trackWaiting(back, sighting);
}

bool needsSecondWord(const TransactionRecord &before, const TrackingStep &step)
{
    const TransactionRecord &after = step.record;
    if (step.error)
        return false;
    if (step.settled)
        return true;
    if (!after.blockNumber)
        return before.blockNumber.has_value();
    if (before.blockHash == after.blockHash && !isSameStory(before, after))
        return true;
    const bool weighs = after.state == TransactionState::Failed ||
                        after.state == TransactionState::Confirmed || lacksItsEvent(after);
    return weighs && (before.blockHash != after.blockHash || before.state != after.state);
}

std::optional<TrackingStep> agreedStep(const TrackingStep &one, const TrackingStep &other)
{
    const TransactionRecord &a = one.record;
    const TransactionRecord &b = other.record;
    if (one.error || other.error || a.blockHash != b.blockHash || !isSameStory(a, b))
        return std::nullopt;
    const auto sureness = [](const TrackingStep &step) {
        return std::tuple(step.settled, step.record.confirmations);
    };
    return sureness(one) <= sureness(other) ? one : other;
}

bool contradict(const TrackingStep &one, const TrackingStep &other)
{
    const TransactionRecord &a = one.record;
    const TransactionRecord &b = other.record;
    return !one.error && !other.error && a.blockHash && a.blockHash == b.blockHash && !isSameStory(a, b);
}

bool mayBeReplaced(const TransactionRecord &record, const Sighting &sighting)
{
    return !isFinished(record.state) && !sighting.receipt && !sighting.info && sighting.nonce > record.nonce;
}

bool isNewFailure(const TransactionRecord &record, const Sighting &sighting)
{
    const auto &receipt = sighting.receipt;
    return receipt && !receipt->succeeded &&
           (record.state != TransactionState::Failed || record.blockHash != receipt->blockHash);
}

} // namespace capstan
