// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QUrl>

#include <optional>

namespace capstan {

/// How one endpoint of the profile does, as the pages show it.
struct EndpointHealth
{
    QUrl url;
    bool verified = false;          ///< eth_chainId answered with the profile's chain id
    std::optional<Error> lastError; ///< none since the last success
    std::optional<int> latencyMs;   ///< of the last success
    std::optional<std::uint64_t> block;
    bool operator==(const EndpointHealth &) const = default;
};

} // namespace capstan

Q_DECLARE_METATYPE(capstan::EndpointHealth)
