// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/memory_secret_store.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/wallet/wallet_samples.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::memory_secret_store_test {

using test::outcome;

class MemorySecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingLasts();
    void givesBackWhatWasWritten();
    void replacesAnEntry();
    void forgetsWhatWasRemoved();
    void knowsOnlyItsKeys();
    void takesTwoThousandBytes();
    void answersFromTheEventLoop();
    void canBeDeletedBeforeTheAnswer();
    void deletesFinishedJobs();

private:
    MemorySecretStore m_store;
};

void MemorySecretStoreTest::saysThatNothingLasts()
{
    QCOMPARE(m_store.kind(), SecretStore::Kind::Memory);
}

void MemorySecretStoreTest::givesBackWhatWasWritten()
{
    const QByteArray value("\0binary\xff", 8);
    QCOMPARE(outcome(m_store.write(u"a"_s, value, this)).value(), QByteArray());
    QCOMPARE(outcome(m_store.read(u"a"_s, this)).value(), value);
}

void MemorySecretStoreTest::replacesAnEntry()
{
    VERIFY_RESULT(outcome(m_store.write(u"a"_s, "first", this)));
    VERIFY_RESULT(outcome(m_store.write(u"a"_s, "second", this)));
    QCOMPARE(outcome(m_store.read(u"a"_s, this)).value(), "second");
}

void MemorySecretStoreTest::forgetsWhatWasRemoved()
{
    VERIFY_RESULT(outcome(m_store.write(u"a"_s, "value", this)));
    VERIFY_RESULT(outcome(m_store.remove(u"a"_s, this)));
    COMPARE_ERROR(outcome(m_store.read(u"a"_s, this)), ErrorCode::SecretNotFound);
    VERIFY_RESULT(outcome(m_store.remove(u"a"_s, this)));
}

void MemorySecretStoreTest::knowsOnlyItsKeys()
{
    VERIFY_RESULT(outcome(m_store.write(u"key/a"_s, "value", this)));
    COMPARE_ERROR(outcome(m_store.read(u"key/A"_s, this)), ErrorCode::SecretNotFound);
    COMPARE_ERROR(outcome(m_store.read(QString(), this)), ErrorCode::SecretNotFound);
}

void MemorySecretStoreTest::takesTwoThousandBytes()
{
    VERIFY_RESULT(outcome(m_store.write(u"a"_s, QByteArray(2000, 'v'), this)));
    COMPARE_ERROR(outcome(m_store.write(u"a"_s, QByteArray(2001, 'w'), this)), ErrorCode::TooLarge);
    QCOMPARE(outcome(m_store.read(u"a"_s, this)).value(), QByteArray(2000, 'v'));
}

void MemorySecretStoreTest::answersFromTheEventLoop()
{
    bool answered = false;
    SecretJob *job = m_store.read(u"nothing"_s, this);
    connect(job, &SecretJob::finished, this, [&] { answered = true; });
    QVERIFY(!answered);
    QTRY_VERIFY(answered);
}

void MemorySecretStoreTest::canBeDeletedBeforeTheAnswer()
{
    bool answered = false;
    SecretJob *job = m_store.read(u"nothing"_s, this);
    connect(job, &SecretJob::finished, this, [&] { answered = true; });
    delete job;
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

void MemorySecretStoreTest::deletesFinishedJobs()
{
    const QPointer<SecretJob> job = m_store.read(u"nothing"_s, this);
    QTRY_VERIFY(job.isNull());
}

CAPSTAN_TEST(MemorySecretStoreTest)

} // namespace capstan::memory_secret_store_test

#include "memory_secret_store_test.moc"
