// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/history_export_job.h"

#include "core/base/file_io.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace capstan {

HistoryExportJob::HistoryExportJob(Format format, HistorySubject subject,
                                   std::vector<HistoryEntry> newestFirst, QString path, QObject *parent)
    : QObject(parent)
{
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        deleteLater();
        const Result<void> written = watcher->result();
        Q_EMIT finished(written ? std::nullopt : std::optional(written.error()));
    });
    watcher->setFuture(
        QtConcurrent::run([format, subject = std::move(subject), entries = std::move(newestFirst), path] {
            return writePrivateFile(path, format == Format::Csv ? historyCsv(subject, entries)
                                                                : historyJson(subject, entries));
        }));
}

} // namespace capstan
