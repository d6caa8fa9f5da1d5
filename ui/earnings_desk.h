// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <QObject>
#include <QPointer>

namespace capstan {

class EarningsJob;
class StakingService;
class TimelinePage;

/// Reads what the stakes earned while the Timeline is looked at: once, and again when an epoch ended or the
/// stakes changed.
class EarningsDesk : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the desk.
    EarningsDesk(StakingService *staking, TimelinePage *page, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void read();

    StakingService *m_staking;
    TimelinePage *m_page;
    StakingSnapshotPtr m_read; ///< what is shown, or being read, is of this one
    QPointer<EarningsJob> m_job;
};

} // namespace capstan
