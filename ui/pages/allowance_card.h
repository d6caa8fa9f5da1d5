// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "ui/widgets/card.h"

#include <optional>

class QLabel;
class QPushButton;

namespace capstan {

/// What the staking contract may take of the shown account's ANKR, and **Revoke**.
class AllowanceCard : public Card
{
    Q_OBJECT
public:
    explicit AllowanceCard(QWidget *parent = nullptr);

    void setSnapshot(const StakingSnapshotPtr &snapshot); ///< may be null
    void setActionBlock(const std::optional<QString> &reason);

Q_SIGNALS:
    void revokeRequested();

private:
    void refresh();

    StakingSnapshotPtr m_snapshot;
    std::optional<QString> m_block;
    QLabel *m_allowance;
    QPushButton *m_revoke;
};

} // namespace capstan
