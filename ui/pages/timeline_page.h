// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/snapshot_page.h"

class QLabel;
class QPushButton;

namespace capstan {

class RowTree;
class TimelineModel;
class TimelineView;

/// **Timeline**: all stakes and pending unstakes over time, as a picture or, with **Show as table**, in
/// words;
/// **Add to calendar** for what is still to come.
class TimelinePage : public SnapshotPage
{
    Q_OBJECT
public:
    explicit TimelinePage(QWidget *parent = nullptr);

    void setShownAsTable(bool table);
    bool isShownAsTable() const;

Q_SIGNALS:
    void calendarRequested(); ///< **Add to calendar**
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
    QWidget *m_empty;
    QLabel *m_summary;
    QPushButton *m_asTable;
    QPushButton *m_calendar;
    StakingSnapshotPtr m_shown;
};

} // namespace capstan
