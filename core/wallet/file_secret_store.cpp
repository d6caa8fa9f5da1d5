// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/file_secret_store.h"

#include "core/base/platform.h"

#include <QDir>
#include <QFutureWatcher>
#include <QUrl>
#include <QtConcurrentRun>

#include <functional>

namespace capstan {

namespace {

/// One name for one key, whatever characters it has.
QString pathOf(const QString &folder, const QString &key)
{
    return QDir(folder).filePath(QString::fromLatin1(QUrl::toPercentEncoding(key)));
}

Result<void> makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return {};
    if (!QDir().mkpath(folder) ||
        !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(ErrorCode::FileUnwritable, folder);
    return {};
}

SecretJob *run(QThreadPool *pool, QObject *parent, std::function<Result<QByteArray>()> work)
{
    auto *job = new SecretJob(parent);
    auto *watcher = new QFutureWatcher<Result<QByteArray>>(job);
    QObject::connect(watcher, &QFutureWatcherBase::finished, job, [job, watcher] {
        job->deleteLater();
        Q_EMIT job->finished(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(pool, std::move(work)));
    return job;
}

} // namespace

FileSecretStore::FileSecretStore(const QString &folder)
    : m_folder(folder)
{
    // One thread: the requests stay in their order.
    m_pool.setMaxThreadCount(1);
}

SecretJob *FileSecretStore::read(const QString &key, QObject *parent)
{
    return run(&m_pool, parent, [path = pathOf(m_folder, key)] { return readDurable(path, MaxSecretSize); });
}

SecretJob *FileSecretStore::write(const QString &key, const QByteArray &value, QObject *parent)
{
    return run(&m_pool, parent, [folder = m_folder, key, value]() -> Result<QByteArray> {
        if (value.size() > MaxSecretSize)
            return failure(ErrorCode::TooLarge, key, MaxSecretSize);
        return makeFolder(folder).and_then([&] { return writeDurably(pathOf(folder, key), value); }).map([] {
            return QByteArray();
        });
    });
}

SecretJob *FileSecretStore::remove(const QString &key, QObject *parent)
{
    return run(&m_pool, parent, [path = pathOf(m_folder, key)] {
        return removeDurably(path).map([] { return QByteArray(); });
    });
}

} // namespace capstan
