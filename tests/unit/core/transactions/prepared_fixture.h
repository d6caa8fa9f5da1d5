// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/fees.h"
#include "core/transactions/prepared_transaction.h"
#include "core/transactions/transaction_bounds.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <functional>

/// What a transaction is prepared from: an unstake of 2,000 ANKR that nothing is wrong with.
namespace capstan::testing {

/// Everything that a preparation is made from.
struct Inputs
{
    NetworkProfile profile = profileOf();
    StakingSnapshot snapshot = snapshotAt(headNumber);
    TransactionAction action = unstakeOf(ankr(2000));
    ChainFacts facts = honestFacts();
    LocalFacts local{std::nullopt, implementation};
};

using Change = std::function<void(Inputs &)>;

inline Result<PreparedTransaction> prepare(const Inputs &inputs)
{
    const auto snapshot = std::make_shared<const StakingSnapshot>(inputs.snapshot);
    const auto plan = planAction(*snapshot, inputs.action);
    if (!plan)
        return tl::unexpected(plan.error());
    return prepareTransaction(inputs.profile, snapshot, *plan, inputs.facts, inputs.local);
}

inline TransactionPreview previewFor(const Inputs &inputs, FeeLevel level = FeeLevel::Market)
{
    return previewOf(prepare(inputs).value(), inputs.profile, level);
}

inline std::vector<Risk::Kind> kindsOf(const TransactionPreview &preview)
{
    std::vector<Risk::Kind> kinds;
    for (const Risk &risk : preview.risks)
        kinds.push_back(risk.kind);
    return kinds;
}

inline Error revertWith(const char *hexData)
{
    Error error{ErrorCode::Reverted, QStringLiteral("reason"), 3};
    error.data = QByteArray::fromHex(hexData);
    return error;
}

/// Error(string) "still locked".
inline constexpr auto stillLocked = "08c379a0"
                                    "0000000000000000000000000000000000000000000000000000000000000020"
                                    "000000000000000000000000000000000000000000000000000000000000000c"
                                    "7374696c6c206c6f636b65640000000000000000000000000000000000000000";
/// Panic(uint256) 0x11.
inline constexpr auto panic11 = "4e487b71"
                                "0000000000000000000000000000000000000000000000000000000000000011";

/// recordOf(), an unstake with nonce 7 at 40 gwei with a tip of 1, is to be carried out faster.
inline Inputs replacing()
{
    Inputs inputs;
    Replaced replaced;
    replaced.newest = recordOf();
    replaced.transaction.to = staking;
    replaced.transaction.data = ankr_staking::undelegate(provider, ankr(2000));
    replaced.highestFee = {UInt256(40 * gwei), UInt256(gwei)};
    inputs.local.replaced = replaced;
    inputs.facts.pendingNonce = 8;
    return inputs;
}

inline Inputs cancelling()
{
    Inputs inputs = replacing();
    inputs.action = {ActionKind::Cancel, provider, 0};
    return inputs;
}

} // namespace capstan::testing
