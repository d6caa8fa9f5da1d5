// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keychain_secret_store.h"
#include "tests/integration/fake_keychain.h"
#include "tests/integration/keyring_bus.h"
#include "tests/unit/core/wallet/wallet_samples.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>

#include <csignal>

using namespace capstan;
using namespace Qt::Literals::StringLiterals;
using test::outcome;

// One class per state of the system's keychain; the first argument chooses it, tests/support/with_keyring.sh
// makes the state.

namespace {

constexpr KeychainDeadlines Short{std::chrono::milliseconds(700), std::chrono::milliseconds(1500)};
const QByteArray Value("\0ciphertext\xff", 12);

/// What the program may have left in its (empty) home folders.
QByteArray everythingInHome()
{
    QByteArray content;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            content += file.readAll();
    }
    return content;
}

} // namespace

/// gnome-keyring, its default collection unlocked.
class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnEntry();
    void keepsTwoThousandBytes();
    void saysWhenThereIsNoEntry();
    void namesEntriesAfterTheProgram();
    void keepsScopesApart();
    void runsRequestsInOrder();
    void survivesDeletedJobs();
    void answersAfterTheStoreIsGone();
    void holdsAVaultsKeys();
    void leavesNoKeyInTheHomeFolders();
    void answersByTheDeadlineWhenTheKeyringHangs();
    void isLockedWhenItsCollectionIs(); // last: without a display nobody can unlock it at a prompt
};

void KeyringTest::keepsAnEntry()
{
    KeychainSecretStore store;
    QCOMPARE(store.kind(), SecretStore::Kind::Keychain);
    QCOMPARE(outcome(store.write(u"entry"_s, Value, this)).value(), QByteArray());
    QCOMPARE(outcome(store.read(u"entry"_s, this)).value(), Value);
    VERIFY_RESULT(outcome(store.write(u"entry"_s, "second", this)));
    QCOMPARE(outcome(store.read(u"entry"_s, this)).value(), "second");
    // Another run of the program finds it.
    QCOMPARE(outcome(KeychainSecretStore().read(u"entry"_s, this)).value(), "second");
    VERIFY_RESULT(outcome(store.remove(u"entry"_s, this)));
    COMPARE_ERROR(outcome(store.read(u"entry"_s, this)), ErrorCode::SecretNotFound);
}

void KeyringTest::keepsTwoThousandBytes()
{
    KeychainSecretStore store;
    const QByteArray largest(2000, '\xee');
    VERIFY_RESULT(outcome(store.write(u"large"_s, largest, this)));
    QCOMPARE(outcome(store.read(u"large"_s, this)).value(), largest);
    COMPARE_ERROR(outcome(store.write(u"large"_s, largest + 'x', this)), ErrorCode::TooLarge);
    QCOMPARE(outcome(store.read(u"large"_s, this)).value(), largest);
}

void KeyringTest::saysWhenThereIsNoEntry()
{
    KeychainSecretStore store;
    COMPARE_ERROR(outcome(store.read(u"nothing"_s, this)), ErrorCode::SecretNotFound);
    VERIFY_RESULT(outcome(store.remove(u"nothing"_s, this)));
}

void KeyringTest::namesEntriesAfterTheProgram()
{
    KeychainSecretStore store;
    VERIFY_RESULT(outcome(store.write(u"named"_s, Value, this)));
    const auto entries = test::keyringEntries({{u"user"_s, u"capstan/named"_s}, {u"server"_s, u"capstan"_s}});
    QCOMPARE(entries.size(), 1);
}

void KeyringTest::keepsScopesApart()
{
    KeychainSecretStore one(u"capstan"_s);
    KeychainSecretStore other(u"capstan-devnet"_s);
    VERIFY_RESULT(outcome(one.write(u"scoped"_s, "one", this)));
    COMPARE_ERROR(outcome(other.read(u"scoped"_s, this)), ErrorCode::SecretNotFound);
    VERIFY_RESULT(outcome(other.write(u"scoped"_s, "other", this)));
    VERIFY_RESULT(outcome(other.remove(u"scoped"_s, this)));
    QCOMPARE(outcome(one.read(u"scoped"_s, this)).value(), "one");
}

