// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/transaction_bounds.h"

#include "core/transactions/fees.h"
#include "core/transactions/planned_call.h"
#include "core/transactions/send_plan.h"

namespace capstan {

bool isWithinBounds(const UnsignedTransaction &transaction, const NetworkProfile &profile,
                    const Address &account, const TransactionAction &action, const RiskOverrides &overrides,
                    const UInt256 &cap)
{
    const auto maximum = multiply(transaction.fee.maxFeePerGas, transaction.gasLimit);
    const StakingContracts contracts = contractsOf(profile);
    const auto call = callOf(contracts, account, action);
    const bool isTheCall = call && transaction.to == call->to && transaction.value == call->value &&
                           transaction.data == call->data;
    const bool isCancel = action.kind == ActionKind::Cancel;
    const bool isFit = action.kind == ActionKind::SendEth
                           ? transaction.value > 0
                           : transaction.value == 0 && transaction.data.empty() == isCancel;
    const bool reachesSomebody =
        !call || !call->recipient || !problemOf(contracts, account, *call->recipient);
    const bool isCheap = !isCancel || transaction.gasLimit == fees::MinTransactionGas;
    return transaction.chainId == profile.chainId && isTheCall && isFit && isCheap && reachesSomebody &&
           !transaction.gasPrice && transaction.gasLimit > 0 && transaction.gasLimit <= fees::MaxGasLimit &&
           transaction.fee.maxPriorityFeePerGas <= transaction.fee.maxFeePerGas && maximum &&
           (*maximum <= cap || overrides.feeAboveCap);
}

} // namespace capstan
