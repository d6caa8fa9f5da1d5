// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/snapshot_page.h"

class QLabel;

namespace capstan {

/// **How it works**: epochs and the two waits in plain words, with this account's own dates.
class HowItWorksPage : public SnapshotPage
{
    Q_OBJECT
public:
    explicit HowItWorksPage(QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    QLabel *m_epochs;
    QLabel *m_epochEnds;
    QLabel *m_lock;
    QLabel *m_ownLock;
    QLabel *m_wait;
    QLabel *m_ownWait;
};

} // namespace capstan
