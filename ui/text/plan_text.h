// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/stake_plan.h"
#include "core/staking/unstake_plan.h"
#include "core/transactions/send_plan.h"

#include <QLocale>
#include <QString>

namespace capstan {

/// What a box within a page says: the figure first, then why, then the way out. Each may be empty.
struct Notice
{
    QString figure;
    QString why;
    QString wayOut;
    bool operator==(const Notice &) const = default;
};

/// Why an amount can't be unstaked. @p provider is its name, as plain text.
QString describeProblem(const AmountProblem &problem, const QString &provider);

/// Why an amount can't be staked, or rewards not restaked; AllowanceTooLow is none for a person, who approves
/// first. @p minimum in wei.
QString describeProblem(const StakeProblem &problem, const QString &provider, const UInt256 &minimum,
                        const QLocale &locale);
QString describeProblem(const SendProblem &problem);
QString describeProblem(RecipientProblem problem);

/// Until when a stake is locked, and what acting before or after the epoch's end does to that.
Notice lockNotice(const StakePlan &plan, const EpochClock &clock, qint64 now, const QLocale &locale);

/// Whether the plan's reset makes anybody wait longer: not when what waits was unstaked in the same epoch.
bool delaysBucket(const UnstakePlan &plan);
/// A further unstake sends the provider's whole bucket back to the start of the wait. @p plan has a reset;
/// @p now is chain time. The way out is **Claim first**, or to wait.
Notice resetNotice(const UnstakePlan &plan, const QString &provider, qint64 now, const QLocale &locale);
/// The same in one sentence, for the confirmation.
QString resetSentence(const UnstakePlan &plan, qint64 now, const QLocale &locale);

/// What acting before or after the epoch's end does to the claim date.
Notice boundaryNotice(const UnstakePlan &plan, qint64 now, const QLocale &locale);

} // namespace capstan
