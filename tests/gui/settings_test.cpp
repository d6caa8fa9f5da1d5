// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets, on a real chain: it holds at once and after a restart, by clicks and by keys; and what
// the program writes down of a run. With CAPSTAN_PICTURES=FOLDER a picture of each state goes there.
#include "core/base/log_file.h"
#include "core/ethereum/token_amount.h"
#include "core/settings/network_files.h"
#include "core/settings/settings_store.h"
#include "core/staking/staking_service.h"
#include "core/transactions/transaction_service.h"
#include "core/wallet/auto_lock.h"
#include "core/wallet/vault.h"
#include "tests/gui/program_fixture.h"
#include "tests/support/test_program.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace capstan::settings_test {

namespace {

const auto Passphrase = u"capstan demo"_s;
/// Person::find() may give the label in front of it, which has the same name.
template <class Widget>
Widget *control(const QString &name)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *found = qobject_cast<Widget *>(widget);
        if (found && found->isVisible() && found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

constexpr int SettingsKeyNumber = Qt::Key_Comma - Qt::Key_0; // Ctrl and comma open the page

} // namespace

class SettingsTest : public ProgramFixture
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { followTheme(); }
    void holdsAtOnceAndAfterARestart_data();
    void holdsAtOnceAndAfterARestart();
    void aWeakerProtectionNeedsThePassphrase();
    void revokesAnApproval();
    void otherEndpointsHoldAtOnceAndAfterARestart();
    void anotherNetworkIsChosenForTheNextStart();
    void aDamagedFileIsSetAsideAndTold();
    void aCrashIsToldOnce();
    void anUpdateIsToldOnce();
    void leavesNoSecretInTheLog();
    void beforeThereIsAnAccount();

private:
    void openSettings() { PERSON(m_person->openPage(u"Settings"_s, SettingsKeyNumber)); }
    /// By the keyboard: what a mouse does in a list of choices is Qt's own.
    void pick(const QString &name, int index)
    {
        PERSON(m_person->waitFor(name));
        auto *box = control<QComboBox>(name);
        QVERIFY(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int at = 0; at < index; ++at)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), index);
    }
    void lookDown(const QString &name)
    {
        look(name + u"-1"_s);
        for (auto *area : m_program->window()->findChildren<QScrollArea *>()) {
            QScrollBar *bar = area->verticalScrollBar();
            for (int part = 2; area->isVisible() && bar->value() < bar->maximum() && part < 6; ++part) {
                bar->setValue(bar->value() + bar->pageStep());
                look(u"%1-%2"_s.arg(name).arg(part));
            }
            if (area->isVisible())
                bar->setValue(0);
        }
    }
    QString iniPath() const { return m_profile->filePath(u"capstan.ini"_s); }
    Settings settings() const { return m_program->settings()->settings(); }
};

void SettingsTest::holdsAtOnceAndAfterARestart_data()
{
    QTest::addColumn<Person::Way>("way");
    QTest::newRow("mouse") << Person::Way::Mouse;
    QTest::newRow("keyboard") << Person::Way::Keyboard;
}

