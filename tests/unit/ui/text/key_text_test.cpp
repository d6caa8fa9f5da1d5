// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/text/error_text.h"
#include "ui/text/key_text.h"

#include <QSet>
#include <QTest>

#include <span>

using namespace Qt::Literals::StringLiterals;

namespace capstan::key_text_test {

namespace {

const auto Someone = u"0x45Ed3a334e020b89ECb47453238275713d14a342"_s;

/// What the vault, its stores and the database can answer with (core/wallet/vault.h).
constexpr ErrorCode KeyErrors[] = {
    ErrorCode::NoKeychain,     ErrorCode::KeychainLocked,  ErrorCode::KeychainDenied,
    ErrorCode::Timeout,        ErrorCode::SecretNotFound,  ErrorCode::SecretDamaged,
    ErrorCode::SecretNotKept,  ErrorCode::WrongPassphrase, ErrorCode::VaultLocked,
    ErrorCode::InvalidKey,     ErrorCode::InvalidLength,   ErrorCode::CryptoFailure,
    ErrorCode::Cancelled,      ErrorCode::DatabaseFailure, ErrorCode::FileUnreadable,
    ErrorCode::FileUnwritable, ErrorCode::TooLarge,        ErrorCode::NotSupported,
    ErrorCode::InvalidAddress,
};

/// What a keystore file can be refused for (core/wallet/keystore_v3.h), and a file that can't be read.
constexpr ErrorCode KeystoreErrors[] = {
    ErrorCode::WrongPassphrase, ErrorCode::SecretDamaged, ErrorCode::InvalidJson,
    ErrorCode::UnexpectedType,  ErrorCode::TooLarge,      ErrorCode::NumberOutOfRange,
    ErrorCode::NotSupported,    ErrorCode::InvalidKey,    ErrorCode::InvalidAddress,
    ErrorCode::FileUnreadable,  ErrorCode::CryptoFailure,
};

/// What a typed phrase can be refused for (core/wallet/mnemonic.h).
constexpr ErrorCode PhraseErrors[] = {
    ErrorCode::InvalidLength, ErrorCode::UnknownWord,   ErrorCode::MnemonicChecksum,
    ErrorCode::TooLarge,      ErrorCode::CryptoFailure,
};

using Words = QString (*)(const Error &);

void compareSentences(Words words, std::span<const ErrorCode> codes)
{
    QSet<QString> sentences;
    for (const ErrorCode code : codes) {
        for (const QString &detail : {QString(), Someone}) {
            const QString sentence = words({code, detail, 13, {}});
            const bool endsWithDetail = !detail.isEmpty() && sentence.endsWith(detail);
            QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?') || endsWithDetail,
                     qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"%1"_s), qPrintable(sentence));
            QVERIFY2(sentence != describeError({static_cast<ErrorCode>(10'000), {}}), qPrintable(sentence));
        }
        sentences.insert(words({code, {}, 13, {}}));
    }
    // Each error has its own: what is to be done about them differs.
    QCOMPARE(sentences.size(), static_cast<qsizetype>(codes.size()));
}

} // namespace

class KeyTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasASentenceForEveryErrorOfKeys();
    void hasASentenceForEveryErrorOfAnImport();
    void hasASentenceForEveryErrorOfAPhrase();
    void hasASentenceForEveryErrorOfAKeystoreFile();
    void saysWhoseKeyIsLost_data();
    void saysWhoseKeyIsLost();
    void saysWhatToDoNext_data();
    void saysWhatToDoNext();
    void tellsAWordFromAChecksum();
    void namesNobodyForADetailThatIsNoAddress();
    void showsAHostileDetailAsOneLine();
    void saysWhereKeysAreKept_data();
    void saysWhereKeysAreKept();
    void namesFilesAsTheWeakerChoice();
    void namesTheKindsOfAccounts_data();
    void namesTheKindsOfAccounts();
    void namesEveryScheme();
};

void KeyTextTest::hasASentenceForEveryErrorOfKeys()
{
    compareSentences(keysProblem, KeyErrors);
}

void KeyTextTest::hasASentenceForEveryErrorOfAnImport()
{
    compareSentences(importProblem, KeyErrors);
    QCOMPARE(importProblem({ErrorCode::InvalidAddress, Someone}),
             u"This account is among your accounts already."_s);
}

void KeyTextTest::hasASentenceForEveryErrorOfAPhrase()
{
    compareSentences(phraseProblem, PhraseErrors);
    QCOMPARE(phraseProblem({ErrorCode::InvalidLength, {}, 13, {}}),
             u"A recovery phrase has 12, 15, 18, 21 or 24 words; these are 13."_s);
}

void KeyTextTest::hasASentenceForEveryErrorOfAKeystoreFile()
{
    // Not what is wrong inside a file: for a person both are no keystore file.
    QSet<QString> sentences;
    for (const ErrorCode code : KeystoreErrors)
        sentences.insert(keystoreProblem({code, {}}));
    QCOMPARE(sentences.size(), std::ssize(KeystoreErrors) - 1);
    QCOMPARE(keystoreProblem({ErrorCode::InvalidJson, {}}), keystoreProblem({ErrorCode::UnexpectedType, {}}));
    QCOMPARE(keystoreProblem({ErrorCode::UnexpectedType, u"crypto.kdf"_s}),
             u"This is not a keystore file, or it is damaged (crypto.kdf)."_s);
    // A file's password is not the wallet's passphrase.
    QVERIFY(!keystoreProblem({ErrorCode::WrongPassphrase, {}}).contains(u"passphrase"_s));
}

void KeyTextTest::saysWhoseKeyIsLost_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("gone") << ErrorCode::SecretNotFound;
    QTest::newRow("not what was put there") << ErrorCode::SecretDamaged;
}

void KeyTextTest::saysWhoseKeyIsLost()
{
    QFETCH(ErrorCode, code);
    const QString sentence = keysProblem({code, Someone});
    QVERIFY2(sentence.contains(Someone), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"import it again"_s), qPrintable(sentence));
}

