// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace capstan {

/// The roles that the models of stakes and unstakes have beside Qt's. DisplayRole holds words, Qt's tool tip
/// and accessible text hold amounts in full; these hold raw values. Each is an invalid QVariant where a row
/// or column has no such thing.
enum RowRole {
    ProviderRole = Qt::UserRole + 1, ///< Address, every column
    AmountRole,        ///< UInt256, wei: of the row in the column Amount and the first, rewards in Rewards
    LockStatusRole,    ///< LockStatus; of an unstake Locked while it waits, Unlocked once it can be claimed
    ProgressRole,      ///< double, 0 … 1: how much of the wait is over
    NoteRole,          ///< QString, a short remark under the text of the first column
    StrongRole,        ///< bool: the text stands out among the row's
    CopyRole,          ///< QString: what copying the cell gives; amounts are plain digits with '.'
    ActionRole,        ///< ActionKind, every column of a row that has an action, possible now or not
    ActionNameRole,    ///< QString, accessible name of the action, with what it acts on
    ActionProblemRole, ///< QString, why the action is not possible now; empty when it is
};

} // namespace capstan
