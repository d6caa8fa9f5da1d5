// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/keyring_bus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

#include <csignal>

namespace capstan::test {

using namespace Qt::Literals::StringLiterals;

/// The Secret Service's way to hand over a secret; the session is a plain one.
struct BusSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const BusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, BusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

} // namespace capstan::test

Q_DECLARE_METATYPE(capstan::test::BusSecret)

namespace capstan::test {

namespace {

using Attributes = QMap<QString, QString>;

QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                  const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusMessage callService(const QString &method, const QVariantList &arguments)
{
    return call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method, arguments);
}

QDBusObjectPath defaultCollection()
{
    return QDBusReply<QDBusObjectPath>(callService(u"ReadAlias"_s, {u"default"_s})).value();
}

bool isLocked()
{
    const QDBusReply<QDBusVariant> locked =
        call(defaultCollection().path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
             {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return locked.value().variant().toBool();
}

} // namespace

QStringList keyringEntries(const QMap<QString, QString> &attributes)
{
    qDBusRegisterMetaType<Attributes>();
    const QDBusReply<QList<QDBusObjectPath>> unlocked =
        callService(u"SearchItems"_s, {QVariant::fromValue(attributes)});
    QStringList paths;
    for (const QDBusObjectPath &path : unlocked.value())
        paths << path.path();
    return paths;
}

bool lockKeyring()
{
    callService(u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection()})});
    return isLocked();
}

bool unlockKeyring(const QByteArray &password)
{
    qDBusRegisterMetaType<BusSecret>();
    const QDBusMessage session =
        callService(u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const BusSecret secret{
        session.arguments().value(1).value<QDBusObjectPath>(), {}, password, u"text/plain"_s};
    call(u"/org/freedesktop/secrets"_s, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
         u"UnlockWithMasterPassword"_s,
         {QVariant::fromValue(defaultCollection()), QVariant::fromValue(secret)});
    return !isLocked();
}

bool endPrompter()
{
    const auto *bus = QDBusConnection::sessionBus().interface();
    const QDBusReply<uint> process = bus->servicePid(u"org.gnome.keyring.SystemPrompter"_s);
    return process.isValid() && process.value() > 1 &&
           kill(static_cast<pid_t>(process.value()), SIGKILL) == 0;
}

} // namespace capstan::test
