// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/account_store.h"

namespace capstan {

inline constexpr int MaxAccountNameLength = 60;

/// "Account 1", or the first such name that no account has.
QString freeAccountName(const std::vector<Account> &accounts);

} // namespace capstan
