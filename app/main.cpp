// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/status_command.h"
#include "app/window_command.h"
#include "core/base/platform.h"
#include "core/base/secret_bytes.h"
#include "ui/main_window.h"
#include "ui/text/error_text.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTextStream>

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

int runWindow(int argc, char **argv)
{
    capstan::SecretBytes::initialiseHeap();
    QApplication application(argc, argv);
    auto options = capstan::parseWindowOptions(QCoreApplication::arguments());
    if (!options) {
        return options.error();
    }
    capstan::Theme theme;
    options->theme = &theme;
    auto capstan = capstan::Application::create(std::move(*options));
    if (!capstan) {
        QTextStream(stderr) << u"capstan: %1\n"_s.arg(capstan::describeError(capstan.error()));
        const auto window = capstan::makeStartFailureWindow(capstan.error());
        window->show();
        application.exec();
        return 1;
    }
    (*capstan)->window()->show();
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    // A system that refuses still runs the program: what protects the keys at rest doesn't depend on it.
    capstan::hardenProcess();
    QCoreApplication::setApplicationName(u"capstan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CAPSTAN_VERSION));
    if (argc > 1 && qstrcmp(argv[1], "status") == 0) {
        return runStatus(argc, argv);
    }
    return runWindow(argc, argv);
}
