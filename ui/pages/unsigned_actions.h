// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "ui/widgets/card.h"

#include <optional>
#include <vector>

class QVBoxLayout;

namespace capstan {

/// What a watch-only account could do, a button each: it leads to the transaction as it would be signed, to
/// be copied to where the key is. The actions themselves stay disabled.
class UnsignedActions : public Card
{
    Q_OBJECT
public:
    explicit UnsignedActions(QWidget *parent = nullptr);
    /// Shown only with @p watchOnly, and with something to do.
    void display(const StakingSnapshotPtr &snapshot, bool watchOnly);

Q_SIGNALS:
    /// @p amount is all that is unlocked.
    void unstakeRequested(const capstan::Address &provider, const capstan::UInt256 &amount);
    void claimRequested(const capstan::Address &provider);

private:
    struct Choice
    {
        Address provider;
        UInt256 amount;
        bool isClaim = false;
        QString words;
        bool operator==(const Choice &) const = default;
    };

    void add(const Choice &choice);

    QVBoxLayout *m_buttons;
    std::vector<Choice> m_choices;
};

} // namespace capstan
