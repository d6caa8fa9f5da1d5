// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/earnings_card.h"

#include "ui/delegates/row_table.h"
#include "ui/models/earnings_model.h"
#include "ui/text/amount_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/earnings_chart.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace capstan {

EarningsCard::EarningsCard(QWidget *parent)
    : Card(parent)
    , m_model(new EarningsModel(this))
    , m_chart(new EarningsChart)
    , m_table(new RowTable(m_model, tr("Rewards per epoch, as a table")))
    , m_note(paragraph({}, TextStyle::Label, Role::Secondary))
    , m_retry(new QPushButton(tr("Try again")))
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_note, 1);
    line->addWidget(m_retry);
    body()->addWidget(textLabel(tr("Rewards per epoch"), TextStyle::Strong, Role::Text));
    body()->addLayout(line);
    body()->addWidget(m_chart);
    body()->addWidget(m_table);
    connect(m_retry, &QPushButton::clicked, this, &EarningsCard::retryRequested);
    setReading();
}

void EarningsCard::setReading()
{
    setEarnings({}, {});
    m_note->setText(tr("Reading what each epoch brought…"));
}

void EarningsCard::setEarnings(const EpochClock &clock, const std::vector<EpochEarnings> &oldestFirst)
{
    m_model->setEarnings(clock, oldestFirst);
    m_chart->setEarnings(clock, oldestFirst);
    UInt256 sum;
    for (const EpochEarnings &each : oldestFirst)
        sum = add(sum, each.amount).value_or(sum);
    m_note->setText(oldestFirst.empty()
                        ? tr("Shown here once a stake has earned for a full epoch.")
                        : tr("What the stakes that are there now earned in each full epoch, claimed or not; "
                             "together %1.")
                              .arg(ankrText(sum, 4)));
    m_retry->hide();
    showParts();
}

void EarningsCard::setProblem(const Error &problem)
{
    m_note->setText(tr("What each epoch brought can't be read now. %1").arg(describeError(problem)));
    m_retry->show();
}

void EarningsCard::setShownAsTable(bool table)
{
    m_asTable = table;
    showParts();
}

void EarningsCard::showParts()
{
    const bool empty = m_model->rowCount() == 0;
    m_chart->setVisible(!empty && !m_asTable);
    m_table->setVisible(!empty && m_asTable);
}

} // namespace capstan
