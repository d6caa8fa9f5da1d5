// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline_page.h"

#include "ui/delegates/row_delegate.h"
#include "ui/delegates/row_tree.h"
#include "ui/models/calendar_words.h"
#include "ui/models/timeline_model.h"
#include "ui/pages/earnings_card.h"
#include "ui/pages/page_states.h"
#include "ui/text/amount_text.h"
#include "ui/text/time_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/timeline_view.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace capstan {

namespace {

constexpr int LeastHeight = 300;
constexpr int MeasuredRows = 100; ///< for the columns' widths: not a thousand with each block

} // namespace

TimelinePage::TimelinePage(QWidget *parent)
    : SnapshotPage(parent)
    , m_model(new TimelineModel(this))
    , m_view(new TimelineView)
    , m_table(new RowTree)
    , m_earnings(new EarningsCard)
    , m_empty(new EmptyNote(QStringLiteral("history"), tr("Nothing is staked, and nothing is on its way"),
                            tr("Each stake stands here from its begin to the day that it unlocks, and each "
                               "unstake to the day that it can be claimed.")))
    , m_summary(paragraph({}, TextStyle::Body, Role::Secondary))
    , m_asTable(new QPushButton(tr("Show as table")))
    , m_calendar(new QPushButton(Theme::icon(QStringLiteral("calendar")), tr("Add to calendar")))
{
    auto *card = new Card;
    card->body()->addWidget(m_view, 1);
    card->body()->addWidget(buildTable(), 1);
    card->body()->addWidget(m_empty, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(buildHead());
    layout->addWidget(card, 1);
    layout->addWidget(m_earnings);

    connect(m_asTable, &QPushButton::toggled, this, [this](bool table) {
        showParts();
        Q_EMIT shownAsTableChanged(table);
    });
    connect(m_calendar, &QPushButton::clicked, this, &TimelinePage::calendarRequested);
    connect(m_earnings, &EarningsCard::retryRequested, this, &TimelinePage::earningsRequested);
    showParts();
}

QWidget *TimelinePage::buildHead()
{
    m_asTable->setCheckable(true);
    m_calendar->setIconSize(QSize(20, 16)); // room between icon and word
    m_asTable->setToolTip(plainToolTip(tr("The same in words, row by row")));
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(m_summary, 1);
    line->addWidget(m_asTable);
    line->addWidget(m_calendar);
    return head;
}

QWidget *TimelinePage::buildTable()
{
    m_table->setAccessibleName(tr("Timeline as a table"));
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setAutoScroll(true);
    QHeaderView *header = m_table->header();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(MeasuredRows);
    header->setSectionResizeMode(TimelineModel::Name, QHeaderView::Stretch);
    return m_table;
}

void TimelinePage::setShownAsTable(bool table)
{
    m_asTable->setChecked(table);
}

bool TimelinePage::isShownAsTable() const
{
    return m_asTable->isChecked();
}

void TimelinePage::setEarningsReading()
{
    m_earnings->setReading();
}

void TimelinePage::setEarnings(const EpochClock &clock, const std::vector<EpochEarnings> &oldestFirst)
{
    m_earnings->setEarnings(clock, oldestFirst);
}

void TimelinePage::setEarningsProblem(const Error &problem)
{
    m_earnings->setProblem(problem);
}

void TimelinePage::refresh()
{
    if (snapshot() == m_shown)
        return;
    m_shown = snapshot();
    m_view->setSnapshot(m_shown);
    m_model->setSnapshot(m_shown);
    showParts();
    if (!m_shown)
        return;
    const EpochClock &clock = m_shown->clock;
    const QString epoch = countText(clock.currentEpoch());
    m_summary->setText(
        clock.knowsPace()
            ? tr("The lines are epochs. Epoch %1 ends %2; what is further away is less exact.")
                  .arg(epoch, TimeText().range(clock.timeRangeOf(clock.epochEndBlock()), clock.headTime))
            : tr("The lines are epochs; now it is epoch %1. How long one takes is not known yet.")
                  .arg(epoch));
    const QString problem = calendarProblem(*m_shown);
    m_calendar->setEnabled(problem.isEmpty());
    const QString help =
        problem.isEmpty() ? tr("A file with what is still to come, for your calendar to open") : problem;
    m_calendar->setToolTip(plainToolTip(help));
    m_calendar->setAccessibleDescription(help);
}

void TimelinePage::showParts()
{
    const bool empty = m_model->rowCount() == 0;
    m_view->setVisible(!empty && !isShownAsTable());
    m_table->setVisible(!empty && isShownAsTable());
    m_table->setMinimumHeight(LeastHeight);
    m_view->setMinimumHeight(LeastHeight);
    m_earnings->setVisible(!empty);
    m_earnings->setShownAsTable(isShownAsTable());
    m_empty->setVisible(empty);
    m_asTable->setVisible(!empty);
    m_calendar->setVisible(!empty);
    m_summary->setVisible(!empty);
}

} // namespace capstan
