// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace capstan {

/// A line edit that shows a unit right after its text.
class UnitLineEdit : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;
    void setUnit(const QString &unit);
    QString unit() const { return m_unit; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_unit;
};

} // namespace capstan
