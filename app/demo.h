// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scrypt_cost.h"

#include <QString>

namespace capstan {

class MainWindow;
class Vault;

/// A published key needs no slow derivation; the cost is stored with the entry.
constexpr ScryptCost DemoCost{1u << 12, 8, 1};

/// What the window of a demo says above every page.
QString demoBanner();

/// Imports the published development key into an empty vault and unlocks it; what fails is shown in the
/// window.
void bringInDemoAccount(Vault *vault, MainWindow *window);

} // namespace capstan
