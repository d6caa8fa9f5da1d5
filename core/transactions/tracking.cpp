// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/tracking.h"

#include "core/contracts/ankr_staking.h"

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

/// What the contract's own event says was unstaked or claimed; none without such an event. An unstake pays
/// rewards by a Claimed of its own before, and a migration may too: the last one of the kind is the action's.
std::optional<UInt256> paidByEvents(const TransactionRecord &record, const Receipt &receipt,
                                    const Address &staking)
{
    using Kind = ankr_staking::StakingEvent::Kind;
    const Kind wanted = record.action.kind == ActionKind::Unstake ? Kind::Undelegated : Kind::Claimed;
    std::optional<UInt256> amount;
    for (const Log &log : receipt.logs) {
        if (log.address != staking || log.transactionHash != record.hash ||
            log.blockHash != receipt.blockHash)
            continue;
        const auto event = ankr_staking::decodeEvent(log);
        if (event && *event && (*event)->kind == wanted && (*event)->validator == record.action.provider &&
            (*event)->staker == record.account)
            amount = (*event)->amount;
    }
    return amount;
}

void enterBlock(TransactionRecord &record, const Receipt &receipt, const UInt256 &fee,
                const TrackingRules &rules)
{
    if (record.blockHash != receipt.blockHash)
        record.minedInEpoch.reset();
    record.blockNumber = receipt.blockNumber;
    record.blockHash = receipt.blockHash;
    record.feePaid = fee;
    record.amountPaid = receipt.succeeded ? paidByEvents(record, receipt, rules.staking) : std::nullopt;
    // Kept once known: governance may change the interval later, and with it every number that follows.
    const std::uint64_t interval = rules.epochBlockInterval.value_or(0);
    if (!record.minedInEpoch && interval > 0)
        record.minedInEpoch = receipt.blockNumber / interval;
    record.detail.clear();
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
}

TrackingStep unchanged(const TransactionRecord &record, std::optional<Error> error = {})
{
    TrackingStep step;
    step.record = record;
    step.error = std::move(error);
    return step;
}

TrackingStep trackMined(const TransactionRecord &record, const Receipt &receipt, const Sighting &sighting,
                        const TrackingRules &rules)
{
    const auto fee = checkedFee(record, receipt);
    if (!fee)
        return unchanged(record, fee.error());
    if (receipt.to != rules.staking)
        return unchanged(record, mismatch(QStringLiteral("to")));
    // A batch is not of one moment: the block may be newer than the head that was read, or just have gone.
    if (receipt.blockNumber > sighting.head.number || !sighting.canonical ||
        sighting.canonical->hash != receipt.blockHash)
        return unchanged(record);
    if (sighting.canonical->number != receipt.blockNumber || sighting.nonce <= record.nonce)
        return unchanged(record,
                         Error{ErrorCode::InconsistentReply, QStringLiteral("eth_getTransactionReceipt")});

    TrackingStep step = unchanged(record);
    enterBlock(step.record, receipt, *fee, rules);
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

} // namespace

TrackingStep track(const TransactionRecord &record, const Sighting &sighting, const TrackingRules &rules)
{
    if (isFinished(record.state))
        return unchanged(record);
    if (auto error = checkInfo(record, sighting))
        return unchanged(record, std::move(error));
    if (sighting.receipt)
        return trackMined(record, *sighting.receipt, sighting, rules);
    if (!record.blockNumber)
        return trackWaiting(record, sighting);
    // A node that is behind, or that has lost its index, is not a reorganisation.
    if (!sighting.canonical || sighting.canonical->number != *record.blockNumber ||
        sighting.canonical->hash == record.blockHash)
        return unchanged(record);
    TransactionRecord back = record;
    leaveBlock(back);
    return trackWaiting(back, sighting);
}

bool mayBeReplaced(const TransactionRecord &record, const Sighting &sighting)
{
    return !isFinished(record.state) && !sighting.receipt && !sighting.info && sighting.nonce > record.nonce;
}

} // namespace capstan
