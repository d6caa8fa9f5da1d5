// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPushButton>

namespace capstan {

/// A page in the side bar: icon, name, and a badge with a count. Its accessible name is the page's name
/// alone; what the badge counts is its description.
class NavButton : public QPushButton
{
    Q_OBJECT
public:
    NavButton(const QString &icon, const QString &name, QWidget *parent = nullptr);
    /// 0 hides the badge.
    void setBadge(int count, const QString &meaning);
    QSize sizeHint() const override { return {176, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void paintBadge(QPainter &painter) const;

    QIcon m_quiet;
    QIcon m_strong;
    int m_badge = 0;
    bool m_ring = false; ///< focused by the keyboard
};

} // namespace capstan
