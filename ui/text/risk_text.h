// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/transaction_preview.h"
#include "ui/text/plan_text.h"

namespace capstan {

/// Why a transaction should be weighed, or can't be confirmed. @p preview holds @p risk; @p provider is the
/// name of the action's provider, as plain text. Dates are told as seen from the simulated block.
Notice riskNotice(const Risk &risk, const TransactionPreview &preview, const QString &provider,
                  const QLocale &locale);

/// What a person has to do, or that nothing helps, before @p preview can be confirmed; empty when it can be,
/// given @p overrides.
QString confirmObstacle(const TransactionPreview &preview, const RiskOverrides &overrides);

/// What is another thing in @p now than in @p before, a sentence each, as far as it matters: the nonce, an
/// amount, the stakes, the claim moment, a risk, a fee that grew by a tenth. Empty: nothing of it.
QStringList previewChanges(const TransactionPreview &before, const TransactionPreview &now,
                           const QString &provider, const QLocale &locale);

} // namespace capstan
