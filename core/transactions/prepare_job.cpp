// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/prepare_job.h"

#include "core/rpc/endpoint_pool.h"
#include "core/staking/staking_service.h"
#include "core/storage/account_store.h"
#include "core/storage/address_book.h"
#include "core/storage/journal.h"
#include "core/transactions/conflict.h"
#include "core/transactions/cross_check.h"
#include "core/transactions/outcome.h"

#include <QTimer>

#include <algorithm>

namespace capstan {

namespace {

constexpr qint64 MaxSnapshotAgeMs = 15'000;
constexpr int SnapshotDeadlineMs = 60'000;
constexpr int MaxAttempts = 4;
constexpr int PauseMs = 500; // times the attempts so far

bool mayPass(const Error &error)
{
    return error.code == ErrorCode::StaleState || error.code == ErrorCode::InconsistentReply ||
           error.code == ErrorCode::NonceConflict;
}

} // namespace

PrepareJob::PrepareJob(const TransactionContext &context, const Address &account,
                       const TransactionAction &action, const std::optional<Hash32> &replaces,
                       Freshness freshness, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_account(account)
    , m_action(action)
    , m_replaces(replaces)
{
    connect(m_context.staking, &StakingService::snapshotChanged, this, [this] {
        if (m_waiting)
            takeSnapshot();
    });
    connect(m_context.staking, &StakingService::failed, this, [this](const Error &error) {
        if (m_waiting)
            fail(error);
    });
    QMetaObject::invokeMethod(
        this, [this, freshness] { start(freshness); }, Qt::QueuedConnection);
}

void PrepareJob::start(Freshness freshness)
{
    ++m_attempts;
    const auto snapshot = m_context.staking->snapshot();
    const qint64 now = m_context.clock->monotonicMs();
    const bool isRecent = snapshot && snapshot->account == m_account &&
                          now - snapshot->receivedAtMonotonicMs <= MaxSnapshotAgeMs;
    if (freshness == Freshness::RecentSnapshot && isRecent)
        takeSnapshot();
    else
        awaitSnapshot();
}

void PrepareJob::awaitSnapshot()
{
    if (m_context.staking->account() != m_account) {
        fail({ErrorCode::StaleState, QStringLiteral("account")});
        return;
    }
    m_waiting = true;
    QTimer::singleShot(SnapshotDeadlineMs, this, [this, attempt = m_attempts] {
        if (m_waiting && attempt == m_attempts)
            fail({ErrorCode::Timeout, {}});
    });
    m_context.staking->refresh();
}

void PrepareJob::takeSnapshot()
{
    m_waiting = false;
    m_snapshot = m_context.staking->snapshot();
    if (!m_snapshot || m_snapshot->account != m_account) {
        fail({ErrorCode::StaleState, QStringLiteral("account")});
        return;
    }
    const auto replacement = replaced();
    if (!replacement) {
        fail(replacement.error());
        return;
    }
    const auto plan = planAction(*m_snapshot, m_action);
    if (const auto error = whatIsInTheWay(plan ? plan->action : m_action)) {
        if (error->code == ErrorCode::StaleState)
            tryAgainOr(*error);
        else
            fail(*error);
        return;
    }
    if (plan)
        readFacts(*plan);
    else if (*replacement)
        explain(plan.error(), (*replacement)->newest);
    else
        fail(plan.error());
}

/// What can't be done any more may have been done just now, by what was to be replaced.
void PrepareJob::explain(const Error &error, const TransactionRecord &newest)
{
    auto *job = m_context.pool->send({eth::getTransactionCount(m_account, eth::BlockTag::Latest)}, this);
    connect(job, &RpcJob::finished, this,
            [this, error, newest](const Result<std::vector<RpcResult>> &results) {
                const auto mined = results && results->size() == 1 ? eth::readUInt64(results->front())
                                                                   : Result<std::uint64_t>(0);
                if (mined.value_or(0) > newest.nonce)
                    fail({ErrorCode::NonceConflict, newest.hash.toHex(), static_cast<qint64>(newest.nonce)});
                else
                    fail(error);
            });
}

void PrepareJob::readFacts(const ActionPlan &plan)
{
    auto *job = m_context.pool->send(
        chainFactsCalls(m_context.pool->profile(), m_account, plan.call, m_snapshot->block.number), this);
    connect(job, &RpcJob::finished, this,
            [this, plan](const Result<std::vector<RpcResult>> &results, const QUrl &source) {
                const auto facts = results ? readChainFacts(*results) : tl::unexpected(results.error());
                if (facts)
                    check(plan, *facts, source);
                else
                    tryAgainOr(facts.error());
            });
}

void PrepareJob::check(const ActionPlan &plan, const ChainFacts &facts, const QUrl &source)
{
    auto *others = new CrossCheck(m_context.pool, source, m_account, plan.call, facts, this);
    connect(others, &CrossCheck::finished, this,
            [this, plan, facts](const std::optional<Error> &disagreement,
                                const std::vector<Simulation> &opinions) {
                if (disagreement) {
                    tryAgainOr(*disagreement);
                    return;
                }
                ChainFacts all = facts;
                all.opinions = opinions;
                settle(plan, all);
            });
}

void PrepareJob::settle(const ActionPlan &plan, const ChainFacts &facts)
{
    const auto local = localFacts(plan);
    if (!local) {
        fail(local.error());
        return;
    }
    const auto prepared = prepareTransaction(m_context.pool->profile(), m_snapshot, plan, facts, *local);
    if (!prepared) {
        tryAgainOr(prepared.error());
        return;
    }
    const auto remembered = rememberImplementation(*local, facts.implementation);
    if (remembered)
        finish(*prepared);
    else
        fail(remembered.error());
}

Result<LocalFacts> PrepareJob::localFacts(const ActionPlan &plan) const
{
    const NetworkProfile &profile = m_context.pool->profile();
    const auto nonce = m_context.journal->nextNonce(profile.chainId, m_snapshot->genesis, m_account);
    if (!nonce)
        return tl::unexpected(nonce.error());
    const auto accepted =
        m_context.accounts->acceptedImplementation(profile.chainId, m_snapshot->genesis, profile.staking);
    if (!accepted)
        return tl::unexpected(accepted.error());
    const auto replacement = replaced();
    if (!replacement)
        return tl::unexpected(replacement.error());
    LocalFacts facts{*nonce, *accepted, *replacement};
    facts.rate = m_context.rate;
    facts.feeCap = m_context.feeCap;
    const auto records = m_context.journal->records(profile.chainId, m_snapshot->genesis, m_account);
    if (!records)
        return tl::unexpected(records.error());
    for (const TransactionRecord &record : *records) {
        facts.journalledNonces.push_back(record.nonce);
        if (isWaiting(record))
            facts.waitingNonces.push_back(record.nonce);
    }
    if (plan.call.recipient) {
        if (const auto added = addRecipientFacts(facts, *plan.call.recipient, *records); !added)
            return tl::unexpected(added.error());
    }
    return facts;
}

/// Own accounts and those who were sent something from here; only what is in a block counts.
Result<void> PrepareJob::addRecipientFacts(LocalFacts &facts, const Address &recipient,
                                           const std::vector<TransactionRecord> &records) const
{
    const auto accounts = m_context.accounts->accounts();
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const Account &account : *accounts)
        facts.knownAddresses.push_back(account.address);
    for (const TransactionRecord &record : records) {
        if (outcomeOf(record) && !record.action.recipient.isZero())
            facts.knownAddresses.push_back(record.action.recipient);
    }
    const auto &known = facts.knownAddresses;
    facts.sentThereBefore = std::find(known.begin(), known.end(), recipient) != known.end();
    if (!m_context.addressBook)
        return {};
    const auto entries = m_context.addressBook->entries();
    if (!entries)
        return tl::unexpected(entries.error());
    for (const AddressBookEntry &entry : *entries)
        facts.knownAddresses.push_back(entry.address);
    return {};
}

Result<std::optional<Replaced>> PrepareJob::replaced() const
{
    if (!m_replaces)
        return std::nullopt;
    const auto records =
        m_context.journal->records(m_context.pool->profile().chainId, m_snapshot->genesis, m_account);
    if (!records)
        return tl::unexpected(records.error());
    return findReplaced(*records, *m_replaces).map([](const Replaced &found) {
        return std::optional(found);
    });
}

std::optional<Error> PrepareJob::whatIsInTheWay(const TransactionAction &action) const
{
    const auto records =
        m_context.journal->records(m_context.pool->profile().chainId, m_snapshot->genesis, m_account);
    if (!records)
        return records.error();
    // What one of ours has just done is not in the snapshot yet.
    if (std::ranges::any_of(*records, [this](const TransactionRecord &record) {
            return record.blockNumber > m_snapshot->block.number;
        }))
        return Error{ErrorCode::StaleState, QStringLiteral("journal")};
    if (m_replaces)
        return std::nullopt;
    const auto waiting = conflictWith(*records, action);
    if (!waiting)
        return std::nullopt;
    return Error{ErrorCode::NonceConflict, waiting->hash.toHex(), static_cast<qint64>(waiting->nonce)};
}

/// The first one seen is taken as it is: the address of the contract itself came with the profile.
Result<void> PrepareJob::rememberImplementation(const LocalFacts &local, const Address &implementation)
{
    if (local.acceptedImplementation)
        return {};
    const NetworkProfile &profile = m_context.pool->profile();
    return m_context.accounts->acceptImplementation(profile.chainId, m_snapshot->genesis, profile.staking,
                                                    implementation);
}

void PrepareJob::tryAgainOr(const Error &error)
{
    if (!mayPass(error) || m_attempts >= MaxAttempts) {
        fail(error);
        return;
    }
    // The node may only be a moment behind the snapshot's block: that passes with the snapshot as it is.
    const Freshness next = m_attempts == 1 ? Freshness::RecentSnapshot : Freshness::NewSnapshot;
    QTimer::singleShot(PauseMs * m_attempts, this, [this, next] { start(next); });
}

void PrepareJob::finish(const PreparedTransaction &prepared)
{
    end();
    Q_EMIT finished(prepared);
}

void PrepareJob::fail(const Error &error)
{
    end();
    Q_EMIT failed(error);
}

void PrepareJob::end()
{
    m_waiting = false;
    disconnect(m_context.staking, nullptr, this, nullptr);
    deleteLater();
}

} // namespace capstan
