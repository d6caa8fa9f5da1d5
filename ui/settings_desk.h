// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/network/network_profile.h"

#include <QString>

#include <optional>

namespace capstan {

class LogFile;
class NetworkFiles;
class NetworkService;
class SettingsStore;

/// What the window's settings work with, and what its start has to tell. All outlive the window.
struct SettingsDesk
{
    SettingsStore *store = nullptr;
    NetworkService *network = nullptr;
    NetworkFiles *files = nullptr;
    const LogFile *log = nullptr;
    NetworkProfile shipped;    ///< the running network as its file says, without the person's endpoints
    QString version;           ///< of the program
    bool hasReminders = false; ///< there is something that the switches of reminders switch

    QString setAside;                  ///< where a damaged settings file went; empty: nowhere
    std::optional<QString> leftBehind; ///< of a run that did not end by itself: its version and start
    std::optional<Error> networkError; ///< why the chosen network is not the running one
};

} // namespace capstan
