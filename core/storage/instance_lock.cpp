// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/instance_lock.h"

#include <QDir>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<InstanceLock>> InstanceLock::acquire(const QString &profileFolder)
{
    const QString path = QDir(profileFolder).filePath(u"instance.lock"_s);
    std::unique_ptr<InstanceLock> lock(new InstanceLock(path));
    lock->m_file.setStaleLockTime(0);
    if (lock->m_file.tryLock())
        return lock;
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return failure(ErrorCode::FileUnwritable, path);

    qint64 pid = 0;
    QString host;
    QString program;
    lock->m_file.getLockInfo(&pid, &host, &program);
    return failure(ErrorCode::AlreadyRunning, QString::number(pid), pid);
}

} // namespace capstan
