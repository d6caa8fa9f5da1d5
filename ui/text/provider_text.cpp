// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/provider_text.h"

#include "ui/text/plain_text.h"

namespace capstan {

QString providerText(const ProviderPosition &provider)
{
    constexpr qsizetype maxNameLength = 60;
    return provider.name.isEmpty() ? provider.address.toShortHex() : plainText(provider.name, maxNameLength);
}

QString providerText(const StakingSnapshotPtr &snapshot, const Address &provider)
{
    const ProviderPosition *position = snapshot ? snapshot->find(provider) : nullptr;
    return position != nullptr ? providerText(*position) : provider.toShortHex();
}

} // namespace capstan
