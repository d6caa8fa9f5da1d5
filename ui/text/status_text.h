// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "core/storage/transaction_record.h"

#include <QLocale>
#include <QString>

namespace capstan {

/// "Locked", "Partially unlocked", "Unlocked"; "Nothing staked" for None.
QString lockStatusText(LockStatus status);
/// "Active", "Pending", "Jailed", "No longer listed".
QString providerStatusText(ProviderStatus status);

/// The word on a button: "Unstake", "Claim", "Stake", "Send".
QString actionVerb(ActionKind kind);
/// Verb, object and place, the amount in full: "Unstake 2,000 ANKR from Ankr". It is the button's accessible
/// name and the title of the confirmation.
QString actionText(ActionKind kind, const UInt256 &amount, const QString &provider);
/// The same of an action that is about more than a provider: "Send 5 ANKR to 0x45Ed…a342", "Claim all
/// rewards".
/// @p provider is not used where it is about none.
QString actionText(const TransactionAction &action, const QString &provider);
/// An amount of what @p action is about, in full: "5 ANKR", "0.1 ETH", "any amount of ANKR".
QString actionAmountText(const TransactionAction &action, const UInt256 &amount, const QLocale &locale = {});

/// Where a transaction stands: "Signed, not sent yet", "Sent", "In block 26,471,908, 3 confirmations", …
QString transactionStateText(const TransactionRecord &record);

} // namespace capstan
