// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/eth_api.h"
#include "core/rpc/rpc_codec.h"
#include "tests/fuzz/check.h"

using namespace capstan;

namespace {

constexpr qint64 FirstId = 1;

void readEveryWay(const RpcResult &result)
{
    (void)eth::readUInt64(result);
    (void)eth::readUInt256(result);
    (void)eth::readBytes(result);
    (void)eth::readHash(result);
    (void)eth::readBlock(result);
    (void)eth::readFeeHistory(result);
    (void)eth::readReceipt(result);
    (void)eth::readTransaction(result);
    (void)eth::readLogs(result);
}

} // namespace

// The first byte is the number of calls that the reply answers, the rest is the reply.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::size_t calls = 1 + data[0] % 4;
    const QByteArray body(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const auto reply = readReply(body, FirstId, calls);
    if (!reply)
        return 0;
    CAPSTAN_CHECK(reply->size() == calls);
    for (const RpcResult &result : *reply)
        readEveryWay(result);
    return 0;
}
