// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

namespace capstan {

struct RpcCall
{
    QString method;
    QJsonArray params;
    bool operator==(const RpcCall &) const = default;
};

/// The `result` member, or an Error: RpcError (number = the node's code, detail = its message, at most 512
/// characters; data = the UTF-8 of its `data` when that is a string) for a JSON-RPC error object.
using RpcResult = Result<QJsonValue>;

} // namespace capstan
