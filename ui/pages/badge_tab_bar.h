// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

#include <map>

namespace capstan {

/// Tabs as words with a line under the current one; a tab may have a count in a pill, which is not part of
/// its name.
class BadgeTabBar : public QTabBar
{
    Q_OBJECT
public:
    explicit BadgeTabBar(QWidget *parent = nullptr);

    /// 0 removes the badge. @p meaning says what is counted: "1 can be claimed".
    void setBadge(int tab, int count, const QString &meaning);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    QString badgeText(int tab) const;
    int badgeWidth(int tab) const;
    void paintTab(QPainter &painter, int tab) const;
    void paintBadge(QPainter &painter, const QRect &pill, const QString &text) const;

    std::map<int, int> m_badges;
};

} // namespace capstan
