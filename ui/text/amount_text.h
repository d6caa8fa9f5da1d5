// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/uint256.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace capstan {

/// Amounts in wei as people read them, in the default locale unless told. Cut, never rounded up; what is cut
/// belongs into the tool tip by the *Full functions.
QString ankrText(const UInt256 &wei, int maxDecimals = 4, const QLocale &locale = {}); ///< "2,000.5 ANKR"
QString ankrTextFull(const UInt256 &wei, const QLocale &locale = {});
QString ethText(const UInt256 &wei, int maxDecimals = 4, const QLocale &locale = {}); ///< "0.0412 ETH"
QString ethTextFull(const UInt256 &wei, const QLocale &locale = {});

/// "4.52 %"; "unknown" for none, which is not 0 %.
QString aprText(const std::optional<double> &percent, const QLocale &locale = {});

/// 26,471,908; also epochs and nonces.
QString countText(std::uint64_t count, const QLocale &locale = {});

} // namespace capstan
