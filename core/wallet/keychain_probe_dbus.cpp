// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keychain_probe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>

#include <functional>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

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

KeychainProbe *probeKeychain(std::chrono::milliseconds deadline, QObject *parent)
{
    auto *probe = new DBusProbe(deadline, parent);
    QMetaObject::invokeMethod(
        probe, [probe] { probe->start(); }, Qt::QueuedConnection);
    return probe;
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
