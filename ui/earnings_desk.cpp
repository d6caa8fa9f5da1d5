// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/earnings_desk.h"

#include "core/staking/epoch_earnings.h"
#include "core/staking/staking_service.h"
#include "ui/pages/timeline_page.h"

#include <QEvent>

#include <algorithm>

namespace capstan {

namespace {

/// The figures of @p a are those of @p b.
bool sameEarnings(const StakingSnapshot &a, const StakingSnapshot &b)
{
    return a.account == b.account && a.genesis == b.genesis &&
           a.clock.epochBlockInterval == b.clock.epochBlockInterval &&
           a.clock.currentEpoch() == b.clock.currentEpoch() &&
           std::ranges::equal(a.providers, b.providers, {}, &ProviderPosition::stakes,
                              &ProviderPosition::stakes);
}

} // namespace

EarningsDesk::EarningsDesk(StakingService *staking, TimelinePage *page, QObject *parent)
    : QObject(parent)
    , m_staking(staking)
    , m_page(page)
{
    page->installEventFilter(this);
    connect(staking, &StakingService::snapshotChanged, this, &EarningsDesk::look);
    connect(staking, &StakingService::accountChanged, this, [this] {
        m_read.reset();
        delete m_job;
        m_page->setEarningsReading();
    });
    connect(page, &TimelinePage::earningsRequested, this, &EarningsDesk::read);
}

bool EarningsDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        look();
    return QObject::eventFilter(watched, event);
}

void EarningsDesk::look()
{
    const StakingSnapshotPtr snapshot = m_staking->snapshot();
    if (snapshot && m_page->isVisible() && !(m_read && sameEarnings(*m_read, *snapshot)))
        read();
}

void EarningsDesk::read()
{
    delete m_job;
    m_read = m_staking->snapshot();
    m_job = m_staking->readEarnings(this);
    if (m_job.isNull())
        return;
    connect(m_job, &EarningsJob::finished, this, [this](const Result<std::vector<EpochEarnings>> &earnings) {
        if (earnings) {
            m_page->setEarnings(m_read->clock, *earnings);
            return;
        }
        m_read.reset();
        m_page->setEarningsProblem(earnings.error());
    });
}

} // namespace capstan
