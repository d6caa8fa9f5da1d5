// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/snapshot_page.h"

#include <QKeySequence>

#include <vector>

class QLabel;

namespace capstan {

class Card;

/// **How it works**: epochs and the two waits in plain words, with this account's own dates; and what the
/// keys do.
class HowItWorksPage : public SnapshotPage
{
    Q_OBJECT
public:
    struct Shortcut
    {
        QKeySequence keys;
        QString what;
    };

    explicit HowItWorksPage(QWidget *parent = nullptr);
    void setShortcuts(const std::vector<Shortcut> &shortcuts); ///< once

protected:
    void refresh() override;

private:
    QLabel *m_epochs;
    QLabel *m_epochEnds;
    QLabel *m_lock;
    QLabel *m_ownLock;
    QLabel *m_wait;
    QLabel *m_ownWait;
    Card *m_keyboard;
};

} // namespace capstan
