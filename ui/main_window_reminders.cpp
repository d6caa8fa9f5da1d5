// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_io.h"
#include "core/staking/reminder_service.h"
#include "core/staking/staking_service.h"
#include "core/wallet/vault.h"
#include "ui/earnings_desk.h"
#include "ui/main_window.h"
#include "ui/models/calendar_words.h"
#include "ui/models/tray_words.h"
#include "ui/pages/pending_page.h"
#include "ui/pages/staking_page.h"
#include "ui/pages/timeline_page.h"
#include "ui/reminder_desk.h"
#include "ui/text/plain_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/reminder_text.h"
#include "ui/widgets/tray_icon.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

#include <cstdlib>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

const QString TableKey = u"timeline/table"_s;
constexpr qint64 ClockTolerance = 5 * 60; ///< seconds between the system's clock and the chain's

} // namespace

void MainWindow::connectTimeline()
{
    new EarningsDesk(m_staking, m_timeline, this);
    m_timeline->setShownAsTable(m_settings->value(TableKey, false).toBool());
    connect(m_timeline, &TimelinePage::shownAsTableChanged, this,
            [this](bool table) { m_settings->setValue(TableKey, table); });
    connect(m_timeline, &TimelinePage::calendarRequested, this, [this] {
        if (const auto snapshot = m_staking->snapshot())
            saveCalendar(u"ankr-stakes"_s, calendarEvents(*snapshot, CalendarContent::All));
    });
    connect(m_stakingPage, &StakingPage::calendarRequested, this, [this] {
        if (const auto snapshot = m_staking->snapshot())
            saveCalendar(u"claim"_s, calendarEvents(*snapshot, CalendarContent::Claims));
    });
    connect(m_pending, &PendingPage::calendarRequested, this, [this] {
        const auto record = m_pending->record();
        const auto snapshot = m_staking->snapshot();
        if (!record || !snapshot)
            return;
        if (const auto event =
                calendarEvent(*record, snapshot->clock, providerText(snapshot, record->action.provider)))
            saveCalendar(u"claim"_s, {*event});
    });
    connect(m_staking, &StakingService::snapshotChanged, this, &MainWindow::checkSystemClock);
}

void MainWindow::setReminders(ReminderService *service, ReminderDesk *desk, TrayIcon *tray)
{
    m_tray = tray;
    connect(service, &ReminderService::failed, this, &MainWindow::showError);
    connect(desk, &ReminderDesk::openRequested, this, &MainWindow::showReminder);
    connect(tray, &TrayIcon::openRequested, this, &MainWindow::bringToFront);
    connect(tray, &TrayIcon::quitRequested, this, &QWidget::close);
    connect(m_vault, &Vault::lockedChanged, this, &MainWindow::updateTray);
    connect(&m_second, &QTimer::timeout, this, &MainWindow::updateTray);
    updateTray();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showReminder(ToldReminder::Kind kind)
{
    fill();
    bringToFront();
    if (m_screen == Screen::Welcome)
        return;
    if (kind == ToldReminder::Kind::UnstakeClaimable)
        m_stakingPage->showUnstaking();
    else
        m_stakingPage->showActiveStaking();
    goTo(Screen::Staking);
}

/// The tray is seen while the vault is locked, too.
void MainWindow::updateTray()
{
    if (!m_tray || !m_tray->isEnabled())
        return;
    const bool withAmounts = !m_vault->hasKeys() || !m_vault->isLocked();
    m_tray->setWords(trayWords(m_staking->snapshot(), m_staking->now().value_or(0), withAmounts));
}

void MainWindow::saveCalendar(const QString &name, const std::vector<CalendarEvent> &events)
{
    const auto snapshot = m_staking->snapshot();
    if (events.empty() || !snapshot)
        return;
    const auto sequence =
        static_cast<int>(std::min<std::uint64_t>(snapshot->clock.headBlock, std::numeric_limits<int>::max()));
    const QByteArray content = toICalendar(events, snapshot->clock.headTime, sequence);
    auto *dialog = new QFileDialog(this, tr("Add to calendar"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendar files (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(calendarFileName(name, events));
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        const QString place = plainText(QDir::toNativeSeparators(path));
        if (writePrivateFile(path, content))
            showNotice(
                tr("The calendar file was saved."),
                tr("%1: open it to put it into your calendar; saved and opened again later, it moves the "
                   "same entries.",
                   "a file")
                    .arg(place));
        else
            showError({ErrorCode::FileUnwritable, QDir::toNativeSeparators(path), 0, {}});
    });
    dialog->open();
}

/// Once per run: it changes nothing here, as all times go by the chain. A local chain's time is anyone's.
void MainWindow::checkSystemClock()
{
    const auto now = m_staking->now();
    if (m_toldOfClock || !now || m_staking->profile().devnet)
        return;
    const qint64 ahead = m_clock->wallMsSinceEpoch() / 1000 - *now;
    if (std::abs(ahead) <= ClockTolerance)
        return;
    m_toldOfClock = true;
    const ReminderWords words = clockWords(ahead);
    showNotice(words.title, words.body);
}

} // namespace capstan