void KeyringTest::runsRequestsInOrder()
{
    KeychainSecretStore store;
    // Shared: should one come late, it comes after this test.
    auto read = std::make_shared<QList<Result<QByteArray>>>();
    SecretJob *last = nullptr;
    for (int i = 0; i < 5; ++i) {
        store.write(u"ordered"_s, QByteArray::number(i), this);
        last = store.read(u"ordered"_s, this);
        connect(last, &SecretJob::finished, this,
                [read](const Result<QByteArray> &value) { *read << value; });
    }
    VERIFY_RESULT(outcome(last));
    QCOMPARE(*read, (QList<Result<QByteArray>>{"0"_ba, "1"_ba, "2"_ba, "3"_ba, "4"_ba}));
}

void KeyringTest::survivesDeletedJobs()
{
    KeychainSecretStore store;
    VERIFY_RESULT(outcome(store.write(u"survivor"_s, Value, this)));
    for (int turns = 0; turns < 12; ++turns) {
        const QPointer<SecretJob> job = store.read(u"survivor"_s, this);
        for (int i = 0; i < turns && job; ++i) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            // Outside of exec() nobody else sends these.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        delete job;
    }
    QCOMPARE(outcome(store.read(u"survivor"_s, this)).value(), Value);
}

void KeyringTest::answersAfterTheStoreIsGone()
{
    auto store = std::make_unique<KeychainSecretStore>();
    VERIFY_RESULT(outcome(store->write(u"outliving"_s, Value, this)));
    SecretJob *job = store->read(u"outliving"_s, this);
    store.reset();
    QCOMPARE(outcome(job).value(), Value);
}

void KeyringTest::holdsAVaultsKeys()
{
    test::OpenVault<KeychainSecretStore> open;
    VERIFY_RESULT(open.import(1, "correct horse"));
    VERIFY_RESULT(open.import(2, "correct horse"));
    open.restart();
    COMPARE_ERROR(open.unlock("wrong horse"), ErrorCode::WrongPassphrase);
    VERIFY_RESULT(open.unlock("correct horse"));
    const Address account = test::addressOf(test::privateKey(2));
    const UnsignedTransaction transaction = test::sampleTransaction();
    QCOMPARE(outcome(open.vault->sign(account, transaction, signingDigest(transaction), this)).value().from,
             account);
    VERIFY_RESULT(open.remove(account));
    COMPARE_ERROR(outcome(open.store.read(u"key/1/"_s + account.toChecksumHex(), this)),
                  ErrorCode::SecretNotFound);
}

void KeyringTest::leavesNoKeyInTheHomeFolders()
{
    test::OpenVault<KeychainSecretStore> open;
    VERIFY_RESULT(open.import(0x7e, "correct horse"));
    const QByteArray content = everythingInHome();
    QVERIFY(!content.isEmpty()); // the keyring's own file
    for (const QByteArray &plain : {QByteArray(32, 0x7e), QByteArray(32, 0x7e).toHex(),
                                    QByteArray(32, 0x7e).toBase64(), QByteArray("correct horse")})
        QVERIFY(!content.contains(plain));
}

void KeyringTest::answersByTheDeadlineWhenTheKeyringHangs()
{
    const auto keyring = static_cast<pid_t>(qEnvironmentVariableIntValue("CAPSTAN_KEYRING_PID"));
    QVERIFY(keyring > 1);
    KeychainSecretStore store(u"capstan"_s, Short);
    VERIFY_RESULT(outcome(store.write(u"hanging"_s, Value, this)));
    QCOMPARE(kill(keyring, SIGSTOP), 0);
    const auto read = outcome(store.read(u"hanging"_s, this));
    const auto written = outcome(store.write(u"hanging"_s, "too late", this));
    const auto removed = outcome(store.remove(u"hanging"_s, this));
    QCOMPARE(kill(keyring, SIGCONT), 0);
    COMPARE_ERROR(read, ErrorCode::Timeout);
    COMPARE_ERROR(written, ErrorCode::Timeout);
    COMPARE_ERROR(removed, ErrorCode::Timeout);
    QCOMPARE(outcome(KeychainSecretStore().read(u"hanging"_s, this)).value(), Value);
}

