// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/row_delegate.h"

#include "core/staking/staking_snapshot.h"
#include "ui/models/row_roles.h"

#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

namespace capstan {

namespace {

constexpr int ColumnGap = 16;
constexpr int IconSize = 16;
constexpr int IconGap = 6;
constexpr int BarWidth = 150;
constexpr int BarHeight = 6;
constexpr int NameColumn = 0;
constexpr int StatusColumn = 1;

bool isStake(const QModelIndex &index)
{
    return index.parent().isValid();
}

bool isLastColumn(const QModelIndex &index)
{
    return index.column() == index.model()->columnCount(index.parent()) - 1;
}

bool hasBar(const QModelIndex &index)
{
    return index.data(ProgressRole).isValid();
}

/// The second column, where the model has a status in it.
bool isStatus(const QModelIndex &index)
{
    return index.column() == StatusColumn &&
           (index.data(LockStatusRole).isValid() || index.data(StatusIconRole).isValid());
}

bool isRight(const QModelIndex &index)
{
    return (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

QString textOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

QFont fontOf(const QModelIndex &index)
{
    if (index.data(StrongRole).toBool() || isStatus(index))
        return Theme::font(TextStyle::Strong);
    return Theme::font(isRight(index) || index.column() == NameColumn ? TextStyle::Body : TextStyle::Label);
}

/// Space before the name of a provider, for the chevron, and of a stake, which stands further in.
int indentOf(const QModelIndex &index)
{
    if (isStake(index))
        return RowDelegate::ChevronWidth + 8;
    return index.model()->hasChildren(index) ? RowDelegate::ChevronWidth : 0;
}

QString subtextOf(const QModelIndex &index)
{
    return index.data(SubtextRole).toString();
}

Role roleOf(RowTone tone)
{
    switch (tone) {
    case RowTone::Quiet:
        return Role::Secondary;
    case RowTone::Good:
        return Role::Accent;
    case RowTone::Caution:
        return Role::Caution;
    case RowTone::Danger:
        return Role::Danger;
    }
    return Role::Secondary;
}

struct StatusLook
{
    QString icon;
    Role role;
};

StatusLook lookOf(LockStatus status)
{
    switch (status) {
    case LockStatus::Unlocked:
        return {QStringLiteral("lock-open"), Role::Accent};
    case LockStatus::PartiallyUnlocked:
        return {QStringLiteral("lock-half"), Role::Caution};
    case LockStatus::Locked:
    case LockStatus::None:
        break;
    }
    return {QStringLiteral("lock-closed"), Role::Locked};
}

StatusLook lookOf(const QModelIndex &index)
{
    const QString icon = index.data(StatusIconRole).toString();
    if (icon.isEmpty())
        return lookOf(index.data(LockStatusRole).value<LockStatus>());
    return {icon, roleOf(index.data(StatusToneRole).value<RowTone>())};
}

LockStatus statusOf(const QModelIndex &index)
{
    return index.data(LockStatusRole).value<LockStatus>();
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen)
        painter->fillRect(option.rect, Theme::color(Role::AccentSoft));
    else if (isStake(index))
        painter->fillRect(option.rect, Theme::color(Role::Ground));
    if (!chosen && option.state.testFlag(QStyle::State_MouseOver)) {
        QColor hover = Theme::color(Role::Line);
        hover.setAlphaF(0.35F);
        painter->fillRect(option.rect, hover);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::color(Role::Line));
}

void drawElided(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment alignment)
{
    const QString fitting = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(alignment), fitting);
}

} // namespace

void RowDelegate::setActionWidth(int width)
{
    if (width == m_actionWidth)
        return;
    m_actionWidth = width;
    Q_EMIT sizeHintChanged({});
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, index);

    QRect cell = option.rect.adjusted(0, 0, 0, -1);
    if (index.column() == NameColumn)
        cell.setLeft(cell.left() + SidePadding + indentOf(index));
    if (!isRight(index))
        cell.setRight(cell.right() - ColumnGap);
    cell = paintSubtext(painter, cell, index);

    painter->setFont(fontOf(index));
    painter->setPen(Theme::color(Role::Text));
    if (index.column() == NameColumn)
        paintName(painter, cell, index);
    else if (isStatus(index))
        paintStatus(painter, cell, index);
    else if (hasBar(index))
        paintProgress(painter, cell, index);
    else
        paintText(painter, cell, index);
    painter->restore();
}

