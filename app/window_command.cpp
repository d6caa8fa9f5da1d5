// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_command.h"

#include "ui/text/error_text.h"
#include "ui/widgets/text_label.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextStream>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

const auto BuiltInNetwork = u":/networks/mainnet.json"_s;

/// Translated in the context "WindowCommand".
class WindowCommand
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommand)
};

int refuse(const QString &reason)
{
    QTextStream(stderr) << u"capstan: %1\n"_s.arg(reason);
    return 2;
}

} // namespace

tl::expected<ApplicationOptions, int> parseWindowOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        WindowCommand::tr("A desktop wallet for staking ANKR. \"capstan status --help\" tells of the "
                          "command that needs no window."));
    const QCommandLineOption network(u"network"_s, WindowCommand::tr("The network file to work on."),
                                     u"FILE"_s, BuiltInNetwork);
    const QCommandLineOption profile(
        u"profile"_s, WindowCommand::tr("The folder for accounts, journal and settings."), u"DIR"_s,
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QCommandLineOption demo(u"demo"_s,
                                  WindowCommand::tr("Use a published development key, on a devnet only."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, WindowCommand::tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, WindowCommand::tr("Show the version."));
    parser.addOptions({network, profile, demo, help, version});
    if (!parser.parse(arguments))
        return tl::unexpected(refuse(parser.errorText()));
    if (parser.isSet(help) || parser.isSet(version)) {
        QTextStream(stdout) << (parser.isSet(help)
                                    ? parser.helpText()
                                    : u"capstan %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return tl::unexpected(0);
    }
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(
            refuse(WindowCommand::tr("unknown argument: %1").arg(parser.positionalArguments().first())));
    auto loaded = NetworkProfile::fromFile(parser.value(network));
    if (!loaded)
        return tl::unexpected(refuse(u"%1: %2"_s.arg(parser.value(network), describeError(loaded.error()))));
    std::optional<Error> networkError;
    if (!parser.isSet(network)) {
        auto chosen = chosenNetwork(*loaded, parser.value(profile));
        if (chosen)
            loaded = std::move(chosen);
        else
            networkError = chosen.error();
    }
    if (parser.isSet(demo) && !loaded->devnet)
        return tl::unexpected(
            refuse(WindowCommand::tr("--demo works on a devnet only, and this network is none; nothing was "
                                     "started")));
    ApplicationOptions options{std::move(*loaded), parser.value(profile), parser.isSet(demo)};
    options.networkError = networkError;
    return options;
}

std::unique_ptr<QWidget> makeStartFailureWindow(const Error &error)
{
    auto window = std::make_unique<QWidget>();
    window->setWindowTitle(WindowCommand::tr("Capstan can't start"));
    auto *layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(textLabel(window->windowTitle(), TextStyle::DialogTitle, Role::Text));
    layout->addWidget(paragraph(describeError(error), TextStyle::Body, Role::Text));
    layout->addWidget(paragraph(WindowCommand::tr("Nothing was changed, and nothing was sent."),
                                TextStyle::Body, Role::Secondary));
    auto *close = new QPushButton(WindowCommand::tr("Close"));
    QObject::connect(close, &QPushButton::clicked, window.get(), &QWidget::close);
    layout->addWidget(close, 0, Qt::AlignRight);
    window->resize(480, window->sizeHint().height());
    return window;
}

} // namespace capstan
