// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/transaction_preview.h"

#include <algorithm>

namespace capstan {

bool TransactionPreview::canConfirm() const
{
    return transaction.gasLimit > 0 &&
           std::none_of(risks.begin(), risks.end(), [](const Risk &risk) { return risk.blocking; });
}

} // namespace capstan
