// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace capstan::testing {

/// The tests of one folder share a program, as compiling and linking each alone takes most of a build:
///   unit.core.base hex_test [Qt Test's own arguments]
/// runs the test of hex_test.cpp; without a name it tells which there are.
struct RegisteredTest
{
    using Run = int (*)(int argc, char **argv);
    /// @p source the file's path: its name without .cpp is the test's.
    RegisteredTest(const char *source, Run run);
};

} // namespace capstan::testing

/// Stands once in a test's own namespace, where QTEST_MAIN would be.
#define CAPSTAN_TEST(Class)                                                                                  \
    static const capstan::testing::RegisteredTest registered(__FILE__, [](int argc, char **argv) {           \
        Class test;                                                                                          \
        return QTest::qExec(&test, argc, argv);                                                              \
    });
