// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tray_icon.h"

#include "ui/widgets/theme.h"

#include <QMenu>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

TrayIcon::TrayIcon(QObject *parent)
    : Notifier(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_trayIcon(Theme::icon(u"mark"_s, Role::Accent))
{
    connect(m_menu->addAction(tr("Open Capstan")), &QAction::triggered, this, &TrayIcon::openRequested);
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
    m_trayIcon.setContextMenu(m_menu.get());
    m_trayIcon.setToolTip(u"Capstan"_s);
    m_message.setSingleShot(true);
    m_message.setInterval(MessageMs);
    connect(&m_message, &QTimer::timeout, this, &TrayIcon::updateShown);
    connect(&m_trayIcon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(&m_trayIcon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_last); });
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setEnabled(bool enabled)
{
    m_enabled = enabled;
    updateShown();
}

void TrayIcon::setWords(const QString &words)
{
    const QString text = words.isEmpty() ? u"Capstan"_s : tr("Capstan: %1", "what happens next").arg(words);
    if (text != m_trayIcon.toolTip())
        m_trayIcon.setToolTip(text);
}

QString TrayIcon::toolTip() const
{
    return m_trayIcon.toolTip();
}

void TrayIcon::updateShown()
{
    m_trayIcon.setVisible(m_enabled || m_message.isActive());
}

void TrayIcon::show(const Notification &notification)
{
    const bool possible = QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
    if (possible) {
        m_last = notification.id;
        m_message.start();
        updateShown();
        m_trayIcon.showMessage(notification.title, notification.body, QSystemTrayIcon::Information,
                               MessageMs);
    }
    QMetaObject::invokeMethod(
        this,
        [this, possible, id = notification.id] {
            if (possible)
                Q_EMIT shown(id);
            else
                Q_EMIT failed(id);
        },
        Qt::QueuedConnection);
}

} // namespace capstan
