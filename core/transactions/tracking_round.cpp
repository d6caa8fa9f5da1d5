// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/tracking_round.h"

namespace capstan {

namespace {

constexpr std::size_t CallsPerItem = 4;

/// Without a block of its own yet, a record has no height to ask about: the head's header is harmless.
eth::BlockId heightOf(const TransactionRecord &record)
{
    if (record.blockNumber)
        return *record.blockNumber;
    return eth::BlockTag::Latest;
}

/// The block at the receipt's height was not asked for yet.
bool isHeightUnknown(const Sighting &sighting)
{
    const auto &receipt = sighting.receipt;
    const auto &canonical = sighting.canonical;
    return receipt && !(canonical && canonical->number == receipt->blockNumber);
}

bool needsDepth(const TransactionRecord &record, const Sighting &sighting)
{
    return mayBeReplaced(record, sighting) && sighting.head.number >= ConfirmationDepth;
}

Result<BlockHeader> readExistingBlock(const RpcResult &result)
{
    const auto block = eth::readBlock(result);
    if (!block)
        return tl::unexpected(block.error());
    const std::optional<BlockHeader> &header = *block;
    if (!header)
        return failure(ErrorCode::InconsistentReply, QStringLiteral("eth_getBlockByNumber"));
    return *header;
}

} // namespace

// The order matters: a node that answers one call after the other then knows a head, asked last, at or above
// every receipt.
TrackingRound::TrackingRound(EndpointPool *pool, std::vector<TransactionRecord> records, QObject *parent,
                             const RpcOptions &options)
    : QObject(parent)
    , m_pool(pool)
    , m_options(options)
{
    std::vector<RpcCall> calls;
    for (TransactionRecord &record : records) {
        calls.push_back(eth::getTransactionReceipt(record.hash));
        calls.push_back(eth::getTransactionByHash(record.hash));
        calls.push_back(eth::getBlock(heightOf(record)));
        calls.push_back(eth::getTransactionCount(record.account, eth::BlockTag::Latest));
        m_items.push_back({std::move(record), {}, true});
    }
    calls.push_back(eth::getBlock(std::uint64_t{0}));
    calls.push_back(eth::getBlock(eth::BlockTag::Finalized));
    calls.push_back(eth::getBlock(eth::BlockTag::Latest));
    auto *job = m_pool->send(std::move(calls), this, m_options);
    connect(job, &RpcJob::finished, this,
            [this](const Result<std::vector<RpcResult>> &results, const QUrl &endpoint) {
                if (results)
                    readFirst(*results, endpoint);
                else
                    fail(results.error());
            });
}

void TrackingRound::readFirst(const std::vector<RpcResult> &results, const QUrl &endpoint)
{
    if (results.size() != m_items.size() * CallsPerItem + 3) {
        fail({ErrorCode::UnexpectedType, {}});
        return;
    }
    const std::size_t common = m_items.size() * CallsPerItem;
    const auto genesis = readExistingBlock(results[common]);
    const auto finalized = eth::readBlock(results[common + 1]);
    const auto head = readExistingBlock(results[common + 2]);
    if (!genesis || !head) {
        fail(genesis ? head.error() : genesis.error());
        return;
    }
    m_genesis = genesis->hash;
    m_head = head->number;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const std::size_t at = i * CallsPerItem;
        const auto receipt = eth::readReceipt(results[at]);
        const auto info = eth::readTransaction(results[at + 1]);
        const auto block = eth::readBlock(results[at + 2]);
        const auto nonce = eth::readUInt64(results[at + 3]);
        m_items[i].answered = receipt && info && block && nonce;
        if (!m_items[i].answered)
            continue;
        Sighting &sighting = m_items[i].sighting;
        sighting = {*head, finalized.value_or(std::nullopt), *receipt, *block, *info, *nonce, {}, {}};
        if (!m_items[i].record.blockNumber)
            sighting.canonical.reset();
    }
    m_options.onlyEndpoint = endpoint;
    askAgain();
}

void TrackingRound::askAgain()
{
    std::vector<RpcCall> calls;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        if (!item.answered)
            continue;
        if (isHeightUnknown(item.sighting))
            ask(calls, i, Question::Kind::Canonical);
        else if (needsDepth(item.record, item.sighting))
            ask(calls, i, Question::Kind::DeepNonce);
        if (isNewFailure(item.record, item.sighting))
            ask(calls, i, Question::Kind::Replay);
    }
    if (calls.empty()) {
        finish();
        return;
    }
    auto *job = m_pool->send(std::move(calls), this, m_options);
    connect(job, &RpcJob::finished, this, [this](const Result<std::vector<RpcResult>> &results) {
        if (results)
            readSecond(*results);
        else
            fail(results.error());
    });
}

void TrackingRound::ask(std::vector<RpcCall> &calls, std::size_t index, Question::Kind kind)
{
    const Item &item = m_items[index];
    switch (kind) {
    case Question::Kind::Canonical:
        calls.push_back(eth::getBlock(item.sighting.receipt->blockNumber));
        break;
    case Question::Kind::DeepNonce:
        calls.push_back(eth::getTransactionCount(item.record.account,
                                                 item.sighting.head.number - (ConfirmationDepth - 1)));
        break;
    case Question::Kind::Replay: {
        const auto sent = decodeSignedTransaction(item.record.raw);
        const std::uint64_t block = item.sighting.receipt->blockNumber;
        if (!sent || block == 0)
            return;
        const UnsignedTransaction &transaction = sent->transaction;
        calls.push_back(eth::call(
            {item.record.account, transaction.to, transaction.data, transaction.gasLimit, transaction.value},
            block - 1));
        break;
    }
    }
    m_questions.push_back({index, kind});
}

void TrackingRound::readSecond(const std::vector<RpcResult> &results)
{
    for (std::size_t i = 0; i < m_questions.size() && i < results.size(); ++i) {
        Item &item = m_items[m_questions[i].item];
        switch (m_questions[i].kind) {
        case Question::Kind::Canonical: {
            const auto block = eth::readBlock(results[i]);
            item.answered = block.has_value();
            item.sighting.canonical = block.value_or(std::nullopt);
            break;
        }
        case Question::Kind::DeepNonce: {
            const auto nonce = eth::readUInt64(results[i]);
            item.answered = nonce.has_value();
            if (nonce)
                item.sighting.deepNonce = *nonce;
            break;
        }
        case Question::Kind::Replay: {
            const auto said = eth::readBytes(results[i]);
            if (!said && said.error().code == ErrorCode::Reverted)
                item.sighting.replayed = said.error();
            break;
        }
        }
    }
    finish();
}

TrackingReport TrackingRound::report() const
{
    TrackingReport report;
    report.endpoint = m_options.onlyEndpoint;
    report.genesis = m_genesis;
    report.head = m_head;
    for (const Item &item : m_items) {
        if (item.answered)
            report.sightings.emplace(item.record.hash, item.sighting);
    }
    return report;
}

void TrackingRound::finish()
{
    deleteLater();
    Q_EMIT finished(report());
}

void TrackingRound::fail(const Error &error)
{
    deleteLater();
    Q_EMIT failed(error);
}

} // namespace capstan
