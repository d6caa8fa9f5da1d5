// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network_profile.h"

namespace capstan {

/// What NetworkProfile::fromJson() reads as @p profile.
QByteArray toJson(const NetworkProfile &profile);

/// Tells networks apart in files of our own: "<chainId>-<staking contract>".
QString keyOf(const NetworkProfile &profile);

/// A list as NetworkProfile::rpcUrls is, by the same rules. @return InvalidProfile with "rpcUrls[N]" in
/// detail, or "rpcUrls" for none or too many.
Result<std::vector<QUrl>> parseEndpoints(const QStringList &texts);

} // namespace capstan
