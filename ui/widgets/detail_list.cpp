// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detail_list.h"

#include "ui/text/tool_tip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace capstan {

DetailRow::DetailRow(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(textLabel(label, TextStyle::Body, Role::Secondary))
    , m_value(paragraph({}, TextStyle::Body, Role::Text))
    , m_emphasis(textLabel({}, TextStyle::Strong, Role::Text))
    , m_line(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_line->setContentsMargins(0, 8, 0, 8);
    m_line->setSpacing(6);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_line->addWidget(m_label);
    m_line->addWidget(m_value, 1);
    m_emphasis->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_line->addWidget(m_emphasis);
    m_emphasis->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_emphasis->hide();
    layout->addLayout(m_line);
    layout->addWidget(separator());
    m_value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setAccessibleDescription(label);
}

void DetailRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_value->setAccessibleDescription(label);
}

void DetailRow::setHelp(const QString &help)
{
    m_label->setToolTip(plainToolTip(help));
    m_label->setAccessibleDescription(help);
}

void DetailRow::setValue(const QString &value, Role role, TextStyle style)
{
    m_value->setText(value);
    Theme::setTextStyle(m_value, style);
    Theme::setTextRole(m_value, role);
}

void DetailRow::setEmphasis(const QString &text, Role role)
{
    m_emphasis->setText(text);
    Theme::setTextRole(m_emphasis, role);
    m_emphasis->setVisible(!text.isEmpty());
}

void DetailRow::setValueToolTip(const QString &text)
{
    m_value->setToolTip(plainToolTip(text));
}

QString DetailRow::value() const
{
    return m_value->text();
}

void DetailRow::addWidget(QWidget *widget)
{
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_line->addWidget(widget, 0, Qt::AlignVCenter);
}

DetailList::DetailList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

DetailRow *DetailList::addRow(const QString &label, const QString &help)
{
    auto *row = new DetailRow(label);
    row->setHelp(help);
    m_rows->addWidget(row);
    return row;
}

void DetailList::truncate(int count)
{
    while (m_rows->count() > count) {
        QLayoutItem *item = m_rows->takeAt(m_rows->count() - 1);
        delete item->widget();
        delete item;
    }
}

int DetailList::count() const
{
    return m_rows->count();
}

DetailRow *DetailList::row(int index) const
{
    return static_cast<DetailRow *>(m_rows->itemAt(index)->widget());
}

} // namespace capstan
