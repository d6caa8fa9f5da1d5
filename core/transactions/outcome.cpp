// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/outcome.h"

namespace capstan {

std::optional<Outcome> outcomeOf(const TransactionRecord &record)
{
    const bool isDone = record.state == TransactionState::InBlock ||
                        record.state == TransactionState::Confirmed ||
                        record.state == TransactionState::Final;
    if (!isDone || record.action.kind == ActionKind::Cancel)
        return std::nullopt;
    return Outcome{record.action.amount, record.amountPaid.value_or(0), record.ankrIn,
                   record.ankrPaid.value_or(0)};
}

} // namespace capstan