void SettingsTest::holdsAtOnceAndAfterARestart()
{
    QFETCH(Person::Way, way);
    startChain();
    openWatched(way);
    openSettings();
    lookDown(u"settings-01-as-at-first"_s);
    const ColorScheme before = Theme::scheme();
    pick(u"Theme"_s, before == ColorScheme::Dark ? 1 : 2);
    QVERIFY(Theme::scheme() != before);
    look(u"settings-02-other-theme"_s);
    pick(u"Theme"_s, before == ColorScheme::Dark ? 2 : 1);
    QCOMPARE(Theme::scheme(), before);
    pick(u"Dates"_s, 1);
    pick(u"Lock automatically"_s, 0);
    QCOMPARE(m_program->autoLock()->minutes(), 1);
    PERSON(m_person->press(u"Ask for the passphrase at each signature"_s));
    QVERIFY(m_program->vault()->asksPassphrase());
    PERSON(m_person->type(u"Highest network fee"_s, u"0.7"_s));
    look(u"settings-03-fee-refused"_s);
    PERSON(m_person->type(u"Highest network fee"_s, u"0.002"_s));
    QTest::keyClick(Person::find(u"Highest network fee"_s), Qt::Key_Return);
    QCOMPARE(toPlainAmount(settings().feeCap), u"0.002"_s);
    pick(u"Numbers"_s, 2);
    PERSON(m_person->openPage(u"Overview"_s, 1));
    PERSON(m_person->waitToSee(uR"(\d\.\d{3}(,\d+)? ANKR)"_s));
    look(u"settings-04-formats"_s);

    closeProgram();
    openWatched(way);
    QCOMPARE(settings().numbers, Settings::Numbers::Comma);
    QCOMPARE(settings().dates, Settings::Dates::Iso);
    QCOMPARE(m_program->autoLock()->minutes(), 1);
    QVERIFY(m_program->vault()->asksPassphrase());
    PERSON(m_person->waitToSee(uR"(\d\.\d{3}(,\d+)? ANKR)"_s));
    openSettings();
    PERSON(m_person->press(u"Reset look and formats"_s));
    QCOMPARE(settings().dates, Settings::Dates::System);
    PERSON(m_person->waitFor(u"Undo"_s));
    look(u"settings-05-undo"_s);
    PERSON(m_person->press(u"Undo"_s));
    QCOMPARE(settings().dates, Settings::Dates::Iso);
    QVERIFY(!Person::find(u"Undo"_s));
    PERSON(m_person->press(u"Reset look and formats"_s));
}

