// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/deployment_probe.h"

#include "core/contracts/staking_config.h"
#include "core/contracts/validator_storage.h"
#include "core/staking/batch_results.h"

#include <algorithm>

namespace capstan {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr eth::BlockId Latest{eth::BlockTag::Latest};
/// Above what any list has had by two orders of magnitude: more is not a list of validators.
constexpr std::size_t MaxProviders = 1000;

/// The calls of the first request, in their order.
enum Asked : std::size_t {
    Head,
    Genesis,
    StakingCode,
    TokenCode,
    ConfigCode,
    Multicall3Code,
    StorageAddress,
    OwnList,
    IsMigrated,
    EpochInterval,
};

/// The calls of the second.
enum AskedOfStorage : std::size_t { StorageCode, StorageList, OwnListAgain, BalanceByHash };

RpcCall callOf(const Address &to, Bytes data)
{
    eth::CallRequest request;
    request.to = to;
    request.data = std::move(data);
    return eth::call(request, Latest);
}

template <class T>
Result<T> returned(const RpcResult &result, Result<T> (*decode)(BytesView))
{
    return eth::readBytes(result).and_then([decode](const Bytes &data) { return decode(data); });
}

} // namespace

DeploymentProbe::DeploymentProbe(EndpointPool *pool, const Address &account, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_account(account)
{
}

void DeploymentProbe::send(std::vector<RpcCall> calls, Result<void> (DeploymentProbe::*take)(const Results &))
{
    RpcJob *job = m_pool->send(std::move(calls), this);
    connect(job, &RpcJob::finished, this, [this, take](const Result<Results> &results) {
        const auto taken =
            results.and_then([this, take](const Results &list) { return (this->*take)(list); });
        if (!taken) {
            emitFinished(tl::unexpected(taken.error()));
        }
    });
}

void DeploymentProbe::emitFinished(const Result<Findings> &findings)
{
    Q_EMIT finished(findings);
    deleteLater();
}

void DeploymentProbe::start()
{
    send({eth::getBlock(Latest), eth::getBlock(std::uint64_t{0}), eth::getCode(profile().staking, Latest),
          eth::getCode(profile().token, Latest), eth::getCode(profile().stakingConfig, Latest),
          eth::getCode(profile().multicall3, Latest),
          callOf(profile().staking, ankr_staking::getValidatorStorage()),
          callOf(profile().staking, ankr_staking::getValidators()),
          callOf(profile().staking, ankr_staking::isMigratedDelegator(m_account)),
          callOf(profile().stakingConfig, staking_config::getEpochBlockInterval())},
         &DeploymentProbe::takeContracts);
}

Result<void> DeploymentProbe::checkCode(const Results &results) const
{
    const std::array<std::pair<Asked, Address>, 3> contracts{{{StakingCode, profile().staking},
                                                              {TokenCode, profile().token},
                                                              {ConfigCode, profile().stakingConfig}}};
    for (const auto &[asked, address] : contracts) {
        const auto code = eth::readBytes(results[asked]);
        if (!code) {
            return tl::unexpected(code.error());
        }
        if (code->empty()) {
            return failure(ErrorCode::ContractMissing, address.toChecksumHex());
        }
    }
    return {};
}

Result<void> DeploymentProbe::takeContracts(const Results &results)
{
    if (const auto checked = checkCode(results); !checked) {
        return checked;
    }
    const auto head = readHeader(results[Head]);
    const auto genesis = readHeader(results[Genesis]);
    const auto multicall3 = eth::readBytes(results[Multicall3Code]);
    const auto migrated = returned(results[IsMigrated], ankr_staking::decodeBool);
    const auto interval = returned(results[EpochInterval], staking_config::decodeEpochBlockInterval);
    if (const auto error = firstErrorOf(head, genesis, multicall3, migrated, interval)) {
        return tl::unexpected(*error);
    }
    if (*interval == 0) {
        return failure(ErrorCode::InconsistentReply, u"epochBlockInterval"_s);
    }
    SnapshotBasis &basis = m_findings.basis;
    m_findings.head = *head;
    basis.genesis = genesis->hash;
    basis.headBlock = head->number;
    basis.hasMulticall3 = !multicall3->empty();
    basis.assumptions.migrated = *migrated;
    basis.assumptions.epoch = head->number / *interval;
    // Older deployments have no such function: that it fails there is the answer.
    const auto storage = returned(results[StorageAddress], ankr_staking::decodeAddress);
    if (!storage || storage->isZero()) {
        return finishWith(eth::readBytes(results[OwnList]));
    }
    basis.assumptions.validatorStorage = *storage;
    askStorage();
    return {};
}

void DeploymentProbe::askStorage()
{
    const Address &storage = *m_findings.basis.assumptions.validatorStorage;
    send({eth::getCode(storage, Latest), callOf(storage, validator_storage::getValidators()),
          callOf(profile().staking, ankr_staking::getValidators()),
          eth::getBalance(m_account, m_findings.head.hash)},
         &DeploymentProbe::takeStorage);
}

Result<void> DeploymentProbe::takeStorage(const Results &results)
{
    const auto code = eth::readBytes(results[StorageCode]);
    if (!code) {
        return tl::unexpected(code.error());
    }
    m_findings.basis.assumptions.storageHoldsList = !code->empty();
    // Asked for nothing but this: whether the node knows blocks by their hash (EIP-1898).
    const RpcResult &byHash = results[BalanceByHash];
    m_findings.basis.pinsByNumber = !byHash && byHash.error().code == ErrorCode::RpcError;
    return finishWith(eth::readBytes(results[code->empty() ? OwnListAgain : StorageList]));
}

Result<void> DeploymentProbe::finishWith(const Result<Bytes> &list)
{
    const auto validators =
        list.and_then([](const Bytes &data) { return validator_storage::decodeValidators(data); });
    const auto checked = validators.and_then(checkProviderList);
    if (!checked) {
        return checked;
    }
    m_findings.basis.assumptions.validators = *validators;
    emitFinished(m_findings);
    return {};
}

Result<void> checkProviderList(std::vector<Address> list)
{
    std::ranges::sort(list);
    if (list.size() > MaxProviders || std::ranges::adjacent_find(list) != list.end()) {
        return failure(ErrorCode::InconsistentReply, u"getValidators"_s);
    }
    return {};
}

} // namespace capstan
