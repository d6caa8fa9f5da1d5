// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/status_command.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

int runStatus(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeAt(1);
    capstan::StatusCommand command(arguments);
    QObject::connect(
        &command, &capstan::StatusCommand::finished, &application,
        [](int exitCode) { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &capstan::StatusCommand::start, Qt::QueuedConnection);
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"capstan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CAPSTAN_VERSION));
    if (argc > 1 && qstrcmp(argv[1], "status") == 0) {
        return runStatus(argc, argv);
    }
    return 2;
}
