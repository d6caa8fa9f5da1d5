// SPDX-License-Identifier: GPL-3.0-or-later
// Keys made, brought in, backed up and taken out through the real window, by keyboard alone, while the
// network answers nothing. With CAPSTAN_PICTURES=FOLDER a picture of each page and each error goes there;
// CAPSTAN_PICTURES_THEME=dark makes them dark.
#include "app/application.h"
#include "core/wallet/memory_secret_store.h"
#include "core/wallet/vault.h"
#include "tests/gui/person.h"
#include "tests/gui/pictures.h"
#include "tests/support/silent_notifier.h"
#include "tests/support/test_program.h"
#include "ui/main_window.h"
#include "ui/widgets/phrase_grid.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace capstan::keys_test {

namespace {

// Published in the documentation of development chains, so nobody's.
const auto DevPhrase = u"test test test test test test test test test test test junk"_s;
const auto DevAddress = u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s;
const auto Passphrase = u"violet tractor umbrella"_s;
constexpr int UntilDone = 60'000; // several slow derivations

#define STEP(step)                                                                                           \
    do {                                                                                                     \
        const bool done = (step);                                                                            \
        QVERIFY2(done, qPrintable(m_person.lastError()));                                                    \
    } while (false)

/// A system without a keychain, where files are offered instead.
class NoKeychainStore final : public SecretStore
{
public:
    Kind kind() const override { return m_chosen ? Kind::Files : Kind::Keychain; }
    Result<void> choose(Kind kind) override
    {
        m_chosen = kind == Kind::Files;
        return {};
    }
    SecretJob *read(const QString &key, QObject *parent) override
    {
        return m_chosen ? m_files.read(key, parent) : refuse(parent);
    }
    SecretJob *write(const QString &key, const QByteArray &value, QObject *parent) override
    {
        return m_chosen ? m_files.write(key, value, parent) : refuse(parent);
    }
    SecretJob *remove(const QString &key, QObject *parent) override
    {
        return m_chosen ? m_files.remove(key, parent) : refuse(parent);
    }

private:
    static SecretJob *refuse(QObject *parent)
    {
        auto *job = new SecretJob(parent);
        QTimer::singleShot(0, job, [job] {
            job->deleteLater();
            Q_EMIT job->finished(failure(ErrorCode::NoKeychain));
        });
        return job;
    }
    bool m_chosen = false;
    MemorySecretStore m_files;
};

QStringList shownWords()
{
    QStringList words;
    for (const auto *word : QApplication::activeModalWidget()->findChildren<PhraseWord *>())
        words << word->spokenName().section(u' ', 2);
    return words;
}

/// To whatever has the focus, letter by letter.
void typeOn(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAccountIsCreatedAndItsPhraseChecked();
    void aSkippedBackupIsMarkedUntilItIsMade();
    void aPhraseIsImportedWithItsWordsCompleted();
    void aPrivateKeyAndAKeystoreFileAreImported();
    void aKeystoreFileIsExported();
    void thePassphraseIsChanged();
    void withoutAKeychainFilesAreOfferedAsTheWeakerChoice();
    void lockingClosesWhatShowsSecrets();

private:
    void open(std::unique_ptr<SecretStore> secrets);
    void look(const QString &step);
    void importDevPhrase();
    bool protect(const QString &button, bool first);
    bool fillCheck(const QStringList &words, bool wrong);
    bool chooseMenu(const QString &account, const QString &item);
    bool giveFile(const QString &path);
    bool untilDialogCloses();
    bool goToAccounts();
    const std::vector<Account> accounts() const { return m_application->vault()->accounts(); }

    Theme m_theme;
    Person m_person{Person::Way::Keyboard};
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Application> m_application;
};

void KeysTest::init()
{
    m_theme.setScheme(qEnvironmentVariable("CAPSTAN_PICTURES_THEME") == u"dark" ? ColorScheme::Dark
                                                                                : ColorScheme::Light);
    open(std::make_unique<MemorySecretStore>());
}

void KeysTest::cleanup()
{
    m_application.reset();
    m_profile.reset();
}

void KeysTest::open(std::unique_ptr<SecretStore> secrets)
{
    m_application.reset();
    m_profile = std::make_unique<QTemporaryDir>();
    auto network =
        NetworkProfile::fromFile(QStringLiteral(CAPSTAN_SOURCE_DIR "/resources/networks/mainnet.json"));
    QVERIFY(network.has_value());
    network->rpcUrls = {QUrl(u"http://127.0.0.1:9"_s)}; // nothing listens there
    ApplicationOptions options{*network, m_profile->path(), false};
    options.notifier = std::make_unique<SilentNotifier>();
    options.secrets = std::move(secrets);
    auto made = Application::create(std::move(options));
    QVERIFY(made.has_value());
    m_application = std::move(*made);
    m_application->window()->resize(1180, 760);
    m_application->window()->fill();
    m_application->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_application->window()));
}

