// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/phrase_accounts.h"

#include "core/wallet/phrase.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace capstan {

namespace {

Result<FoundAccount> accountAt(const HdKey &master, PathScheme scheme, std::uint32_t index)
{
    const auto path = accountPath(scheme, index);
    if (!path)
        return tl::unexpected(path.error());
    const auto address = master.derive(*path).and_then([](const HdKey &key) { return addressOf(key); });
    if (!address)
        return tl::unexpected(address.error());
    return FoundAccount{scheme, index, *path, *address};
}

} // namespace

Result<std::vector<FoundAccount>> firstAccounts(const Phrase &phrase, std::uint32_t count)
{
    const auto master = masterKey(phrase);
    if (!master)
        return tl::unexpected(master.error());
    std::vector<FoundAccount> accounts;
    for (const PathScheme scheme : {PathScheme::Standard, PathScheme::LedgerLive, PathScheme::Legacy}) {
        for (std::uint32_t index = 0; index < count; ++index) {
            auto account = accountAt(*master, scheme, index);
            if (!account && account.error().code == ErrorCode::InvalidKey)
                continue; // BIP-32 has no key at this number
            if (!account)
                return tl::unexpected(account.error());
            if (std::ranges::find(accounts, account->address, &FoundAccount::address) == accounts.end())
                accounts.push_back(*std::move(account));
        }
    }
    return accounts;
}

FirstAccountsJob::FirstAccountsJob(std::shared_ptr<const Phrase> phrase, std::uint32_t count, QObject *parent)
    : QObject(parent)
{
    auto *watcher = new QFutureWatcher<Result<std::vector<FoundAccount>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        deleteLater();
        Q_EMIT finished(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run([phrase = std::move(phrase), count] { return firstAccounts(*phrase, count); }));
}

} // namespace capstan
