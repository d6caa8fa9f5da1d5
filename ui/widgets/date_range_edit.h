// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;

namespace capstan {

/// **From** a day **to** a day, both included; the second is never before the first.
class DateRangeEdit : public QWidget
{
    Q_OBJECT
public:
    explicit DateRangeEdit(QWidget *parent = nullptr);

    QDate from() const;
    QDate to() const;
    void setDates(const QDate &from, const QDate &to);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setFormat();

    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace capstan
