// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/history_export_job.h"

#include <QFile>
#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace capstan {

namespace {

/// For its owner alone: it tells what somebody has.
bool writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.write(content) == content.size() && file.commit();
}

} // namespace

HistoryExportJob::HistoryExportJob(Format format, HistorySubject subject,
                                   std::vector<HistoryEntry> newestFirst, QString path, QObject *parent)
    : QObject(parent)
{
    auto *watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        deleteLater();
        Q_EMIT finished(watcher->result() ? std::nullopt
                                          : std::optional(Error{ErrorCode::FileUnwritable, path}));
    });
    watcher->setFuture(
        QtConcurrent::run([format, subject = std::move(subject), entries = std::move(newestFirst), path] {
            return writeFile(path, format == Format::Csv ? historyCsv(subject, entries)
                                                         : historyJson(subject, entries));
        }));
}

} // namespace capstan
