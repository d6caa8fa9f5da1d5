// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network_profile.h"

#include <QDir>

#include <optional>
#include <vector>

namespace capstan {

/// One network that can be chosen.
struct KnownNetwork
{
    QString id; ///< [a-z0-9-]; empty: built in
    NetworkProfile profile;
};

/// The networks that a person added, each a file "<id>.json" as NetworkProfile says, beside the built-in one.
class NetworkFiles
{
public:
    static constexpr int MaxNetworks = 50;

    /// @p folder need not be there before the first is added.
    NetworkFiles(NetworkProfile builtIn, const QString &folder);

    /// The built-in one first, then by name. What can't be read is in damaged().
    std::vector<KnownNetwork> all() const;
    QStringList damaged() const; ///< whole paths
    /// @return FileUnreadable or InvalidProfile for an added one.
    Result<NetworkProfile> find(const QString &id) const;

    /// @return its id; InvalidProfile "name" where the name, "chainId" where the chain with that staking
    /// contract is there already; TooLarge for too many; FileUnwritable.
    Result<QString> add(const NetworkProfile &profile);
    /// Of an added one, in one step. @return what add() does, but compared with the others only.
    Result<void> replace(const QString &id, const NetworkProfile &profile);
    /// @return FileUnwritable.
    Result<void> remove(const QString &id);

private:
    QString pathOf(const QString &id) const;
    Result<void> checkIsNew(const NetworkProfile &profile, const QString &exceptId) const;
    std::vector<std::pair<QString, Result<NetworkProfile>>> read() const;

    NetworkProfile m_builtIn;
    QDir m_folder;
};

} // namespace capstan
