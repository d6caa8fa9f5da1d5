// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/vault.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/wallet/faulty_store.h"
#include "tests/unit/core/wallet/wallet_samples.h"

#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace capstan::vault_lifetime_test {

using test::addressOf;
using test::outcome;
using test::privateKey;
using test::secret;

/// What happens when a job, its parent, or the vault goes away while work is under way, at each point where
/// the work waits: request n of the keychain, or a thread of the pool.
class VaultLifetimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDeletedImportLeavesNoAccount_data() { addImportRequests(); }
    void aDeletedImportLeavesNoAccount();
    void aVaultThatGoesAwayCancelsAnImport_data() { addImportRequests(); }
    void aVaultThatGoesAwayCancelsAnImport();
    void aVaultThatGoesAwayCancelsWhatWaits();
    void anAnswerAfterTheVaultIsIgnored();
    void aDeletedUnlockLeavesTheVaultLocked();
    void aDeletedUnlockDuringTheDerivation();
    void aVaultThatGoesAwayDuringTheDerivation();
    void aDeletedRemovalKeepsTheAccount_data();
    void aDeletedRemovalKeepsTheAccount();
    void theNextJobRunsAfterADeletedOne();
    void aWaitingJobCanBeDeleted();
    void theVaultMayGoAwayInAnAnswer();
    void theJobMayBeDeletedInItsAnswer();
    void jobsDeleteThemselves();

private:
    static void addImportRequests();
    /// Runs the event loop until the silent request has been asked.
    void waitForSilence() { QTRY_COMPARE(store().requests, store().silentAt); }
    void beSilentAt(int request)
    {
        store().requests = 0;
        store().silentAt = request;
    }
    test::OpenVault<test::FaultyStore> &open() { return *m_open; }
    test::FaultyStore &store() { return m_open->store; }
    std::unique_ptr<test::OpenVault<test::FaultyStore>> m_open;
};

void VaultLifetimeTest::init()
{
    m_open = std::make_unique<test::OpenVault<test::FaultyStore>>();
    VERIFY_RESULT(open().import(1, "correct horse"));
}

