// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/balance_effect.h"
#include "core/transactions/transaction_flow.h"

#include <QLocale>
#include <QString>

namespace capstan {

/// "+2.5 ANKR, −0.1 ETH", every digit; "nothing" when there is nothing of it.
QString effectText(const BalanceEffect &effect, const QLocale &locale = {});

/// What keeps a transaction that is shown, or about to be, from being confirmed at this moment; empty while
/// it waits for that.
QString progressText(TransactionFlow::State state, bool isShown);

} // namespace capstan
