// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace capstan {

class RowTable;
class UnstakingModel;

/// The tab **Unstaking**: what is on its way back, and **Claim** beside what has arrived.
class UnstakingView : public QWidget
{
    Q_OBJECT
public:
    explicit UnstakingView(QWidget *parent = nullptr);

    void display(const StakingSnapshotPtr &snapshot, qint64 now, const std::optional<QString> &actionBlock);
    int claimableCount() const;

Q_SIGNALS:
    void claimRequested(const capstan::Address &provider);
    void calendarRequested(); ///< **Add to calendar**: what still waits

private:
    UnstakingModel *m_model;
    RowTable *m_table;
    QWidget *m_empty;
    QPushButton *m_calendar;
};

} // namespace capstan