void KeyringTest::isLockedWhenItsCollectionIs()
{
    KeychainSecretStore store;
    VERIFY_RESULT(outcome(store.write(u"locked"_s, Value, this)));
    QVERIFY(test::lockKeyring());
    COMPARE_ERROR(outcome(store.read(u"locked"_s, this)), ErrorCode::KeychainLocked);
    COMPARE_ERROR(outcome(store.read(u"nothing"_s, this)), ErrorCode::KeychainLocked);
    COMPARE_ERROR(outcome(store.write(u"locked"_s, "other", this)), ErrorCode::KeychainLocked);
    COMPARE_ERROR(outcome(store.remove(u"locked"_s, this)), ErrorCode::KeychainLocked);
    QVERIFY(test::unlockKeyring("capstan"));
    QCOMPARE(outcome(store.read(u"locked"_s, this)).value(), Value);
}

/// gnome-keyring with a display, where it asks a person who isn't there.
class DisplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLockedWhenNobodyAnswersThePrompt();
};

void DisplayTest::isLockedWhenNobodyAnswersThePrompt()
{
    KeychainSecretStore store(u"capstan"_s, Short);
    VERIFY_RESULT(outcome(store.write(u"asked"_s, Value, this)));
    QVERIFY(test::lockKeyring());
    QElapsedTimer elapsed;
    elapsed.start();
    COMPARE_ERROR(outcome(store.read(u"asked"_s, this)), ErrorCode::KeychainLocked);
    // The prompt is still open: those behind it end by their deadline, too, and never run.
    COMPARE_ERROR(outcome(store.write(u"asked"_s, "late", this)), ErrorCode::KeychainLocked);
    COMPARE_ERROR(outcome(store.remove(u"asked"_s, this)), ErrorCode::KeychainLocked);
    QVERIFY(elapsed.elapsed() < 20'000);
    QVERIFY(test::endPrompter());
    QTRY_VERIFY_WITH_TIMEOUT(test::unlockKeyring("capstan"), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(outcome(store.read(u"asked"_s, this)).value_or("refused"), Value, 20'000);
}

/// A bus without a keychain, and keychains on it that do not behave.
class EmptyBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoKeychain();
    void answersByTheDeadlineWhenNothingElseAnswers();
    void isLockedWhenNobodyAnswersThePrompt();
};

void EmptyBusTest::hasNoKeychain()
{
    KeychainSecretStore store;
    COMPARE_ERROR(outcome(store.read(u"entry"_s, this)), ErrorCode::NoKeychain);
    COMPARE_ERROR(outcome(store.write(u"entry"_s, "a canary in a file", this)), ErrorCode::NoKeychain);
    COMPARE_ERROR(outcome(store.remove(u"entry"_s, this)), ErrorCode::NoKeychain);
    QVERIFY(!everythingInHome().contains("canary"));
}

void EmptyBusTest::answersByTheDeadlineWhenNothingElseAnswers()
{
    KeychainSecretStore store(u"capstan"_s, Short);
    {
        test::FakeKeychain keychain(u"secrets-silent"_s);
        test::Answer<QByteArray> handedOver(store.read(u"entry"_s, this));
        test::Answer<QByteArray> waiting(store.write(u"entry"_s, Value, this));
        COMPARE_ERROR(handedOver.wait(), ErrorCode::Timeout);
        COMPARE_ERROR(waiting.wait(), ErrorCode::Timeout);
        COMPARE_ERROR(outcome(store.remove(u"entry"_s, this)), ErrorCode::Timeout);
    }
    // It is gone, and the request that it never answered does not stand in the way of others.
    COMPARE_ERROR(outcome(store.read(u"entry"_s, this)), ErrorCode::NoKeychain);
}

void EmptyBusTest::isLockedWhenNobodyAnswersThePrompt()
{
    test::FakeKeychain keychain(u"secrets-locked"_s);
    KeychainSecretStore store(u"capstan"_s, Short);
    QElapsedTimer elapsed;
    elapsed.start();
    COMPARE_ERROR(outcome(store.read(u"entry"_s, this)), ErrorCode::KeychainLocked);
    // A person gets longer than a machine.
    QVERIFY(elapsed.elapsed() >= Short.person.count());
}

class NoBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoKeychain();
};

void NoBusTest::hasNoKeychain()
{
    KeychainSecretStore store;
    COMPARE_ERROR(outcome(store.read(u"entry"_s, this)), ErrorCode::NoKeychain);
    COMPARE_ERROR(outcome(store.write(u"entry"_s, "a canary in a file", this)), ErrorCode::NoKeychain);
    COMPARE_ERROR(outcome(store.remove(u"entry"_s, this)), ErrorCode::NoKeychain);
    QVERIFY(!everythingInHome().contains("canary"));
}

/// Plasma 5: KWallet, and no Secret Service.
class KWalletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsAnEntry();
    void isDeniedWhenAPersonSaysNo();
    void neverFallsBackToAFile();
    void neverRunsARequestThatWasGivenUp();
    void isGoneWithItsService();
};

