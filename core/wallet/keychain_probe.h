// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/result_metatype.h"

#include <QObject>

#include <chrono>

namespace capstan {

/// What a keychain will do with the next request.
enum class KeychainState {
    Open,   ///< answers by itself
    MayAsk, ///< may show a dialog of its own, and then waits for a person
    Locked, ///< will ask to be unlocked
};

/// One look at the system's keychain, without a wait and without a prompt. Emits finished() once, never from
/// inside probeKeychain(), then deletes itself.
class KeychainProbe : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    /// Errors: NoKeychain, KeychainDenied, Timeout.
    void finished(const capstan::Result<capstan::KeychainState> &state);
};

/// On Linux asks the session bus for the Secret Service (or KWallet) and for its default collection's lock.
/// Elsewhere the keychain is part of the system, and this says only whether it may ask.
KeychainProbe *probeKeychain(std::chrono::milliseconds deadline, QObject *parent);

/// The next request begins anew: libsecret keeps its session with a Secret Service for the life of the
/// process, and one that was restarted knows nothing of it. Does nothing elsewhere.
void forgetKeychainSession();

} // namespace capstan
