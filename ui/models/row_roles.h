// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

#include <vector>

namespace capstan {

/// The roles that the models of rows have beside Qt's. DisplayRole holds words, Qt's tool tip and accessible
/// text hold amounts in full; these hold raw values. Each is an invalid QVariant where a row or column has no
/// such thing.
enum RowRole {
    ProviderRole = Qt::UserRole + 1, ///< Address, every column
    AmountRole,         ///< UInt256, wei: of the row in the column Amount and the first, rewards in Rewards
    LockStatusRole,     ///< LockStatus; of an unstake Locked while it waits, Unlocked once it can be claimed
    ProgressRole,       ///< double, 0 … 1: how much of the wait is over
    NoteRole,           ///< QString, a short remark under the text of the first column
    StrongRole,         ///< bool: the text stands out among the row's
    CopyRole,           ///< QString: what copying the cell gives; amounts are plain digits with '.'
    ActionRole,         ///< ActionKind, every column of a row that has such an action, possible now or not
    ActionVerbRole,     ///< QString, the word on the button of the row's main action, ActionKind or not
    ActionNameRole,     ///< QString, accessible name of the action, with what it acts on
    ActionProblemRole,  ///< QString, why the action is not possible now; empty when it is
    FurtherActionsRole, ///< std::vector<RowAction>, beside the main action
    StatusIconRole,     ///< QString, icon of the status where it is no LockStatus
    StatusToneRole,     ///< RowTone, of the status and its icon
    SubtextRole,        ///< QString, quiet words under the text of any column
    HashRole,           ///< Hash32 of the row's transaction, every column
};

/// How a status is meant; its words say it too.
enum class RowTone { Quiet, Good, Caution, Danger };

/// Something that can be done with a row beside its main action.
struct RowAction
{
    int id = 0;      ///< the model's own
    QString verb;    ///< on the button
    QString name;    ///< accessible name, with what it acts on
    QString help;    ///< what it does, for the tool tip
    QString problem; ///< why it is not possible now; empty when it is
    bool operator==(const RowAction &) const = default;
};

} // namespace capstan
