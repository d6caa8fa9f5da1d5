// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/transaction_input.h"

#include "core/rpc/eth_fields.h"

namespace capstan::eth {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<TransactionInput>> readTransactionInput(const RpcResult &result)
{
    if (!result)
        return tl::unexpected(result.error());
    if (result->isNull())
        return std::optional<TransactionInput>();
    ObjectFields fields(*result);
    TransactionInput transaction;
    transaction.hash = fields.hash(u"hash"_s);
    transaction.from = fields.address(u"from"_s);
    if (!fields.isNull(u"to"_s))
        transaction.to = fields.address(u"to"_s);
    transaction.input = fields.bytes(u"input"_s);
    return fields.orError(std::optional(std::move(transaction)));
}

} // namespace capstan::eth
