// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/notifier.h"
#include "core/base/result.h"
#include "core/base/result_metatype.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <memory>

namespace capstan {

/// All that differs from system to system: platform_linux.cpp, platform_macos.cpp and platform_windows.cpp
/// have it, and platform_unix.cpp what two of them share. tests/lint keeps it out of every other file.

/// No core dump and no other process reading this one's memory, as far as the system lets a program ask for
/// that. Call first in main(). @return whether the system agreed to all of it.
bool hardenProcess();

/// Lets a program that has no console of its own print to the one it was started from, where stdout or stderr
/// go nowhere yet. Call before the first output. Does nothing but on Windows, whose window programs have
/// none.
void attachToParentConsole();

/// A file that is there whole or not at all, and only its owner may read: written beside its place
/// ("<path>.new"), brought to the disk, moved into its place, and the folder brought to the disk. Blocks for
/// as long as the disk takes. @return FileUnwritable (detail: the path).
Result<void> writeDurably(const QString &path, const QByteArray &content);

/// @return SecretNotFound when there is no such file; SecretDamaged when it is no plain file, is empty, or
/// has more than @p maxSize bytes; FileUnreadable.
Result<QByteArray> readDurable(const QString &path, qint64 maxSize);

/// Removing what is not there succeeds. @return FileUnwritable.
Result<void> removeDurably(const QString &path);

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

/// What the desktop prefers and Qt does not tell. Linux: the settings portal (org.freedesktop.appearance, and
/// GNOME's switch for animations), asked once and then by its signal. macOS and Windows: never a word, as the
/// palette that Qt takes from them says it.
class DesktopPreferences : public QObject
{
    Q_OBJECT
public:
    enum class ColorScheme { Unknown, Light, Dark };

    static std::unique_ptr<DesktopPreferences> create();
Q_SIGNALS:
    void colorSchemeChanged(capstan::DesktopPreferences::ColorScheme scheme);
    void animationsChanged(bool enabled);

protected:
    using QObject::QObject;
};

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

/// Shows notifications as the desktop does. Linux: org.freedesktop.Notifications on the session bus. Elsewhere
/// null: the tray has a message for it.
std::unique_ptr<Notifier> createDesktopNotifier();

/// Milliseconds since some moment of this machine's run; goes on while it sleeps, and never back.
qint64 steadyMs();

/// The next request begins anew: libsecret keeps its session with a Secret Service for the life of the
/// process, and one that was restarted knows nothing of it. Does nothing elsewhere.
void forgetKeychainSession();

} // namespace capstan
