// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary.h"

#include "core/base/log_file.h"
#include "core/base/redaction.h"
#include "core/rpc/endpoint_pool.h"
#include "core/settings/settings_store.h"
#include "core/staking/staking_service.h"
#include "core/transactions/transaction_service.h"
#include "core/wallet/vault.h"

#include <QDebug>

namespace capstan {

namespace {

QString factsOf(const Error &error)
{
    return QStringLiteral("error %1, %2, %3")
        .arg(QString::number(static_cast<int>(error.code)), QString::number(error.number), error.detail);
}

} // namespace

Diary::Diary(const EndpointPool *pool, const StakingService *staking, const TransactionService *transactions,
             const Vault *vault, const SettingsStore *settings, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(pool, &EndpointPool::healthChanged, this, &Diary::noteHealth);
    connect(staking, &StakingService::snapshotChanged, this, [](const StakingSnapshotPtr &snapshot) {
        if (snapshot)
            qCDebug(logNetwork) << "read:" << snapshot->providers.size() << "node providers at block"
                                << snapshot->clock.headBlock;
    });
    connect(staking, &StakingService::failed, this, [](const Error &error) {
        qCWarning(logNetwork).noquote() << "reading failed:" << factsOf(error);
    });
    connect(transactions, &TransactionService::failed, this, [](const Error &error) {
        qCWarning(logSending).noquote() << "following failed:" << factsOf(error);
    });
    connect(transactions, &TransactionService::recordChanged, this, [](const TransactionRecord &record) {
        qCInfo(logSending).noquote() << "transaction" << shortHex(record.hash.toHex()) << "nonce"
                                     << record.nonce << "state" << static_cast<int>(record.state);
    });
    connect(vault, &Vault::lockedChanged, this,
            [](bool locked) { qCInfo(logWallet) << (locked ? "locked" : "unlocked"); });
    connect(vault, &Vault::accountsChanged, this,
            [vault] { qCInfo(logWallet) << vault->accounts().size() << "accounts"; });
    connect(settings, &SettingsStore::changed, this, [] { qCInfo(logApp) << "settings changed"; });
    connect(settings, &SettingsStore::failed, this, [](const Error &error) {
        qCWarning(logApp).noquote() << "settings could not be written:" << factsOf(error);
    });
}

void Diary::noteHealth()
{
    for (const EndpointHealth &endpoint : m_pool->health()) {
        const QString host = endpoint.url.host();
        if (endpoint.lastError && m_failing.insert(host).second)
            qCWarning(logNetwork).noquote() << host << "fails:" << factsOf(*endpoint.lastError);
        else if (!endpoint.lastError && endpoint.verified && m_failing.erase(host) > 0)
            qCInfo(logNetwork).noquote() << host << "works again";
        else if (!endpoint.lastError && endpoint.verified)
            qCDebug(logNetwork).noquote() << host << "latency" << endpoint.latencyMs.value_or(-1)
                                          << "ms, block" << endpoint.block.value_or(0);
    }
}

} // namespace capstan
