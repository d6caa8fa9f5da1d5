// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform_linux.h"
#include "core/wallet/auto_lock.h"
#include "tests/unit/core/wallet/wallet_samples.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QtTest>

#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace capstan;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto LogindPath = u"/org/freedesktop/login1"_s;
const auto ManagerInterface = u"org.freedesktop.login1.Manager"_s;
const auto SessionInterface = u"org.freedesktop.login1.Session"_s;

/// logind as far as the program asks it: gives a lock that can be seen to be let go.
class FakeLogind final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != "Inhibit"_L1)
            return false;
        ++inhibitors;
        arguments = message.arguments();
        int ends[2];
        if (::pipe(ends) != 0)
            return false;
        watched = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        connection.send(message.createReply(QVariant::fromValue(given)));
        return true;
    }
    /// Whether the last lock that was given is held by nobody any more.
    bool isLetGo() const
    {
        pollfd pipe{watched, POLLIN, 0};
        return ::poll(&pipe, 1, 0) == 1 && (pipe.revents & POLLHUP) != 0;
    }
    int inhibitors = 0;
    int watched = -1;
    QVariantList arguments;
};

} // namespace

/// A session bus of the test's own plays the system's: the test is logind and the screen saver on it.
class KeychainEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsOfSleepAndHoldsItBackUntilThen();
    void tellsOfALockedSession();
    void tellsOfAScreenSaver_data();
    void tellsOfAScreenSaver();
    void locksTheVault_data();
    void locksTheVault();
    void livesWithoutABus();
    void forbidsCoreDumpsAndTracing();

private:
    void emitSignal(const QString &path, const QString &interface, const QString &name,
                    const QVariantList &arguments)
    {
        auto message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(arguments);
        QVERIFY(m_bus.send(message));
    }
    QDBusConnection m_bus = QDBusConnection::sessionBus();
    FakeLogind m_logind;
    std::unique_ptr<SystemEvents> m_events;
};

void KeychainEventsTest::initTestCase()
{
    QVERIFY(m_bus.registerVirtualObject(u"/"_s, &m_logind, QDBusConnection::SubPath));
    QVERIFY(m_bus.registerService(u"org.freedesktop.login1"_s));
}

void KeychainEventsTest::init()
{
    const int before = m_logind.inhibitors;
    const auto listener = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"listener"_s);
    m_events = listenToLogind(listener, listener);
    QTRY_COMPARE(m_logind.inhibitors, before + 1);
}

void KeychainEventsTest::tellsOfSleepAndHoldsItBackUntilThen()
{
    QCOMPARE(m_logind.arguments.value(0).toString(), u"sleep"_s);
    QCOMPARE(m_logind.arguments.value(3).toString(), u"delay"_s);
    bool heldBack = false;
    const QSignalSpy told(m_events.get(), &SystemEvents::aboutToSleep);
    connect(m_events.get(), &SystemEvents::aboutToSleep, this, [&] { heldBack = !m_logind.isLetGo(); });
    emitSignal(LogindPath, ManagerInterface, u"PrepareForSleep"_s, {true});
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(heldBack);
    QTRY_VERIFY(m_logind.isLetGo());
    // Awake again: held back anew, and nothing told.
    const int before = m_logind.inhibitors;
    emitSignal(LogindPath, ManagerInterface, u"PrepareForSleep"_s, {false});
    QTRY_COMPARE(m_logind.inhibitors, before + 1);
    QCOMPARE(told.size(), 1);
}

void KeychainEventsTest::tellsOfALockedSession()
{
    const QSignalSpy told(m_events.get(), &SystemEvents::sessionLocked);
    emitSignal(LogindPath + u"/session/_32"_s, SessionInterface, u"Unlock"_s, {});
    emitSignal(LogindPath + u"/session/_32"_s, SessionInterface, u"Lock"_s, {});
    QTRY_COMPARE(told.size(), 1);
}

void KeychainEventsTest::tellsOfAScreenSaver_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::newRow("freedesktop") << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("KDE's other path") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
}

void KeychainEventsTest::tellsOfAScreenSaver()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    const QSignalSpy told(m_events.get(), &SystemEvents::sessionLocked);
    emitSignal(path, interface, u"ActiveChanged"_s, {false});
    emitSignal(path, interface, u"ActiveChanged"_s, {true});
    QTRY_COMPARE(told.size(), 1);
}

void KeychainEventsTest::locksTheVault_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariantList>("arguments");
    QTest::newRow("before a sleep") << LogindPath << ManagerInterface << u"PrepareForSleep"_s
                                    << QVariantList{true};
    QTest::newRow("with the session")
        << LogindPath + u"/session/_32"_s << SessionInterface << u"Lock"_s << QVariantList{};
}

/// From the system's bus to the keys, made as the program makes it.
void KeychainEventsTest::locksTheVault()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, name);
    QFETCH(QVariantList, arguments);
    test::OpenVault<> open(ScryptCost{1u << 4, 8, 1});
    VERIFY_RESULT(open.import(1, "correct horse"));
    VERIFY_RESULT(open.unlock("correct horse"));
    const int before = m_logind.inhibitors;
    const auto events = SystemEvents::create();
    const SystemClock clock;
    AutoLock autoLock(open.vault.get(), &clock, events.get());
    autoLock.setMinutes(0); // never by idleness
    QTRY_COMPARE(m_logind.inhibitors, before + 1);
    emitSignal(path, interface, name, arguments);
    QTRY_VERIFY(open.vault->isLocked());
}

void KeychainEventsTest::livesWithoutABus()
{
    const QDBusConnection none(u"nowhere"_s);
    const auto events = listenToLogind(none, none);
    QCoreApplication::processEvents();
    QVERIFY(events);
}

void KeychainEventsTest::forbidsCoreDumpsAndTracing()
{
    QVERIFY(hardenProcess());
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    rlimit limit{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t{0});
    QCOMPARE(limit.rlim_max, rlim_t{0});
}

int main(int argc, char **argv)
{
    // Before anything reads it, which happens once.
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    QCoreApplication app(argc, argv);
    KeychainEventsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keychain_events_test.moc"
