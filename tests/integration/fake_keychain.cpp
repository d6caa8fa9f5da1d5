// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/fake_keychain.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMap>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>

namespace capstan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Answers ReadAlias and the property Locked of the Secret Service, and is silent otherwise.
class FakeSecretService final : public QDBusVirtualObject
{
public:
    explicit FakeSecretService(bool locked)
        : m_locked(locked)
    {
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == "ReadAlias"_L1)
            connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(u"/collection"_s))));
        else if (message.member() == "Get"_L1 && message.arguments().value(1).toString() == "Locked"_L1)
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(m_locked))));
        return true;
    }

private:
    bool m_locked;
};

/// The part of org.kde.KWallet that a read, a write and a removal use.
class FakeKWallet final : public QDBusVirtualObject
{
public:
    explicit FakeKWallet(const QString &behaviour)
        : m_behaviour(behaviour)
    {
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == "open"_L1 && m_behaviour == "kwallet-silent"_L1)
            return true;
        if (message.member() == "open"_L1 && m_behaviour == "kwallet-failing"_L1)
            connection.send(message.createErrorReply(u"org.kde.KWallet.Error"_s, u"no"_s));
        else
            connection.send(message.createReply(answer(message.member(), message.arguments())));
        return true;
    }

private:
    QVariant answer(const QString &method, const QVariantList &arguments)
    {
        constexpr int binary = 2; // KWallet::Stream
        const QString entry = arguments.value(1).toString() + u'\n' + arguments.value(2).toString();
        if (method == "networkWallet"_L1)
            return u"kdewallet"_s;
        if (method == "open"_L1)
            return m_behaviour == "kwallet-denying"_L1 ? -1 : 1;
        if (method == "entryType"_L1)
            return m_entries.contains(entry) ? binary : 0;
        if (method == "readEntry"_L1)
            return m_entries.value(entry);
        if (method == "writeEntry"_L1)
            m_entries.insert(entry, arguments.value(3).toByteArray());
        else if (method == "removeEntry"_L1)
            m_entries.remove(entry);
        return 0;
    }

    QString m_behaviour;
    QMap<QString, QByteArray> m_entries;
};

} // namespace

int serveFakeKeychain(const QString &behaviour)
{
    const bool isKWallet = behaviour.startsWith("kwallet"_L1);
    std::unique_ptr<QDBusVirtualObject> object;
    if (isKWallet)
        object = std::make_unique<FakeKWallet>(behaviour);
    else
        object = std::make_unique<FakeSecretService>(behaviour == "secrets-locked"_L1);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(u"/"_s, object.get(), QDBusConnection::SubPath) ||
        !bus.registerService(isKWallet ? u"org.kde.kwalletd5"_s : u"org.freedesktop.secrets"_s))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

FakeKeychain::FakeKeychain(const QString &behaviour)
    : m_process(std::make_unique<QProcess>())
{
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->start(QCoreApplication::applicationFilePath(), {u"--serve"_s, behaviour});
    if (!m_process->waitForReadyRead(20'000))
        qFatal("the fake keychain did not start");
}

FakeKeychain::~FakeKeychain()
{
    m_process->kill();
    m_process->waitForFinished();
}

} // namespace capstan::test
