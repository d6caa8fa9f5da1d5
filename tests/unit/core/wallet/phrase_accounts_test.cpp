// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secp256k1_key.h"
#include "core/wallet/phrase_accounts.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

namespace capstan::phrase_accounts_test {

using namespace test;

namespace {

Phrase phraseOf(const QString &words, const QString &passphrase = {})
{
    const QByteArray text = words.toUtf8();
    const QByteArray normalised = passphrase.normalized(QString::NormalizationForm_KD).toUtf8();
    return {Mnemonic::parse(viewOf(text)).value(), SecretBytes::copyOf(viewOf(normalised))};
}

Phrase samplePhrase()
{
    return phraseOf(QStringLiteral("test test test test test test test test test test test junk"));
}

Address addressAt(const HdKey &master, PathScheme scheme, std::uint32_t index)
{
    const HdKey key = master.derive(accountPath(scheme, index).value()).value();
    return Address(Secp256k1Key::fromBytes(key.key().clone()).value().addressBytes().value());
}

} // namespace

class PhraseAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesOfAnotherImplementation()
    {
        const QJsonArray cases = ownVectors(QStringLiteral("phrases.json")).array();
        for (const auto &one : cases) {
            const Phrase phrase = phraseOf(one[1].toString(), one[2].toString());
            const HdKey master =
                HdKey::fromSeed(phrase.mnemonic.seed(phrase.passphrase.bytes()).value()).value();
            const auto index = static_cast<std::uint32_t>(one[3].toInteger());
            QCOMPARE(addressAt(master, PathScheme::Standard, index).toChecksumHex(), one[4].toString());
            QCOMPARE(addressAt(master, PathScheme::LedgerLive, index).toChecksumHex(), one[5].toString());
            QCOMPARE(addressAt(master, PathScheme::Legacy, index).toChecksumHex(), one[6].toString());
        }
        QCOMPARE(cases.size(), 1000);
    }

    /// The accounts that Hardhat and Anvil start with.
    void firstAccountsOfAKnownPhrase()
    {
        const auto accounts = firstAccounts(samplePhrase(), 3).value();
        QCOMPARE(accounts.at(0).address.toChecksumHex(),
                 QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
        QCOMPARE(accounts.at(1).address.toChecksumHex(),
                 QStringLiteral("0x70997970C51812dc3A010C7d01b50e0d17dc79C8"));
        QCOMPARE(accounts.at(2).address.toChecksumHex(),
                 QStringLiteral("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"));
    }

    /// Ledger Live's first account is the standard's first one.
    void anAddressIsGivenOnce()
    {
        const auto accounts = firstAccounts(samplePhrase(), 3).value();
        QStringList paths;
        for (const FoundAccount &account : accounts) {
            QCOMPARE(accountPath(account.scheme, account.index).value(), account.path);
            paths.append(account.path.text());
        }
        const QStringList expected{
            QStringLiteral("m/44'/60'/0'/0/0"), QStringLiteral("m/44'/60'/0'/0/1"),
            QStringLiteral("m/44'/60'/0'/0/2"), QStringLiteral("m/44'/60'/1'/0/0"),
            QStringLiteral("m/44'/60'/2'/0/0"), QStringLiteral("m/44'/60'/0'/0"),
            QStringLiteral("m/44'/60'/0'/1"),   QStringLiteral("m/44'/60'/0'/2"),
        };
        QCOMPARE(paths, expected);
    }

    void thePassphraseOfThePhraseCounts()
    {
        Phrase other = samplePhrase();
        other.passphrase = SecretBytes::copyOf(Bytes{'x'});
        QVERIFY(firstAccounts(samplePhrase(), 1).value().at(0).address !=
                firstAccounts(other, 1).value().at(0).address);
        other.passphrase = SecretBytes(MaxMnemonicPassphrase + 1);
        QCOMPARE(errorOf(firstAccounts(other, 1)), ErrorCode::TooLarge);
    }

    void noAccountsOfNone() { QVERIFY(firstAccounts(samplePhrase(), 0).value().empty()); }

    void theJobFinishesOnceAndDeletesItself()
    {
        auto *job = new FirstAccountsJob(std::make_shared<const Phrase>(samplePhrase()), 2, this);
        const QSignalSpy finished(job, &FirstAccountsJob::finished);
        const QSignalSpy destroyed(job, &QObject::destroyed);
        Result<std::vector<FoundAccount>> found = failure(ErrorCode::Timeout);
        connect(job, &FirstAccountsJob::finished, this, [&found](const auto &accounts) { found = accounts; });
        QCOMPARE(finished.count(), 0);
        QTRY_COMPARE(destroyed.count(), 1);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(found.value().size(), std::size_t{5});
        QCOMPARE(found->at(0).address, firstAccounts(samplePhrase(), 1).value().at(0).address);
    }

    void theJobTellsErrors()
    {
        auto phrase = std::make_shared<Phrase>(samplePhrase());
        phrase->passphrase = SecretBytes(MaxMnemonicPassphrase + 1);
        auto *job = new FirstAccountsJob(phrase, 2, this);
        std::optional<ErrorCode> error;
        connect(job, &FirstAccountsJob::finished, this,
                [&error](const auto &accounts) { error = errorOf(accounts); });
        QTRY_COMPARE(error, ErrorCode::TooLarge);
    }

    void anAbandonedJobLetsThePhraseGo()
    {
        auto phrase = std::make_shared<const Phrase>(samplePhrase());
        const std::weak_ptr<const Phrase> watched = phrase;
        auto *job = new FirstAccountsJob(std::move(phrase), 5, this);
        const QSignalSpy finished(job, &FirstAccountsJob::finished);
        delete job;
        QTRY_VERIFY(watched.expired());
        QCOMPARE(finished.count(), 0);
    }
};

CAPSTAN_TEST(PhraseAccountsTest)

} // namespace capstan::phrase_accounts_test

#include "phrase_accounts_test.moc"
