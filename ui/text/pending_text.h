// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/nonce_group.h"
#include "ui/text/plan_text.h"

namespace capstan {

/// "Unstake is pending…", "Claim is done", "Unstake failed", "Unstake was cancelled".
QString pendingTitle(const TransactionRecord &record, const NonceGroup &group);
/// Where it stands, in one sentence.
QString pendingStatus(const TransactionRecord &record, const QLocale &locale);
/// What went another way than it should; all empty when nothing did.
Notice pendingNotice(const TransactionRecord &record, const NonceGroup &group, const QLocale &locale);

/// Everything that is known of it, a line each, amounts in plain digits: for the clipboard.
QString transactionReport(const TransactionRecord &record, const NonceGroup &group, const QString &provider,
                          const QString &network);

} // namespace capstan
