// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/notifier.h"

#include <vector>

namespace capstan {

/// Takes notifications and shows them to nobody, so that a test does not speak to the desktop it runs on.
class SilentNotifier final : public Notifier
{
public:
    void show(const Notification &notification) override
    {
        taken.push_back(notification);
        QMetaObject::invokeMethod(
            this, [this, id = notification.id] { Q_EMIT shown(id); }, Qt::QueuedConnection);
    }
    void click(int id) { Q_EMIT activated(id); }

    std::vector<Notification> taken;
};

} // namespace capstan
