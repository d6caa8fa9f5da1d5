// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/providers_model.h"

#include "core/ethereum/token_amount.h"
#include "ui/models/row_roles.h"
#include "ui/models/row_words.h"
#include "ui/models/sorted_rows.h"
#include "ui/text/amount_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/status_text.h"
#include "ui/text/tool_tip.h"
#include "ui/text/word_help.h"

#include <cmath>

namespace capstan {

namespace {

constexpr qsizetype MaxShownName = 60;

std::optional<UInt256> totalOf(const std::vector<ProviderPosition> &providers)
{
    UInt256 total;
    for (const ProviderPosition &provider : providers) {
        const auto sum = add(total, provider.totalDelegated);
        if (!sum)
            return std::nullopt;
        total = *sum;
    }
    return total;
}

RowTone toneOf(ProviderStatus status)
{
    switch (status) {
    case ProviderStatus::Active:
        return RowTone::Good;
    case ProviderStatus::Jailed:
        return RowTone::Danger;
    case ProviderStatus::Pending:
        return RowTone::Caution;
    case ProviderStatus::NotFound:
        break;
    }
    return RowTone::Quiet;
}

/// Where a status stands when the rows are sorted by it: what can be staked with first.
int placeOf(ProviderStatus status)
{
    switch (status) {
    case ProviderStatus::Active:
        return 0;
    case ProviderStatus::Pending:
        return 1;
    case ProviderStatus::Jailed:
        return 2;
    case ProviderStatus::NotFound:
        break;
    }
    return 3;
}

QString iconOf(ProviderStatus status)
{
    switch (status) {
    case ProviderStatus::Active:
        return QStringLiteral("check");
    case ProviderStatus::Pending:
        return QStringLiteral("activity");
    case ProviderStatus::Jailed:
        return QStringLiteral("warning");
    case ProviderStatus::NotFound:
        break;
    }
    return QStringLiteral("cross");
}

} // namespace

ProvidersModel::ProvidersModel(QObject *parent)
    : RowListModel(ColumnCount, Apr, parent)
{
}

void ProvidersModel::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    const bool another = !isSameAccount(m_snapshot, snapshot);
    if (another) {
        beginResetModel();
        m_rows.clear();
    }
    m_snapshot = snapshot;
    m_total = m_snapshot ? totalOf(m_snapshot->providers) : std::nullopt;
    if (another)
        endResetModel();
    if (!m_snapshot)
        return;
    syncRows(
        {}, m_rows, m_snapshot->providers, [](const ProviderPosition &row) { return row.address; },
        [this](ProviderPosition &row, ProviderPosition wanted, int number) {
            row = std::move(wanted);
            Q_EMIT dataChanged(index(number, Name), index(number, Action));
        });
}

void ProvidersModel::setProfileNames(const QHash<Address, QString> &names)
{
    m_profileNames = names;
}

void ProvidersModel::setActionBlock(const std::optional<QString> &reason)
{
    if (reason == m_block)
        return;
    m_block = reason;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Action));
}

QVariant ProvidersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProviderPosition &provider = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const bool isAmount = column == TotalStaked || column == YourStake;
    switch (role) {
    case Qt::DisplayRole:
        return text(provider, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(provider, column));
    case Qt::AccessibleTextRole:
        return isAmount ? ankrTextFull(raw(provider, column).value<UInt256>()) : text(provider, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case ProviderRole:
        return QVariant::fromValue(provider.address);
    case AmountRole:
        return isAmount ? raw(provider, column) : QVariant();
    case SortRole:
        return raw(provider, column);
    case SearchRole:
        return QStringList{provider.name, m_profileNames.value(provider.address),
                           provider.address.toChecksumHex()}
            .join(u' ');
    case StatusIconRole:
        return column == Status ? iconOf(provider.status) : QVariant();
    case StatusToneRole:
        return column == Status ? QVariant::fromValue(toneOf(provider.status)) : QVariant();
    case SubtextRole:
        return column == Name && !provider.name.isEmpty() ? provider.address.toShortHex() : QVariant();
    case StrongRole:
        return column == Name;
    case CopyRole:
        return column == Name ? provider.address.toChecksumHex()
               : isAmount     ? toPlainAmount(raw(provider, column).value<UInt256>())
                              : text(provider, column);
    default:
        return action(provider, role);
    }
}

QVariant ProvidersModel::action(const ProviderPosition &provider, int role) const
{
    const QString name = providerText(provider);
    switch (role) {
    case ActionVerbRole:
        return tr("Stake");
    case ActionNameRole:
        return tr("Stake with %1", "a provider").arg(name);
    case ActionProblemRole:
        return problemOf(provider);
    case FurtherActionsRole:
        return QVariant::fromValue(std::vector<RowAction>{
            {Label, tr("Label…"), tr("Label %1", "a provider").arg(name),
             tr("A word of your own for this provider, shown in place of its name."), QString()}});
    default:
        return {};
    }
}