/// @return what it leaves of @p cell.
QRect RowDelegate::paintSubtext(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const QString subtext = subtextOf(index);
    if (subtext.isEmpty())
        return cell;
    const bool afterIcon = isStatus(index);
    painter->setFont(Theme::font(TextStyle::Label));
    painter->setPen(Theme::color(Role::Secondary));
    drawElided(painter, cell.adjusted(afterIcon ? IconSize + IconGap : 0, cell.height() / 2, 0, -4), subtext,
               Qt::AlignVCenter | (isRight(index) ? Qt::AlignRight : Qt::AlignLeft));
    return cell.adjusted(0, 4, 0, -cell.height() / 2);
}

void RowDelegate::paintName(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    if (isStake(index))
        painter->setPen(Theme::color(Role::Secondary));
    const QString note = index.data(NoteRole).toString();
    if (note.isEmpty()) {
        drawElided(painter, cell, textOf(index), Qt::AlignVCenter | Qt::AlignLeft);
        return;
    }
    const QRect upper = cell.adjusted(0, 4, 0, -cell.height() / 2);
    const QRect lower = cell.adjusted(0, cell.height() / 2, 0, -4);
    drawElided(painter, upper, textOf(index), Qt::AlignVCenter | Qt::AlignLeft);
    painter->setFont(Theme::font(TextStyle::Label));
    painter->setPen(Theme::color(Role::Caution));
    drawElided(painter, lower, note, Qt::AlignVCenter | Qt::AlignLeft);
}

void RowDelegate::paintStatus(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const StatusLook look = lookOf(index);
    const QRect icon(cell.left(), cell.center().y() - IconSize / 2, IconSize, IconSize);
    const auto placed = [painter, &cell](const QRect &part) {
        return QStyle::visualRect(painter->layoutDirection(), cell, part);
    };
    Theme::icon(look.icon, look.role).paint(painter, placed(icon));
    painter->setPen(Theme::color(look.role));
    drawElided(painter, placed(cell.adjusted(IconSize + IconGap, 0, 0, 0)), textOf(index),
               Qt::AlignVCenter | Qt::AlignLeft);
}

void RowDelegate::paintProgress(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const double progress = index.data(ProgressRole).toDouble();
    const Role role = statusOf(index) == LockStatus::Unlocked ? Role::Accent : Role::Locked;
    const QRectF bar(cell.left(), cell.top() + 9, std::min(BarWidth, cell.width()), BarHeight);
    QRectF done = bar;
    // Never thinner than its round ends, so that a beginning shows.
    done.setWidth(std::clamp(bar.width() * progress, double(BarHeight), bar.width()));

    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(Role::Line));
    painter->drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    if (progress > 0) {
        painter->setBrush(Theme::color(role));
        painter->drawRoundedRect(done, BarHeight / 2.0, BarHeight / 2.0);
    }
    painter->setPen(Theme::color(Role::Secondary));
    drawElided(painter, cell.adjusted(0, 17, 0, -5), textOf(index), Qt::AlignVCenter | Qt::AlignLeft);
}

void RowDelegate::paintText(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    if (!isRight(index))
        painter->setPen(Theme::color(Role::Secondary));
    drawElided(painter, cell, textOf(index),
               Qt::AlignVCenter | (isRight(index) ? Qt::AlignRight : Qt::AlignLeft));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (isLastColumn(index) && textOf(index).isEmpty()) // a table without actions ends in a figure
        return {m_actionWidth + SidePadding + ColumnGap, RowHeight};

    // Rounded up: a text that has a fraction of a pixel too little is elided.
    const auto widthOf = [](const QFont &font, const QString &text) {
        return qCeil(QFontMetricsF(font).horizontalAdvance(text)) + 1 + ColumnGap;
    };
    int width = std::max(widthOf(fontOf(index), textOf(index)),
                         widthOf(Theme::font(TextStyle::Label), subtextOf(index)));
    if (index.column() == NameColumn) {
        const QString note = index.data(NoteRole).toString();
        width = std::max(width, widthOf(Theme::font(TextStyle::Label), note)) + SidePadding + indentOf(index);
    } else if (isStatus(index)) {
        width += IconSize + IconGap;
    } else if (hasBar(index)) {
        width = std::max(width, BarWidth + ColumnGap);
    }
    return {width, RowHeight};
}

} // namespace capstan
