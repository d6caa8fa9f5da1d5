// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/vault.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/wallet/wallet_samples.h"

namespace capstan::vault_sign_test {

using test::address;
using test::addressOf;
using test::outcome;
using test::privateKey;
using test::secret;

using Change = void (*)(UnsignedTransaction &);

class VaultSignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void signsExactlyTheTransaction();
    void signsLegacyTransactionsToo();
    void signsTheSameEveryTime();
    void refusesOtherBytesThanApproved_data();
    void refusesOtherBytesThanApproved();
    void refusesWhenLocked();
    void refusesAccountsWithoutAKey();
    void saysWhatItCanSignEvenWhenLocked();
    void lockingDoesNotTakeBackASignature();
    void answersFromTheEventLoop();
    void eachSignatureNeedsThePassphraseWhereItIsAskedFor();
    void aWrongPassphraseSignsNothing();
    void aLockTakesBackWhatWasAuthorised();
    void onlyAKeyCanBeAuthorised();
    void nothingIsAskedUnlessItIsChosen();

private:
    Result<void> authorise(const Hash32 &digest, QByteArrayView passphrase)
    {
        return outcome(m_open.vault->authorise(m_account, digest, secret(passphrase), this));
    }
    SignJob *sign(const UnsignedTransaction &transaction)
    {
        return m_open.vault->sign(m_account, transaction, signingDigest(transaction), this);
    }
    test::OpenVault<> m_open;
    const Address m_account = addressOf(privateKey(1));
};

void VaultSignTest::initTestCase()
{
    VERIFY_RESULT(m_open.import(1, "correct horse"));
    VERIFY_RESULT(m_open.vault->addWatchOnly(address(7), QStringLiteral("Watched")));
}

void VaultSignTest::init()
{
    m_open.vault->setAsksPassphrase(false);
    VERIFY_RESULT(m_open.unlock("correct horse"));
}

void VaultSignTest::signsExactlyTheTransaction()
{
    const UnsignedTransaction transaction = test::sampleTransaction();
    const auto result = outcome(sign(transaction));
    VERIFY_RESULT(result);
    QVERIFY(result->transaction == transaction);
    QCOMPARE(result->from, m_account);
    // What a node will read is the same.
    const auto decoded = decodeSignedTransaction(result->raw);
    VERIFY_RESULT(decoded);
    QVERIFY(decoded->transaction == transaction);
    QCOMPARE(decoded->from, m_account);
    QCOMPARE(decoded->hash, result->hash);
}

