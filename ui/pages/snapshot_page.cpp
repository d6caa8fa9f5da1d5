// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/snapshot_page.h"

#include "ui/pages/page_states.h"
#include "ui/text/amount_text.h"
#include "ui/text/error_text.h"
#include "ui/text/time_text.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/warning_box.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace capstan {

SnapshotPage::SnapshotPage(QWidget *parent)
    : QWidget(parent)
    , m_states(new QStackedLayout(this))
    , m_skeleton(new Skeleton)
    , m_failed(new FailedView)
    , m_stale(new WarningBox(WarningBox::Kind::Caution))
    , m_content(new QWidget)
    , m_veil(new Veil(m_content))
{
    m_veil->hide();
    m_stale->setWayOut(tr("Try again"));
    m_stale->hide();

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(m_stale);
    layout->addWidget(m_content, 1);

    m_scroll = lazyScrollArea(page);
    m_states->addWidget(m_skeleton);
    m_states->addWidget(m_failed);
    m_states->addWidget(m_scroll);
    connect(m_failed, &FailedView::retryRequested, this, &SnapshotPage::retryRequested);
    connect(m_stale, &WarningBox::wayOutTaken, this, &SnapshotPage::retryRequested);
}

void SnapshotPage::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    if (m_snapshot)
        m_now = std::max(m_now, m_snapshot->clock.headTime);
    refresh();
    showState();
}

void SnapshotPage::setProblem(const std::optional<Error> &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    showState();
}

void SnapshotPage::setNow(qint64 now)
{
    if (now == m_now)
        return;
    m_now = now;
    refresh();
    showState();
}

void SnapshotPage::setActionBlock(const std::optional<QString> &reason)
{
    if (reason == m_actionBlock)
        return;
    m_actionBlock = reason;
    refresh();
}

void SnapshotPage::showState()
{
    const bool stale = m_snapshot && m_problem;
    m_veil->setVisible(stale);
    m_veil->raise();
    m_stale->setVisible(stale);
    if (stale) {
        const TimeText time;
        const qint64 headTime = m_snapshot->clock.headTime;
        const bool isToday = time.day(headTime, m_now) == time.day(m_now, m_now);
        m_stale->setText(tr("These figures are as of %1, %2 (block %3).", "a time, how long ago, a block")
                             .arg(isToday ? time.time(headTime) : time.dayAndTime(headTime, m_now),
                                  time.age(std::max<qint64>(m_now - headTime, 0)),
                                  countText(m_snapshot->block.number)),
                         describeError(*m_problem));
    }
    if (m_problem && !m_snapshot)
        m_failed->setError(*m_problem);
    m_states->setCurrentWidget(m_snapshot  ? static_cast<QWidget *>(m_scroll)
                               : m_problem ? static_cast<QWidget *>(m_failed)
                                           : m_skeleton);
}

} // namespace capstan