void KWalletTest::initTestCase()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
}

void KWalletTest::keepsAnEntry()
{
    test::FakeKeychain keychain(u"kwallet"_s);
    KeychainSecretStore store;
    COMPARE_ERROR(outcome(store.read(u"entry"_s, this)), ErrorCode::SecretNotFound);
    VERIFY_RESULT(outcome(store.write(u"entry"_s, Value, this)));
    QCOMPARE(outcome(store.read(u"entry"_s, this)).value(), Value);
    VERIFY_RESULT(outcome(store.remove(u"entry"_s, this)));
    COMPARE_ERROR(outcome(store.read(u"entry"_s, this)), ErrorCode::SecretNotFound);
}

void KWalletTest::isDeniedWhenAPersonSaysNo()
{
    test::FakeKeychain keychain(u"kwallet-denying"_s);
    KeychainSecretStore store;
    COMPARE_ERROR(outcome(store.read(u"entry"_s, this)), ErrorCode::KeychainDenied);
    COMPARE_ERROR(outcome(store.write(u"entry"_s, Value, this)), ErrorCode::KeychainDenied);
    COMPARE_ERROR(outcome(store.remove(u"entry"_s, this)), ErrorCode::KeychainDenied);
}

// Where QtKeychain's insecure fallback would write the value into a settings file.
void KWalletTest::neverFallsBackToAFile()
{
    test::FakeKeychain keychain(u"kwallet-failing"_s);
    KeychainSecretStore store;
    COMPARE_ERROR(outcome(store.write(u"entry"_s, "a canary in a file", this)), ErrorCode::KeychainDenied);
    COMPARE_ERROR(outcome(store.read(u"entry"_s, this)), ErrorCode::KeychainDenied);
    QVERIFY(!everythingInHome().contains("canary"));
}

void KWalletTest::neverRunsARequestThatWasGivenUp()
{
    KeychainSecretStore store(u"capstan"_s, Short);
    {
        test::FakeKeychain keychain(u"kwallet-silent"_s);
        test::Answer<QByteArray> handedOver(store.read(u"entry"_s, this));
        test::Answer<QByteArray> waiting(store.write(u"entry"_s, Value, this));
        COMPARE_ERROR(handedOver.wait(), ErrorCode::Timeout);
        COMPARE_ERROR(waiting.wait(), ErrorCode::Timeout);
    }
    test::FakeKeychain keychain(u"kwallet"_s);
    COMPARE_ERROR(outcome(store.read(u"entry"_s, this)), ErrorCode::SecretNotFound);
}

void KWalletTest::isGoneWithItsService()
{
    COMPARE_ERROR(outcome(KeychainSecretStore().read(u"entry"_s, this)), ErrorCode::NoKeychain);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString choice = arguments.value(1);
    if (choice == "--serve"_L1)
        return test::serveFakeKeychain(arguments.value(2));

    const std::map<QString, std::function<std::unique_ptr<QObject>()>> tests{
        {u"keyring"_s, [] { return std::make_unique<KeyringTest>(); }},
        {u"display"_s, [] { return std::make_unique<DisplayTest>(); }},
        {u"empty-bus"_s, [] { return std::make_unique<EmptyBusTest>(); }},
        {u"no-bus"_s, [] { return std::make_unique<NoBusTest>(); }},
        {u"kwallet"_s, [] { return std::make_unique<KWalletTest>(); }},
    };
    const auto found = tests.find(choice);
    if (found == tests.end())
        qFatal("the first argument is one of: keyring, display, empty-bus, no-bus, kwallet");
    QStringList others = arguments;
    others.removeAt(1);
    return QTest::qExec(found->second().get(), others);
}

#include "keychain_test.moc"
