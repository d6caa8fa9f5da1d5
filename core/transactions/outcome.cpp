// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/outcome.h"

namespace capstan {

namespace {

/// Rewards are worth a little less once others stake; a restake takes whole steps of 1e10 wei.
const UInt256 RewardRounding(10'000'000'000ULL);

bool isOfRewards(ActionKind kind)
{
    return kind == ActionKind::ClaimRewards || kind == ActionKind::ClaimAllRewards ||
           kind == ActionKind::Restake || kind == ActionKind::UpgradeAccount;
}

} // namespace

bool Outcome::isAsPromised() const
{
    if (!isEstimate)
        return done == promised;
    return subtractOrZero(promised, done) <= RewardRounding;
}

std::optional<Outcome> outcomeOf(const TransactionRecord &record)
{
    const bool isDone = record.state == TransactionState::InBlock ||
                        record.state == TransactionState::Confirmed ||
                        record.state == TransactionState::Final;
    if (!isDone || record.action.kind == ActionKind::Cancel)
        return std::nullopt;
    return Outcome{record.action.amount, record.amountPaid.value_or(0), record.ankrIn,
                   record.ankrPaid.value_or(0), isOfRewards(record.action.kind)};
}

OutcomeCheck checkOutcome(const TransactionRecord &record)
{
    const auto outcome = outcomeOf(record);
    if (!outcome)
        return OutcomeCheck::NotKnown;
    if (!record.amountPaid || (outcome->done == 0 && outcome->promised != 0))
        return OutcomeCheck::NothingSaid;
    return outcome->isAsPromised() ? OutcomeCheck::AsPromised : OutcomeCheck::Differs;
}

std::optional<std::uint64_t> claimEpochOf(const TransactionRecord &record, const EpochClock &clock)
{
    if (record.action.kind != ActionKind::Unstake || record.state == TransactionState::Failed ||
        record.state == TransactionState::Replaced)
        return std::nullopt;
    return record.minedInEpoch ? clock.claimEpochOf(*record.minedInEpoch) : record.claimEpoch;
}

std::optional<std::uint64_t> unlockEpochOf(const TransactionRecord &record, const EpochClock &clock)
{
    const bool locks = record.action.kind == ActionKind::Stake || record.action.kind == ActionKind::Restake;
    if (!locks || record.state == TransactionState::Failed || record.state == TransactionState::Replaced)
        return std::nullopt;
    return record.minedInEpoch ? clock.unlockEpochOf(*record.minedInEpoch + 1) : record.unlockEpoch;
}

} // namespace capstan
