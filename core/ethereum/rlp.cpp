// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/rlp.h"

#include <limits>

namespace capstan::rlp {

namespace {

constexpr std::uint8_t stringPrefix = 0x80;
constexpr std::uint8_t listPrefix = 0xc0;
constexpr std::size_t maxShortLength = 55; // above it the length itself is written
constexpr int maxDepth = 32;
constexpr std::size_t maxInput = 1u << 20; // an item takes up to 32 times the memory of its byte

tl::unexpected<Error> invalid()
{
    return failure(ErrorCode::InvalidRlp);
}

void append(Bytes &out, BytesView bytes)
{
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void appendHeader(Bytes &out, std::uint8_t prefix, std::size_t length)
{
    if (length <= maxShortLength) {
        out.push_back(static_cast<std::uint8_t>(prefix + length));
        return;
    }
    const Bytes size = toBigEndianMinimal(UInt256(length));
    out.push_back(static_cast<std::uint8_t>(prefix + maxShortLength + size.size()));
    append(out, size);
}

/// Reads one item after another from the front of a view.
class Reader
{
public:
    explicit Reader(BytesView rest)
        : m_rest(rest)
    {
    }

    bool atEnd() const { return m_rest.empty(); }

    Result<Item> item(int depth)
    {
        if (m_rest.empty()) {
            return invalid();
        }
        const std::uint8_t first = m_rest.front();
        if (first < stringPrefix) {
            return Item{Bytes{*take(1)->begin()}};
        }
        const bool isList = first >= listPrefix;
        const auto content = payload(isList ? listPrefix : stringPrefix);
        if (!content) {
            return tl::unexpected(content.error());
        }
        if (isList) {
            return list(*content, depth + 1);
        }
        if (content->size() == 1 && content->front() < stringPrefix) {
            return invalid(); // such a byte stands for itself
        }
        return Item{Bytes(content->begin(), content->end())};
    }

private:
    static Result<Item> list(BytesView content, int depth)
    {
        if (depth > maxDepth) {
            return failure(ErrorCode::TooLarge);
        }
        std::vector<Item> items;
        for (Reader reader(content); !reader.atEnd();) {
            auto item = reader.item(depth);
            if (!item) {
                return item;
            }
            items.push_back(std::move(*item));
        }
        return Item{std::move(items)};
    }

    Result<BytesView> payload(std::uint8_t prefix)
    {
        const auto code = static_cast<std::size_t>(take(1)->front() - prefix);
        if (code <= maxShortLength) {
            return take(code);
        }
        const auto size = take(code - maxShortLength);
        if (!size || size->front() == 0) {
            return invalid();
        }
        std::uint64_t length = 0; // written in at most 8 bytes
        for (const std::uint8_t byte : *size) {
            length = length << 8 | byte;
        }
        if (length <= maxShortLength || length > m_rest.size()) {
            return invalid();
        }
        return take(static_cast<std::size_t>(length));
    }

    Result<BytesView> take(std::size_t count)
    {
        if (count > m_rest.size()) {
            return invalid();
        }
        const BytesView front = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return front;
    }

    BytesView m_rest;
};

} // namespace

Item string(BytesView bytes)
{
    return {Bytes(bytes.begin(), bytes.end())};
}

Item integer(const UInt256 &value)
{
    return {toBigEndianMinimal(value)};
}

Item list(std::vector<Item> items)
{
    return {std::move(items)};
}

Bytes encode(const Item &item)
{
    Bytes out;
    if (!item.isList()) {
        const Bytes &bytes = item.string();
        if (bytes.size() != 1 || bytes.front() >= stringPrefix) {
            appendHeader(out, stringPrefix, bytes.size());
        }
        append(out, bytes);
        return out;
    }
    Bytes content;
    for (const Item &member : item.list()) {
        append(content, encode(member));
    }
    appendHeader(out, listPrefix, content.size());
    append(out, content);
    return out;
}

Result<Item> decode(BytesView bytes)
{
    if (bytes.size() > maxInput) {
        return failure(ErrorCode::TooLarge);
    }
    Reader reader(bytes);
    auto item = reader.item(0);
    if (item && !reader.atEnd()) {
        return invalid();
    }
    return item;
}

Result<UInt256> toInteger(const Item &item)
{
    if (item.isList() || (!item.string().empty() && item.string().front() == 0)) {
        return invalid();
    }
    return uint256FromBigEndian(item.string()).map_error([](const Error &) {
        return Error{ErrorCode::InvalidRlp, {}};
    });
}

} // namespace capstan::rlp