/// Every step is looked at; kept are the pictures only when a folder is named.
void KeysTest::look(const QString &step)
{
    QTest::qWait(50); // queued layouts
    const QString folder = qEnvironmentVariable("CAPSTAN_PICTURES");
    if (!folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(pictureOf(m_application->window()).save(QDir(folder).filePath(step + u".png"_s)));
    }
    const QStringList findings = findingsOf(m_application->window());
    if (!findings.isEmpty())
        qWarning().noquote() << step << findings;
    QCOMPARE(findings, QStringList());
}

bool KeysTest::protect(const QString &button, bool first)
{
    if (!m_person.waitFor(u"Passphrase"_s) || !m_person.type(u"Passphrase"_s, Passphrase))
        return false;
    if (first && !m_person.type(u"Repeat passphrase"_s, Passphrase))
        return false;
    return m_person.press(button) && untilDialogCloses();
}

bool KeysTest::untilDialogCloses()
{
    return QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }, UntilDone) ||
           m_person.waitFor(u"the dialog to close"_s, 1);
}

bool KeysTest::goToAccounts()
{
    auto *window = m_application->window();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        return m_person.waitFor(u"the window to be active"_s, 1);
    QTest::keyClick(window, Qt::Key_6, Qt::ControlModifier);
    return m_person.waitToSee(u"Accounts on this computer"_s);
}

bool KeysTest::fillCheck(const QStringList &words, bool wrong)
{
    for (int place = 1; place <= words.size(); ++place) {
        const QString field = u"Word %1"_s.arg(place);
        if (Person::find(field) && !m_person.type(field, wrong ? u"wrong"_s : words[place - 1].toUpper()))
            return false;
    }
    return true;
}

bool KeysTest::chooseMenu(const QString &account, const QString &item)
{
    if (!m_person.press(u"More for %1"_s.arg(account)))
        return false;
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (int step = 0; menu && step < 10; ++step) {
        QTest::keyClick(menu, Qt::Key_Down);
        if (menu->activeAction() && menu->activeAction()->text() == item) {
            QTest::keyClick(menu, Qt::Key_Return);
            return true;
        }
    }
    return m_person.waitFor(item, 1);
}

bool KeysTest::giveFile(const QString &path)
{
    QFileDialog *dialog = nullptr;
    const auto isThere = [&dialog] {
        dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        return dialog != nullptr;
    };
    if (!QTest::qWaitFor(isThere, UntilDone))
        return m_person.waitFor(u"a file dialog"_s, 1);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    // Typed text would open a list of names first.
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([] { return !qobject_cast<QFileDialog *>(QApplication::activeModalWidget()); });
}

void KeysTest::importDevPhrase()
{
    STEP(m_person.press(u"Import account"_s));
    QTRY_COMPARE(QApplication::focusWidget(), Person::find(u"Word 1"_s));
    typeOn(DevPhrase);
    STEP(m_person.press(u"Continue"_s));
    STEP(m_person.waitToSee(u"Which accounts"_s));
    STEP(m_person.press(u"Continue"_s));
    STEP(protect(u"Import"_s, !m_application->vault()->hasKeys()));
}

