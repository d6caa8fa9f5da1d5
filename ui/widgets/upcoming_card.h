// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "ui/models/next_events.h"
#include "ui/widgets/card.h"

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace capstan {

class UpcomingRow;

/// **Next**: what can be claimed now, with **Claim**, and what will happen, in order of time.
class UpcomingCard : public Card
{
    Q_OBJECT
public:
    explicit UpcomingCard(QWidget *parent = nullptr);

    /// @p now: seconds since 1970, chain time. @p block: why nothing can be signed; none: it can, and the
    /// first **Claim** is the page's accented button.
    void refresh(const StakingSnapshotPtr &snapshot, qint64 now, const std::optional<QString> &block);

Q_SIGNALS:
    void claimRequested(const capstan::Address &provider);
    void moreRequested(); ///< there is more than the card has room for

private:
    UpcomingRow *addRow();

    QVBoxLayout *m_list;
    std::vector<UpcomingRow *> m_rows; ///< kept while the card lives, hidden when not needed
    QLabel *m_nothing;
    QPushButton *m_more;
};

} // namespace capstan
