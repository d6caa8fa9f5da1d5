// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/rpc_errors.h"

#include "core/base/hex.h"
#include "core/ethereum/revert_reason.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace capstan {
namespace {

using namespace Qt::Literals::StringLiterals;

bool says(const Error &error, std::initializer_list<QStringView> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&error](QStringView phrase) {
        return error.detail.contains(phrase, Qt::CaseInsensitive);
    });
}

template <std::size_t N>
bool isOneOf(qint64 code, const std::array<qint64, N> &codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// The words after "execution reverted:", which is all that some nodes give.
QString reasonInMessage(const QString &message)
{
    static const QString prefix = u"execution reverted"_s;
    if (!message.startsWith(prefix, Qt::CaseInsensitive))
        return {};
    QStringView rest = QStringView(message).sliced(prefix.size());
    if (rest.startsWith(u':'))
        rest = rest.sliced(1);
    return rest.trimmed().toString();
}

QString describe(const RevertReason &reason, const QString &message)
{
    switch (reason.kind) {
    case RevertReason::Kind::Message:
        return reason.message;
    case RevertReason::Kind::Panic:
        return u"Panic 0x"_s + QString::number(reason.panicCode, 16).rightJustified(2, u'0');
    case RevertReason::Kind::Unknown:
        return toHex(BytesView(reason.data).first(std::min<std::size_t>(reason.data.size(), 4)));
    case RevertReason::Kind::Empty:
        break;
    }
    return reasonInMessage(message);
}

} // namespace

Bytes revertData(const Error &rpcError)
{
    QString text = QString::fromUtf8(rpcError.data);
    if (text.startsWith(u"Reverted "))
        text = text.sliced(9);
    return fromHex(text).value_or(Bytes{});
}

bool isRevert(const Error &rpcError)
{
    static constexpr std::array<qint64, 3> vmErrors{-32000, -32015, -32603};
    if (rpcError.code != ErrorCode::RpcError)
        return false;
    if (rpcError.number == 3)
        return true;
    return isOneOf(rpcError.number, vmErrors) &&
           (says(rpcError, {u"execution reverted"}) || !revertData(rpcError).empty());
}

bool isRateLimit(const Error &rpcError)
{
    static constexpr std::array<qint64, 4> codes{429, -32016, -32029, -32097};
    return rpcError.code == ErrorCode::RpcError && !isRevert(rpcError) &&
           (isOneOf(rpcError.number, codes) ||
            says(rpcError, {u"rate limit", u"rate-limit", u"too many requests", u"throttl",
                            u"capacity exceeded", u"daily request", u"quota"}));
}

bool mayDifferElsewhere(const Error &rpcError)
{
    // Parse error, invalid request and unknown method come from proxies that switch things off; -32001,
    // -32002 and -32005 are EIP-1474's "not found", "unavailable" and "limit exceeded".
    static constexpr std::array<qint64, 7> codes{-32700, -32600, -32601, -32603, -32001, -32002, -32005};
    if (rpcError.code != ErrorCode::RpcError || isRevert(rpcError))
        return false;
    return isRateLimit(rpcError) || isOneOf(rpcError.number, codes) ||
           says(rpcError, {u"header not found", u"missing trie node", u"block not found", u"unknown block",
                           u"state not available", u"state is not available", u"historical state", u"pruned",
                           u"timeout", u"timed out", u"internal error", u"temporar", u"unavailable",
                           u"cannot fulfill", u"unauthorized", u"api key"});
}

Error withRevertDecoded(const Error &error)
{
    if (!isRevert(error))
        return error;
    const Bytes data = revertData(error);
    return {ErrorCode::Reverted, describe(decodeRevert(data), error.detail), error.number,
            toQByteArray(data)};
}

} // namespace capstan
