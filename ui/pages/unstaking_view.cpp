// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unstaking_view.h"

#include "ui/delegates/row_table.h"
#include "ui/models/calendar_words.h"
#include "ui/models/row_roles.h"
#include "ui/models/unstaking_model.h"
#include "ui/pages/page_states.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QPushButton>

namespace capstan {

UnstakingView::UnstakingView(QWidget *parent)
    : QWidget(parent)
    , m_model(new UnstakingModel(this))
    , m_table(new RowTable(m_model, tr("Unstaked")))
    , m_empty(
          new EmptyNote(QStringLiteral("activity"), tr("Nothing is on its way back"),
                        tr("After an unstake the ANKR waits here, with the moment it can be claimed. A claim "
                           "brings it into the account.")))
    , m_calendar(new QPushButton(Theme::icon(QStringLiteral("calendar")), tr("Add to calendar")))
{
    auto *card = new Card;
    card->body()->setContentsMargins(9, 1, 9, 4);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(card);
    layout->addWidget(m_calendar, 0, Qt::AlignRight);
    m_calendar->setIconSize(QSize(20, 16)); // room between icon and word

    connect(m_calendar, &QPushButton::clicked, this, &UnstakingView::calendarRequested);
    connect(m_table, &RowTable::actionTriggered, this, [this](const QModelIndex &row) {
        Q_EMIT claimRequested(row.data(ProviderRole).value<Address>());
    });
}

void UnstakingView::display(const StakingSnapshotPtr &snapshot, qint64 now,
                            const std::optional<QString> &actionBlock)
{
    m_model->setActionBlock(actionBlock);
    m_model->setNow(now);
    m_model->setSnapshot(snapshot);
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    m_calendar->setVisible(!empty);
    const QString problem = snapshot ? calendarProblem(*snapshot, CalendarContent::Claims) : QString();
    const QString help =
        problem.isEmpty() ? tr("A file with when it can be claimed, for your calendar to open") : problem;
    m_calendar->setEnabled(problem.isEmpty());
    m_calendar->setToolTip(plainToolTip(help));
    m_calendar->setAccessibleDescription(help);
}

int UnstakingView::claimableCount() const
{
    return m_model->claimableCount();
}

} // namespace capstan