void VaultSignTest::signsLegacyTransactionsToo()
{
    UnsignedTransaction transaction = test::sampleTransaction();
    transaction.fee = {};
    transaction.gasPrice = UInt256(20'000'000'000);
    const auto result = outcome(sign(transaction));
    VERIFY_RESULT(result);
    QCOMPARE(decodeSignedTransaction(result->raw).value().from, m_account);
}

void VaultSignTest::signsTheSameEveryTime()
{
    const auto first = outcome(sign(test::sampleTransaction()));
    const auto second = outcome(sign(test::sampleTransaction()));
    VERIFY_RESULT(first);
    VERIFY_RESULT(second);
    QCOMPARE(first->hash, second->hash);
}

void VaultSignTest::refusesOtherBytesThanApproved_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("nonce") << Change([](UnsignedTransaction &t) { t.nonce += 1; });
    QTest::newRow("chain") << Change([](UnsignedTransaction &t) { t.chainId = 5; });
    QTest::newRow("fee") << Change(
        [](UnsignedTransaction &t) { t.fee.maxFeePerGas = UInt256(30'000'000'001); });
    QTest::newRow("tip") << Change([](UnsignedTransaction &t) { t.fee.maxPriorityFeePerGas = UInt256(0); });
    QTest::newRow("gas") << Change([](UnsignedTransaction &t) { t.gasLimit += 1; });
    QTest::newRow("recipient") << Change([](UnsignedTransaction &t) { t.to = address(0xef); });
    QTest::newRow("value") << Change([](UnsignedTransaction &t) { t.value = UInt256(1); });
    QTest::newRow("data") << Change([](UnsignedTransaction &t) { t.data.back() ^= 1; });
    QTest::newRow("kind") << Change([](UnsignedTransaction &t) { t.gasPrice = t.fee.maxFeePerGas; });
}

void VaultSignTest::refusesOtherBytesThanApproved()
{
    QFETCH(Change, change);
    const Hash32 approved = signingDigest(test::sampleTransaction());
    UnsignedTransaction changed = test::sampleTransaction();
    change(changed);
    COMPARE_ERROR(outcome(m_open.vault->sign(m_account, changed, approved, this)), ErrorCode::PreviewChanged);
}

void VaultSignTest::refusesWhenLocked()
{
    m_open.vault->lock();
    COMPARE_ERROR(outcome(sign(test::sampleTransaction())), ErrorCode::VaultLocked);
}

void VaultSignTest::refusesAccountsWithoutAKey()
{
    const UnsignedTransaction transaction = test::sampleTransaction();
    for (const Address &stranger : {address(7), address(8)})
        COMPARE_ERROR(outcome(m_open.vault->sign(stranger, transaction, signingDigest(transaction), this)),
                      ErrorCode::NotSupported);
}

void VaultSignTest::saysWhatItCanSignEvenWhenLocked()
{
    m_open.vault->lock();
    QVERIFY(m_open.vault->canSign(m_account));
    QVERIFY(!m_open.vault->canSign(address(7)));
    QVERIFY(!m_open.vault->canSign(address(8)));
}

void VaultSignTest::lockingDoesNotTakeBackASignature()
{
    SignJob *job = sign(test::sampleTransaction());
    m_open.vault->lock();
    VERIFY_RESULT(outcome(job));
    COMPARE_ERROR(outcome(sign(test::sampleTransaction())), ErrorCode::VaultLocked);
}

void VaultSignTest::answersFromTheEventLoop()
{
    int answers = 0;
    const QPointer<SignJob> job = sign(test::sampleTransaction());
    connect(job, &SignJob::finished, this, [&] { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
    QTRY_VERIFY(job.isNull());
}

void VaultSignTest::eachSignatureNeedsThePassphraseWhereItIsAskedFor()
{
    m_open.vault->setAsksPassphrase(true);
    const UnsignedTransaction transaction = test::sampleTransaction();
    const Hash32 digest = signingDigest(transaction);
    COMPARE_ERROR(outcome(sign(transaction)), ErrorCode::WrongPassphrase);

    VERIFY_RESULT(authorise(digest, "correct horse"));
    VERIFY_RESULT(outcome(sign(transaction)));
    // Once is once.
    COMPARE_ERROR(outcome(sign(transaction)), ErrorCode::WrongPassphrase);

    // For these bytes, and no others; and asking for others uses it up.
    VERIFY_RESULT(authorise(digest, "correct horse"));
    UnsignedTransaction other = transaction;
    other.nonce += 1;
    COMPARE_ERROR(outcome(sign(other)), ErrorCode::WrongPassphrase);
    COMPARE_ERROR(outcome(sign(transaction)), ErrorCode::WrongPassphrase);
}

void VaultSignTest::aWrongPassphraseSignsNothing()
{
    m_open.vault->setAsksPassphrase(true);
    const UnsignedTransaction transaction = test::sampleTransaction();
    const Hash32 digest = signingDigest(transaction);
    for (const char *wrong : {"", "correct hors", "Correct horse"}) {
        VERIFY_RESULT(authorise(digest, "correct horse"));
        COMPARE_ERROR(authorise(digest, wrong), ErrorCode::WrongPassphrase);
        COMPARE_ERROR(outcome(sign(transaction)), ErrorCode::WrongPassphrase);
    }
    QVERIFY(!m_open.vault->isLocked());
}

void VaultSignTest::aLockTakesBackWhatWasAuthorised()
{
    m_open.vault->setAsksPassphrase(true);
    const UnsignedTransaction transaction = test::sampleTransaction();
    VERIFY_RESULT(authorise(signingDigest(transaction), "correct horse"));
    m_open.vault->lock();
    COMPARE_ERROR(outcome(sign(transaction)), ErrorCode::VaultLocked);
    COMPARE_ERROR(authorise(signingDigest(transaction), "correct horse"), ErrorCode::VaultLocked);
    VERIFY_RESULT(m_open.unlock("correct horse"));
    COMPARE_ERROR(outcome(sign(transaction)), ErrorCode::WrongPassphrase);

    // Also while it is being checked.
    VaultJob *job =
        m_open.vault->authorise(m_account, signingDigest(transaction), secret("correct horse"), this);
    test::Answer<void> answer(job);
    QVERIFY(QTest::qWaitFor([&] { return true; }));
    m_open.vault->lock();
    QVERIFY(!answer.wait());
    VERIFY_RESULT(m_open.unlock("correct horse"));
    COMPARE_ERROR(outcome(sign(transaction)), ErrorCode::WrongPassphrase);
}

void VaultSignTest::onlyAKeyCanBeAuthorised()
{
    const Hash32 digest = signingDigest(test::sampleTransaction());
    for (const Address &stranger : {address(7), address(8)})
        COMPARE_ERROR(outcome(m_open.vault->authorise(stranger, digest, secret("correct horse"), this)),
                      ErrorCode::NotSupported);
}

void VaultSignTest::nothingIsAskedUnlessItIsChosen()
{
    QVERIFY(!m_open.vault->asksPassphrase());
    VERIFY_RESULT(outcome(sign(test::sampleTransaction())));
    m_open.vault->setAsksPassphrase(true);
    QVERIFY(m_open.vault->asksPassphrase());
}

CAPSTAN_TEST(VaultSignTest)

} // namespace capstan::vault_sign_test

#include "vault_sign_test.moc"
