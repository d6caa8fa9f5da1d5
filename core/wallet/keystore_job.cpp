// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keystore_job.h"

#include "core/wallet/keystore_v3.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace capstan {

using SharedKey = std::shared_ptr<const SecretBytes>;

OpenKeystoreJob::OpenKeystoreJob(QByteArray file, SecretBytes password, QObject *parent)
    : QObject(parent)
{
    auto *watcher = new QFutureWatcher<Result<SharedKey>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        deleteLater();
        Q_EMIT finished(watcher->result());
    });
    const auto shared = std::make_shared<const SecretBytes>(std::move(password));
    watcher->setFuture(QtConcurrent::run([file = std::move(file), shared]() -> Result<SharedKey> {
        Result<SecretBytes> key = openKeystore(file, *shared);
        if (!key)
            return tl::unexpected(key.error());
        return std::make_shared<const SecretBytes>(std::move(*key));
    }));
}

} // namespace capstan
