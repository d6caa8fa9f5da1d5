// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSettings>

#include <memory>

namespace capstan {

struct SettingsFile
{
    std::unique_ptr<QSettings> settings;
    QString setAside; ///< where a damaged file went, a whole path; empty: there was none
};

/// Opens the INI file at @p path, which need not be there. One that is damaged (no INI, NUL bytes, no UTF-8,
/// above 1 MB) is renamed to "<path>.damaged-1", or the next number that is free, and nothing of it is taken.
/// @return FileUnreadable; FileUnwritable when a damaged file can't be set aside.
Result<SettingsFile> openSettingsFile(const QString &path);

} // namespace capstan
