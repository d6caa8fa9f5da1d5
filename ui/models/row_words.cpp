// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_words.h"

#include "ui/text/amount_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace capstan {

bool isSameAccount(const StakingSnapshotPtr &a, const StakingSnapshotPtr &b)
{
    if (!a || !b)
        return a == b;
    return a->account == b->account && a->chainId == b->chainId && a->genesis == b->genesis;
}

double progressBetween(std::uint64_t first, std::uint64_t block, std::uint64_t last)
{
    if (block >= last || first >= last)
        return 1;
    if (block <= first)
        return 0;
    return static_cast<double>(block - first) / static_cast<double>(last - first);
}

QString exactMoment(const EpochClock &clock, std::uint64_t epoch, const TimeText &time, qint64 now)
{
    const std::uint64_t block = clock.firstBlockOf(epoch);
    if (!clock.knowsPace())
        return QCoreApplication::translate("RowWords", "epoch %1, block %2")
            .arg(countText(epoch), countText(block));
    return QCoreApplication::translate("RowWords", "%1 (epoch %2, block %3)", "a time")
        .arg(time.range(clock.timeRangeOf(block), now), countText(epoch), countText(block));
}

} // namespace capstan
