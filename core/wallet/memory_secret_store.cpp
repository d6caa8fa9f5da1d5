// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/memory_secret_store.h"

namespace capstan {

namespace {

SecretJob *finishedJob(const Result<QByteArray> &value, QObject *parent)
{
    auto *job = new SecretJob(parent);
    QMetaObject::invokeMethod(
        job,
        [job, value] {
            job->deleteLater();
            Q_EMIT job->finished(value);
        },
        Qt::QueuedConnection);
    return job;
}

} // namespace

SecretJob *MemorySecretStore::read(const QString &key, QObject *parent)
{
    const auto found = m_values.find(key);
    return finishedJob(found == m_values.end() ? Result<QByteArray>(failure(ErrorCode::SecretNotFound, key))
                                               : Result<QByteArray>(found->second),
                       parent);
}

SecretJob *MemorySecretStore::write(const QString &key, const QByteArray &value, QObject *parent)
{
    if (value.size() > MaxSecretSize)
        return finishedJob(failure(ErrorCode::TooLarge, key, MaxSecretSize), parent);
    m_values.insert_or_assign(key, value);
    return finishedJob(QByteArray(), parent);
}

SecretJob *MemorySecretStore::remove(const QString &key, QObject *parent)
{
    m_values.erase(key);
    return finishedJob(QByteArray(), parent);
}

} // namespace capstan
