// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace capstan {

/// What differs from system to system; platform_linux.cpp, platform_macos.cpp and platform_windows.cpp each
/// have all of it.

/// No core dump and no other process reading this one's memory, as far as the system lets a program ask for
/// that. Call first in main(). @return whether the system agreed to all of it.
bool hardenProcess();

/// What the system tells of itself. Linux: logind on the system bus, and the desktop's screen saver on the
/// session bus; without them, never. macOS and Windows: nothing yet.
class SystemEvents : public QObject
{
    Q_OBJECT
public:
    static std::unique_ptr<SystemEvents> create();
Q_SIGNALS:
    void aboutToSleep();
    void resumed(); ///< after a sleep
    void sessionLocked();

protected:
    using QObject::QObject;
};

} // namespace capstan
