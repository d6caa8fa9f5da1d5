// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/transaction_preview.h"

#include <algorithm>

namespace capstan {

bool stops(const Risk &risk, const RiskOverrides &overrides)
{
    if (!risk.blocking)
        return false;
    if (!risk.overridable)
        return true;
    const bool isInsistedOn = (risk.kind == Risk::Kind::FeeAboveCap && overrides.feeAboveCap) ||
                              (risk.kind == Risk::Kind::SimulationFailed && overrides.simulationFailed);
    return !isInsistedOn;
}

bool TransactionPreview::canConfirm(const RiskOverrides &overrides) const
{
    return transaction.gasLimit > 0 &&
           std::none_of(risks.begin(), risks.end(), [&](const Risk &risk) { return stops(risk, overrides); });
}

} // namespace capstan
