// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/address_probe.h"

#include "core/contracts/erc20.h"
#include "core/rpc/endpoint_pool.h"
#include "core/rpc/eth_api.h"

#include <span>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t CallsPerAddress = 4;

std::vector<RpcCall> callsFor(const std::vector<Address> &addresses, const Address &token)
{
    const eth::BlockId latest = eth::BlockTag::Latest;
    std::vector<RpcCall> calls;
    for (const Address &address : addresses) {
        calls.push_back(eth::getBalance(address, latest));
        calls.push_back(eth::call({{}, token, erc20::balanceOf(address), {}}, latest));
        calls.push_back(eth::getTransactionCount(address, latest));
        calls.push_back(eth::getCode(address, latest));
    }
    return calls;
}

Result<AddressFacts> readFacts(const Address &address, std::span<const RpcResult> results)
{
    const auto ethWei = eth::readUInt256(results[0]);
    if (!ethWei)
        return tl::unexpected(ethWei.error());
    const auto ankrWei =
        eth::readBytes(results[1]).and_then([](const Bytes &data) { return erc20::decodeBalance(data); });
    if (!ankrWei)
        return tl::unexpected(ankrWei.error());
    const auto sent = eth::readUInt64(results[2]);
    if (!sent)
        return tl::unexpected(sent.error());
    const auto code = eth::readBytes(results[3]);
    if (!code)
        return tl::unexpected(code.error());
    const bool used = *sent > 0 || *ethWei > 0 || *ankrWei > 0;
    return AddressFacts{address, *ethWei, *ankrWei, used, !code->empty()};
}

Result<std::vector<AddressFacts>> readAll(const std::vector<Address> &addresses,
                                          const std::vector<RpcResult> &results)
{
    std::vector<AddressFacts> all;
    std::span<const RpcResult> left(results);
    for (const Address &address : addresses) {
        auto facts = readFacts(address, left.first(CallsPerAddress));
        if (!facts)
            return tl::unexpected(facts.error());
        all.push_back(*std::move(facts));
        left = left.subspan(CallsPerAddress);
    }
    return all;
}

} // namespace

AddressProbe::AddressProbe(EndpointPool *pool, std::vector<Address> addresses, QObject *parent)
    : QObject(parent)
{
    if (addresses.empty() || addresses.size() > MaxAddresses) {
        const Result<std::vector<AddressFacts>> answer =
            addresses.empty() ? Result<std::vector<AddressFacts>>()
                              : failure(ErrorCode::TooLarge, u"addresses"_s, MaxAddresses);
        QMetaObject::invokeMethod(
            this, [this, answer] { finish(answer); }, Qt::QueuedConnection);
        return;
    }
    const RpcJob *job = pool->send(callsFor(addresses, pool->profile().token), this);
    connect(job, &RpcJob::finished, this,
            [this, addresses = std::move(addresses)](const Result<std::vector<RpcResult>> &results) {
                finish(results.and_then([&](const auto &replies) { return readAll(addresses, replies); }));
            });
}

void AddressProbe::finish(const Result<std::vector<AddressFacts>> &facts)
{
    deleteLater();
    Q_EMIT finished(facts);
}

} // namespace capstan
