// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform_linux.h"

#include "core/base/platform_linux_notifier.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QLibrary>

#include <functional>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

// org.freedesktop.login1(5)
const auto Logind = u"org.freedesktop.login1"_s;
const auto LogindPath = u"/org/freedesktop/login1"_s;
const auto LogindManager = u"org.freedesktop.login1.Manager"_s;
const auto LogindSession = u"org.freedesktop.login1.Session"_s;

class LogindEvents final : public SystemEvents
{
    Q_OBJECT
public:
    LogindEvents(const QDBusConnection &system, const QDBusConnection &session)
        : SystemEvents(nullptr)
        , m_system(system)
        , m_session(session)
    {
        m_system.connect(Logind, LogindPath, LogindManager, u"PrepareForSleep"_s, this,
                         SLOT(prepareForSleep(bool)));
        // Of any session: the program may run outside of one (as a user's service), and locking once too
        // often harms nobody.
        m_system.connect(Logind, {}, LogindSession, u"Lock"_s, this, SIGNAL(sessionLocked()));
        for (const QString &interface : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
            m_session.connect({}, {}, interface, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
        holdSleepBack();
    }

private Q_SLOTS:
    void prepareForSleep(bool begins)
    {
        if (!begins) {
            holdSleepBack();
            Q_EMIT resumed();
            return;
        }
        Q_EMIT aboutToSleep();
        m_inhibitor = {};
    }
    void screenSaverChanged(bool active)
    {
        if (active)
            Q_EMIT sessionLocked();
    }

private:
    /// Without it the system may be asleep before anybody has heard of it.
    void holdSleepBack()
    {
        auto inhibit = QDBusMessage::createMethodCall(Logind, LogindPath, LogindManager, u"Inhibit"_s);
        inhibit << u"sleep"_s << u"Capstan"_s << u"The wallet locks itself"_s << u"delay"_s;
        auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(inhibit), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
            if (!reply.isError())
                m_inhibitor = reply.value();
        });
    }

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_inhibitor;
};

// org.freedesktop.portal.Settings (flatpak.github.io/xdg-desktop-portal)
const auto Portal = u"org.freedesktop.portal.Desktop"_s;
const auto PortalPath = u"/org/freedesktop/portal/desktop"_s;
const auto PortalSettings = u"org.freedesktop.portal.Settings"_s;
const auto AppearanceGroup = u"org.freedesktop.appearance"_s;
const auto ColorSchemeKey = u"color-scheme"_s;
const auto GnomeGroup = u"org.gnome.desktop.interface"_s;
const auto AnimationsKey = u"enable-animations"_s;

/// Read() wraps the value in one variant more than the signal does.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

class PortalPreferences final : public DesktopPreferences
{
    Q_OBJECT
public:
    explicit PortalPreferences(const QDBusConnection &session)
        : DesktopPreferences(nullptr)
        , m_session(session)
    {
        if (!m_session.isConnected())
            return;
        m_session.connect(Portal, PortalPath, PortalSettings, u"SettingChanged"_s, this,
                          SLOT(take(QString, QString, QDBusVariant)));
        ask(AppearanceGroup, ColorSchemeKey);
        ask(GnomeGroup, AnimationsKey);
    }

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &wrapped)
    {
        const QVariant value = unwrapped(QVariant::fromValue(wrapped));
        if (group == AppearanceGroup && key == ColorSchemeKey) {
            const uint preference = value.toUInt();
            Q_EMIT colorSchemeChanged(preference == 1   ? ColorScheme::Dark
                                      : preference == 2 ? ColorScheme::Light
                                                        : ColorScheme::Unknown);
        } else if (group == GnomeGroup && key == AnimationsKey) {
            Q_EMIT animationsChanged(value.toBool());
        }
    }

private:
    void ask(const QString &group, const QString &key)
    {
        auto call = QDBusMessage::createMethodCall(Portal, PortalPath, PortalSettings, u"Read"_s);
        call << group << key;
        auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError())
                take(group, key, reply.value());
        });
    }

    QDBusConnection m_session;
};

// The Secret Service API, draft 0.2 (specifications.freedesktop.org/secret-service).
const auto SecretService = u"org.freedesktop.secrets"_s;
const auto SecretServicePath = u"/org/freedesktop/secrets"_s;
const auto SecretServiceInterface = u"org.freedesktop.Secret.Service"_s;
const auto SecretCollectionInterface = u"org.freedesktop.Secret.Collection"_s;

bool isPlasma5()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" && qgetenv("KDE_SESSION_VERSION") == "5";
}

