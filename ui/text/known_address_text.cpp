// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/known_address_text.h"

#include "core/ethereum/lookalike.h"
#include "ui/text/plain_text.h"
#include "ui/text/provider_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace capstan {

namespace {

/// Translated in the context "KnownAddressText".
class KnownAddressText
{
    Q_DECLARE_TR_FUNCTIONS(KnownAddressText)
};

} // namespace

std::vector<KnownAddress> knownAddresses(const std::vector<Account> &accounts,
                                         const std::vector<AddressBookEntry> &entries,
                                         const StakingSnapshotPtr &snapshot)
{
    std::vector<KnownAddress> known;
    const auto append = [&known](const Address &address, const QString &name) {
        if (std::ranges::find(known, address, &KnownAddress::address) == known.end())
            known.push_back({address, name});
    };
    for (const Account &account : accounts)
        append(
            account.address,
            KnownAddressText::tr("your account %1", "a name").arg(plainText(account.name, MaxAccountName)));
    for (const AddressBookEntry &entry : entries)
        append(entry.address, plainText(entry.name, MaxAddressName));
    if (snapshot) {
        for (const ProviderPosition &provider : snapshot->providers)
            append(provider.address,
                   KnownAddressText::tr("the provider %1", "a name").arg(providerText(provider)));
    }
    return known;
}

std::optional<KnownAddress> lookalikeAmong(const std::vector<KnownAddress> &known, const Address &address)
{
    std::vector<Address> addresses(known.size());
    std::ranges::transform(known, addresses.begin(), &KnownAddress::address);
    const auto other = lookalikeOf(address, addresses);
    if (!other)
        return std::nullopt;
    return *std::ranges::find(known, *other, &KnownAddress::address);
}

QString lookalikeText(const KnownAddress &known)
{
    return KnownAddressText::tr(
               "It begins and ends as %1 (%2) does, and is another address. Swindlers make such "
               "addresses: compare every character with a source that you trust.",
               "an address, whose it is")
        .arg(known.address.toChecksumHex(), known.name);
}

} // namespace capstan
