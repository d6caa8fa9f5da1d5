// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/address.h"

#include <QHash>
#include <QString>
#include <QUrl>

#include <vector>

namespace capstan {

/// One network that the program can work on: where its nodes are, and the contracts it trusts there.
/// A JSON file; the built-in ones are under resources/networks.
struct NetworkProfile
{
    QString name;              ///< 1 … 60 characters
    std::uint64_t chainId = 0; ///< 1 … 2^53; the only source of a transaction's chain id
    std::vector<QUrl> rpcUrls; ///< 1 … 16, http or https; plain http only to a loopback address
    QUrl explorerUrl; ///< optional (also ""), as rpcUrls, no slash at the end; "<explorerUrl>/tx/0x…"
    Address staking;
    Address token;
    Address stakingConfig;
    Address multicall3;
    std::uint64_t firstBlock = 0;   ///< the first block with events
    std::uint64_t logWindow = 3000; ///< blocks per eth_getLogs, 1 … 100,000
    bool devnet = false;            ///< a local chain for trying out; its accounts hold nothing of worth
    QHash<Address, QString> providerNames; ///< plain text, at most 60 characters each

    /// Strict: unknown keys, duplicate keys, wrong types and bad values are refused.
    /// @return InvalidProfile with the field in detail, InvalidJson, FileUnreadable, TooLarge (above 64 kB).
    static Result<NetworkProfile> fromJson(const QByteArray &json);
    static Result<NetworkProfile> fromFile(const QString &path);
};

} // namespace capstan
