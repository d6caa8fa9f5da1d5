// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/vault_operation.h"

namespace capstan {

/// Removes the entry where no other account needs it, sees that it is gone, forgets the account.
class Vault::Remove final : public Vault::Operation
{
public:
    Remove(Vault *vault, const Address &address, QObject *parent);
    void start() override;

private:
    void removeEntry(const EntryId &id, const std::vector<int> &generations);
    void confirmGone(const EntryId &id, const std::vector<int> &generations);
    void forget();

    Address m_address;
};

/// Removes what the stale generation has left behind; what it can't remove is left for the next time.
class Vault::Sweep final : public Vault::Operation
{
public:
    explicit Sweep(Vault *vault);
    void start() override;
};

} // namespace capstan
