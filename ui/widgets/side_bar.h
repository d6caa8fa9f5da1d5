// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace capstan {

class NavButton;
class StatusDot;

/// The dark bar at the left: the program's mark, the pages, and at the foot how the network does and what
/// waits in it, which is the way to the activity.
class SideBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int LeastWidth = 196;

    /// Three short lines, "Ethereum · 2/2 nodes", "block 26,471,908 · 48 ms", "Epoch 525 · ends in 2 d 6 h".
    struct Status
    {
        Role role = Role::Mark; ///< of the dot; the words say it too
        std::array<QString, 3> lines;
        QString details; ///< as tooltip
        bool operator==(const Status &) const = default;
    };

    explicit SideBar(QWidget *parent = nullptr);
    /// Pages are numbered in the order they are added, from 0. Help stands apart, above the foot.
    enum class Place { List, Help };
    int addPage(const QString &icon, const QString &name, Place place = Place::List);
    void setCurrentPage(int page); ///< −1: none
    void setPagesEnabled(bool enabled, int except = -1);
    void setBadge(int page, int count, const QString &meaning);
    void setStatus(const Status &status);
    /// The last line of the foot, "1 transaction waits", with more as tooltip; empty removes it.
    void setActivity(const QString &words, const QString &details);

Q_SIGNALS:
    void pageChosen(int page);
    void activityRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_buttonsLayout;
    QVBoxLayout *m_helpLayout;
    std::vector<NavButton *> m_buttons;
    StatusDot *m_dot;
    std::array<QLabel *, 3> m_lines;
    QPushButton *m_activity;
    Status m_status;
};

} // namespace capstan
