// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/revert_reason.h"

#include "core/ethereum/abi.h"

#include <algorithm>

namespace capstan {

namespace {

constexpr qsizetype maxMessage = 256;
constexpr std::array<std::uint8_t, 4> errorSelector{0x08, 0xc3, 0x79, 0xa0}; // Error(string)
constexpr std::array<std::uint8_t, 4> panicSelector{0x4e, 0x48, 0x7b, 0x71}; // Panic(uint256)

QString shortened(QString text)
{
    if (text.size() > maxMessage) {
        text.truncate(text[maxMessage - 1].isHighSurrogate() ? maxMessage - 1 : maxMessage);
    }
    return text;
}

/// The one argument after the selector, where there is such a one and it is well-formed.
std::optional<abi::Value> argument(BytesView data, const std::array<std::uint8_t, 4> &selector,
                                   abi::Type type)
{
    if (data.size() < selector.size() || !std::ranges::equal(data.first(selector.size()), selector)) {
        return std::nullopt;
    }
    auto values = abi::decode({std::move(type)}, data.subspan(selector.size()));
    return values ? std::optional(values->front()) : std::nullopt;
}

} // namespace

RevertReason decodeRevert(BytesView data)
{
    RevertReason reason;
    reason.data.assign(data.begin(), data.end());
    if (data.empty()) {
        return reason;
    }
    reason.kind = RevertReason::Kind::Unknown;
    if (const auto message = argument(data, errorSelector, abi::stringType())) {
        reason.kind = RevertReason::Kind::Message;
        reason.message = shortened(QString::fromUtf8(toQByteArray(message->bytes())));
    } else if (const auto panic = argument(data, panicSelector, abi::uintType())) {
        if (const auto code = toUInt64(panic->uint())) {
            reason.kind = RevertReason::Kind::Panic;
            reason.panicCode = *code;
        }
    }
    return reason;
}

} // namespace capstan
