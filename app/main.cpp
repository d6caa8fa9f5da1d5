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
#include <QIcon>
#include <QTextStream>

#include <algorithm>
#include <optional>

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

/// Help and version need no display. @return the exit code, or none when a window is asked for.
std::optional<int> answerWithWords(int argc, char **argv)
{
    const auto asks = [](const char *argument) {
        const QByteArrayView option(argument);
        return option == "-h" || option == "--help" || option == "-v" || option == "--version";
    };
    if (std::none_of(argv + 1, argv + argc, asks))
        return {};
    QCoreApplication application(argc, argv);
    const auto options = capstan::parseWindowOptions(QCoreApplication::arguments());
    return options ? std::nullopt : std::optional(options.error());
}

int runWindow(int argc, char **argv)
{
    capstan::SecretBytes::initialiseHeap();
    QApplication application(argc, argv);
    // Wayland and the task bars find the icon and the name by it.
    QGuiApplication::setDesktopFileName(QStringLiteral(CAPSTAN_APPLICATION_ID));
    QGuiApplication::setWindowIcon(QIcon(u":/app/capstan.svg"_s));
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
    capstan::attachToParentConsole();
    QCoreApplication::setApplicationName(u"capstan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CAPSTAN_VERSION));
    if (argc > 1 && qstrcmp(argv[1], "status") == 0) {
        return runStatus(argc, argv);
    }
    if (const auto exitCode = answerWithWords(argc, argv)) {
        return *exitCode;
    }
    return runWindow(argc, argv);
}
