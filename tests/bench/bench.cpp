// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what has to stay quick, with ratios of one run, so that machines need not be alike.
#include "tests/bench/bench_history.h"
#include "tests/bench/bench_views.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    const bool isSyncEven = capstan::bench::historySync();
    const bool isSmooth = capstan::bench::views();
    std::printf("%s\n",
                isSyncEven ? "The sync grows as its events do." : "The sync grows faster than its events.");
    std::printf("%s\n", isSmooth ? "Scrolling stays within frames of 16 ms."
                                 : "Scrolling is slower than 16 ms a frame.");
    return isSyncEven && isSmooth ? 0 : 1;
}
