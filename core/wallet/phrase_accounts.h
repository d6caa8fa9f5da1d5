// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/vault.h"

namespace capstan {

/// One of a phrase's accounts, by its address alone.
struct FoundAccount
{
    PathScheme scheme = PathScheme::Standard;
    std::uint32_t index = 0;
    DerivationPath path;
    Address address;
};

/// The first @p count accounts of every scheme; where two schemes meet in one address it is given once, by
/// the first. Tens of milliseconds: not on the GUI thread.
Result<std::vector<FoundAccount>> firstAccounts(const Phrase &phrase, std::uint32_t count);

/// firstAccounts() on a pool thread: finished() once, never from inside the constructor; then it deletes
/// itself.
class FirstAccountsJob : public QObject
{
    Q_OBJECT
public:
    FirstAccountsJob(std::shared_ptr<const Phrase> phrase, std::uint32_t count, QObject *parent);
Q_SIGNALS:
    void finished(const capstan::Result<std::vector<capstan::FoundAccount>> &accounts);
};

} // namespace capstan