void KeysTest::anAccountIsCreatedAndItsPhraseChecked()
{
    look(u"01-welcome"_s);
    STEP(m_person.press(u"Create account"_s));
    STEP(m_person.waitFor(u"I wrote them down"_s));
    look(u"02-create-12-words"_s);
    STEP(m_person.press(u"12 words"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(shownWords().size(), 24);
    look(u"03-create-24-words"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    STEP(m_person.press(u"Copy the words…"_s));
    look(u"04-create-copy"_s);
    const QStringList words = shownWords();
    QCOMPARE(words.size(), 12);

    STEP(m_person.press(u"I wrote them down"_s));
    look(u"05-create-check"_s);
    STEP(fillCheck(words, true));
    STEP(m_person.press(u"Continue"_s));
    STEP(m_person.waitToSee(u"is another one"_s));
    look(u"06-create-check-wrong"_s);
    STEP(fillCheck(words, false));
    STEP(m_person.press(u"Continue"_s));

    STEP(m_person.type(u"Passphrase"_s, u"password"_s));
    look(u"07-create-weak-passphrase"_s);
    STEP(m_person.type(u"Repeat passphrase"_s, u"passwort"_s));
    STEP(m_person.waitToSee(u"differ"_s));
    QVERIFY(!qobject_cast<QAbstractButton *>(Person::find(u"Create account"_s))->isEnabled());
    STEP(m_person.type(u"Name"_s, u"Savings"_s));
    STEP(m_person.type(u"Passphrase"_s, Passphrase));
    look(u"08-create-strong-passphrase"_s);
    STEP(protect(u"Create account"_s, true));
    QCOMPARE(accounts().size(), 1U);
    QCOMPARE(accounts().front().name, u"Savings"_s);
    QCOMPARE(accounts().front().kind, Account::Kind::Phrase);
    QCOMPARE(accounts().front().path, u"m/44'/60'/0'/0/0"_s);
    QVERIFY(accounts().front().backedUp);
}

void KeysTest::aSkippedBackupIsMarkedUntilItIsMade()
{
    STEP(m_person.press(u"Create account"_s));
    STEP(m_person.press(u"I wrote them down"_s));
    STEP(m_person.press(u"Skip for now"_s));
    STEP(protect(u"Create account"_s, true));
    QVERIFY(!accounts().front().backedUp);
    STEP(goToAccounts());
    STEP(m_person.waitToSee(u"Not backed up"_s));
    look(u"10-accounts-not-backed-up"_s);

    STEP(m_person.press(u"Back up Account 1"_s));
    look(u"11-back-up"_s);
    STEP(m_person.type(u"Passphrase"_s, u"not the one"_s));
    STEP(m_person.press(u"Show the words"_s));
    STEP(m_person.waitToSee(u"passphrase is wrong"_s));
    look(u"12-back-up-wrong-passphrase"_s);
    STEP(m_person.type(u"Passphrase"_s, Passphrase));
    STEP(m_person.press(u"Show the words"_s));
    STEP(m_person.waitFor(u"I wrote them down"_s));
    look(u"13-back-up-words"_s);
    const QStringList words = shownWords();
    STEP(m_person.press(u"I wrote them down"_s));
    STEP(fillCheck(words, false));
    STEP(m_person.press(u"Confirm"_s));
    STEP(untilDialogCloses());
    QVERIFY(accounts().front().backedUp);
    QVERIFY(!Person::sees(QRegularExpression(u"Not backed up"_s)));

    STEP(chooseMenu(u"Account 1"_s, u"Add another account of this phrase…"_s));
    look(u"14-add-account"_s);
    STEP(m_person.type(u"Passphrase"_s, Passphrase));
    STEP(m_person.press(u"Add"_s));
    STEP(untilDialogCloses());
    QCOMPARE(accounts().size(), 2U);
    QCOMPARE(accounts().back().path, u"m/44'/60'/0'/0/1"_s);
    const Address first = accounts().front().address;
    STEP(m_person.press(u"Move Account 1 down"_s));
    QCOMPARE(accounts().back().address, first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(accounts().front().address, first);
    look(u"15-accounts-two"_s);
    STEP(m_person.press(u"Show QR code of Account 1"_s));
    look(u"16-receive"_s);
    STEP(m_person.press(u"Close"_s));
    STEP(chooseMenu(u"Account 2"_s, u"Remove…"_s));
    QVERIFY(!qobject_cast<QAbstractButton *>(Person::find(u"Remove"_s))->isEnabled());
    look(u"17-remove"_s);
    STEP(m_person.type(u"Type “Account 2” to confirm"_s, u"Account 2"_s));
    STEP(m_person.press(u"Remove"_s));
    STEP(untilDialogCloses());
    QCOMPARE(accounts().size(), 1U);
}

void KeysTest::aPhraseIsImportedWithItsWordsCompleted()
{
    STEP(m_person.press(u"Import account"_s));
    QTRY_COMPARE(QApplication::focusWidget(), Person::find(u"Word 1"_s));
    look(u"20-import-phrase"_s);
    typeOn(u"tes"_s);
    look(u"21-import-word-list"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(qobject_cast<QLineEdit *>(Person::find(u"Word 1"_s))->text(), u"test"_s);
    QCOMPARE(QApplication::focusWidget(), Person::find(u"Word 2"_s));
    typeOn(u"test tset TEST test test test test test test test test"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    STEP(m_person.waitToSee(u"Word 3 is not on the list"_s));
    look(u"22-import-unknown-word"_s);
    STEP(m_person.type(u"Word 3"_s, u"test"_s));
    STEP(m_person.press(u"Continue"_s));
    STEP(m_person.waitToSee(u"they don't belong together"_s));
    look(u"23-import-checksum"_s);
    STEP(m_person.type(u"Word 12"_s, u"junk"_s));
    STEP(m_person.press(u"This phrase has a passphrase of its own…"_s));
    look(u"24-import-phrase-passphrase"_s);
    STEP(m_person.press(u"Continue"_s));
    STEP(m_person.waitToSee(u"can't be read now"_s));
    look(u"25-import-which-accounts"_s);
    STEP(m_person.press(u"Retry"_s));
    STEP(m_person.press(u"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"_s));
    STEP(m_person.press(u"Continue"_s));
    look(u"26-import-passphrase"_s);
    STEP(protect(u"Import"_s, true));
    QCOMPARE(accounts().size(), 2U);
    QCOMPARE(accounts().front().address.toChecksumHex(), DevAddress);
    QCOMPARE(accounts().back().name, u"Account 1 2"_s);
    QVERIFY(accounts().front().backedUp);
}

void KeysTest::aPrivateKeyAndAKeystoreFileAreImported()
{
    STEP(m_person.press(u"Import account"_s));
    STEP(m_person.chooseTab(u"Private key"_s));
    look(u"30-import-key"_s);
    STEP(m_person.type(u"Private key"_s, u"0x1234"_s));
    STEP(m_person.press(u"Continue"_s));
    STEP(m_person.waitToSee(u"not a private key"_s));
    look(u"31-import-key-wrong"_s);
    STEP(m_person.type(u"Private key"_s,
                       u"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"_s));
    STEP(m_person.press(u"Continue"_s));
    STEP(protect(u"Import"_s, true));

    QFile samples(QStringLiteral(CAPSTAN_SOURCE_DIR "/tests/data/keystores.json"));
    QVERIFY(samples.open(QIODevice::ReadOnly));
    const QJsonArray sample = QJsonDocument::fromJson(samples.readAll()).array().at(0).toArray();
    const QString path = m_profile->filePath(u"UTC--sample"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sample[3].toString().toUtf8()) > 0);
    file.close();

    STEP(goToAccounts());
    STEP(m_person.press(u"Import account"_s));
    STEP(m_person.chooseTab(u"Keystore file"_s));
    look(u"32-import-keystore"_s);
    STEP(m_person.press(u"Choose file…"_s));
    STEP(giveFile(m_profile->filePath(u"capstan.sqlite"_s)));
    STEP(m_person.waitToSee(u"not a keystore file"_s));
    look(u"33-import-not-a-keystore"_s);
    STEP(m_person.press(u"Choose file…"_s));
    STEP(giveFile(path));
    STEP(m_person.type(u"File password"_s, u"another"_s));
    STEP(m_person.press(u"Continue"_s));
    STEP(m_person.waitToSee(u"Wrong password or damaged file"_s));
    QTRY_COMPARE(QApplication::focusWidget(), Person::find(u"File password"_s));
    look(u"34-import-keystore-wrong-password"_s);
    STEP(m_person.type(u"File password"_s, sample[0].toString()));
    STEP(m_person.press(u"Continue"_s));
    STEP(m_person.waitFor(u"Passphrase"_s));
    look(u"35-import-existing-passphrase"_s);
    STEP(protect(u"Import"_s, false));
    QCOMPARE(accounts().size(), 2U);
    QCOMPARE(accounts().back().address.toChecksumHex(), sample[2].toString());
}

void KeysTest::aKeystoreFileIsExported()
{
    importDevPhrase();
    STEP(goToAccounts());
    STEP(chooseMenu(u"Account 1"_s, u"Export keystore file…"_s));
    look(u"40-export"_s);
    STEP(m_person.type(u"Passphrase"_s, Passphrase));
    STEP(m_person.type(u"File password"_s, u"another good one"_s));
    STEP(m_person.type(u"Repeat file password"_s, u"another good one"_s));
    STEP(m_person.press(u"Export…"_s));
    STEP(giveFile(m_profile->filePath(u"no/such/folder/file"_s)));
    QFileDialog *again = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    QVERIFY(!again);
    STEP(m_person.waitToSee(u"Nothing was saved"_s));
    look(u"41-export-not-saved"_s);
    STEP(m_person.press(u"Save as…"_s));
    const QString path = m_profile->filePath(u"exported"_s);
    STEP(giveFile(path));
    STEP(untilDialogCloses());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(DevAddress.mid(2).toLower().toLatin1()));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void KeysTest::thePassphraseIsChanged()
{
    importDevPhrase();
    STEP(goToAccounts());
    STEP(m_person.press(u"Change passphrase…"_s));
    STEP(m_person.type(u"Current passphrase"_s, u"not the one"_s));
    STEP(m_person.type(u"New passphrase"_s, u"a new good one"_s));
    STEP(m_person.type(u"Repeat new passphrase"_s, u"a new good one"_s));
    look(u"50-change-passphrase"_s);
    STEP(m_person.press(u"Change"_s));
    STEP(m_person.waitToSee(u"passphrase is wrong"_s));
    look(u"51-change-passphrase-wrong"_s);
    STEP(m_person.type(u"Current passphrase"_s, Passphrase));
    STEP(m_person.type(u"New passphrase"_s, u"a new good one"_s));
    STEP(m_person.type(u"Repeat new passphrase"_s, u"a new good one"_s));
    STEP(m_person.press(u"Change"_s));
    STEP(untilDialogCloses());
    STEP(m_person.press(u"Unlock"_s));
    STEP(m_person.type(u"Passphrase"_s, u"a new good one"_s));
    STEP(m_person.press(u"Unlock"_s));
    STEP(untilDialogCloses());
    QVERIFY(!m_application->vault()->isLocked());
}

void KeysTest::withoutAKeychainFilesAreOfferedAsTheWeakerChoice()
{
    open(std::make_unique<NoKeychainStore>());
    STEP(m_person.press(u"Create account"_s));
    STEP(m_person.press(u"I wrote them down"_s));
    STEP(m_person.press(u"Skip for now"_s));
    STEP(m_person.type(u"Passphrase"_s, Passphrase));
    STEP(m_person.type(u"Repeat passphrase"_s, Passphrase));
    STEP(m_person.press(u"Create account"_s));
    STEP(m_person.waitToSee(u"This is weaker"_s));
    look(u"60-no-keychain"_s);
    QVERIFY(accounts().empty());
    STEP(m_person.press(u"Keep the keys in files"_s));
    STEP(untilDialogCloses());
    QCOMPARE(accounts().size(), 1U);
    STEP(goToAccounts());
    STEP(m_person.waitToSee(u"weaker choice"_s));
    look(u"61-accounts-in-files"_s);
}

void KeysTest::lockingClosesWhatShowsSecrets()
{
    importDevPhrase();
    STEP(m_person.press(u"Unlock"_s));
    STEP(m_person.type(u"Passphrase"_s, Passphrase));
    STEP(m_person.press(u"Unlock"_s));
    STEP(untilDialogCloses());
    STEP(goToAccounts());
    STEP(chooseMenu(u"Account 1"_s, u"Show recovery phrase…"_s));
    STEP(m_person.type(u"Passphrase"_s, Passphrase));
    STEP(m_person.press(u"Show the words"_s));
    STEP(m_person.waitFor(u"Done"_s));
    QCOMPARE(shownWords().join(u' '), DevPhrase);
    m_application->vault()->lock();
    STEP(untilDialogCloses());
    STEP(m_person.waitToSee(u"dialog that was open was closed"_s));
    look(u"70-locked"_s);
}

CAPSTAN_TEST(KeysTest)

} // namespace capstan::keys_test

#include "keys_test.moc"
