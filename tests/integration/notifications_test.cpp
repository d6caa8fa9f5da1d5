// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders on a desktop: a mock of its notification server (python3-dbusmock) on a bus of the test's own.
#include "core/base/hex.h"
#include "core/base/platform_linux_notifier.h"
#include "core/rpc/endpoint_pool.h"
#include "core/staking/reminder_service.h"
#include "core/staking/staking_service.h"
#include "core/storage/account_store.h"
#include "core/storage/database.h"
#include "core/wallet/memory_secret_store.h"
#include "core/wallet/vault.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"
#include "tests/unit/core/staking/fake_chain.h"
#include "ui/reminder_desk.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

using namespace testing;

namespace {

const auto Server = u"org.freedesktop.Notifications"_s;
const auto Path = u"/org/freedesktop/Notifications"_s;
const auto Mock = u"org.freedesktop.DBus.Mock"_s;
constexpr auto Key = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";

/// What the desktop was asked to show.
struct Shown
{
    QString program;
    uint replaces = 0;
    QString title;
    QString body;
    QStringList actions;
};

/// The program's parts that reminders need, on a profile that outlives it.
struct Program
{
    Program(const QString &profile, FakeChain *chain)
        : database(Database::open(profile).value())
        , accounts(database.get())
        , store(database.get())
        , vault(&accounts, &secrets, ScryptCost{1u << 4, 8, 1})
        , transport([chain](const QUrl &, const QByteArray &body) { return chain->reply(body); })
        , pool(chain->profile(), &transport, &clock)
        , staking(&pool, nullptr, &clock)
        , reminders(&staking, &store, nullptr)
        , notifier(QDBusConnection::sessionBus())
        , desk(&reminders, &vault, {&notifier, nullptr})
    {
    }
    bool read()
    {
        QSignalSpy published(&staking, &StakingService::snapshotChanged);
        if (staking.account())
            staking.refresh();
        else
            staking.setAccount(addressOf(0x01));
        return published.wait();
    }
    std::vector<ToldReminder> told()
    {
        const auto snapshot = staking.snapshot();
        return store.told(snapshot->chainId, snapshot->genesis, snapshot->account).value();
    }

    std::unique_ptr<Database> database;
    AccountStore accounts;
    ReminderStore store;
    MemorySecretStore secrets;
    Vault vault;
    ManualClock clock;
    ScriptedTransport transport;
    EndpointPool pool;
    StakingService staking;
    ReminderService reminders;
    DBusNotifier notifier;
    ReminderDesk desk;
};

} // namespace

class NotificationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsEachOnce();
    void showsNothingBeforeTheMoment();
    void showsAtTheNextStartWhatNobodyCouldShow();
    void aServerThatRefusesIsNoServer();
    void aLockedVaultTellsNoAmounts();
    void textsAreNoMarkup_data();
    void textsAreNoMarkup();
    void aClickIsTold();
    void otherProgramsClicksAreNotOurs();

private:
    void startServer(const QString &capabilities = u"actions body body-markup"_s);
    QDBusMessage mock(const QString &method, const QVariantList &arguments, const QString &interface = Mock);
    std::vector<Shown> shown();
    void emitAction(uint id, const QString &action);
    Program &open();

    QProcess m_server;
    FakeChain m_chain;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void NotificationsTest::init()
{
    m_chain = FakeChain();
    m_folder = std::make_unique<QTemporaryDir>();
}

void NotificationsTest::cleanup()
{
    m_program.reset();
    m_server.kill();
    m_server.waitForFinished();
    QTRY_VERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(Server));
}

Program &NotificationsTest::open()
{
    m_program.reset();
    m_program = std::make_unique<Program>(m_folder->filePath(u"profile.sqlite"_s), &m_chain);
    return *m_program;
}

void NotificationsTest::startServer(const QString &capabilities)
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(u"/usr/bin/python3"_s,
                   {u"-m"_s, u"dbusmock"_s, u"--session"_s, u"--template"_s, u"notification_daemon"_s,
                    u"--parameters"_s, u"{\"capabilities\": \"%1\"}"_s.arg(capabilities)});
    QVERIFY(m_server.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QDBusConnection::sessionBus().interface()->isServiceRegistered(Server), 30'000);
}

