// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what has to stay quick, with ratios of one run, so that machines need not be alike.
#include "tests/bench/bench_history.h"
#include "tests/bench/bench_start.h"
#include "tests/bench/bench_views.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    if (argc > 2 && qstrcmp(argv[1], "--child") == 0)
        return capstan::bench::startChild(argc, argv);
    const QApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    if (argc > 1 && qstrcmp(argv[1], "start") == 0)
        return capstan::bench::start() ? 0 : 1;
    const bool isSyncEven = capstan::bench::historySync();
    const bool isSmooth = capstan::bench::views();
    const bool isLight = capstan::bench::start();
    std::printf("%s\n",
                isSyncEven ? "The sync grows as its events do." : "The sync grows faster than its events.");
    std::printf("%s\n", isSmooth ? "Scrolling stays within frames of 16 ms."
                                 : "Scrolling is slower than 16 ms a frame.");
    std::printf("%s\n", isLight
                            ? "It starts within 2 times a bare window, in 2.5 times its memory."
                            : "It takes more than 2 times a bare window to start, or 2.5 times its memory.");
    return isSyncEven && isSmooth && isLight ? 0 : 1;
}
