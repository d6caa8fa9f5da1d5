// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/types.h>

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

class NoPreferences final : public DesktopPreferences
{
public:
    NoPreferences()
        : DesktopPreferences(nullptr)
    {
    }
};

} // namespace

bool hardenProcess()
{
    const rlimit none{0, 0};
    const bool noCore = setrlimit(RLIMIT_CORE, &none) == 0;
    return ptrace(PT_DENY_ATTACH, 0, nullptr, 0) == 0 && noCore;
}

// A sleep is noticed by the clock (AutoLock).
std::unique_ptr<SystemEvents> SystemEvents::create()
{
    return std::make_unique<NoEvents>();
}

void attachToParentConsole() {}

std::unique_ptr<DesktopPreferences> DesktopPreferences::create()
{
    return std::make_unique<NoPreferences>();
}

// The keychain asks before it gives an entry to a program that was updated.
KeychainProbe *probeKeychain(std::chrono::milliseconds, QObject *parent)
{
    auto *probe = new KeychainProbe(parent);
    QMetaObject::invokeMethod(
        probe,
        [probe] {
            probe->deleteLater();
            Q_EMIT probe->finished(KeychainState::MayAsk);
        },
        Qt::QueuedConnection);
    return probe;
}

std::unique_ptr<Notifier> createDesktopNotifier()
{
    return nullptr;
}

void forgetKeychainSession() {}

} // namespace capstan