Error errorOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return {ErrorCode::Timeout, error.message(), 0, {}};
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::Disconnected:
        return {ErrorCode::NoKeychain, error.message(), 0, {}};
    default:
        // A service that the bus was to start, and that did not come up.
        const bool absent = error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
        return {absent ? ErrorCode::NoKeychain : ErrorCode::KeychainDenied, error.message(), 0, {}};
    }
}

class DBusProbe final : public KeychainProbe
{
public:
    DBusProbe(std::chrono::milliseconds deadline, QObject *parent)
        : KeychainProbe(parent)
        , m_timeoutMs(static_cast<int>(deadline.count()))
    {
    }

    void start()
    {
        // Nothing is left to ask the bus with: the connection is made once per process, and stays as it is.
        if (!m_bus.isConnected())
            return finish(failure(ErrorCode::NoKeychain, m_bus.lastError().message()));
        ask<QStringList>(busCall(u"ListNames"_s), [this](const QStringList &owned) {
            ask<QStringList>(busCall(u"ListActivatableNames"_s),
                             [this, owned](const QStringList &activatable) { choose(owned + activatable); });
        });
    }

private:
    static QDBusMessage busCall(const QString &method)
    {
        return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                              u"org.freedesktop.DBus"_s, method);
    }

    void choose(const QStringList &names)
    {
        const bool hasKWallet =
            names.contains("org.kde.kwalletd5"_L1) || names.contains("org.kde.kwalletd6"_L1);
        const bool hasSecretService = names.contains(SecretService);
        if (hasKWallet && (isPlasma5() || !hasSecretService))
            return finish(KeychainState::MayAsk);
        if (!hasSecretService)
            return finish(failure(ErrorCode::NoKeychain, SecretService));

        auto readAlias = QDBusMessage::createMethodCall(SecretService, SecretServicePath,
                                                        SecretServiceInterface, u"ReadAlias"_s);
        readAlias << u"default"_s;
        ask<QDBusObjectPath>(readAlias, [this](const QDBusObjectPath &path) { askLocked(path.path()); });
    }

    void askLocked(const QString &collection)
    {
        // No default collection: the first write asks the person to make one.
        if (collection == "/"_L1)
            return finish(KeychainState::MayAsk);
        auto get = QDBusMessage::createMethodCall(SecretService, collection,
                                                  u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        get << SecretCollectionInterface << u"Locked"_s;
        ask<QDBusVariant>(get, [this](const QDBusVariant &locked) {
            finish(locked.variant().toBool() ? KeychainState::Locked : KeychainState::Open);
        });
    }

    template <class Reply>
    void ask(const QDBusMessage &message, std::function<void(const Reply &)> next)
    {
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, m_timeoutMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, next = std::move(next)] {
            watcher->deleteLater();
            const QDBusPendingReply<Reply> reply = *watcher;
            if (reply.isError())
                finish(tl::unexpected(errorOf(reply.error())));
            else
                next(reply.value());
        });
    }

    void finish(const Result<KeychainState> &state)
    {
        deleteLater();
        Q_EMIT finished(state);
    }

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    int m_timeoutMs;
};

} // namespace

bool hardenProcess()
{
    const rlimit none{0, 0};
    const bool noCore = setrlimit(RLIMIT_CORE, &none) == 0;
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && noCore;
}

std::unique_ptr<SystemEvents> listenToLogind(const QDBusConnection &system, const QDBusConnection &session)
{
    return std::make_unique<LogindEvents>(system, session);
}

std::unique_ptr<SystemEvents> SystemEvents::create()
{
    return listenToLogind(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
}

void attachToParentConsole() {}

std::unique_ptr<DesktopPreferences> DesktopPreferences::create()
{
    return std::make_unique<PortalPreferences>(QDBusConnection::sessionBus());
}

KeychainProbe *probeKeychain(std::chrono::milliseconds deadline, QObject *parent)
{
    auto *probe = new DBusProbe(deadline, parent);
    QMetaObject::invokeMethod(
        probe, [probe] { probe->start(); }, Qt::QueuedConnection);
    return probe;
}

std::unique_ptr<Notifier> createDesktopNotifier()
{
    return std::make_unique<DBusNotifier>(QDBusConnection::sessionBus());
}

void forgetKeychainSession()
{
    // Loaded at run time, as QtKeychain does; where it isn't, there is no session.
    QLibrary libsecret(u"secret-1"_s, 0);
    using Disconnect = void (*)();
    if (const auto disconnect = reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect")))
        disconnect();
}

} // namespace capstan

#include "platform_linux.moc"
