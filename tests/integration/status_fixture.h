// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace capstan::testing {

struct StatusRun
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    bool isOneLineOfErrors() const
    {
        return errors.endsWith('\n') && errors.count('\n') == 1 && errors.size() > 1;
    }
};

/// Runs `capstan status` as on a server: without a display, a session bus or a home of its own. Turns the
/// event loop meanwhile, so that servers of the test can answer it.
inline StatusRun runStatus(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM", "HOME"}) {
        environment.remove(QString::fromLatin1(name));
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CAPSTAN_PROGRAM), QStringList{QStringLiteral("status")} + arguments);
    StatusRun run;
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000)) {
        qWarning() << "capstan status did not end" << arguments;
        process.kill();
        return run;
    }
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

/// Where two JSON values differ, as "path: a ≠ b"; empty when they don't. Doubles may differ in the last
/// digits.
inline QString firstDifference(const QJsonValue &a, const QJsonValue &b, const QString &path = {})
{
    const auto shown = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    };
    if (a.isObject() && b.isObject()) {
        QStringList keys = a.toObject().keys() + b.toObject().keys();
        keys.removeDuplicates();
        for (const QString &key : keys) {
            if (const QString found = firstDifference(a[key], b[key], path + u'.' + key); !found.isEmpty()) {
                return found;
            }
        }
        return {};
    }
    if (a.isArray() && b.isArray()) {
        for (qsizetype i = 0; i < std::max(a.toArray().size(), b.toArray().size()); ++i) {
            const QString here = path + u'[' + QString::number(i) + u']';
            if (const QString found = firstDifference(a[i], b[i], here); !found.isEmpty()) {
                return found;
            }
        }
        return {};
    }
    const bool close = a.isDouble() && b.isDouble() &&
                       std::abs(a.toDouble() - b.toDouble()) <= 1e-12 * std::abs(a.toDouble());
    return a == b || close ? QString()
                           : path + QStringLiteral(": ") + shown(a) + QStringLiteral(" ≠ ") + shown(b);
}

} // namespace capstan::testing
