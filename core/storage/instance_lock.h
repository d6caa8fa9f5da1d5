// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace capstan {

/// Holds a profile folder for one running program. The lock of a process that died is taken over; that of a
/// live one never, however old.
class InstanceLock
{
public:
    /// @return AlreadyRunning (detail: the holder's process id, number the same), FileUnwritable.
    static Result<std::unique_ptr<InstanceLock>> acquire(const QString &profileFolder);

private:
    explicit InstanceLock(const QString &path)
        : m_file(path)
    {
    }
    QLockFile m_file;
};

} // namespace capstan
