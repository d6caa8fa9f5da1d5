// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the whole journey and writes a picture per step:
//   capstan_screenshots --chain DEVNET_FOLDER --output FOLDER [--theme light|dark]
// Ends with 1 when a step fails, a text is clipped, a glyph is missing, or a label would render markup.
#include "app/application.h"
#include "tests/gui/journey.h"
#include "tests/gui/pictures.h"
#include "tests/support/silent_notifier.h"
#include "ui/main_window.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace capstan;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption chain(u"chain"_s, u"Folder of a started and seeded devnet."_s, u"DIR"_s);
    const QCommandLineOption output(u"output"_s, u"Where the pictures go."_s, u"DIR"_s);
    const QCommandLineOption theme(u"theme"_s, u"light or dark."_s, u"NAME"_s, u"light"_s);
    parser.addOptions({chain, output, theme});
    parser.process(application);
    QTextStream out(stdout);
    const QDir folder(parser.value(output));
    const auto network = NetworkProfile::fromFile(QDir(parser.value(chain)).filePath(u"network.json"_s));
    if (!network || !folder.exists()) {
        out << "capstan_screenshots: no usable network.json in --chain, or no folder --output\n";
        return 2;
    }

    Theme look;
    look.setScheme(parser.value(theme) == u"dark" ? ColorScheme::Dark : ColorScheme::Light);
    QTemporaryDir profile;
    ApplicationOptions options{*network, profile.path(), true};
    options.notifier = std::make_unique<SilentNotifier>();
    auto made = Application::create(std::move(options));
    if (!made) {
        out << "capstan_screenshots: the program could not start: " << made.error().detail << "\n";
        return 2;
    }
    auto *window = (*made)->window();
    window->resize(1180, 760);
    window->fill();
    window->show();

    int findings = 0;
    int pictures = 0;
    Person person(Person::Way::Mouse);
    Journey journey(made->get(), &person, [&](const QString &step) {
        const auto path = folder.filePath(step + u".png"_s);
        pictures += pictureOf(window).save(path) ? 1 : 0;
        for (const auto &finding : findingsOf(window)) {
            out << step << ": " << finding << "\n";
            ++findings;
        }
        out << path << "\n" << Qt::flush;
    });
    QString problem = journey.lookAround();
    if (problem.isEmpty())
        problem = journey.run();
    if (!problem.isEmpty()) {
        pictureOf(window).save(folder.filePath(u"failed.png"_s));
        out << "the journey stopped: " << problem << "\n";
    }
    out << pictures << " pictures, " << findings << " findings\n";
    return problem.isEmpty() && findings == 0 ? 0 : 1;
}
