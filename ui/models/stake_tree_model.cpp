// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stake_tree_model.h"

#include "core/ethereum/token_amount.h"
#include "core/staking/stake_plan.h"
#include "ui/models/row_words.h"
#include "ui/text/amount_text.h"
#include "ui/text/plan_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/status_text.h"
#include "ui/text/tool_tip.h"
#include "ui/text/word_help.h"

#include <algorithm>

namespace capstan {

struct StakeTreeModel::Provider
{
    ProviderPosition position;
    std::vector<Stake> stakes; ///< the rows; position.stakes until the next snapshot
};

namespace {

/// The next stake of @p provider to unlock; null when none is locked.
const Stake *nextToUnlock(const ProviderPosition &provider)
{
    const Stake *next = nullptr;
    for (const Stake &stake : provider.stakes) {
        if (stake.locking != LockStatus::Unlocked &&
            (next == nullptr || stake.unlockBlock < next->unlockBlock))
            next = &stake;
    }
    return next;
}

} // namespace

StakeTreeModel::StakeTreeModel(QObject *parent)
    : RowModel(Amount, parent)
{
}

StakeTreeModel::~StakeTreeModel() = default;

void StakeTreeModel::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_time = TimeText(); // in the style of now
    const bool another = !isSameAccount(m_snapshot, snapshot);
    if (another) {
        beginResetModel();
        m_providers.clear();
    }
    m_snapshot = snapshot;
    if (another)
        endResetModel();
    if (!m_snapshot)
        return;

    m_now = another ? m_snapshot->clock.headTime : std::max(m_now, m_snapshot->clock.headTime);
    std::vector<std::unique_ptr<Provider>> fresh;
    for (const ProviderPosition &position : m_snapshot->providers) {
        if (position.staked != 0 || position.rewards != 0 || !position.stakes.empty())
            fresh.push_back(std::make_unique<Provider>(Provider{position, position.stakes}));
    }
    syncRows(
        {}, m_providers, std::move(fresh), [](const auto &row) { return row->position.address; },
        [this](auto &row, auto wanted, int number) { refresh(wanted->position, row, number); });
}

void StakeTreeModel::refresh(const ProviderPosition &position, std::unique_ptr<Provider> &row, int number)
{
    const bool same = row->position == position;
    row->position = position;
    const QModelIndex parent = index(number, Name);
    syncRows(
        parent, row->stakes, position.stakes, [](const Stake &stake) { return stake.epoch; },
        [](Stake &stake, Stake wanted, int) { stake = std::move(wanted); });
    const int lastChanged = same ? Unlocks : Action; // dates and progress move with the head
    Q_EMIT dataChanged(parent, parent.siblingAtColumn(lastChanged));
    if (!row->stakes.empty())
        Q_EMIT dataChanged(index(0, Name, parent), index(rowCount(parent) - 1, lastChanged, parent));
}

void StakeTreeModel::setNow(qint64 now)
{
    constexpr qint64 shownStep = 60;
    const bool visible = now / shownStep != m_now / shownStep;
    m_now = now;
    if (visible)
        changed(Unlocks, Unlocks);
}

void StakeTreeModel::setActionBlock(const std::optional<QString> &reason)
{
    if (reason == m_block)
        return;
    m_block = reason;
    changed(Name, Action);
}

void StakeTreeModel::changed(int firstColumn, int lastColumn)
{
    if (m_providers.empty())
        return;
    Q_EMIT dataChanged(index(0, firstColumn), index(rowCount() - 1, lastColumn));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex parent = index(row, Name);
        if (const int count = rowCount(parent); count > 0)
            Q_EMIT dataChanged(index(0, firstColumn, parent), index(count - 1, lastColumn, parent));
    }
}

QModelIndex StakeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? m_providers[static_cast<std::size_t>(parent.row())].get() : nullptr);
}

QModelIndex StakeTreeModel::parent(const QModelIndex &index) const
{
    const auto *provider = static_cast<const Provider *>(index.internalPointer());
    if (!index.isValid() || provider == nullptr)
        return {};
    const auto found = std::ranges::find(m_providers, provider, &std::unique_ptr<Provider>::get);
    return createIndex(static_cast<int>(found - m_providers.begin()), Name);
}

int StakeTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_providers.size());
    if (parent.column() != Name || parent.internalPointer() != nullptr)
        return 0;
    return static_cast<int>(m_providers[static_cast<std::size_t>(parent.row())]->stakes.size());
}

int StakeTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant StakeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_snapshot)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());

    const auto *provider = static_cast<const Provider *>(index.internalPointer());
    const std::size_t row = static_cast<std::size_t>(index.row());
    if (provider == nullptr)
        return providerData(m_providers[row]->position, index.column(), role);
    return stakeData(provider->position, provider->stakes[row], index.column(), role);
}

QString StakeTreeModel::headerText(int column) const
{
    switch (column) {
    case Name:
        return tr("Provider / stake");
    case Status:
        return tr("Status");
    case Unlocks:
        return tr("Unlocks");
    case Amount:
        return tr("Your stake");
    case Rewards:
        return tr("Rewards");
    case Apr:
        return tr("APR");
    default:
        return {};
    }
}

QString StakeTreeModel::headerHelp(int column) const
{
    switch (column) {
    case Status:
        return wordHelp(Word::Status);
    case Unlocks:
        return wordHelp(Word::Unlocks);
    case Rewards:
        return wordHelp(Word::Rewards);
    case Apr:
        return wordHelp(Word::Apr);
    default:
        return {};
    }
}

QVariant StakeTreeModel::providerData(const ProviderPosition &provider, int column, int role) const
{
    const UInt256 &amount = column == Rewards ? provider.rewards : provider.staked;
    const bool isAmount = column == Amount || column == Rewards;
    switch (role) {
    case Qt::DisplayRole:
        return providerText(provider, column);
    case Qt::ToolTipRole:
        return plainToolTip(providerToolTip(provider, column));
    case Qt::AccessibleTextRole:
        return isAmount ? ankrTextFull(amount) : providerText(provider, column);
    case ProviderRole:
        return QVariant::fromValue(provider.address);
    case AmountRole:
        return isAmount || column == Name ? QVariant::fromValue(amount) : QVariant();
    case LockStatusRole:
        return QVariant::fromValue(provider.locking);
    case NoteRole:
        return column == Name && provider.status != ProviderStatus::Active
                   ? providerStatusText(provider.status)
                   : QVariant();
    case FurtherActionsRole:
        return QVariant::fromValue(rewardActions(provider));
    case StrongRole:
        return column == Name || column == Amount;
    case CopyRole:
        return column == Name ? provider.address.toChecksumHex()
               : isAmount     ? toPlainAmount(amount)
                              : providerText(provider, column);
    default:
        return {};
    }
}

QString StakeTreeModel::providerText(const ProviderPosition &provider, int column) const
{
    switch (column) {
    case Name:
        return capstan::providerText(provider);
    case Status:
        return lockStatusText(provider.locking);
    case Unlocks:
        if (const Stake *next = nextToUnlock(provider))
            return tr("next %1", "a date, or a block").arg(unlockMoment(next->unlockBlock));
        return {};
    case Amount:
        return toDisplayAmount(provider.staked, QLocale());
    case Rewards:
        return toDisplayAmount(provider.rewards, QLocale());
    case Apr:
        return aprText(provider.aprPercent);
    default:
        return {};
    }
}

QString StakeTreeModel::providerToolTip(const ProviderPosition &provider, int column) const
{
    switch (column) {
    case Name:
        return tr("%1, %2", "a provider, its address")
            .arg(capstan::providerText(provider), provider.address.toChecksumHex());
    case Status:
        return tr("%1 of %2 unlocked").arg(ankrTextFull(provider.unlocked), ankrTextFull(provider.staked));
    case Unlocks:
        if (const Stake *next = nextToUnlock(provider))
            return exactMoment(m_snapshot->clock, next->unlockEpoch, m_time, m_now);
        return {};
    case Amount:
        return ankrTextFull(provider.staked);
    case Rewards:
        return ankrTextFull(provider.rewards);
    case Apr:
        return tr("The provider's rewards of the last full epoch, over a year; %1 are staked with it")
            .arg(ankrText(provider.totalDelegated, 0));
    default:
        return {};
    }
}

QVariant StakeTreeModel::stakeData(const ProviderPosition &provider, const Stake &stake, int column,
                                   int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return stakeText(stake, column);
    case Qt::ToolTipRole:
        return plainToolTip(stakeToolTip(stake, column));
    case Qt::AccessibleTextRole:
        return column == Amount ? ankrTextFull(stake.amount) : stakeText(stake, column);
    case ProviderRole:
        return QVariant::fromValue(provider.address);
    case AmountRole:
        return column == Amount || column == Name ? QVariant::fromValue(stake.amount) : QVariant();
    case LockStatusRole:
        return QVariant::fromValue(stake.locking);
    case ProgressRole:
        return column == Unlocks ? progressOf(stake) : QVariant();
    case StrongRole:
        return false;
    case CopyRole:
        return column == Amount ? toPlainAmount(stake.amount) : stakeText(stake, column);
    case ActionRole:
        return QVariant::fromValue(ActionKind::Unstake);
    case ActionVerbRole:
        return actionVerb(ActionKind::Unstake);
    case ActionNameRole:
        return actionText(ActionKind::Unstake, stake.amount, capstan::providerText(provider));
    case ActionProblemRole:
        return actionProblem(stake);
    default:
        return {};
    }
}