QDBusMessage NotificationsTest::mock(const QString &method, const QVariantList &arguments,
                                     const QString &interface)
{
    auto message = QDBusMessage::createMethodCall(Server, Path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

std::vector<Shown> NotificationsTest::shown()
{
    std::vector<Shown> result;
    const QDBusMessage reply = mock(u"GetMethodCalls"_s, {u"Notify"_s});
    const auto calls = reply.arguments().value(0).value<QDBusArgument>();
    calls.beginArray();
    while (!calls.atEnd()) {
        qulonglong time = 0;
        QVariantList arguments;
        calls.beginStructure();
        calls >> time >> arguments;
        calls.endStructure();
        result.push_back({arguments[0].toString(), arguments[1].toUInt(), arguments[3].toString(),
                          arguments[4].toString(), qdbus_cast<QStringList>(arguments[5])});
    }
    calls.endArray();
    return result;
}

void NotificationsTest::emitAction(uint id, const QString &action)
{
    QDBusArgument list;
    list.beginArray(QMetaType::fromType<QDBusVariant>());
    list << QDBusVariant(QVariant::fromValue(id)) << QDBusVariant(action);
    list.endArray();
    const auto reply =
        mock(u"EmitSignal"_s, {Server, u"ActionInvoked"_s, u"us"_s, QVariant::fromValue(list)});
    QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
}

void NotificationsTest::showsEachOnce()
{
    startServer();
    Program &program = open();
    QVERIFY(program.read());
    QTRY_COMPARE(shown().size(), 2U);
    auto first = shown(); // the desktop may take them in any order
    std::ranges::sort(first, {}, [](const auto &each) { return each.title; });
    QCOMPARE(first[0].program, u"Capstan"_s);
    QCOMPARE(first[0].title, u"A stake is unlocked"_s);
    QVERIFY(first[0].body.startsWith(u"1,000 ANKR with "_s));
    QCOMPARE(first[0].actions.value(0), u"default"_s);
    QCOMPARE(first[1].title, u"Unstaked ANKR can be claimed"_s);
    QVERIFY(first[1].body.startsWith(u"30 ANKR from "_s));
    QTRY_COMPARE(program.told().size(), 2U);

    // The next block, and the next start.
    ++m_chain.head;
    QVERIFY(program.read());
    QVERIFY(open().read());
    QTest::qWait(100);
    QCOMPARE(shown().size(), 2U);
}

void NotificationsTest::showsNothingBeforeTheMoment()
{
    startServer();
    m_chain.position(otherProvider).claimable = UInt256();
    m_chain.position(provider).queue.clear();
    Program &program = open();
    QVERIFY(program.read());
    m_chain.head = 1149;
    QVERIFY(program.read());
    QTest::qWait(100);
    QCOMPARE(shown().size(), 0U);
    m_chain.head = 1150;
    std::swap(m_chain.position(provider).pending, m_chain.position(provider).claimable);
    QVERIFY(program.read());
    QTRY_COMPARE(shown().size(), 1U);
    QVERIFY(shown()[0].body.startsWith(u"20 ANKR from "_s));
}

void NotificationsTest::showsAtTheNextStartWhatNobodyCouldShow()
{
    Program &program = open();
    QSignalSpy failed(&program.notifier, &Notifier::failed);
    QVERIFY(program.read());
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(program.told().empty());
    startServer();
    QVERIFY(open().read());
    QTRY_COMPARE(shown().size(), 2U);
}

void NotificationsTest::aServerThatRefusesIsNoServer()
{
    startServer();
    const auto added = mock(u"AddMethod"_s, {Server, u"Notify"_s, u"susssasa{sv}i"_s, u"u"_s,
                                             u"raise dbus.exceptions.DBusException('no')"_s});
    QVERIFY2(added.type() == QDBusMessage::ReplyMessage, qPrintable(added.errorMessage()));
    Program &program = open();
    QSignalSpy failed(&program.notifier, &Notifier::failed);
    QVERIFY(program.read());
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(program.told().empty());
}

void NotificationsTest::aLockedVaultTellsNoAmounts()
{
    startServer();
    Program &program = open();
    QSignalSpy imported(
        program.vault.importPrivateKey(SecretBytes::copyOf(*fromHex(QString::fromLatin1(Key))), u"Mine"_s,
                                       SecretBytes::copyOf(viewOf(QByteArray("violet tractor umbrella"))),
                                       &program.vault),
        &VaultJob::finished);
    QVERIFY(imported.wait());
    program.vault.lock();
    QVERIFY(program.vault.hasKeys() && program.vault.isLocked());
    QVERIFY(program.read());
    QTRY_COMPARE(shown().size(), 2U);
    for (const Shown &each : shown()) {
        QVERIFY2(!each.body.contains(QRegularExpression(u"[0-9]"_s)), qPrintable(each.body));
        QVERIFY2(!each.title.contains(QRegularExpression(u"[0-9]"_s)), qPrintable(each.title));
    }
}

void NotificationsTest::textsAreNoMarkup_data()
{
    QTest::addColumn<QString>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("a server that renders markup")
        << u"actions body body-markup"_s << u"&lt;b&gt;1 &amp; 2&lt;/b&gt;"_s;
    QTest::newRow("one that doesn't") << u"actions body"_s << u"<b>1 & 2</b>"_s;
}

void NotificationsTest::textsAreNoMarkup()
{
    QFETCH(QString, capabilities);
    startServer(capabilities);
    DBusNotifier notifier(QDBusConnection::sessionBus());
    QSignalSpy done(&notifier, &Notifier::shown);
    notifier.show({1, u"<i>title</i>"_s, u"<b>1 & 2</b>"_s, u"Show"_s});
    QVERIFY(done.wait());
    QTEST(shown()[0].body, "body");
    QCOMPARE(shown()[0].title, u"<i>title</i>"_s);
}

void NotificationsTest::aClickIsTold()
{
    startServer();
    Program &program = open();
    QSignalSpy opened(&program.desk, &ReminderDesk::openRequested);
    QVERIFY(program.read());
    QTRY_COMPARE(program.told().size(), 2U);
    emitAction(2, u"default"_s);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<ToldReminder::Kind>(), ToldReminder::Kind::UnstakeClaimable);
}

void NotificationsTest::otherProgramsClicksAreNotOurs()
{
    startServer();
    DBusNotifier notifier(QDBusConnection::sessionBus());
    QSignalSpy done(&notifier, &Notifier::shown);
    const QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.show({7, u"title"_s, u"body"_s, u"Show"_s});
    QVERIFY(done.wait());
    emitAction(99, u"default"_s);
    emitAction(1, u"another"_s);
    emitAction(1, u"default"_s);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toInt(), 7);
}

} // namespace capstan

QTEST_MAIN(capstan::NotificationsTest)
#include "notifications_test.moc"
