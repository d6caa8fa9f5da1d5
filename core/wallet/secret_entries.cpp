// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/secret_entries.h"

#include <algorithm>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

Error damaged(const Address &account)
{
    return {ErrorCode::SecretDamaged, account.toChecksumHex(), 0, {}};
}

Result<OpenedEntry> openEntry(const StoredEntry &stored, const EntryKey &key)
{
    OpenedEntry opened{stored.id, {}, nullptr};
    Result<void> done;
    if (stored.id.kind == SecretKind::PrivateKey)
        done = openKey(stored.blob, stored.id.address, key).map([&](SecretBytes &&secret) {
            opened.key = std::move(secret);
        });
    else
        done = openPhrase(stored.blob, stored.id.address, key).map([&](Phrase &&phrase) {
            opened.phrase = std::make_shared<const Phrase>(std::move(phrase));
        });
    if (!done)
        return tl::unexpected(done.error());
    return opened;
}

/// The keys derived so far, each with what it was derived by.
class KeyRing
{
public:
    explicit KeyRing(const SecretBytes &passphrase)
        : m_passphrase(passphrase)
    {
    }
    Result<const EntryKey *> keyFor(const EntryDerivation &derivation)
    {
        const auto known = std::ranges::find(m_keys, derivation, &EntryKey::derivation);
        if (known != m_keys.end())
            return &*known;
        auto key = deriveEntryKey(m_passphrase, derivation);
        if (!key)
            return tl::unexpected(key.error());
        m_keys.push_back(*std::move(key));
        return &m_keys.back();
    }
    EntryKey takeFirst() { return m_keys.empty() ? EntryKey() : std::move(m_keys.front()); }

private:
    const SecretBytes &m_passphrase;
    std::vector<EntryKey> m_keys;
};

Result<SecretBytes> keyOf(const Account &account, const std::vector<OpenedEntry> &entries,
                          std::map<Address, HdKey> &masters)
{
    const auto id = entryOf(account);
    const auto entry =
        std::ranges::find_if(entries, [&](const OpenedEntry &e) { return e.id.isSameAs(*id); });
    if (entry == entries.end())
        return tl::unexpected(damaged(account.address));
    if (account.kind == Account::Kind::PrivateKey)
        return entry->key.clone();
    auto master = masters.find(id->address);
    if (master == masters.end()) {
        auto made = masterKey(*entry->phrase);
        if (!made)
            return tl::unexpected(made.error());
        master = masters.emplace(id->address, *std::move(made)).first;
    }
    const auto key = DerivationPath::parse(account.path).and_then([&](const DerivationPath &path) {
        return master->second.derive(path);
    });
    const auto address = key.and_then([](const HdKey &k) { return addressOf(k); });
    if (!address || *address != account.address)
        return tl::unexpected(damaged(account.address));
    return key->key().clone();
}

} // namespace

QString EntryId::name(int generation) const
{
    const QString words = kind == SecretKind::PrivateKey ? u"key/%1/%2"_s : u"phrase/%1/%2"_s;
    return words.arg(generation).arg(address.toChecksumHex());
}

std::optional<EntryId> entryOf(const Account &account)
{
    switch (account.kind) {
    case Account::Kind::PrivateKey:
        return EntryId{SecretKind::PrivateKey, account.address, account.address};
    case Account::Kind::Phrase:
        return EntryId{SecretKind::Phrase, account.phrase.value_or(Address()), account.address};
    case Account::Kind::WatchOnly:
        break;
    }
    return std::nullopt;
}

std::vector<EntryId> entriesOf(const std::vector<Account> &accounts)
{
    std::vector<EntryId> entries;
    for (const Account &account : accounts) {
        const auto id = entryOf(account);
        if (id && std::ranges::none_of(entries, [&](const EntryId &e) { return e.isSameAs(*id); }))
            entries.push_back(*id);
    }
    return entries;
}

Result<OpenedEntries> openEntries(const std::vector<StoredEntry> &stored, const SecretBytes &passphrase)
{
    KeyRing keys(passphrase);
    OpenedEntries opened;
    std::optional<Address> notOpened;
    for (const StoredEntry &entry : stored) {
        const auto derivation = derivationOf(entry.blob);
        if (!derivation)
            return tl::unexpected(damaged(entry.id.account));
        const auto key = keys.keyFor(*derivation);
        if (!key)
            return tl::unexpected(key.error());
        auto secret = openEntry(entry, **key);
        if (secret)
            opened.entries.push_back(*std::move(secret));
        else if (secret.error().code == ErrorCode::WrongPassphrase)
            notOpened = notOpened.value_or(entry.id.account);
        else if (secret.error().code == ErrorCode::SecretDamaged)
            return tl::unexpected(damaged(entry.id.account));
        else
            return tl::unexpected(secret.error());
    }
    if (notOpened)
        return opened.entries.empty() ? failure(ErrorCode::WrongPassphrase)
                                      : tl::unexpected(damaged(*notOpened));
    opened.firstKey = keys.takeFirst();
    return opened;
}

Result<StoredEntry> sealEntry(const OpenedEntry &entry, const EntryKey &key)
{
    auto blob = entry.id.kind == SecretKind::PrivateKey ? sealKey(entry.key, entry.id.address, key)
                                                        : sealPhrase(*entry.phrase, entry.id.address, key);
    return blob.map([&](const QByteArray &bytes) { return StoredEntry{entry.id, bytes}; });
}

Result<std::map<Address, SecretBytes>> privateKeys(const std::vector<OpenedEntry> &entries,
                                                   const std::vector<Account> &accounts)
{
    std::map<Address, SecretBytes> keys;
    std::map<Address, HdKey> masters;
    for (const Account &account : accounts) {
        if (!account.hasKey())
            continue;
        auto key = keyOf(account, entries, masters);
        if (!key)
            return tl::unexpected(key.error());
        keys.insert_or_assign(account.address, *std::move(key));
    }
    return keys;
}

} // namespace capstan
