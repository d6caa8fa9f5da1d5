// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result_metatype.h"
#include "core/base/secret_bytes.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace capstan {

/// openKeystore() on a pool thread: finished() once, never from inside the constructor; then it deletes
/// itself. Deleting it earlier abandons it: the thread wipes what it finds.
class OpenKeystoreJob : public QObject
{
    Q_OBJECT
public:
    /// @p password is UTF-8 as typed.
    OpenKeystoreJob(QByteArray file, SecretBytes password, QObject *parent);
Q_SIGNALS:
    /// The private key, wiped when the last holder lets go; or openKeystore()'s errors.
    void finished(const capstan::Result<std::shared_ptr<const capstan::SecretBytes>> &key);
};

} // namespace capstan
