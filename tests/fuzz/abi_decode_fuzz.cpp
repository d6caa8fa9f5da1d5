// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/abi.h"
#include "core/ethereum/revert_reason.h"
#include "tests/fuzz/check.h"

#include <algorithm>

using namespace capstan;

namespace {

/// What contracts answer, and shapes that are harder than that.
const std::vector<std::vector<abi::Type>> &shapes()
{
    using namespace abi;
    static const std::vector<std::vector<Type>> list{
        {uintType()},
        {boolType(), addressType(), uintType(8), fixedBytesType(4)},
        {bytesType()},
        {stringType(), stringType()},
        {arrayOf(addressType())},
        {arrayOf(bytesType())},
        {arrayOf(tupleOf({uintType(64), uintType(112), uintType(), uintType(96)}))},
        {arrayOf(tupleOf({boolType(), bytesType()}))},
        {arrayOf(arrayOf(tupleOf({stringType(), arrayOf(uintType(8))}))), tupleOf({bytesType(), boolType()})},
    };
    return list;
}

} // namespace

/// The first byte says which types, the rest is what they are decoded from.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const std::vector<abi::Type> &types = shapes()[data[0] % shapes().size()];
    const BytesView bytes(data + 1, size - 1);
    if (const auto values = abi::decode(types, bytes)) {
        const auto encoded = abi::encode(types, *values);
        CAPSTAN_CHECK(encoded && std::ranges::equal(*encoded, bytes));
    }
    const RevertReason reason = decodeRevert(bytes);
    CAPSTAN_CHECK(reason.message.size() <= 256);
    CAPSTAN_CHECK((reason.kind == RevertReason::Kind::Empty) == bytes.empty());
    return 0;
}
