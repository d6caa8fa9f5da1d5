// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keychain_probe.h"

namespace capstan {

namespace {

/// macOS asks before it gives an entry to a program that was updated; Windows opens the vault with the login.
constexpr KeychainState nativeState()
{
#ifdef Q_OS_MACOS
    return KeychainState::MayAsk;
#else
    return KeychainState::Open;
#endif
}

} // namespace

KeychainProbe *probeKeychain(std::chrono::milliseconds, QObject *parent)
{
    auto *probe = new KeychainProbe(parent);
    QMetaObject::invokeMethod(
        probe,
        [probe] {
            probe->deleteLater();
            Q_EMIT probe->finished(nativeState());
        },
        Qt::QueuedConnection);
    return probe;
}

void forgetKeychainSession() {}

} // namespace capstan
