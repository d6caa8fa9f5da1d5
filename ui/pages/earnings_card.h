// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/staking/epoch_earnings.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace capstan {

class EarningsChart;
class EarningsModel;
class RowTable;

/// **Rewards per epoch**: what the stakes that are there now earned in each full epoch, as a chart or as a
/// table.
class EarningsCard : public Card
{
    Q_OBJECT
public:
    explicit EarningsCard(QWidget *parent = nullptr);

    void setReading(); ///< another account's or network's, of which nothing is known yet
    void setEarnings(const EpochClock &clock, const std::vector<EpochEarnings> &oldestFirst);
    /// What was shown stays, with the problem beside it.
    void setProblem(const Error &problem);
    void setShownAsTable(bool table);

Q_SIGNALS:
    void retryRequested();

private:
    void showParts();

    EarningsModel *m_model;
    EarningsChart *m_chart;
    RowTable *m_table;
    QLabel *m_note;
    QPushButton *m_retry;
    bool m_asTable = false;
};

} // namespace capstan
