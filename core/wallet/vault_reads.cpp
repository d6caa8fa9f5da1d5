// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/vault_reads.h"

#include "core/wallet/keystore_v3.h"
#include "core/wallet/vault_removals.h"

#include <algorithm>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

Vault::Unlock::Unlock(Vault *vault, SecretBytes passphrase, QObject *parent)
    : Operation(vault, parent)
    , m_passphrase(shared(std::move(passphrase)))
    , m_lockCount(vault->m_lockCount)
{
}

void Vault::Unlock::start()
{
    if (!vault()->hasKeys())
        return finish(Error{ErrorCode::NotSupported, {}, 0, {}});
    const auto generation = orFinish(vault()->m_store->secretGeneration());
    if (!generation)
        return;
    using Keys = std::map<Address, SecretBytes>;
    const std::vector<Account> accounts = vault()->m_accounts;
    read(entriesOf(accounts), *generation, [this, accounts](std::vector<StoredEntry> stored) {
        inBackground<Keys>(
            [stored = std::move(stored), accounts, passphrase = m_passphrase] {
                return openEntries(stored, *passphrase).and_then([&](const OpenedEntries &opened) {
                    return privateKeys(opened.entries, accounts);
                });
            },
            [this](Result<Keys> keys) {
                if (!keys)
                    return finish(keys.error());
                if (vault()->m_lockCount != m_lockCount)
                    return finish(Error{ErrorCode::Cancelled, {}, 0, {}});
                finish(Result<void>());
                vault()->sweep();
                vault()->adoptKeys(*std::move(keys));
            });
    });
}

Vault::Authorise::Authorise(Vault *vault, const Address &account, const Hash32 &digest,
                            SecretBytes passphrase, QObject *parent)
    : Operation(vault, parent)
    , m_account(account)
    , m_digest(digest)
    , m_passphrase(shared(std::move(passphrase)))
    , m_lockCount(vault->m_lockCount)
{
}

void Vault::Authorise::start()
{
    const Account *account = vault()->find(m_account);
    if (!account || !account->hasKey())
        return finish(Error{ErrorCode::NotSupported, m_account.toChecksumHex(), 0, {}});
    if (vault()->isLocked())
        return finish(Error{ErrorCode::VaultLocked, {}, 0, {}});
    const auto generation = orFinish(vault()->m_store->secretGeneration());
    if (!generation)
        return;
    read({*entryOf(*account)}, *generation, [this](std::vector<StoredEntry> stored) {
        open(std::move(stored), m_passphrase, [this](const OpenedEntries &) {
            if (vault()->m_lockCount != m_lockCount)
                return finish(Error{ErrorCode::Cancelled, {}, 0, {}});
            vault()->m_authorised = m_digest;
            finish(Result<void>());
        });
    });
}

Vault::Reveal::Reveal(Vault *vault, const Address &phrase, SecretBytes passphrase, QObject *parent)
    : Operation(vault, parent)
    , m_phrase(phrase)
    , m_passphrase(shared(std::move(passphrase)))
{
}

void Vault::Reveal::start()
{
    const auto account = std::ranges::find(vault()->m_accounts, std::optional(m_phrase), &Account::phrase);
    if (account == vault()->m_accounts.end())
        return finish(Error{ErrorCode::SecretNotFound, m_phrase.toChecksumHex(), 0, {}});
    const auto generation = orFinish(vault()->m_store->secretGeneration());
    if (!generation)
        return;
    read({*entryOf(*account)}, *generation, [this](std::vector<StoredEntry> stored) {
        open(std::move(stored), m_passphrase, [this](const OpenedEntries &opened) {
            m_opened = opened.entries.front().phrase;
            finish(Result<void>());
        });
    });
}

Vault::Export::Export(Vault *vault, const Address &account, SecretBytes passphrase, SecretBytes password,
                      QObject *parent)
    : Operation(vault, parent)
    , m_account(account)
    , m_passphrase(shared(std::move(passphrase)))
    , m_password(shared(std::move(password)))
{
}

void Vault::Export::start()
{
    if (m_password->isEmpty())
        return finish(Error{ErrorCode::InvalidLength, u"password"_s, 0, {}});
    const Account *account = vault()->find(m_account);
    if (!account || !account->hasKey())
        return finish(Error{ErrorCode::NotSupported, m_account.toChecksumHex(), 0, {}});
    const auto generation = orFinish(vault()->m_store->secretGeneration());
    if (!generation)
        return;
    read({*entryOf(*account)}, *generation, [this, account = *account](std::vector<StoredEntry> stored) {
        open(std::move(stored), m_passphrase,
             [this, account](OpenedEntries opened) { make(std::move(opened), account); });
    });
}

void Vault::Export::make(OpenedEntries opened, const Account &account)
{
    auto secrets = std::make_shared<const OpenedEntries>(std::move(opened));
    inBackground<QByteArray>(
        [secrets, account, password = m_password, cost = vault()->m_cost] {
            return privateKeys(secrets->entries, {account}).and_then([&](const auto &keys) {
                return writeKeystore(keys.at(account.address), account.address, *password, cost);
            });
        },
        [this](const Result<QByteArray> &file) {
            if (file)
                m_file = *file;
            finish(file.map([](const QByteArray &) {}));
        });
}

} // namespace capstan
