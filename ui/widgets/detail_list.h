// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace capstan {

/// One row: what it is on the left, the value on the right, a line beneath.
class DetailRow : public QWidget
{
    Q_OBJECT
public:
    explicit DetailRow(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHelp(const QString &help); ///< what the label means, in its tooltip
    /// @p role Text, Accent, Caution, Danger or Secondary. Full-precision or further words go to the tooltip.
    void setValue(const QString &value, Role role = Role::Text, TextStyle style = TextStyle::Body);
    /// What of the value matters most, after it and in bold; empty: nothing.
    void setEmphasis(const QString &text, Role role = Role::Text);
    void setValueToolTip(const QString &text);
    QString value() const;
    /// Appends to the right of the value.
    void addWidget(QWidget *widget);

private:
    QLabel *m_label;
    QLabel *m_value;
    QLabel *m_emphasis;
    QBoxLayout *m_line;
};

/// Rows under each other; hidden rows leave no gap.
class DetailList : public QWidget
{
    Q_OBJECT
public:
    explicit DetailList(QWidget *parent = nullptr);
    DetailRow *addRow(const QString &label, const QString &help = {});
    /// Removes what addRow() made after the first @p count rows, for lists whose length changes.
    void truncate(int count);
    int count() const;
    DetailRow *row(int index) const;

private:
    QVBoxLayout *m_rows;
};

} // namespace capstan
