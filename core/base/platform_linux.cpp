// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform_linux.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

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

} // namespace capstan

#include "platform_linux.moc"
