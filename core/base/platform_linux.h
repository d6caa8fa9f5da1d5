// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"

#include <QDBusConnection>

namespace capstan {

/// SystemEvents from logind on @p system (PrepareForSleep, held back until its listeners have answered; Lock
/// of a session) and from a desktop's screen saver on @p session (ActiveChanged).
std::unique_ptr<SystemEvents> listenToLogind(const QDBusConnection &system, const QDBusConnection &session);

} // namespace capstan
