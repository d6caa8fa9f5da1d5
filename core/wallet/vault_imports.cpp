// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/vault_imports.h"

#include "core/crypto/secp256k1_key.h"

#include <algorithm>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> checkName(const QString &name)
{
    if (name.size() > MaxAccountName)
        return failure(ErrorCode::TooLarge, u"name"_s, MaxAccountName);
    return {};
}

Result<NewAccounts> accountOfKey(const SecretBytes &key, const QString &name)
{
    const auto bytes = Secp256k1Key::fromBytes(key.clone()).and_then([](const Secp256k1Key &pair) {
        return pair.addressBytes();
    });
    if (!bytes)
        return tl::unexpected(bytes.error());
    NewAccounts made;
    made.accounts.push_back({Address(*bytes), name, Account::Kind::PrivateKey});
    made.keys.insert_or_assign(Address(*bytes), key.clone());
    return made;
}

Result<NewAccounts> accountsOfPhrase(const Phrase &phrase, const std::vector<Vault::PhraseAccount> &wanted,
                                     bool backedUp)
{
    const auto master = masterKey(phrase);
    const auto id = master.and_then([](const HdKey &key) { return phraseAddress(key); });
    if (!id)
        return tl::unexpected(id.error());
    NewAccounts made;
    for (const Vault::PhraseAccount &account : wanted) {
        const auto key = master->derive(account.path);
        const auto address = key.and_then([](const HdKey &k) { return addressOf(k); });
        if (!address)
            return tl::unexpected(address.error());
        if (!made.keys.insert_or_assign(*address, key->key().clone()).second)
            continue;
        made.accounts.push_back(
            {*address, account.name, Account::Kind::Phrase, *id, account.path.text(), backedUp});
    }
    return made;
}

} // namespace

Result<std::vector<Account>> Vault::Addition::unknownOf(const std::vector<Account> &accounts) const
{
    std::vector<Account> unknown;
    for (const Account &account : accounts) {
        const Account *known = vault()->find(account.address);
        const bool isSame = known && known->phrase && known->phrase == account.phrase;
        if (known && known->hasKey() && !isSame)
            return failure(ErrorCode::InvalidAddress, account.address.toChecksumHex());
        if (isSame)
            continue;
        unknown.push_back(account);
        const auto sibling = std::ranges::find(vault()->m_accounts, account.phrase, &Account::phrase);
        if (account.phrase && sibling != vault()->m_accounts.end())
            unknown.back().backedUp = account.backedUp || sibling->backedUp;
    }
    if (unknown.empty())
        return failure(ErrorCode::InvalidAddress, accounts.front().address.toChecksumHex());
    return unknown;
}

Result<void> Vault::Addition::record(const std::vector<Account> &accounts,
                                     std::map<Address, SecretBytes> keys)
{
    auto all = vault()->m_store->addKeys(accounts).and_then([&] { return vault()->m_store->accounts(); });
    if (!all)
        return tl::unexpected(all.error());
    finish(Result<void>());
    vault()->adoptAccounts(*std::move(all), std::move(keys));
    return {};
}

Vault::Import::Import(Vault *vault, SecretBytes key, const QString &name, SecretBytes passphrase,
                      QObject *parent)
    : Addition(vault, parent)
    , m_key(shared(std::move(key)))
    , m_passphrase(shared(std::move(passphrase)))
    , m_name(name)
{
}

Vault::Import::Import(Vault *vault, Phrase phrase, std::vector<PhraseAccount> accounts, bool backedUp,
                      SecretBytes passphrase, QObject *parent)
    : Addition(vault, parent)
    , m_phrase(std::make_shared<const Phrase>(std::move(phrase)))
    , m_passphrase(shared(std::move(passphrase)))
    , m_wanted(std::move(accounts))
    , m_backedUp(backedUp)
{
}

Result<void> Vault::Import::checkInput() const
{
    if (m_passphrase->isEmpty())
        return failure(ErrorCode::InvalidLength, u"passphrase"_s);
    if (m_phrase && m_wanted.empty())
        return failure(ErrorCode::InvalidLength, u"accounts"_s);
    auto checked = checkName(m_name);
    for (const PhraseAccount &account : m_wanted)
        checked = checked.and_then([&] { return checkName(account.name); });
    return checked;
}

