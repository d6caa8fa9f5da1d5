// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <QJsonObject>

namespace capstan {

/// One snapshot for a script: amounts are wei as decimal strings; epochs and blocks are numbers; times are
/// ISO 8601 in UTC, whole seconds rounded down, null while the chain's pace is not known.
QJsonObject statusJson(const StakingSnapshot &snapshot, int httpRequests);

/// The same for a person with a terminal: aligned columns, plain digits, nothing that a terminal would act
/// on.
QString statusTable(const StakingSnapshot &snapshot);

} // namespace capstan
