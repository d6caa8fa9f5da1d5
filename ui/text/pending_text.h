// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction_record.h"
#include "ui/text/plan_text.h"

namespace capstan {

/// "Unstake is pending…", "Claim is done", "Unstake failed".
QString pendingTitle(const TransactionRecord &record);
/// Where it stands, in one sentence.
QString pendingStatus(const TransactionRecord &record, const QLocale &locale);
/// What went another way than it should; all empty when nothing did.
Notice pendingNotice(const TransactionRecord &record, const QLocale &locale);

} // namespace capstan
