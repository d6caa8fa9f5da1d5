// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"

#include "tests/support/thread_end.h"

#include <QFileInfo>
#include <QMap>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <cstdio>

namespace capstan::testing {

namespace {

QMap<QString, RegisteredTest::Run> &tests()
{
    static QMap<QString, RegisteredTest::Run> all;
    return all;
}

} // namespace

RegisteredTest::RegisteredTest(const char *source, Run run)
{
    tests().insert(QFileInfo(QString::fromUtf8(source)).baseName(), run);
}

} // namespace capstan::testing

int main(int argc, char **argv)
{
    const auto &tests = capstan::testing::tests();
    const auto run = tests.value(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!run) {
        std::fprintf(stderr, "usage: %s TEST [argument of Qt Test...]\n", argv[0]);
        for (const QString &name : tests.keys())
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    argv[1] = argv[0];
    int count = argc - 1;
    const capstan::testing::ThreadEnd threadEnd;
    const Application application(count, argv + 1);
    return run(count, argv + 1);
}
