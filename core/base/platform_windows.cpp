// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include <qt_windows.h>

namespace capstan {

namespace {

class NoEvents final : public SystemEvents
{
public:
    NoEvents()
        : SystemEvents(nullptr)
    {
    }
};

} // namespace

// A process of the same user may still read this one: Windows lets it.
bool hardenProcess()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    return true;
}

// A sleep is noticed by the clock (AutoLock).
std::unique_ptr<SystemEvents> SystemEvents::create()
{
    return std::make_unique<NoEvents>();
}

} // namespace capstan
