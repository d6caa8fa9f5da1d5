// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <QString>

namespace capstan {

/// The profile's name, or the shortened address: only where the whole address is at hand too.
QString providerText(const ProviderPosition &provider);
/// The same for a provider that the snapshot (may be null) need not know.
QString providerText(const StakingSnapshotPtr &snapshot, const Address &provider);

} // namespace capstan
