// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace capstan::bench {

/// How long the program takes to its first picture, and how much memory it has with 200 stakes on the screen,
/// each against a bare QMainWindow of the same size. @return whether both are within their bounds.
bool start();

/// What start() runs, each in a process of its own. @return the exit code.
int startChild(int argc, char **argv);

} // namespace capstan::bench