void KeyTextTest::saysWhatToDoNext_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("advice");
    QTest::newRow("no keychain") << ErrorCode::NoKeychain << u"start a Secret Service"_s;
    QTest::newRow("locked") << ErrorCode::KeychainLocked << u"Unlock it and try again"_s;
    QTest::newRow("denied") << ErrorCode::KeychainDenied << u"Allow it for Capstan, and try again"_s;
    QTest::newRow("silent") << ErrorCode::Timeout << u"a window of its own"_s;
    QTest::newRow("a full disk") << ErrorCode::DatabaseFailure << u"disk may be full"_s;
}

void KeyTextTest::saysWhatToDoNext()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, advice);
    QVERIFY2(keysProblem({code, {}}).contains(advice), qPrintable(keysProblem({code, {}})));
}

void KeyTextTest::tellsAWordFromAChecksum()
{
    QCOMPARE(phraseProblem({ErrorCode::UnknownWord, {}, 7, {}}), u"Word 7 is not on the list."_s);
    QVERIFY(phraseProblem({ErrorCode::MnemonicChecksum, {}}).startsWith(u"All words are on the list"_s));
}

void KeyTextTest::namesNobodyForADetailThatIsNoAddress()
{
    for (const ErrorCode code : {ErrorCode::SecretNotFound, ErrorCode::SecretDamaged}) {
        const QString sentence = keysProblem({code, u"/home/a/secrets/b"_s});
        QVERIFY2(!sentence.contains(u"/home"_s), qPrintable(sentence));
        QCOMPARE(sentence, keysProblem({code, {}}));
    }
}

void KeyTextTest::showsAHostileDetailAsOneLine()
{
    const QString hostile = u"a\nb\u202Ec %1 <b>"_s + QString(100'000, u'x');
    const auto compare = [&](Words words, std::span<const ErrorCode> codes) {
        for (const ErrorCode code : codes) {
            const QString sentence = words({code, hostile, 13, {}});
            QVERIFY(sentence.size() < 500);
            QVERIFY(!sentence.contains(u'\n') && !sentence.contains(QChar(u'\u202E')));
        }
    };
    compare(keysProblem, KeyErrors);
    compare(importProblem, KeyErrors);
    compare(phraseProblem, PhraseErrors);
    compare(keystoreProblem, KeystoreErrors);
}

void KeyTextTest::saysWhereKeysAreKept_data()
{
    QTest::addColumn<SecretStore::Kind>("kind");
    QTest::addColumn<QString>("place");
    QTest::newRow("keychain") << SecretStore::Kind::Keychain << u"in this system's keychain"_s;
    QTest::newRow("files") << SecretStore::Kind::Files << u"in files of this profile"_s;
    QTest::newRow("memory") << SecretStore::Kind::Memory << u"in memory"_s;
}

void KeyTextTest::saysWhereKeysAreKept()
{
    QFETCH(SecretStore::Kind, kind);
    QFETCH(QString, place);
    QVERIFY2(keptText(kind).contains(place), qPrintable(keptText(kind)));
    QVERIFY2(placeText(kind).contains(place, Qt::CaseInsensitive), qPrintable(placeText(kind)));
}

void KeyTextTest::namesFilesAsTheWeakerChoice()
{
    QVERIFY(weakerFilesText().contains(u"try passphrases on the files"_s));
    QVERIFY(weakerFilesText().contains(u"from a backup"_s));
}

void KeyTextTest::namesTheKindsOfAccounts_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<SecretStore::Kind>("kept");
    QTest::addColumn<QString>("words");
    Account key;
    Account watched = key;
    watched.kind = Account::Kind::WatchOnly;
    Account ofPhrase = key;
    ofPhrase.kind = Account::Kind::Phrase;
    ofPhrase.path = u"m/44'/60'/0'/0/1"_s;
    QTest::newRow("a key in the keychain") << key << SecretStore::Kind::Keychain << u"key in the keychain"_s;
    QTest::newRow("a key in a file") << key << SecretStore::Kind::Files << u"key in a file"_s;
    QTest::newRow("a key of a demo") << key << SecretStore::Kind::Memory << u"key in memory"_s;
    QTest::newRow("watched") << watched << SecretStore::Kind::Keychain << u"watch-only"_s;
    QTest::newRow("of a phrase") << ofPhrase << SecretStore::Kind::Files
                                 << u"recovery phrase · m/44'/60'/0'/0/1"_s;
}

void KeyTextTest::namesTheKindsOfAccounts()
{
    QFETCH(Account, account);
    QFETCH(SecretStore::Kind, kept);
    QFETCH(QString, words);
    QCOMPARE(accountKindText(account, kept), words);
}

void KeyTextTest::namesEveryScheme()
{
    QSet<QString> names;
    for (const PathScheme scheme : {PathScheme::Standard, PathScheme::LedgerLive, PathScheme::Legacy})
        names.insert(schemeText(scheme));
    QCOMPARE(names.size(), 3);
}

CAPSTAN_TEST(KeyTextTest)

} // namespace capstan::key_text_test

#include "key_text_test.moc"