void Vault::Import::start()
{
    if (auto checked = checkInput(); !checked)
        return finish(checked);
    const auto generation = orFinish(vault()->m_store->secretGeneration());
    if (!generation)
        return;
    m_generation = *generation;
    inBackground<NewAccounts>(
        [key = m_key, name = m_name, phrase = m_phrase, wanted = m_wanted, backedUp = m_backedUp] {
            return phrase ? accountsOfPhrase(*phrase, wanted, backedUp) : accountOfKey(*key, name);
        },
        [this](Result<NewAccounts> derived) {
            if (derived)
                prepare(*std::move(derived));
            else
                finish(derived.error());
        });
}

void Vault::Import::prepare(NewAccounts derived)
{
    const auto accounts = orFinish(unknownOf(derived.accounts));
    if (!accounts)
        return;
    m_accounts = *accounts;
    m_keys = std::move(derived.keys);
    m_id = *entryOf(m_accounts.front());

    const auto present = entriesOf(vault()->m_accounts);
    const auto same = std::ranges::find_if(present, [this](const EntryId &id) { return id.isSameAs(m_id); });
    if (same != present.end())
        openAnother(*same);
    else if (!present.empty())
        openAnother(present.front());
    else
        seal([passphrase = m_passphrase, cost = vault()->m_cost] { return newEntryKey(*passphrase, cost); });
}

void Vault::Import::openAnother(const EntryId &id)
{
    read({id}, m_generation, [this, isSame = id.isSameAs(m_id)](std::vector<StoredEntry> stored) {
        open(std::move(stored), m_passphrase, [this, isSame](OpenedEntries opened) {
            if (isSame) {
                if (auto recorded = record(m_accounts, std::move(m_keys)); !recorded)
                    finish(recorded);
                return;
            }
            auto key = std::make_shared<EntryKey>(std::move(opened.firstKey));
            seal([key]() -> Result<EntryKey> { return std::move(*key); });
        });
    });
}

void Vault::Import::seal(std::function<Result<EntryKey>()> key)
{
    inBackground<StoredEntry>(
        [key = std::move(key), id = m_id, secret = m_key, phrase = m_phrase] {
            return key().and_then([&](const EntryKey &entryKey) {
                return sealEntry({id, secret ? secret->clone() : SecretBytes(), phrase}, entryKey);
            });
        },
        [this](const Result<StoredEntry> &entry) {
            if (entry)
                store(*entry);
            else
                finish(entry.error());
        });
}

void Vault::Import::store(const StoredEntry &entry)
{
    write({entry}, m_generation, [this, entry](const Result<void> &written) {
        if (!written)
            return finish(written);
        // As the next unlock will, from the passphrase on.
        inBackground<OpenedEntries>(
            [entry, passphrase = m_passphrase] { return openEntries({entry}, *passphrase); },
            [this](const Result<OpenedEntries> &opened) {
                if (!opened)
                    return abandon(opened.error());
                if (auto recorded = record(m_accounts, std::move(m_keys)); !recorded)
                    abandon(recorded.error());
            });
    });
}

// No account will own the entry: it goes, whatever comes of that.
void Vault::Import::abandon(const Error &error)
{
    remove({m_id}, m_generation, [this, error](const Result<void> &) { finish(error); });
}

Vault::AddAccount::AddAccount(Vault *vault, const Address &phrase, PhraseAccount account,
                              SecretBytes passphrase, QObject *parent)
    : Addition(vault, parent)
    , m_phrase(phrase)
    , m_account(std::move(account))
    , m_passphrase(shared(std::move(passphrase)))
{
}

void Vault::AddAccount::start()
{
    if (auto checked = checkName(m_account.name); !checked)
        return finish(checked);
    const auto sibling = std::ranges::find(vault()->m_accounts, std::optional(m_phrase), &Account::phrase);
    if (sibling == vault()->m_accounts.end())
        return finish(Error{ErrorCode::SecretNotFound, m_phrase.toChecksumHex(), 0, {}});
    const auto generation = orFinish(vault()->m_store->secretGeneration());
    if (!generation)
        return;
    read({*entryOf(*sibling)}, *generation, [this](std::vector<StoredEntry> stored) {
        open(std::move(stored), m_passphrase,
             [this](const OpenedEntries &opened) { derive(opened.entries.front().phrase); });
    });
}

void Vault::AddAccount::derive(const std::shared_ptr<const Phrase> &phrase)
{
    inBackground<NewAccounts>(
        [phrase, account = m_account] { return accountsOfPhrase(*phrase, {account}, false); },
        [this](Result<NewAccounts> derived) {
            if (!derived)
                return finish(derived.error());
            auto recorded = unknownOf(derived->accounts).and_then([&](const std::vector<Account> &accounts) {
                return record(accounts, std::move(derived->keys));
            });
            if (!recorded)
                finish(recorded);
        });
}

} // namespace capstan
