// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_range_edit.h"

#include "ui/text/time_text.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QEvent>

namespace capstan {

namespace {

constexpr int FieldWidth = 130;

QDateEdit *dayEdit(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setMinimumWidth(FieldWidth);
    return edit;
}

} // namespace

DateRangeEdit::DateRangeEdit(QWidget *parent)
    : QWidget(parent)
    , m_from(dayEdit(tr("From")))
    , m_to(dayEdit(tr("To")))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(textLabel(m_from->accessibleName(), TextStyle::Label, Role::Secondary));
    line->addWidget(m_from);
    line->addWidget(textLabel(m_to->accessibleName(), TextStyle::Label, Role::Secondary));
    line->addWidget(m_to);
    line->addStretch(1);
    setFormat();
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate &from) {
        m_to->setMinimumDate(from);
        Q_EMIT changed();
    });
    connect(m_to, &QDateEdit::dateChanged, this, &DateRangeEdit::changed);
}

QDate DateRangeEdit::from() const
{
    return m_from->date();
}

QDate DateRangeEdit::to() const
{
    return m_to->date();
}

void DateRangeEdit::setDates(const QDate &from, const QDate &to)
{
    m_from->setDate(from);
    m_to->setDate(to);
}

void DateRangeEdit::setFormat()
{
    const QString format = TimeText().numericDayFormat();
    m_from->setDisplayFormat(format);
    m_to->setDisplayFormat(format);
}

void DateRangeEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        setFormat();
}

} // namespace capstan
