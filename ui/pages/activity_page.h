// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/staking/staking_snapshot.h"
#include "core/storage/transaction_record.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace capstan {

class ActivityModel;
class RowTable;
class WarningBox;

/// **Activity**: what was signed with this account on this computer, newest first, each with its state, and
/// **Speed up** and **Cancel** while it waits.
class ActivityPage : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityPage(QWidget *parent = nullptr);

    /// None: not known yet, as no node was heard of; that is not the same as nothing.
    void setRecords(const std::optional<std::vector<TransactionRecord>> &records);
    void setSnapshot(const StakingSnapshotPtr &snapshot);
    void setReached(const Hash32 &hash, int nodes);
    /// Why what waits can't be followed right now; none: it is.
    void setProblem(const std::optional<Error> &problem);
    void setActionBlock(const std::optional<QString> &reason);
    bool isEmpty() const;

Q_SIGNALS:
    void detailsRequested(const capstan::Hash32 &hash);
    void speedUpRequested(const capstan::Hash32 &hash);
    void cancelRequested(const capstan::Hash32 &hash);

private:
    ActivityModel *m_model;
    RowTable *m_table;
    QWidget *m_empty;
    QWidget *m_unknown;
    WarningBox *m_problem;
};

} // namespace capstan