void SettingsTest::aWeakerProtectionNeedsThePassphrase()
{
    startChain();
    openDemo(Person::Way::Keyboard);
    openSettings();
    PERSON(m_person->press(u"Ask for the passphrase at each signature"_s));
    QVERIFY(settings().askPassphrase);
    PERSON(m_person->press(u"Ask for the passphrase at each signature"_s));
    PERSON(m_person->waitFor(u"Change setting"_s));
    QVERIFY(settings().askPassphrase);
    PERSON(m_person->type(u"Passphrase"_s, u"guess"_s));
    PERSON(m_person->press(u"Change setting"_s));
    PERSON(m_person->waitToSee(u"^The setting stays as it was"_s, Patience));
    look(u"settings-06-wrong-passphrase"_s);
    PERSON(m_person->press(u"Cancel"_s));
    QVERIFY(settings().askPassphrase);
    pick(u"Lock automatically"_s, 0); // sooner needs none
    QCOMPARE(settings().autoLockMinutes, 1);
    PERSON(m_person->press(u"Ask for the passphrase at each signature"_s));
    PERSON(m_person->type(u"Passphrase"_s, Passphrase));
    PERSON(m_person->press(u"Change setting"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!settings().askPassphrase, Patience);
    QVERIFY(!m_program->vault()->isLocked());
    QVERIFY(!m_program->vault()->asksPassphrase());
}

void SettingsTest::revokesAnApproval()
{
    startChain();
    openDemo(Person::Way::Mouse);
    PERSON(m_person->press(u"Manage"_s));
    PERSON(m_person->press(u"Stake ANKR"_s));
    PERSON(m_person->type(u"Amount"_s, u"1000"_s));
    PERSON(m_person->press(u"Approve any amount from now on"_s));
    PERSON(m_person->press(u"Approve"_s));
    lookAtConfirmation(u"settings-07-confirm-any-amount"_s);
    confirmAndMine();
    QCOMPARE(m_program->staking()->snapshot()->allowance, ~UInt256(0));
    openSettings();
    PERSON(m_person->waitToSee(u"^Any amount of the account's ANKR$"_s));
    look(u"settings-08-revoke"_s);
    PERSON(m_person->press(u"Revoke the approval for staking"_s));
    lookAtConfirmation(u"settings-09-confirm-revoke"_s);
    confirmAndMine();
    QCOMPARE(m_program->staking()->snapshot()->allowance, UInt256(0));
}

void SettingsTest::otherEndpointsHoldAtOnceAndAfterARestart()
{
    startChain();
    openWatched(Person::Way::Mouse);
    openSettings();
    const QUrl own = m_program->staking()->profile().rpcUrls.front();
    PERSON(m_person->press(u"Edit endpoints of %1"_s.arg(m_program->staking()->profile().name)));
    PERSON(m_person->waitFor(u"Test endpoints"_s));
    auto *edit = control<QPlainTextEdit>(u"Endpoints, one a line"_s);
    QVERIFY(edit);
    const QString added = u"http://localhost:%1"_s.arg(own.port());
    edit->setPlainText(u"%1\nhttp://127.0.0.1:9\n%2"_s.arg(own.toString(), added));
    PERSON(m_person->press(u"Test endpoints"_s));
    PERSON(m_person->waitToSee(u"^127.0.0.1: \\d+ ms, block"_s));
    PERSON(m_person->waitToSee(u"^127.0.0.1: The node can't be reached"_s));
    look(u"settings-10-endpoints"_s);
    PERSON(m_person->press(u"Save"_s));
    QTRY_COMPARE(m_program->staking()->profile().rpcUrls.size(), 3U);
    look(u"settings-11-networks"_s);
    closeProgram();
    openWatched(Person::Way::Mouse);
    QCOMPARE(m_program->staking()->profile().rpcUrls.size(), 3U);
    QCOMPARE(m_program->staking()->profile().rpcUrls.back(), QUrl(added));
    openSettings();
    PERSON(m_person->press(u"Add network…"_s));
    PERSON(m_person->type(u"Network name"_s, u"Another"_s));
    look(u"settings-12-add-network"_s);
    PERSON(m_person->press(u"Cancel"_s));
}

void SettingsTest::anotherNetworkIsChosenForTheNextStart()
{
    startChain();
    const auto running = NetworkProfile::fromFile(m_chain->networkFile());
    NetworkProfile other = *running;
    other.name = u"Another"_s;
    other.chainId = 5;
    NetworkFiles files(*running, m_profile->filePath(u"networks"_s));
    QCOMPARE(files.add(other).value(), u"another"_s);
    openWatched(Person::Way::Keyboard);
    openSettings();
    PERSON(m_person->press(u"Use network Another"_s));
    PERSON(m_person->waitToSee(u"^Restart Capstan to work on Another.$"_s));
    look(u"settings-21-restart"_s);
    QCOMPARE(m_program->staking()->profile().chainId, running->chainId);
    closeProgram();
    QCOMPARE(chosenNetwork(*running, m_profile->path())->chainId, 5U);

    openWatched(Person::Way::Keyboard);
    openSettings();
    PERSON(m_person->press(u"Edit network Another"_s));
    PERSON(m_person->type(u"Network name"_s, u"A third one"_s));
    look(u"settings-22-edit-network"_s);
    PERSON(m_person->press(u"Save"_s));
    PERSON(m_person->waitToSee(u"^Restart Capstan to work on A third one.$"_s));
    PERSON(m_person->press(u"Edit network A third one"_s));
    PERSON(m_person->type(u"Network name"_s, u"Another"_s));
    PERSON(m_person->press(u"Save"_s));
    PERSON(m_person->press(u"Remove network Another"_s));
    PERSON(m_person->press(u"Remove"_s));
    QTRY_VERIFY(!Person::find(u"Use network Another"_s));
    closeProgram();
    QCOMPARE(chosenNetwork(*running, m_profile->path())->chainId, running->chainId);
    QVERIFY(files.add(other).has_value());
    QSettings(iniPath(), QSettings::IniFormat).setValue(u"network/chosen"_s, u"gone"_s);
    QCOMPARE(chosenNetwork(*running, m_profile->path()).error().code, ErrorCode::FileUnreadable);
}

void SettingsTest::aDamagedFileIsSetAsideAndTold()
{
    startChain();
    QFile file(iniPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[look]\ntheme=dark\n<<<<<<< not ours\n");
    file.close();
    openWatched(Person::Way::Mouse);
    PERSON(m_person->waitToSee(u"^The settings file was damaged: every setting is as at first"_s));
    look(u"settings-13-damaged"_s);
    openSettings();
    PERSON(m_person->waitToSee(u"^The settings file was damaged.$"_s));
    look(u"settings-14-damaged-page"_s);
    QVERIFY(QFile::exists(iniPath() + u".damaged-1"_s));
    closeProgram();
    openWatched(Person::Way::Mouse);
    QVERIFY(!Person::sees(QRegularExpression(u"damaged"_s)));
}

void SettingsTest::aCrashIsToldOnce()
{
    startChain();
    QFile marker(m_profile->filePath(u"running"_s));
    QVERIFY(marker.open(QIODevice::WriteOnly));
    marker.write("0.1.0, 2026-11-23T05:16:28Z\n");
    marker.close();
    openWatched(Person::Way::Mouse);
    PERSON(m_person->waitToSee(u"^Capstan did not end by itself last time.$"_s));
    m_program->window()->showError({ErrorCode::FileUnwritable, u"/some/where"_s, 0});
    PERSON(m_person->waitToSee(u"/some/where"_s));
    PERSON(m_person->waitToSee(u"^Capstan did not end by itself last time.$"_s));
    look(u"settings-15-crash"_s);
    closeProgram();
    QVERIFY(!marker.exists());
    openWatched(Person::Way::Mouse);
    QVERIFY(!Person::sees(QRegularExpression(u"did not end by itself"_s)));
}

void SettingsTest::anUpdateIsToldOnce()
{
    startChain();
    QSettings(iniPath(), QSettings::IniFormat).setValue(u"release/seen"_s, u"0.0.9"_s);
    openWatched(Person::Way::Mouse);
    PERSON(m_person->waitToSee(u"^Capstan is now version "_s));
    openSettings();
    PERSON(m_person->press(u"Release notes"_s));
    PERSON(m_person->waitFor(u"Close"_s));
    look(u"settings-16-release-notes"_s);
    PERSON(m_person->press(u"Close"_s));
    closeProgram();
    openWatched(Person::Way::Mouse);
    QVERIFY(!Person::sees(QRegularExpression(u"is now version"_s)));
}

void SettingsTest::leavesNoSecretInTheLog()
{
    QLoggingCategory::setFilterRules(u"capstan*=true"_s);
    const auto usualLevels = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
    startChain();
    openDemo(Person::Way::Mouse);
    const QString address = addressOf(0).mid(2).toLower();
    const QString key =
        m_chain->facts()[u"accounts"_s].toArray()[0].toObject()[u"privateKey"_s].toString().mid(2);
    qCWarning(logNetwork) << "asked for" << addressOf(0) << "at"
                          << m_program->staking()->profile().rpcUrls.front();
    PERSON(m_person->press(u"Manage"_s));
    PERSON(m_person->press(u"Stake ANKR"_s));
    PERSON(m_person->type(u"Amount"_s, u"1000"_s));
    PERSON(m_person->press(u"Approve"_s));
    confirmAndMine();
    const QString hash = records().front().hash.toHex().mid(2);
    m_program->vault()->lock();
    openSettings();
    PERSON(m_person->press(u"Copy diagnostics"_s));
    const QString copied = QGuiApplication::clipboard()->text().toLower();
    QVERIFY(copied.contains(u"capstan.sending: transaction"_s));
    look(u"settings-17-diagnostics"_s);
    closeProgram();

    QFile log(m_profile->filePath(u"capstan.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QString bytes = QString::fromLatin1(log.readAll()).toLower();
    for (const QString &word : {u"starts"_s, u"unlocked"_s, u"locked"_s, u"transaction"_s, u"ends"_s,
                                u"debug capstan.network: read"_s})
        QVERIFY2(bytes.contains(word), qPrintable(word));
    for (const QString &text : {bytes, copied}) {
        QVERIFY(!text.contains(address));
        QVERIFY(!text.contains(key.toLower()));
        QVERIFY(!text.contains(hash.toLower()));
        QVERIFY(!text.contains(Passphrase));
    }
}

void SettingsTest::beforeThereIsAnAccount()
{
    startChain();
    openEmpty(Person::Way::Keyboard);
    PERSON(m_person->waitFor(u"Try it on the demo network"_s));
    lookDown(u"settings-18-first-run"_s);
    PERSON(m_person->press(u"Try it on the demo network"_s));
    PERSON(m_person->waitToSee(u"^This is the demo network.$"_s));
    look(u"settings-19-first-run-demo"_s);
    openSettings();
    pick(u"Reach the nodes"_s, 2);
    QCOMPARE(settings().proxy.kind, ProxySettings::Kind::Socks5);
    look(u"settings-20-first-run-settings"_s);
    PERSON(m_person->press(u"Back to the start"_s));
    PERSON(m_person->waitFor(u"Create account"_s));
}

CAPSTAN_TEST(SettingsTest)

} // namespace capstan::settings_test

#include "settings_test.moc"
