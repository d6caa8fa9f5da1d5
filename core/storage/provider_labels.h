// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"

#include <QHash>
#include <QString>

namespace capstan {

class Database;

/// Characters (UTF-16 units).
inline constexpr int MaxProviderLabel = 60;

/// What a person calls the node providers of a chain.
class ProviderLabels
{
public:
    /// @p database outlives it.
    explicit ProviderLabels(Database *database)
        : m_database(database)
    {
    }

    Result<QHash<Address, QString>> labels(std::uint64_t chainId, const Hash32 &genesis) const;
    /// One plain line (isPlainLine) of at most 60 characters, else UnexpectedType
    /// with "label" in detail; an empty one removes it.
    Result<void> setLabel(std::uint64_t chainId, const Hash32 &genesis, const Address &provider,
                          const QString &label);
    /// The same of several: all or none.
    Result<void> setLabels(std::uint64_t chainId, const Hash32 &genesis,
                           const QHash<Address, QString> &labels);

private:
    Database *m_database;
};

} // namespace capstan
