// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/notifier.h"

namespace capstan {

std::unique_ptr<Notifier> createDesktopNotifier()
{
    return nullptr;
}

} // namespace capstan