QString StakeTreeModel::stakeText(const Stake &stake, int column) const
{
    const EpochClock &clock = m_snapshot->clock;
    switch (column) {
    case Name:
        return clock.knowsPace() ? tr("Epoch %1 · %2", "a number, the date it began")
                                       .arg(countText(stake.epoch),
                                            m_time.date(clock.timeOf(clock.firstBlockOf(stake.epoch)), m_now))
                                 : tr("Epoch %1").arg(countText(stake.epoch));
    case Status:
        return lockStatusText(stake.locking);
    case Unlocks:
        if (stake.locking == LockStatus::Unlocked)
            return clock.knowsPace() ? tr("since %1", "a date").arg(unlockMoment(stake.unlockBlock))
                                     : QString();
        if (!clock.knowsPace())
            return unlockMoment(stake.unlockBlock);
        return tr("%1 · %2", "what time is left, until when")
            .arg(m_time.left(clock.timeOf(stake.unlockBlock) - m_now), unlockMoment(stake.unlockBlock));
    case Amount:
        return toDisplayAmount(stake.amount, QLocale());
    default:
        return {};
    }
}

QString StakeTreeModel::stakeToolTip(const Stake &stake, int column) const
{
    switch (column) {
    case Name:
        return tr("Began to earn with epoch %1, block %2")
            .arg(countText(stake.epoch), countText(m_snapshot->clock.firstBlockOf(stake.epoch)));
    case Status:
    case Unlocks:
        return exactMoment(m_snapshot->clock, stake.unlockEpoch, m_time, m_now);
    case Amount:
        return ankrTextFull(stake.amount);
    case Action:
        return actionProblem(stake);
    default:
        return {};
    }
}

QString StakeTreeModel::actionProblem(const Stake &stake) const
{
    if (stake.locking != LockStatus::Unlocked)
        return tr("Locked until %1").arg(exactMoment(m_snapshot->clock, stake.unlockEpoch, m_time, m_now));
    return m_block.value_or(QString());
}

std::vector<RowAction> StakeTreeModel::rewardActions(const ProviderPosition &provider) const
{
    if (provider.rewards == 0)
        return {};
    const QString name = capstan::providerText(provider);
    RowAction claim;
    claim.id = ClaimRewards;
    claim.verb = actionVerb(ActionKind::ClaimRewards);
    claim.name = actionText(ActionKind::ClaimRewards, provider.rewards, name);
    claim.help = tr("Pays %1 of rewards into the account").arg(ankrTextFull(provider.rewards));
    claim.problem = m_block.value_or(QString());
    RowAction restake;
    restake.id = Restake;
    restake.verb = actionVerb(ActionKind::Restake);
    restake.name = actionText(ActionKind::Restake, provider.rewards, name);
    restake.help = restakeHelp(provider);
    restake.problem = restakeProblem(provider);
    return {claim, restake};
}

QString StakeTreeModel::restakeProblem(const ProviderPosition &provider) const
{
    const auto plan = planRestake(*m_snapshot, provider.address);
    if (!plan)
        return describeProblem(plan.error(), capstan::providerText(provider), m_snapshot->minimumStake,
                               QLocale());
    return m_block.value_or(QString());
}

QString StakeTreeModel::restakeHelp(const ProviderPosition &provider) const
{
    const auto plan = planRestake(*m_snapshot, provider.address);
    return plan ? tr("Stakes %1 of rewards with %2, locked until %3", "an amount, a provider, a moment")
                      .arg(ankrTextFull(plan->amount), capstan::providerText(provider),
                           unlockMoment(plan->lock.block))
                : QString();
}

/// A date, or the block while nobody knows how fast blocks come.
QString StakeTreeModel::unlockMoment(std::uint64_t block) const
{
    const EpochClock &clock = m_snapshot->clock;
    return clock.knowsPace() ? m_time.date(clock.timeOf(block), m_now)
                             : tr("at block %1").arg(countText(block));
}

double StakeTreeModel::progressOf(const Stake &stake) const
{
    return progressBetween(m_snapshot->clock.firstBlockOf(stake.epoch), m_snapshot->clock.headBlock,
                           stake.unlockBlock);
}

} // namespace capstan
