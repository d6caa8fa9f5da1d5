// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/notifier.h"

#include <QSystemTrayIcon>
#include <QTimer>

class QMenu;

namespace capstan {

/// The program's mark in the system's tray, off unless told: what happens next as its tool tip, and a menu
/// with **Open Capstan** and **Quit**. It is no place to hide in: closing the window ends the program, tray
/// or not. It shows notifications where the desktop has no other way, with the mark there for as long as that
/// takes.
class TrayIcon final : public Notifier
{
    Q_OBJECT
public:
    static constexpr int MessageMs = 30'000;

    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    void setEnabled(bool enabled);
    bool isEnabled() const { return m_enabled; }
    void setWords(const QString &words); ///< plain text
    QString toolTip() const;
    QMenu *menu() const { return m_menu.get(); }

    void show(const Notification &notification) override;

Q_SIGNALS:
    void openRequested();
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void writeMenu();
    void updateShown();

    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_trayIcon;
    QTimer m_message; ///< runs while one is shown
    bool m_enabled = false;
    int m_last = 0; ///< the notification that a click is meant for
};

} // namespace capstan
