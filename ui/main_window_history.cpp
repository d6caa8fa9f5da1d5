// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/history_service.h"
#include "core/staking/staking_service.h"
#include "ui/main_window.h"
#include "ui/pages/history_page.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan {

void MainWindow::buildHistory()
{
    if (!m_historyService)
        return;
    m_history = new HistoryPage(m_staking->profile().explorerUrl, m_staking->profile().providerNames);
    addPage(Screen::History, u"history"_s, tr("History"), m_history);
    connect(m_history, &HistoryPage::shown, m_historyService, &HistoryService::setWanted);
    connect(m_history, &HistoryPage::cancelRequested, m_historyService, &HistoryService::cancel);
    connect(m_history, &HistoryPage::resumeRequested, m_historyService, &HistoryService::resume);
    connect(m_historyService, &HistoryService::entriesChanged, m_history,
            [this] { m_history->setEntries(m_historyService->entries()); });
    connect(m_historyService, &HistoryService::statusChanged, m_history,
            [this] { m_history->setStatus(m_historyService->status()); });
    connect(m_staking, &StakingService::snapshotChanged, m_history, &HistoryPage::setSnapshot);
    connect(m_staking, &StakingService::accountChanged, m_history,
            [this] { m_history->setSnapshot(m_staking->snapshot()); });
    m_history->setSnapshot(m_staking->snapshot());
    m_history->setEntries(m_historyService->entries());
    m_history->setStatus(m_historyService->status());
}

} // namespace capstan
