// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tray_icon.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QMenu>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

TrayIcon::TrayIcon(QObject *parent)
    : Notifier(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_trayIcon(Theme::icon(u"mark"_s, Role::Accent))
{
    connect(m_menu->addAction(QString()), &QAction::triggered, this, &TrayIcon::openRequested);
    connect(m_menu->addAction(QString()), &QAction::triggered, this, &TrayIcon::quitRequested);
    writeMenu();
    m_menu->installEventFilter(this); // for another language
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

void TrayIcon::writeMenu()
{
    const QList<QAction *> actions = m_menu->actions();
    actions[0]->setText(tr("Open Capstan"));
    actions[1]->setText(tr("Quit"));
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        writeMenu();
    return Notifier::eventFilter(watched, event);
}

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
