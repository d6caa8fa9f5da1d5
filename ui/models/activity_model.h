// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "core/transactions/nonce_group.h"
#include "ui/models/row_model.h"
#include "ui/models/row_roles.h"
#include "ui/text/activity_text.h"
#include "ui/text/time_text.h"

#include <map>
#include <optional>

namespace capstan {

/// The transactions of one account, newest first. Roles: row_roles.h; the main action is to see its details
/// (no ActionKind), the further ones are FurtherAction while it waits.
class ActivityModel : public RowListModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Amount, Action, ColumnCount };
    enum FurtherAction { SpeedUp, Cancel };

    explicit ActivityModel(QObject *parent = nullptr);

    /// All of the account, newest first.
    void setRecords(const std::vector<TransactionRecord> &records);
    /// Names the providers and dates the claims; may be null.
    void setSnapshot(const StakingSnapshotPtr &snapshot);
    /// How many nodes have taken @p hash so far.
    void setReached(const Hash32 &hash, int nodes);
    /// Why nothing can be signed; the details can still be seen.
    void setActionBlock(const std::optional<QString> &reason);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    std::size_t count() const override { return m_rows.size(); }
    QString headerText(int column) const override;

private:
    struct Row
    {
        TransactionRecord record;
        NonceGroup group;
        bool operator==(const Row &) const = default;
    };

    void changeAll();
    QVariant look(const Row &row, int column, int role) const;
    QString text(const Row &row, int column) const;
    QString subtext(const Row &row, int column) const;
    QString toolTip(const Row &row, int column) const;
    QString copied(const Row &row, int column) const;
    QString providerOf(const Row &row) const;
    QString dateOf(const Row &row) const;
    Standing standing(const Row &row) const;
    std::vector<RowAction> furtherActions(const Row &row) const;

    std::vector<Row> m_rows;
    std::map<Hash32, int> m_nodes;
    StakingSnapshotPtr m_snapshot;
    std::optional<QString> m_block;
    TimeText m_time;
};

} // namespace capstan
