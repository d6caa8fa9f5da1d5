// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPushButton>

namespace capstan {

/// A page in the side bar: icon, name, and a badge with a count. Its accessible name is the page's name
/// alone; what the badge counts, and whether it is the page that is shown, is its description. Not checkable:
/// assistive technology would toggle it instead of pressing it.
class NavButton : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(bool current READ isCurrent WRITE setCurrent)
public:
    NavButton(const QString &icon, const QString &name, QWidget *parent = nullptr);
    bool isCurrent() const { return m_current; }
    void setCurrent(bool current);
    /// 0 hides the badge.
    void setBadge(int count, const QString &meaning);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void paintBadge(QPainter &painter) const;
    void describe();

    QIcon m_quiet;
    QIcon m_strong;
    bool m_current = false;
    int m_badge = 0;
    QString m_meaning;
    bool m_ring = false; ///< focused by the keyboard
};

} // namespace capstan