void VaultLifetimeTest::cleanup()
{
    m_open.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void VaultLifetimeTest::addImportRequests()
{
    QTest::addColumn<int>("request");
    QTest::newRow("reading the other key") << 1;
    QTest::newRow("writing") << 2;
    QTest::newRow("reading back") << 3;
}

void VaultLifetimeTest::aDeletedImportLeavesNoAccount()
{
    QFETCH(int, request);
    beSilentAt(request);
    VaultJob *job = open().vault->importPrivateKey(privateKey(2), u"Two"_s, secret("correct horse"), this);
    waitForSilence();
    delete job;
    QCOMPARE(open().vault->accounts().size(), 1U);
    QCOMPARE(open().accounts.accounts().value().size(), 1U);
    // What it may have written is overwritten.
    VERIFY_RESULT(open().import(2, "correct horse"));
    VERIFY_RESULT(open().unlock("correct horse"));
}

void VaultLifetimeTest::aVaultThatGoesAwayCancelsAnImport()
{
    QFETCH(int, request);
    beSilentAt(request);
    VaultJob *job = open().vault->importPrivateKey(privateKey(2), u"Two"_s, secret("correct horse"), this);
    waitForSilence();
    open().vault.reset();
    COMPARE_ERROR(outcome(job), ErrorCode::Cancelled);
    QCOMPARE(open().accounts.accounts().value().size(), 1U);
}

void VaultLifetimeTest::aVaultThatGoesAwayCancelsWhatWaits()
{
    beSilentAt(1);
    VaultJob *running = open().vault->unlock(secret("correct horse"), this);
    VaultJob *waiting = open().vault->unlock(secret("correct horse"), this);
    waitForSilence();
    int cancelled = 0;
    for (VaultJob *job : {running, waiting})
        connect(job, &VaultJob::finished, this, [&](const Result<void> &result) {
            cancelled += !result && result.error().code == ErrorCode::Cancelled ? 1 : 0;
        });
    open().vault.reset();
    QCOMPARE(cancelled, 0);
    QTRY_COMPARE(cancelled, 2);
}

void VaultLifetimeTest::anAnswerAfterTheVaultIsIgnored()
{
    // Two events, in this order: the vault goes, the store answers.
    store().fault = [this](test::FaultyStore::Step, const QString &) {
        QMetaObject::invokeMethod(
            this, [this] { open().vault.reset(); }, Qt::QueuedConnection);
        return std::nullopt;
    };
    COMPARE_ERROR(open().unlock("correct horse"), ErrorCode::Cancelled);
}

void VaultLifetimeTest::aDeletedUnlockLeavesTheVaultLocked()
{
    beSilentAt(1);
    VaultJob *job = open().vault->unlock(secret("correct horse"), this);
    waitForSilence();
    delete job;
    QVERIFY(open().vault->isLocked());
    VERIFY_RESULT(open().unlock("correct horse"));
}

void VaultLifetimeTest::aDeletedUnlockDuringTheDerivation()
{
    // No thread is free: the derivation waits in the pool.
    QThreadPool *pool = QThreadPool::globalInstance();
    const int threads = pool->maxThreadCount();
    pool->setMaxThreadCount(0);
    beSilentAt(0);
    VaultJob *job = open().vault->unlock(secret("correct horse"), this);
    QTRY_COMPARE(store().requests, 1);
    QCoreApplication::processEvents();
    delete job;
    pool->setMaxThreadCount(threads);
    pool->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(open().vault->isLocked());
    VERIFY_RESULT(open().unlock("correct horse"));
}

void VaultLifetimeTest::aVaultThatGoesAwayDuringTheDerivation()
{
    QThreadPool *pool = QThreadPool::globalInstance();
    const int threads = pool->maxThreadCount();
    pool->setMaxThreadCount(0);
    beSilentAt(0);
    VaultJob *job = open().vault->unlock(secret("correct horse"), this);
    QTRY_COMPARE(store().requests, 1);
    QCoreApplication::processEvents();
    open().vault.reset();
    pool->setMaxThreadCount(threads);
    COMPARE_ERROR(outcome(job), ErrorCode::Cancelled);
}

void VaultLifetimeTest::aDeletedRemovalKeepsTheAccount_data()
{
    QTest::addColumn<int>("request");
    QTest::newRow("removing") << 1;
    QTest::newRow("looking whether it is gone") << 2;
}

void VaultLifetimeTest::aDeletedRemovalKeepsTheAccount()
{
    QFETCH(int, request);
    beSilentAt(request);
    VaultJob *job = open().vault->removeAccount(addressOf(privateKey(1)), this);
    waitForSilence();
    delete job;
    QCOMPARE(open().vault->accounts().size(), 1U);
    VERIFY_RESULT(open().remove(addressOf(privateKey(1))));
    QVERIFY(open().vault->accounts().empty());
}

void VaultLifetimeTest::theNextJobRunsAfterADeletedOne()
{
    beSilentAt(1);
    VaultJob *hanging = open().vault->unlock(secret("correct horse"), this);
    VaultJob *next = open().vault->unlock(secret("correct horse"), this);
    waitForSilence();
    delete hanging;
    VERIFY_RESULT(outcome(next));
}

void VaultLifetimeTest::aWaitingJobCanBeDeleted()
{
    VaultJob *first = open().vault->unlock(secret("wrong horse"), this);
    delete open().vault->removeAccount(addressOf(privateKey(1)), this);
    VaultJob *third = open().vault->unlock(secret("correct horse"), this);
    COMPARE_ERROR(outcome(first), ErrorCode::WrongPassphrase);
    VERIFY_RESULT(outcome(third));
    QCOMPARE(open().vault->accounts().size(), 1U);
}

void VaultLifetimeTest::theVaultMayGoAwayInAnAnswer()
{
    VaultJob *job = open().vault->unlock(secret("correct horse"), this);
    connect(job, &VaultJob::finished, this, [this] { open().vault.reset(); });
    VERIFY_RESULT(outcome(job));
    QVERIFY(!open().vault);
}

void VaultLifetimeTest::theJobMayBeDeletedInItsAnswer()
{
    VaultJob *job = open().vault->unlock(secret("correct horse"), this);
    bool answered = false;
    connect(job, &VaultJob::finished, this, [&, job] {
        answered = true;
        delete job;
    });
    QTRY_VERIFY(answered);
    VERIFY_RESULT(open().unlock("correct horse"));
}

void VaultLifetimeTest::jobsDeleteThemselves()
{
    const QPointer<VaultJob> job = open().vault->unlock(secret("correct horse"), this);
    QTRY_VERIFY(job.isNull());
    QVERIFY(!open().vault->isLocked());
}

CAPSTAN_TEST(VaultLifetimeTest)

} // namespace capstan::vault_lifetime_test

#include "vault_lifetime_test.moc"
