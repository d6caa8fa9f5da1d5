// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/vault_rekey.h"

#include "core/wallet/vault_removals.h"

namespace capstan {

using namespace Qt::Literals::StringLiterals;

Vault::ChangePassphrase::ChangePassphrase(Vault *vault, SecretBytes current, SecretBytes next,
                                          QObject *parent)
    : Operation(vault, parent)
    , m_current(shared(std::move(current)))
    , m_next(shared(std::move(next)))
{
}

void Vault::ChangePassphrase::start()
{
    if (m_next->isEmpty())
        return finish(Error{ErrorCode::InvalidLength, u"passphrase"_s, 0, {}});
    m_ids = entriesOf(vault()->m_accounts);
    if (m_ids.empty())
        return finish(Error{ErrorCode::NotSupported, {}, 0, {}});
    const auto generation = orFinish(vault()->m_store->secretGeneration());
    if (!generation)
        return;
    m_generation = *generation;
    read(m_ids, m_generation, [this](std::vector<StoredEntry> stored) {
        open(std::move(stored), m_current, [this](OpenedEntries opened) { clearTheWay(std::move(opened)); });
    });
}

// Only one generation can be remembered as stale, and the next one is about to be.
void Vault::ChangePassphrase::clearTheWay(OpenedEntries opened)
{
    const auto stale = orFinish(vault()->m_store->staleSecretGeneration());
    if (!stale)
        return;
    auto secrets = std::make_shared<OpenedEntries>(std::move(opened));
    const auto go = [this, secrets](const Result<void> &cleared) {
        const auto marked =
            cleared.and_then([this] { return vault()->m_store->setStaleSecretGeneration(m_generation + 1); });
        if (marked)
            seal(std::move(*secrets));
        else
            finish(marked);
    };
    if (*stale && **stale != m_generation + 1)
        remove(m_ids, **stale, go);
    else
        go({});
}

void Vault::ChangePassphrase::seal(OpenedEntries opened)
{
    using Sealed = std::vector<StoredEntry>;
    auto secrets = std::make_shared<const OpenedEntries>(std::move(opened));
    inBackground<Sealed>(
        [secrets, next = m_next, cost = vault()->m_cost]() -> Result<Sealed> {
            const auto key = newEntryKey(*next, cost);
            if (!key)
                return tl::unexpected(key.error());
            Sealed sealed;
            for (const OpenedEntry &entry : secrets->entries) {
                auto stored = sealEntry(entry, *key);
                if (!stored)
                    return tl::unexpected(stored.error());
                sealed.push_back(*std::move(stored));
            }
            return sealed;
        },
        [this](const Result<Sealed> &sealed) {
            if (sealed)
                writeAll(*sealed);
            else
                abandon(sealed.error());
        });
}

void Vault::ChangePassphrase::writeAll(const std::vector<StoredEntry> &entries)
{
    write(entries, m_generation + 1, [this, entries](const Result<void> &written) {
        if (written)
            openNew(entries);
        else
            abandon(written.error());
    });
}

// As the next unlock will, from the passphrase on.
void Vault::ChangePassphrase::openNew(const std::vector<StoredEntry> &entries)
{
    inBackground<OpenedEntries>([entries, passphrase = m_next] { return openEntries(entries, *passphrase); },
                                [this](const Result<OpenedEntries> &opened) {
                                    const auto counts = opened.and_then([this](const OpenedEntries &) {
                                        return vault()->m_store->setSecretGeneration(m_generation + 1);
                                    });
                                    if (!counts)
                                        return abandon(counts.error());
                                    finish(Result<void>());
                                    vault()->sweep();
                                });
}

void Vault::ChangePassphrase::abandon(const Error &error)
{
    finish(error);
    vault()->sweep();
}

} // namespace capstan
