// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/history_service.h"

#include <QString>

namespace capstan {

QString historyKindText(HistoryKind kind); ///< "Stake", "Claim of unstaked ANKR"
/// "Unstake 400 ANKR from Ankr": what an action is about.
QString historySubject(const HistoryEntry &entry, const QString &provider);
/// The fee of the entry's transaction in full, or why none is told.
QString historyFeeText(const HistoryEntry &entry);

/// How far the history is, in a line: "Reading the chain: 42 % …". Empty when nothing is under way.
QString historyProgressText(const HistoryStatus &status);
/// 0 … 100; −1: can't be told.
int historyPercent(const HistoryProgress &progress);

} // namespace capstan
