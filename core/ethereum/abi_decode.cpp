// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/abi_layout.h"

#include <algorithm>

namespace capstan::abi {

namespace {

tl::unexpected<Error> invalid()
{
    return failure(ErrorCode::InvalidAbi);
}

bool isZero(BytesView bytes)
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
}

Result<Value> fixedValue(const Type &type, BytesView word)
{
    if (type.kind == Type::Kind::FixedBytes) {
        const auto size = static_cast<std::size_t>(type.size);
        if (!isZero(word.subspan(size))) {
            return invalid();
        }
        return Value{Bytes(word.begin(), word.begin() + type.size)};
    }
    if (type.kind == Type::Kind::Address) {
        std::array<std::uint8_t, 20> bytes{};
        const std::size_t padding = wordSize - bytes.size();
        if (!isZero(word.first(padding))) {
            return invalid();
        }
        std::ranges::copy(word.subspan(padding), bytes.begin());
        return Value{Address(bytes)};
    }
    const auto number = uint256FromBigEndian(word);
    if (!number || !fitsUint(*number, type.kind == Type::Kind::Bool ? 1 : type.size)) {
        return invalid();
    }
    return type.kind == Type::Kind::Bool ? Value{*number != 0} : Value{*number};
}

/// Walks the data once, from front to back: an offset may only name the place where the last value ended.
class Decoder
{
public:
    Decoder(BytesView data, std::size_t maxElements)
        : m_data(data)
        , m_elementsLeft(maxElements)
    {
    }

    /// @p count members, their heads at @p base and offsets counted from there. @p end: where their data
    /// ends.
    Result<Value> members(const Type &container, std::size_t count, std::size_t base, std::size_t &end)
    {
        std::size_t head = base;
        std::size_t tail = base;
        for (std::size_t i = 0; i < count; ++i) {
            tail += headSizeOf(memberType(container, i));
        }
        if (tail > m_data.size()) {
            return invalid();
        }
        std::vector<Value> values;
        values.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            const Type &type = memberType(container, i);
            if (type.isDynamic() && sizeAt(head) != tail - base) {
                return invalid();
            }
            std::size_t headEnd = head + wordSize;
            auto member =
                type.isDynamic() ? dynamicValue(type, tail, tail) : staticValue(type, head, headEnd);
            if (!member) {
                return member;
            }
            head = headEnd;
            values.push_back(std::move(*member));
        }
        end = tail;
        return Value{std::move(values)};
    }

private:
    static constexpr std::size_t noSize = std::numeric_limits<std::size_t>::max();

    Result<Value> staticValue(const Type &type, std::size_t at, std::size_t &end)
    {
        if (type.kind == Type::Kind::Tuple) {
            return members(type, type.components.size(), at, end);
        }
        end = at + wordSize;
        return fixedValue(type, m_data.subspan(at, wordSize));
    }

    Result<Value> dynamicValue(const Type &type, std::size_t at, std::size_t &end)
    {
        if (type.kind == Type::Kind::Tuple) {
            return members(type, type.components.size(), at, end);
        }
        const std::size_t size = sizeAt(at);
        if (size == noSize) {
            return invalid();
        }
        return type.kind == Type::Kind::Array ? array(type, size, at + wordSize, end)
                                              : byteString(size, at + wordSize, end);
    }

    Result<Value> array(const Type &type, std::size_t count, std::size_t at, std::size_t &end)
    {
        if (count > (m_data.size() - at) / headSizeOf(type.components.front())) {
            return invalid();
        }
        if (count > m_elementsLeft) {
            return failure(ErrorCode::TooLarge);
        }
        m_elementsLeft -= count;
        return members(type, count, at, end);
    }

    Result<Value> byteString(std::size_t size, std::size_t at, std::size_t &end)
    {
        const BytesView rest = m_data.subspan(at);
        if (size > rest.size() || paddingAfter(size) > rest.size() - size ||
            !isZero(rest.subspan(size, paddingAfter(size)))) {
            return invalid();
        }
        end = at + size + paddingAfter(size);
        return Value{Bytes(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(size))};
    }

    /// The length or offset at @p at; noSize when there is no whole word or its number is above the data's
    /// size.
    std::size_t sizeAt(std::size_t at) const
    {
        if (at > m_data.size() || m_data.size() - at < wordSize) {
            return noSize;
        }
        const auto size = uint256FromBigEndian(m_data.subspan(at, wordSize));
        return size && *size <= m_data.size() ? static_cast<std::size_t>(*size) : noSize;
    }

    BytesView m_data;
    std::size_t m_elementsLeft;
};

} // namespace

Result<std::vector<Value>> decode(const std::vector<Type> &types, BytesView data, std::size_t maxElements)
{
    if (!std::ranges::all_of(types, isWellFormed)) {
        return invalid();
    }
    std::size_t end = 0;
    auto values = Decoder(data, maxElements).members(tupleOf(types), types.size(), 0, end);
    if (!values) {
        return tl::unexpected(values.error());
    }
    if (end != data.size()) {
        return invalid();
    }
    return std::move(std::get<std::vector<Value>>(values->value));
}

} // namespace capstan::abi
