// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/history_export.h"

#include <QObject>

#include <optional>

namespace capstan {

/// Writes a history to a file, on a pool thread; what stood there stays when that fails. Emits finished()
/// exactly once, never from inside the constructor, then deletes itself.
class HistoryExportJob : public QObject
{
    Q_OBJECT
public:
    enum class Format { Csv, Json };

    HistoryExportJob(Format format, HistorySubject subject, std::vector<HistoryEntry> newestFirst,
                     QString path, QObject *parent);

Q_SIGNALS:
    /// None: it is there. FileUnwritable (the path in detail).
    void finished(const std::optional<capstan::Error> &error);
};

} // namespace capstan
