// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity_page.h"

#include "ui/delegates/row_table.h"
#include "ui/models/activity_model.h"
#include "ui/pages/page_states.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/warning_box.h"

namespace capstan {

ActivityPage::ActivityPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ActivityModel(this))
    , m_table(new RowTable(m_model, tr("Transactions")))
    , m_empty(new EmptyNote(
          QStringLiteral("activity"), tr("Nothing was sent yet"),
          tr("What you sign with this account on this computer is listed here, from its signature until the "
             "network will not take it back. While a transaction waits, Speed up sends it for a higher fee, "
             "and Cancel uses up its nonce so that it can't happen any more.")))
    , m_unknown(new EmptyNote(
          QStringLiteral("activity"), tr("No node was heard of yet"),
          tr("What was sent is kept on this computer, by the network that it belongs to. It is shown as soon "
             "as a node has told which one this is.")))
    , m_problem(new WarningBox(WarningBox::Kind::Caution))
{
    m_table->setStretchedColumn(ActivityModel::State);
    m_problem->hide();
    auto *card = new Card;
    card->body()->setContentsMargins(9, 1, 9, 4);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_unknown);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_problem);
    column->addWidget(card);
    column->addStretch();
    fillWithScrollArea(this, content);
    setRecords(std::nullopt);

    const auto hashOf = [](const QModelIndex &row) { return row.data(HashRole).value<Hash32>(); };
    connect(m_table, &RowTable::actionTriggered, this,
            [this, hashOf](const QModelIndex &row) { Q_EMIT detailsRequested(hashOf(row)); });
    connect(m_table, &RowTable::furtherActionTriggered, this, [this, hashOf](const QModelIndex &row, int id) {
        if (id == ActivityModel::SpeedUp)
            Q_EMIT speedUpRequested(hashOf(row));
        else
            Q_EMIT cancelRequested(hashOf(row));
    });
}

void ActivityPage::setRecords(const std::optional<std::vector<TransactionRecord>> &records)
{
    m_model->setRecords(records.value_or(std::vector<TransactionRecord>{}));
    m_table->setVisible(!isEmpty());
    m_empty->setVisible(isEmpty() && records);
    m_unknown->setVisible(!records);
}

void ActivityPage::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    m_model->setSnapshot(snapshot);
}

void ActivityPage::setReached(const Hash32 &hash, int nodes)
{
    m_model->setReached(hash, nodes);
}

void ActivityPage::setProblem(const std::optional<Error> &problem)
{
    m_problem->setVisible(problem.has_value());
    if (problem)
        m_problem->setText(
            tr("What waits can't be followed right now."),
            tr("%1 The states below are those of before. Nothing is lost; it is tried again by "
               "itself.")
                .arg(describeError(*problem)));
}

void ActivityPage::setActionBlock(const std::optional<QString> &reason)
{
    m_model->setActionBlock(reason);
}

bool ActivityPage::isEmpty() const
{
    return m_model->rowCount() == 0;
}

} // namespace capstan
