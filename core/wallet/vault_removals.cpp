// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/vault_removals.h"

#include <algorithm>

namespace capstan {

Vault::Remove::Remove(Vault *vault, const Address &address, QObject *parent)
    : Operation(vault, parent)
    , m_address(address)
{
}

void Vault::Remove::start()
{
    const Account *account = vault()->find(m_address);
    if (!account)
        return finish(Error{ErrorCode::InvalidAddress, m_address.toChecksumHex(), 0, {}});
    const auto id = entryOf(*account);
    const bool isShared = id && std::ranges::any_of(vault()->m_accounts, [&](const Account &other) {
                              const auto otherId = entryOf(other);
                              return other.address != m_address && otherId && otherId->isSameAs(*id);
                          });
    if (!id || isShared)
        return forget();
    const auto stale = orFinish(vault()->m_store->staleSecretGeneration());
    if (!stale)
        return;
    const auto generation = orFinish(vault()->m_store->secretGeneration());
    if (!generation)
        return;
    std::vector<int> generations{*generation};
    if (*stale)
        generations.push_back(**stale);
    removeEntry(*id, generations);
}

void Vault::Remove::removeEntry(const EntryId &id, const std::vector<int> &generations)
{
    if (generations.empty())
        return forget();
    remove({id}, generations.back(), [this, id, generations](const Result<void> &removed) {
        if (removed)
            confirmGone(id, generations);
        else
            finish(removed);
    });
}

void Vault::Remove::confirmGone(const EntryId &id, const std::vector<int> &generations)
{
    then(vault()->m_secrets->read(id.name(generations.back()), this),
         [this, id, generations](const Result<QByteArray> &value) {
             if (value)
                 finish(Error{ErrorCode::KeychainDenied, m_address.toChecksumHex(), 0, {}});
             else if (value.error().code == ErrorCode::SecretNotFound)
                 removeEntry(id, {generations.begin(), generations.end() - 1});
             else
                 finish(value.error());
         });
}

void Vault::Remove::forget()
{
    if (auto removed = vault()->m_store->remove(m_address); !removed)
        return finish(removed.error());
    finish(Result<void>());
    vault()->forget(m_address);
}

Vault::Sweep::Sweep(Vault *vault)
    : Operation(vault, vault)
{
}

void Vault::Sweep::start()
{
    const auto stale = orFinish(vault()->m_store->staleSecretGeneration());
    if (!stale)
        return;
    if (!*stale)
        return finish(Result<void>());
    remove(entriesOf(vault()->m_accounts), **stale, [this](const Result<void> &removed) {
        finish(removed.and_then([this] { return vault()->m_store->setStaleSecretGeneration(std::nullopt); }));
    });
}

} // namespace capstan
