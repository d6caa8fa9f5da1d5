// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_model.h"

#include "ui/text/tool_tip.h"

namespace capstan {

RowModel::RowModel(int firstFigure, QObject *parent)
    : QAbstractItemModel(parent)
    , m_firstFigure(firstFigure)
{
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role == Qt::ToolTipRole)
        return plainToolTip(headerHelp(section));
    if (role == Qt::AccessibleDescriptionRole)
        return headerHelp(section);
    return role == Qt::DisplayRole ? headerText(section) : QVariant();
}

QString RowModel::headerHelp(int) const
{
    return {};
}

int RowModel::alignmentOf(int column) const
{
    return int(Qt::AlignVCenter | (column >= m_firstFigure ? Qt::AlignRight : Qt::AlignLeft));
}

RowListModel::RowListModel(int columns, int firstFigure, QObject *parent)
    : RowModel(firstFigure, parent)
    , m_columns(columns)
{
}

QModelIndex RowListModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowListModel::parent(const QModelIndex &) const
{
    return {};
}

int RowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(count());
}

int RowListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

} // namespace capstan
