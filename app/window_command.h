// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"

#include <QStringList>

class QWidget;

namespace capstan {

/// What `capstan [--network FILE] [--profile DIR] [--demo]` asks for; or the exit code of a command line that
/// is done already: 0 after --help or --version, 2 after wrong usage, which is one line on stderr.
tl::expected<ApplicationOptions, int> parseWindowOptions(const QStringList &arguments);

/// Tells a person why there is no wallet window: what is wrong, what was not done, and what to do.
std::unique_ptr<QWidget> makeStartFailureWindow(const Error &error);

} // namespace capstan
