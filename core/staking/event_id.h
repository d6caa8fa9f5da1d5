// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"

#include <QByteArray>

namespace capstan {

/// Whose stakes: an account on a chain.
struct StakingPlace
{
    std::uint64_t chainId = 0;
    Hash32 genesis;
    Address account;
    bool operator==(const StakingPlace &) const = default;
};

// Names for what is going to happen that other programs may keep: a hash, so that they tell nothing of the
// account, of the form "<32 hex digits>@capstan".

/// Of a provider's waiting bucket: there is one, and a further unstake moves it as a whole.
QByteArray claimEventId(const StakingPlace &place, const Address &provider);
/// Of the stakes with a provider that unlock with one epoch.
QByteArray unlockEventId(const StakingPlace &place, const Address &provider, std::uint64_t unlockEpoch);

} // namespace capstan
