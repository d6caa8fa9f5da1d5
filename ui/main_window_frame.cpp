// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/staking_service.h"
#include "core/wallet/vault.h"
#include "ui/main_window.h"
#include "ui/start_outline.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/top_bar.h"
#include "ui/widgets/warning_box.h"
#include "ui/widgets/window_place.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

const QString GeometryKey = u"window/geometry"_s;
constexpr QSize SmallestSize(900, 600);
constexpr QSize FirstSize(1180, 760);
constexpr int LongestOutline = 1000; ///< milliseconds until the window is filled also without a first picture

} // namespace

void MainWindow::buildOutline()
{
    setMinimumSize(SmallestSize);
    setCentralWidget(new StartOutline(!m_vault->accounts().empty()));
}

void MainWindow::buildFrame()
{
    m_sideBar = new SideBar;
    m_topBar = new TopBar;
    m_banner = new Banner;
    m_banner->hide();
    m_stack = new QStackedWidget;

    m_startNotice = makeMessage();
    m_error = makeMessage();

    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sideBar);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_banner);
    column->addWidget(m_startNotice->parentWidget());
    column->addWidget(m_error->parentWidget());
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    m_scrim = new Scrim(this);
}

/// A box above the page, hidden with the room around it while it has nothing to say.
WarningBox *MainWindow::makeMessage()
{
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(24, 16, 24, 0);
    auto *box = new WarningBox(WarningBox::Kind::Info);
    box->setWayOut(tr("Dismiss"));
    layout->addWidget(box);
    area->hide();
    connect(box, &WarningBox::wayOutTaken, area, &QWidget::hide);
    return box;
}

/// Where the window was, unless that is on no screen any more.
void MainWindow::restorePlace()
{
    restoreGeometry(m_settings->value(GeometryKey).toByteArray());
    if (!m_settings->contains(GeometryKey))
        resize(FirstSize);
    if (isMaximized() || isFullScreen())
        return;
    std::vector<QRect> screens;
    if (const QScreen *first = QGuiApplication::primaryScreen())
        screens.push_back(first->availableGeometry());
    for (const QScreen *screen : QGuiApplication::screens())
        screens.push_back(screen->availableGeometry());
    setGeometry(placeOn(screens, geometry(), SmallestSize));
}

void MainWindow::takePlaceOf(const MainWindow &before)
{
    restoreGeometry(before.saveGeometry());
    if (isPage(before.m_screen))
        display(before.m_screen);
    setVisible(before.isVisible());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->setValue(GeometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

/// The first events come from inside the constructor, before there are members.
bool MainWindow::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint:
        if (!m_filled)
            QMetaObject::invokeMethod(this, &MainWindow::fill, Qt::QueuedConnection);
        break;
    case QEvent::Show: // a hidden window is not painted
        if (!m_filled)
            QTimer::singleShot(LongestOutline, this, &MainWindow::fill);
        break;
    case QEvent::WindowBlocked:
        if (m_filled)
            m_scrim->cover();
        break;
    case QEvent::WindowUnblocked:
        if (m_filled)
            m_scrim->hide();
        break;
    case QEvent::WindowStateChange:
        updateQuiet();
        break;
    default:
        break;
    }
    return QMainWindow::event(event);
}

void MainWindow::setBanner(const QString &text)
{
    m_banner->setText(text);
    m_banner->setVisible(!text.isEmpty());
}

void MainWindow::enableSkipEpoch()
{
    if (!m_staking->profile().devnet)
        return;
    auto *skip = new QPushButton(Theme::icon(u"skip"_s), tr("Skip to next epoch"));
    skip->setProperty("dense", true);
    m_banner->addAction(skip);
    if (m_banner->isHidden())
        setBanner(tr("A local chain: nothing on it is worth anything."));
    connect(skip, &QPushButton::clicked, this, &MainWindow::skipEpochRequested);
}

void MainWindow::showError(const Error &error)
{
    fill();
    m_error->setKind(WarningBox::Kind::Danger);
    m_error->setText(describeError(error), {});
    m_error->parentWidget()->show();
}

void MainWindow::showNotice(const QString &what, const QString &why)
{
    fill();
    m_error->setKind(WarningBox::Kind::Info);
    m_error->setText(what, why);
    m_error->parentWidget()->show();
}

} // namespace capstan
