// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

#include <span>

namespace capstan {

/// "CPST": SQLite's application_id of a profile, so that another program's file is never taken for one.
inline constexpr int ProfileApplicationId = 0x43505354;

/// Takes a schema from version n to n + 1, n being its place in the list. Runs inside a transaction.
using Migration = Result<void> (*)(const QSqlDatabase &connection);

/// From nothing to Database::SchemaVersion. A released step never changes again.
std::span<const Migration> migrations();

/// Brings the database behind @p connection to version @p steps.size(). A new file gets all steps; an older
/// one is first copied to "<path>.v<version>". Each step and its version number are one transaction.
/// @return DatabaseTooNew (number: its version), DatabaseFailure (also for a file of another program),
/// FileUnwritable.
Result<void> migrate(const QSqlDatabase &connection, const QString &path, std::span<const Migration> steps);

} // namespace capstan
