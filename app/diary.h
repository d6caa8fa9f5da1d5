// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <set>

namespace capstan {

class EndpointPool;
class SettingsStore;
class StakingService;
class TransactionService;
class Vault;

/// Writes down in the log what happens: which node fails and works again, lock and unlock, what was sent and
/// what became of it; at level debug also what was read. Addresses and hashes shortened, of nodes the host,
/// of settings that they changed.
class Diary : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    Diary(const EndpointPool *pool, const StakingService *staking, const TransactionService *transactions,
          const Vault *vault, const SettingsStore *settings, QObject *parent = nullptr);

private:
    void noteHealth();

    const EndpointPool *m_pool;
    std::set<QString> m_failing; ///< hosts
};

} // namespace capstan