QString ProvidersModel::problemOf(const ProviderPosition &provider) const
{
    switch (provider.status) {
    case ProviderStatus::Active:
        return m_block.value_or(QString());
    case ProviderStatus::Pending:
    case ProviderStatus::Jailed:
        return tr("This provider is not active (%1), so that no new stake with it is offered. What is staked "
                  "with it "
                  "can be unstaked and claimed.",
                  "a status")
            .arg(providerStatusText(provider.status).toLower());
    case ProviderStatus::NotFound:
        return tr(
            "This provider is no longer listed, and the contract refuses new stakes with it. What is staked "
            "with it can be unstaked and claimed.");
    }
    return {};
}

QVariant ProvidersModel::raw(const ProviderPosition &provider, int column) const
{
    switch (column) {
    case Name:
        return providerText(provider);
    case Status:
        return placeOf(provider.status);
    case Apr:
        return provider.aprPercent ? QVariant(*provider.aprPercent) : QVariant();
    case TotalStaked:
    case Share:
        return QVariant::fromValue(provider.totalDelegated);
    case YourStake:
        return QVariant::fromValue(provider.staked);
    default:
        return {};
    }
}

QString ProvidersModel::headerText(int column) const
{
    switch (column) {
    case Name:
        return tr("Node provider");
    case Status:
        return tr("Status");
    case Apr:
        return tr("APR");
    case TotalStaked:
        return tr("Total staked");
    case Share:
        return tr("Share");
    case YourStake:
        return tr("Your stake");
    default:
        return {};
    }
}

QString ProvidersModel::headerHelp(int column) const
{
    switch (column) {
    case Apr:
        return wordHelp(Word::Apr);
    case TotalStaked:
        return wordHelp(Word::TotalStaked);
    case Share:
        return wordHelp(Word::Share);
    default:
        return {};
    }
}

/// Cut, never rounded up; whole numbers until the last step.
QString ProvidersModel::shareText(const ProviderPosition &provider, int decimals) const
{
    if (!m_total || *m_total == 0)
        return tr("unknown", "a share");
    UInt256 scale = 100;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const auto parts = multiplyDivide(provider.totalDelegated, scale, *m_total);
    if (!parts)
        return tr("unknown", "a share");
    const QLocale locale;
    if (*parts == 0 && provider.totalDelegated > 0)
        return tr("<%1 %", "a share").arg(locale.toString(1.0 / std::pow(10.0, decimals), 'f', decimals));
    const double percent = toDecimal(*parts).toDouble() / std::pow(10.0, decimals);
    return tr("%1 %", "a share").arg(locale.toString(percent, 'f', decimals));
}

QString ProvidersModel::text(const ProviderPosition &provider, int column) const
{
    switch (column) {
    case Name:
        return providerText(provider);
    case Status:
        return providerStatusText(provider.status);
    case Apr:
        return aprText(provider.aprPercent);
    case TotalStaked:
        return toDisplayAmount(provider.totalDelegated, QLocale(), 0);
    case Share:
        return shareText(provider, 2);
    case YourStake:
        return toDisplayAmount(provider.staked, QLocale());
    default:
        return {};
    }
}

QString ProvidersModel::toolTip(const ProviderPosition &provider, int column) const
{
    switch (column) {
    case Name:
        return nameToolTip(provider);
    case Status:
        return provider.status == ProviderStatus::Active ? QString() : problemOf(provider);
    case Apr:
        return provider.aprPercent
                   ? tr("The provider's rewards of the last full epoch, over a year")
                   : tr("Not known: there were no rewards in the last full epoch, or nothing staked.");
    case TotalStaked:
        return ankrTextFull(provider.totalDelegated);
    case Share:
        return tr("%1 of all that is staked", "a share").arg(shareText(provider, 6));
    case YourStake:
        return ankrTextFull(provider.staked);
    default:
        return {};
    }
}

QString ProvidersModel::nameToolTip(const ProviderPosition &provider) const
{
    const QString address = provider.address.toChecksumHex();
    if (provider.name.isEmpty())
        return address;
    const QString official = m_profileNames.value(provider.address);
    if (official.isEmpty() || official == provider.name)
        return tr("%1, %2", "a provider, its address").arg(providerText(provider), address);
    return tr("%1 (%2), %3", "your label, the provider's name, its address")
        .arg(providerText(provider), plainText(official, MaxShownName), address);
}

} // namespace capstan
