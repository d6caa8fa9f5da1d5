// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/epoch_earnings.h"
#include "ui/pages/snapshot_page.h"

class QLabel;
class QPushButton;

namespace capstan {

class EarningsCard;
class RowTree;
class TimelineModel;
class TimelineView;

/// **Timeline**: all stakes and pending unstakes over time, and below them what each epoch brought, as
/// pictures or, with **Show as table**, in words; **Add to calendar** for what is still to come.
class TimelinePage : public SnapshotPage
{
    Q_OBJECT
public:
    explicit TimelinePage(QWidget *parent = nullptr);

    void setShownAsTable(bool table);
    bool isShownAsTable() const;

    void setEarningsReading();
    void setEarnings(const EpochClock &clock, const std::vector<EpochEarnings> &oldestFirst);
    void setEarningsProblem(const Error &problem);

Q_SIGNALS:
    void calendarRequested(); ///< **Add to calendar**
    void earningsRequested(); ///< once more, after a problem
    void shownAsTableChanged(bool table);

protected:
    void refresh() override;

private:
    QWidget *buildHead();
    QWidget *buildTable();
    void showParts();

    TimelineModel *m_model;
    TimelineView *m_view;
    RowTree *m_table;
    EarningsCard *m_earnings;
    QWidget *m_empty;
    QLabel *m_summary;
    QPushButton *m_asTable;
    QPushButton *m_calendar;
    StakingSnapshotPtr m_shown;
};

} // namespace capstan
