// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/snapshot_reader.h"

#include "core/staking/batch_results.h"
#include "core/storage/journal.h"

#include <algorithm>

namespace capstan {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Blocks over which the pace is measured: a day of mainnet.
constexpr std::uint64_t PaceWindow = 7200;
/// How often one read asks again before it is given up.
constexpr int MaxRepeats = 3;

constexpr eth::BlockId Latest{eth::BlockTag::Latest};

/// The calls before the views, in their order; one more header comes after the views.
enum Asked : std::size_t { Head, Genesis, Reference, ImplementationSlot, AccountCode, EthBalance, FirstView };

/// keccak256("eip1967.proxy.implementation") − 1
Hash32 implementationSlot()
{
    return Hash32::fromHex(u"0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc")
        .value_or(Hash32());
}

} // namespace

SnapshotJob::SnapshotJob(Request request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
{
    m_material.account = m_request.account;
}

void SnapshotJob::emitFinished(const Result<StakingSnapshotPtr> &snapshot)
{
    Q_EMIT finished(snapshot);
    deleteLater();
}

void SnapshotJob::start()
{
    if (!m_request.basis) {
        probe();
        return;
    }
    m_basis = *m_request.basis;
    readJournal();
    if (m_basis.hasMulticall3) {
        askEverything();
    } else {
        askHead();
    }
}

void SnapshotJob::probe()
{
    auto *job = new DeploymentProbe(m_request.pool, m_request.account, this);
    connect(job, &DeploymentProbe::finished, this, [this](const Result<DeploymentProbe::Findings> &findings) {
        if (!findings) {
            emitFinished(tl::unexpected(findings.error()));
            return;
        }
        m_basis = findings->basis;
        m_pinned = findings->head;
        readJournal();
        askEverything();
    });
    job->start();
}

void SnapshotJob::send(std::vector<RpcCall> calls, Result<void> (SnapshotJob::*take)(const Results &))
{
    RpcJob *job = m_request.pool->send(std::move(calls), this);
    connect(job, &RpcJob::finished, this, [this, take](const Result<Results> &results) {
        const auto taken =
            results.and_then([this, take](const Results &list) { return (this->*take)(list); });
        if (!taken) {
            emitFinished(tl::unexpected(taken.error()));
        }
    });
}

void SnapshotJob::askHead()
{
    send({eth::getBlock(Latest)}, &SnapshotJob::takeHead);
}

Result<void> SnapshotJob::takeHead(const Results &results)
{
    return readHeader(results.front()).map([this](const BlockHeader &head) {
        m_pinned = head;
        askEverything();
    });
}

/// A failure to read our own journal costs the exact claim dates, which then are ranges: no reason to hide
/// what the chain says.
void SnapshotJob::readJournal()
{
    if (m_request.journal) {
        m_material.ours = m_request.journal->records(profile().chainId, m_basis.genesis, m_request.account)
                              .value_or(std::vector<TransactionRecord>{});
    }
}

/// Providers that are in no list, or no longer, and may still hold a stake: those with a name in the profile,
/// those of our own transactions, and those of earlier lists.
std::vector<Address> SnapshotJob::unlisted() const
{
    std::vector<Address> others = m_basis.others;
    std::ranges::copy(profile().providerNames.keys(), std::back_inserter(others));
    for (const TransactionRecord &record : m_material.ours) {
        others.push_back(record.action.provider);
        std::ranges::copy(record.action.providers, std::back_inserter(others));
    }
    const auto &listed = m_basis.assumptions.validators;
    std::erase_if(others, [&listed](const Address &address) {
        return address.isZero() || std::ranges::find(listed, address) != listed.end();
    });
    std::ranges::sort(others);
    const auto duplicates = std::ranges::unique(others);
    others.erase(duplicates.begin(), duplicates.end());
    return others;
}

void SnapshotJob::prepareBatches()
{
    const Assumptions &assumptions = m_basis.assumptions;
    const Address &account = m_request.account;
    ChainReading &reading = m_material.reading;
    m_basis.others = unlisted();
    prepareReading(reading, assumptions, m_basis.others);

    ViewBatch::Options options;
    if (m_basis.hasMulticall3) {
        options.multicall3 = profile().multicall3;
    }
    auto views = generalViews(profile(), account, assumptions, reading);
    std::ranges::move(providerViews(profile(), account, assumptions.epoch, reading.providers),
                      std::back_inserter(views));
    m_batches.clear();
    m_batches.emplace_back(std::move(views), options);
    if (!assumptions.migrated) {
        options.first = View{profile().staking, ankr_staking::migrateDelegator(account), {}};
        m_batches.emplace_back(providerViews(profile(), account, assumptions.epoch, reading.afterMigration),
                               options);
    }
}

void SnapshotJob::askEverything()
{
    prepareBatches();
    eth::BlockId at = Latest;
    eth::BlockId header = Latest;
    if (m_pinned) {
        header = m_pinned->number;
        at = m_basis.pinsByNumber ? header : eth::BlockId(m_pinned->hash);
    }
    const std::uint64_t head = m_pinned ? m_pinned->number : m_basis.headBlock;
    std::vector<RpcCall> calls{eth::getBlock(header),
                               eth::getBlock(std::uint64_t{0}),
                               eth::getBlock(head - std::min(head, PaceWindow)),
                               eth::getStorageAt(profile().staking, implementationSlot(), at),
                               eth::getCode(m_request.account, at),
                               eth::getBalance(m_request.account, at)};
    for (const ViewBatch &batch : m_batches) {
        std::ranges::move(batch.calls(at), std::back_inserter(calls));
    }
    calls.push_back(eth::getBlock(header));
    send(std::move(calls), &SnapshotJob::takeEverything);
}

Result<void> SnapshotJob::askAgain(void (SnapshotJob::*ask)(), const QString &reason)
{
    if (m_repeats == MaxRepeats) {
        return failure(ErrorCode::StaleState, reason);
    }
    ++m_repeats;
    (this->*ask)();
    return {};
}

/// What was known is of another chain or another deployment.
Result<void> SnapshotJob::startOver()
{
    m_basis = {};
    m_pinned.reset();
    return askAgain(&SnapshotJob::probe, u"contracts"_s);
}

Result<void> SnapshotJob::takeEverything(const Results &results)
{
    const RpcResult &pinnedResult = results[ImplementationSlot];
    if (m_pinned && !m_basis.pinsByNumber && !pinnedResult &&
        pinnedResult.error().code == ErrorCode::RpcError) {
        m_basis.pinsByNumber = true;
        return askAgain(&SnapshotJob::askEverything, u"block"_s);
    }
    const auto head = readHeader(results[Head]);
    const auto headAgain = readHeader(results.back());
    const auto genesis = readHeader(results[Genesis]);
    const auto reference = readHeader(results[Reference]);
    const auto slot = eth::readHash(pinnedResult);
    const auto code = eth::readBytes(results[AccountCode]);
    const auto balance = eth::readUInt256(results[EthBalance]);
    if (const auto error = firstErrorOf(head, headAgain, genesis, reference, slot, code, balance)) {
        return tl::unexpected(*error);
    }
    // Between two equal looks at the head, everything else was of that block.
    if (head->hash != headAgain->hash || (m_pinned && head->hash != m_pinned->hash)) {
        m_pinned = *headAgain;
        return askAgain(&SnapshotJob::askEverything, u"block"_s);
    }
    if (genesis->hash != m_basis.genesis) {
        return startOver();
    }
    m_material.genesis = genesis->hash;
    m_material.head = *head;
    m_material.reference = *reference;
    m_material.implementationSlot = *slot;
    m_material.accountHasCode = !code->empty();
    m_material.reading.ethBalance = *balance;
    m_material.receivedAtMonotonicMs = m_request.clock->monotonicMs();
    return takeViews(std::span(results).subspan(FirstView, results.size() - FirstView - 1));
}

Result<void> SnapshotJob::takeViews(std::span<const RpcResult> results)
{
    for (const ViewBatch &batch : m_batches) {
        const auto taken = batch.take(results.first(batch.callCount()), m_material.head.number);
        // A node that took in a block just then answered of that one. Soon this one is settled.
        if (!taken && taken.error().code == ErrorCode::StaleState) {
            m_pinned = m_material.head;
            return askAgain(&SnapshotJob::askEverything, taken.error().detail);
        }
        if (!taken)
            return taken;
        results = results.subspan(batch.callCount());
    }
    if (m_material.reading.validatorStorage != m_basis.assumptions.validatorStorage) {
        return startOver();
    }
    const auto confirmed = confirmAssumptions();
    if (!confirmed) {
        return tl::unexpected(confirmed.error());
    }
    if (!*confirmed) {
        m_pinned = m_material.head;
        return askAgain(&SnapshotJob::askEverything, u"providers"_s);
    }
    return assembleSnapshot(profile(), m_material).map([this](const StakingSnapshotPtr &snapshot) {
        emitFinished(snapshot);
    });
}

/// Brings the assumptions up to what was read. @return whether everything needed had been asked for.
Result<bool> SnapshotJob::confirmAssumptions()
{
    const ChainReading &reading = m_material.reading;
    if (reading.epochBlockInterval == 0) {
        return failure(ErrorCode::InconsistentReply, u"epochBlockInterval"_s);
    }
    if (const auto checked = reading.validators.and_then(checkProviderList); !checked) {
        return tl::unexpected(checked.error());
    }
    Assumptions &assumptions = m_basis.assumptions;
    const std::uint64_t epoch = m_material.head.number / reading.epochBlockInterval;
    const bool confirmed = *reading.validators == assumptions.validators && epoch == assumptions.epoch &&
                           (reading.migrated || !assumptions.migrated);
    std::ranges::copy(assumptions.validators, std::back_inserter(m_basis.others));
    assumptions.validators = *reading.validators;
    assumptions.epoch = epoch;
    assumptions.migrated = reading.migrated;
    m_basis.headBlock = m_material.head.number;
    return confirmed;
}

} // namespace capstan
