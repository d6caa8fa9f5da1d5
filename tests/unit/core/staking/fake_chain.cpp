// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/core/staking/fake_chain.h"

#include "core/base/hex.h"
#include "core/contracts/erc20.h"
#include "core/contracts/staking_config.h"
#include "core/contracts/validator_storage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace capstan::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

const Address staking = addressOf(0x10);
const Address config = addressOf(0x11);
const Address token = addressOf(0x12);
const Address multicall3Address = addressOf(0x33);
constexpr std::uint64_t FakeChainId = 31337;

Bytes word(const UInt256 &value)
{
    return abi::encode({abi::uintType()}, {{value}}).value();
}

Bytes addressWord(const Address &address)
{
    return abi::encode({abi::addressType()}, {{address}}).value();
}

bool is(BytesView data, const Bytes &call)
{
    return data.size() >= 4 && std::ranges::equal(data.first(4), BytesView(call).first(4));
}

QJsonObject error(int code, const QString &message)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}};
}

} // namespace

FakeChain::FakeChain()
{
    Position first{provider};
    first.queue = {{10, ankr(1000), ankr(1000), UInt256()}, {15, ankr(500), ankr(500), UInt256()}};
    first.rewards = ankr(7);
    first.pending = ankr(20);
    Position second{otherProvider};
    second.claimable = ankr(30);
    positions = {first, second};
}

NetworkProfile FakeChain::profile() const
{
    NetworkProfile profile;
    profile.name = u"Fake chain"_s;
    profile.chainId = FakeChainId;
    profile.rpcUrls = {QUrl(u"https://node.example"_s)};
    profile.staking = staking;
    profile.stakingConfig = config;
    profile.token = token;
    profile.multicall3 = multicall3Address;
    return profile;
}

FakeChain::Position &FakeChain::position(const Address &of)
{
    const auto found = std::ranges::find(positions, of, &Position::provider);
    return found == positions.end() ? positions.emplace_back(Position{of}) : *found;
}

Hash32 FakeChain::hashOf(std::uint64_t block) const
{
    std::array<std::uint8_t, 32> bytes = toBigEndian32(UInt256(block) + 1);
    bytes[0] = block >= forkBlock ? fork : 0;
    return Hash32(bytes);
}

