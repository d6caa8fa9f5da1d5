// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_start.h"

#include "app/application.h"
#include "core/staking/staking_service.h"
#include "core/wallet/file_secret_store.h"
#include "core/wallet/vault.h"
#include "tests/support/devnet.h"
#include "tests/support/silent_notifier.h"
#include "ui/main_window.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace capstan::bench {

namespace {

constexpr int Runs = 15;
constexpr double MostStart = 2.0;  ///< times a bare window's
constexpr double MostMemory = 2.5; ///< times a bare window's
constexpr QSize Size(1180, 760);
constexpr int Patience = 60'000;

/// Kilobytes that are this process's alone or shared, in memory now.
long residentKb()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

void tell(const char *what)
{
    std::printf("%s %ld\n", what, residentKb());
    std::fflush(stdout);
}

/// Tells of the window's first picture, once it is painted.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget *window)
        : QObject(window)
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_told) {
            m_told = true;
            QTimer::singleShot(0, this, [] { tell("painted"); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_told = false;
};

struct Figures
{
    double startMs = 0;
    double pagesMs = 0; ///< until all pages are made
    double memoryKb = 0;
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// One run of a child: until it painted, and its memory once it has all on the screen.
Figures run(const QStringList &arguments)
{
    Figures figures;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    child.start(QCoreApplication::applicationFilePath(), QStringList(u"--child"_s) + arguments);
    while (child.waitForReadyRead(Patience)) {
        while (child.canReadLine()) {
            const QList<QByteArray> words = child.readLine().trimmed().split(' ');
            if (words.first() == "painted")
                figures.startMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            else if (words.first() == "pages")
                figures.pagesMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            else if (words.first() == "filled")
                figures.memoryKb = words.last().toDouble();
        }
    }
    child.waitForFinished(Patience);
    return figures;
}

Figures medianOf(const std::vector<Figures> &runs)
{
    std::vector<double> starts;
    std::vector<double> pages;
    std::vector<double> memory;
    for (const Figures &figures : runs) {
        starts.push_back(figures.startMs);
        pages.push_back(figures.pagesMs);
        memory.push_back(figures.memoryKb);
    }
    return {median(starts), median(pages), median(memory)};
}

int bareWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(Size);
    new FirstPaint(&window);
    window.show();
    QTimer::singleShot(300, &application, [] {
        tell("filled");
        QCoreApplication::quit();
    });
    return application.exec();
}

int capstanWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Theme theme;
    ApplicationOptions options;
    options.network = NetworkProfile::fromFile(arguments.value(4)).value();
    options.profileDir = arguments.value(3);
    options.secrets = std::make_unique<FileSecretStore>(options.profileDir + u"/secrets"_s);
    options.notifier = std::make_unique<SilentNotifier>();
    options.theme = &theme;
    const auto program = Application::create(std::move(options)).value();
    // The first run, which is not measured.
    if (program->vault()->accounts().empty() &&
        !program->vault()->addWatchOnly(Address::fromHex(arguments.value(5)).value(), u"Watched"_s))
        return 1;
    program->window()->resize(Size);
    new FirstPaint(program->window());
    QObject::connect(program->window(), &MainWindow::filled, &application, [] { tell("pages"); });
    program->window()->show();
    const auto quitSoon = [&application] {
        QTimer::singleShot(300, &application, [] {
            tell("filled");
            QCoreApplication::quit();
        });
    };
    QObject::connect(program->staking(), &StakingService::snapshotChanged, &application, quitSoon);
    QTimer::singleShot(Patience, &application, [] { QCoreApplication::exit(1); });
    return application.exec();
}

} // namespace

int startChild(int argc, char **argv)
{
    return QByteArrayView(argv[2]) == "bare" ? bareWindow(argc, argv) : capstanWindow(argc, argv);
}

bool start()
{
    Devnet chain;
    if (!chain.start({}, {u"--validators"_s, u"12"_s, u"--stakes"_s, u"200"_s})) {
        std::printf("start:   the local chain does not start\n\n");
        return false;
    }
    const QTemporaryDir profile;
    const QString account = chain.facts()[u"accounts"_s].toArray()[0].toObject()[u"address"_s].toString();
    const QStringList ours{u"capstan"_s, profile.path(), chain.networkFile(), account};
    run(ours);
    // By turns, so that what else the machine does falls on both.
    std::vector<Figures> bareRuns, ourRuns;
    for (int i = 0; i < Runs; ++i) {
        bareRuns.push_back(run({u"bare"_s}));
        ourRuns.push_back(run(ours));
    }
    const Figures bare = medianOf(bareRuns);
    const Figures capstan = medianOf(ourRuns);
    const double slower = capstan.startMs / bare.startMs;
    const double larger = capstan.memoryKb / bare.memoryKb;
    std::printf("start:   %-26s %12s %12s\n", "200 stakes", "Capstan", "QMainWindow");
    std::printf("         %-26s %9.2f ms %9.2f ms   %5.2f times\n", "to the first picture", capstan.startMs,
                bare.startMs, slower);
    std::printf("         %-26s %9.2f ms\n", "until the pages are made", capstan.pagesMs);
    std::printf("         %-26s %9.2f MB %9.2f MB   %5.2f times\n\n", "memory", capstan.memoryKb / 1024,
                bare.memoryKb / 1024, larger);
    return bare.startMs > 0 && bare.memoryKb > 0 && capstan.startMs > 0 && capstan.memoryKb > 0 &&
           slower <= MostStart && larger <= MostMemory;
}

} // namespace capstan::bench