QJsonValue FakeChain::header(std::uint64_t block) const
{
    if (block > head) {
        return QJsonValue::Null;
    }
    return QJsonObject{{u"number"_s, toQuantity(UInt256(block))},
                       {u"hash"_s, hashOf(block).toHex()},
                       {u"parentHash"_s, block == 0 ? Hash32().toHex() : hashOf(block - 1).toHex()},
                       {u"timestamp"_s, toQuantity(UInt256(1'700'000'000 + block * 12))},
                       {u"gasLimit"_s, u"0x1c9c380"_s},
                       {u"baseFeePerGas"_s, u"0x7"_s}};
}

QJsonArray FakeChain::logs(const QJsonValue &filter) const
{
    const std::uint64_t from = uint64FromQuantity(filter[u"fromBlock"_s].toString()).value();
    const std::uint64_t to = blockOf(filter[u"toBlock"_s]).value_or(head);
    QJsonArray found;
    for (const std::uint64_t block : events) {
        if (block < from || block > to) {
            continue;
        }
        found.append(QJsonObject{{u"address"_s, staking.toChecksumHex().toLower()},
                                 {u"topics"_s, QJsonArray{hashOf(1).toHex()}},
                                 {u"data"_s, u"0x"_s},
                                 {u"blockNumber"_s, toQuantity(UInt256(block))},
                                 {u"blockHash"_s, hashOf(block).toHex()},
                                 {u"transactionHash"_s, hashOf(2).toHex()},
                                 {u"transactionIndex"_s, u"0x0"_s},
                                 {u"logIndex"_s, u"0x0"_s},
                                 {u"removed"_s, false}});
    }
    return found;
}

std::optional<std::uint64_t> FakeChain::blockOf(const QJsonValue &parameter) const
{
    if (parameter.isObject()) {
        const auto hash = Hash32::fromHex(parameter[u"blockHash"_s].toString());
        const std::uint64_t block =
            hash ? toUInt64(*uint256FromBigEndian(BytesView(hash->bytes()).subspan(24))).value() - 1 : 0;
        const bool known = takesHashes && hash && block <= head && hashOf(block) == *hash;
        return known ? std::optional(block) : std::nullopt;
    }
    if (parameter == u"latest"_s) {
        return head;
    }
    const auto number = uint64FromQuantity(parameter.toString());
    return number && *number <= head ? std::optional(*number) : std::nullopt;
}

QByteArray FakeChain::reply(const QByteArray &request)
{
    ++requests;
    QJsonArray answers;
    const QJsonDocument document = QJsonDocument::fromJson(request);
    for (const QJsonValue &item : document.isArray() ? document.array() : QJsonArray{document.object()}) {
        const QString method = item[u"method"_s].toString();
        methods << method;
        if (beforeCall) {
            beforeCall(method);
        }
        QJsonObject answer = resultOf(method, item[u"params"_s].toArray());
        answer[u"jsonrpc"_s] = u"2.0"_s;
        answer[u"id"_s] = item[u"id"_s];
        answers.append(answer);
    }
    return document.isArray() ? QJsonDocument(answers).toJson()
                              : QJsonDocument(answers[0].toObject()).toJson();
}

QJsonObject FakeChain::resultOf(const QString &method, const QJsonArray &params)
{
    const auto result = [](const QJsonValue &value) { return QJsonObject{{u"result"_s, value}}; };
    if (method == u"eth_chainId"_s) {
        return result(toQuantity(UInt256(FakeChainId)));
    }
    if (method == u"eth_getBlockByNumber"_s) {
        const auto block = blockOf(params[0]);
        return result(block ? header(*block) : QJsonValue());
    }
    if (method == u"eth_getLogs"_s) {
        return tellsLogs ? result(logs(params[0])) : error(-32601, u"method not found"_s);
    }
    const QJsonValue parameter = params.last();
    if (parameter.isObject() && !takesHashes) {
        return error(-32602, u"invalid argument: cannot unmarshal object into string"_s);
    }
    const auto block = blockOf(parameter);
    if (!block) {
        return error(-32000, u"no such block"_s);
    }
    if (method == u"eth_getCode"_s) {
        const Address at = Address::fromHex(params[0].toString()).value();
        const bool bare = std::ranges::find(withoutCode, at) != withoutCode.end() ||
                          (at == addressOf(0x01) && !accountHasCode) ||
                          (at == multicall3Address && !hasMulticall3);
        return result(bare ? u"0x"_s : u"0x6001"_s);
    }
    if (method == u"eth_getBalance"_s) {
        return result(toQuantity(ethBalance));
    }
    if (method == u"eth_getStorageAt"_s) {
        return result(toHex(addressWord(addressOf(0x77))));
    }
    bool migrating = migrated;
    const auto to = Address::fromHex(params[0][u"to"_s].toString()).value();
    const auto answer = call(to, fromHex(params[0][u"input"_s].toString()).value(), *block, migrating);
    return answer ? result(toHex(*answer)) : error(3, u"execution reverted"_s);
}

std::optional<Bytes> FakeChain::call(const Address &to, BytesView data, std::uint64_t block,
                                     bool &migrating) const
{
    if (std::ranges::find(withoutCode, to) != withoutCode.end()) {
        return Bytes{};
    }
    if (to == staking) {
        return callStaking(data, block, migrating);
    }
    if (to == multicall3Address && hasMulticall3) {
        if (!is(data, multicall3::getBlockNumber()))
            return aggregate(data, block, migrating);
        const bool isOfNext = answersOfNextBlock > 0;
        answersOfNextBlock -= isOfNext;
        return word(UInt256(block + isOfNext));
    }
    if (to == token && is(data, erc20::balanceOf(provider))) {
        return word(ankr(9));
    }
    if (to == token && is(data, erc20::allowance(provider, provider))) {
        return word(allowance);
    }
    if (to == storage && hasStorage && is(data, validator_storage::getValidators())) {
        return list();
    }
    if (to == config) {
        const std::vector<std::pair<Bytes, UInt256>> figures{
            {staking_config::getEpochBlockInterval(), UInt256(interval)},
            {staking_config::getLockPeriod(), UInt256(12)},
            {staking_config::getUndelegatePeriod(), UInt256(1)},
            {staking_config::getMinStakingAmount(), ankr(1000)}};
        const auto found =
            std::ranges::find_if(figures, [&](const auto &figure) { return is(data, figure.first); });
        return found == figures.end() ? std::nullopt : std::optional(word(found->second));
    }
    return std::nullopt;
}

Bytes FakeChain::list() const
{
    std::vector<abi::Value> items(listed.size());
    std::ranges::transform(listed, items.begin(), [](const Address &address) { return abi::Value{address}; });
    return abi::encode({abi::arrayOf(abi::addressType())}, {{items}}).value();
}

std::optional<Bytes> FakeChain::callStaking(BytesView data, std::uint64_t block, bool &migrating) const
{
    using namespace ankr_staking;
    if (is(data, ankr_staking::multicall({}))) {
        return multicall(data, block, migrating);
    }
    if (is(data, migrateDelegator(provider))) {
        migrating = true;
        return Bytes{};
    }
    if (is(data, isMigratedDelegator(provider))) {
        return word(UInt256(migrated ? 1 : 0));
    }
    if (is(data, currentEpoch())) {
        return word(UInt256(block / interval));
    }
    if (is(data, getStakingConfig())) {
        return addressWord(config);
    }
    if (is(data, getErc20Token())) {
        return addressWord(token);
    }
    if (is(data, getValidatorStorage())) {
        return hasStorage ? std::optional(addressWord(storage)) : std::nullopt;
    }
    if (is(data, getValidators())) {
        const bool storageIsBare = std::ranges::find(withoutCode, storage) != withoutCode.end();
        return hasStorage && !storageIsBare ? std::nullopt : std::optional(list());
    }
    return callProvider(data, block, migrating);
}

std::optional<Bytes> FakeChain::callProvider(BytesView data, std::uint64_t block, bool migrating) const
{
    using namespace ankr_staking;
    std::array<std::uint8_t, 20> bytes{};
    std::ranges::copy(data.subspan(16, 20), bytes.begin());
    const auto found = std::ranges::find(positions, Address(bytes), &Position::provider);
    Position position =
        found == positions.end() ? Position{Address(bytes), ValidatorStatus::NotFound} : *found;
    const std::uint64_t epoch = block / interval;
    const bool ofAnEpoch = is(data, getValidatorStatusAtEpoch(provider, 0));
    if (ofAnEpoch || is(data, getValidatorStatus(provider))) {
        const std::uint64_t asked = ofAnEpoch ? data.back() : epoch;
        std::vector<abi::Value> fields(9, abi::Value{UInt256()});
        fields[0] = {position.provider};
        fields[1] = {UInt256(static_cast<unsigned>(position.status))};
        fields[2] = {ankr(400'000)};
        fields[8] = {UInt256(position.epochRewards * asked)};
        std::vector<abi::Type> types(9, abi::uintType());
        types[0] = abi::addressType();
        return abi::encode(types, fields).value();
    }
    if (!migrating) {
        position = Position{position.provider};
    }
    UInt256 staked;
    UInt256 unlocked;
    std::vector<abi::Value> records;
    for (const DelegateRecord &record : position.queue) {
        staked += record.amount;
        unlocked += record.epoch + 12 <= epoch ? record.amount : UInt256();
        records.push_back({std::vector<abi::Value>{{UInt256(record.epoch)},
                                                   {UInt256(record.amount / BalanceCompactPrecision)},
                                                   {record.shares},
                                                   {record.claimed}}});
    }
    if (is(data, getDelegateQueue(provider, provider))) {
        const auto record = abi::tupleOf(std::vector<abi::Type>(4, abi::uintType()));
        return abi::encode({abi::arrayOf(record)}, {{records}}).value();
    }
    if (is(data, getValidatorDelegation(provider, provider))) {
        return abi::encode({abi::uintType(), abi::uintType()}, {{staked}, {UInt256(epoch)}}).value();
    }
    const std::vector<std::pair<Bytes, UInt256>> figures{
        {calcUnlockedDelegatedAmount(provider, provider), unlocked},
        {getDelegatorFee(provider, provider), UInt256(position.rewards + position.claimable)},
        {getPendingDelegatorFee(provider, provider), position.pending},
        {getStakingRewards(provider, provider), position.rewards}};
    if (is(data, calcAvailableForRedelegateAmount(provider, provider))) {
        const UInt256 dust = position.rewards % BalanceCompactPrecision;
        return abi::encode({abi::uintType(), abi::uintType()}, {{UInt256(position.rewards - dust)}, {dust}})
            .value();
    }
    const auto figure = std::ranges::find_if(figures, [&](const auto &item) { return is(data, item.first); });
    return figure == figures.end() ? std::nullopt : std::optional(word(figure->second));
}

Bytes FakeChain::aggregate(BytesView data, std::uint64_t block, bool &migrating) const
{
    const auto callType = abi::tupleOf({abi::addressType(), abi::boolType(), abi::bytesType()});
    const auto calls = abi::decode({abi::arrayOf(callType)}, data.subspan(4)).value();
    std::vector<abi::Value> results;
    for (const abi::Value &item : calls.front().list()) {
        const auto answer = call(item.list()[0].address(), item.list()[2].bytes(), block, migrating);
        results.push_back({std::vector<abi::Value>{{answer.has_value()}, {answer.value_or(Bytes{})}}});
    }
    return abi::encode({abi::arrayOf(abi::tupleOf({abi::boolType(), abi::bytesType()}))}, {{results}})
        .value();
}

std::optional<Bytes> FakeChain::multicall(BytesView data, std::uint64_t block, bool &migrating) const
{
    const auto calls = abi::decode({abi::arrayOf(abi::bytesType())}, data.subspan(4)).value();
    std::vector<abi::Value> results;
    for (const abi::Value &item : calls.front().list()) {
        const auto answer = callStaking(item.bytes(), block, migrating);
        if (!answer) {
            return std::nullopt;
        }
        results.push_back({*answer});
    }
    return abi::encode({abi::arrayOf(abi::bytesType())}, {{results}}).value();
}

} // namespace capstan::testing
