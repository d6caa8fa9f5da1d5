// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha2.h"
#include "core/wallet/mnemonic.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace capstan::mnemonic_test {

using namespace test;

namespace {

const QByteArray twelve("legal winner thank year wave sausage worth useful legal winner thank yellow");

Result<Mnemonic> parsed(const QByteArray &text)
{
    return Mnemonic::parse(viewOf(text));
}

QByteArray textOf(const Mnemonic &mnemonic)
{
    return toQByteArray(mnemonic.text().bytes());
}

QString hexOf(const SecretBytes &bytes)
{
    return toHex(bytes.bytes());
}

QByteArray repeated(const char *word, int times)
{
    return QByteArray(word).append(' ').repeated(times).trimmed();
}

} // namespace

class MnemonicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectorsOfTheStandard()
    {
        const QJsonArray cases = readJson(publicVectors(QStringLiteral("bip39/vectors.json")))
                                     .object()[QStringLiteral("english")]
                                     .toArray();
        if (cases.isEmpty()) {
            QSKIP("no public vectors on this machine");
        }
        for (const auto &one : cases) {
            const Bytes entropy = bytesOf(one[0].toString());
            const QByteArray phrase = one[1].toString().toUtf8();
            const Mnemonic made = Mnemonic::fromEntropy(SecretBytes::copyOf(entropy)).value();
            QCOMPARE(textOf(made), phrase);
            const Mnemonic read = parsed(phrase).value();
            QCOMPARE(hexOf(read.entropy()), toHex(entropy));
            const SecretBytes seed = read.seed(viewOf(QByteArray("TREZOR"))).value();
            QCOMPARE(hexOf(seed).sliced(2), one[2].toString());
        }
        QCOMPARE(cases.size(), 24);
    }

    void phrasesOfAnotherImplementation()
    {
        const QJsonArray cases = ownVectors(QStringLiteral("phrases.json")).array();
        for (const auto &one : cases) {
            const QByteArray phrase = one[1].toString().toUtf8();
            QCOMPARE(hexOf(parsed(phrase).value().entropy()), one[0].toString());
            const Bytes entropy = bytesOf(one[0].toString());
            QCOMPARE(textOf(Mnemonic::fromEntropy(SecretBytes::copyOf(entropy)).value()), phrase);
        }
        QCOMPARE(cases.size(), 1000);
    }

    void theListIsTheOneOfTheStandard()
    {
        QByteArray text;
        for (const QLatin1StringView word : mnemonicWords()) {
            text += QByteArray(word.data(), word.size()) + '\n';
        }
        // Of english.txt in the repository of the BIPs.
        QCOMPARE(toHex(sha256(viewOf(text)).value()),
                 QStringLiteral("0x2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"));
    }

    void fourLettersTellEveryWord()
    {
        QSet<QLatin1StringView> beginnings;
        for (const QLatin1StringView word : mnemonicWords()) {
            beginnings.insert(word.first(qMin(qsizetype{4}, word.size())));
        }
        QCOMPARE(beginnings.size(), 2048);
    }

    void wordsAreCompleted_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, QStringView prefix, const QStringList &words) {
            QTest::newRow(name) << prefix.toString() << words;
        };
        row("two letters", u"zo", {QStringLiteral("zone"), QStringLiteral("zoo")});
        row("any case", u"ZO", {QStringLiteral("zone"), QStringLiteral("zoo")});
        row("a whole word that begins another", u"zoo", {QStringLiteral("zoo")});
        row("a word and a longer one", u"act",
            {QStringLiteral("act"), QStringLiteral("action"), QStringLiteral("actor"),
             QStringLiteral("actress"), QStringLiteral("actual")});
        row("no such word", u"zz", {});
        row("a word with more behind it", u"zoom", {});
        row("a letter that is none of English", u"é", {});
    }

    void wordsAreCompleted()
    {
        QFETCH(QString, prefix);
        QFETCH(QStringList, words);
        QStringList found;
        for (const QLatin1StringView word : mnemonicWordsWith(prefix)) {
            found.append(word);
        }
        QCOMPARE(found, words);
    }

    void everyWordCompletesNothing() { QCOMPARE(mnemonicWordsWith({}).size(), std::size_t{2048}); }

    void newPhrases_data()
    {
        QTest::addColumn<int>("words");
        QTest::newRow("12 words") << 12;
        QTest::newRow("24 words") << 24;
    }

    void newPhrases()
    {
        QFETCH(int, words);
        QSet<QByteArray> seen;
        for (int i = 0; i < 50; ++i) {
            const Mnemonic made = Mnemonic::generate(words).value();
            QCOMPARE(made.wordCount(), words);
            QCOMPARE(hexOf(parsed(textOf(made)).value().entropy()), hexOf(made.entropy()));
            seen.insert(textOf(made));
        }
        QCOMPARE(seen.size(), 50);
    }

    void onlyTwelveOrTwentyFourWordsAreMade_data()
    {
        QTest::addColumn<int>("words");
        for (const int words : {-12, 0, 3, 9, 11, 13, 15, 18, 21, 25, 48}) {
            QTest::addRow("%d", words) << words;
        }
    }

    void onlyTwelveOrTwentyFourWordsAreMade()
    {
        QFETCH(int, words);
        QCOMPARE(errorOf(Mnemonic::generate(words)), ErrorCode::InvalidLength);
    }

    void entropyHasOneOfFiveSizes()
    {
        const QSet<std::size_t> sizes{16, 20, 24, 28, 32};
        for (std::size_t size = 0; size <= 64; ++size) {
            const auto made = Mnemonic::fromEntropy(SecretBytes(size));
            if (sizes.contains(size)) {
                QCOMPARE(made.value().wordCount(), static_cast<int>(size / 4 * 3));
            } else {
                QCOMPARE(errorOf(made), ErrorCode::InvalidLength);
            }
        }
    }

    void anyWhiteSpaceAndCaseIsTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, QByteArray space) {
            QTest::newRow(name) << QByteArray(twelve).replace(' ', space);
        };
        row("single spaces", " ");
        row("several spaces", "   ");
        row("line ends", "\n");
        row("line ends of Windows", "\r\n");
        row("tabs, vertical ones and form feeds", "\t\v\f");
        row("no-break spaces", "\xc2\xa0");
        row("narrow no-break spaces", "\xe2\x80\xaf");
        row("ideographic spaces", "\xe3\x80\x80");
        row("en, em and thin spaces", "\xe2\x80\x82\xe2\x80\x83\xe2\x80\x89");
        row("line and paragraph separators", "\xe2\x80\xa8\xe2\x80\xa9");
        row("zero width spaces", "\xe2\x80\x8b");
        row("next line", "\xc2\x85");
        QTest::newRow("space around") << "\n\t " + twelve + " \r\n\xc2\xa0";
        QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + twelve;
        QTest::newRow("capitals") << twelve.toUpper();
        QTest::newRow("a capital") << "L" + twelve.sliced(1);
    }

    void anyWhiteSpaceAndCaseIsTaken()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(textOf(parsed(text).value()), twelve);
    }

    void aWordThatIsNotOnTheListIsTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("place");
        const auto row = [](const char *name, const QByteArray &text, qint64 place) {
            QTest::newRow(name) << text << place;
        };
        row("the first", QByteArray(twelve).replace("legal winner thank year", "legall winner thank year"),
            1);
        row("the last", twelve.chopped(1), 12);
        row("the first of two", QByteArray(twelve).replace("thank", "thanks"), 3);
        row("four letters are no word", QByteArray(twelve).replace("sausage", "saus"), 6);
        row("longer than any", QByteArray(twelve).replace("wave", QByteArray(100'000, 'w')), 5);
        row("numbered words", "1. legal 2. winner", 1);
        row("commas", QByteArray(twelve).replace(' ', ", "), 1);
        row("a letter with an accent", QByteArray(twelve).replace("thank", "th\xc3\xa1nk"), 3);
        row("a wide letter",
            QByteArray(twelve).replace("year", "\xef\xbd\x99"
                                               "ear"),
            4);
        row("a letter of another script", QByteArray(twelve).replace("wave", "w\xd0\xb0ve"), 5);
        row("bytes that are no UTF-8", QByteArray(twelve).replace("wave", "wa\xc2"), 5);
        row("half a space of three bytes", QByteArray(twelve).replace("wave", "wave\xe2\x80"), 5);
        row("a zero byte", QByteArray(twelve).replace("winner", QByteArray("win\0ner", 7)), 2);
        row("the words of another language", "ábaco abdomen abeja", 1);
    }

    void aWordThatIsNotOnTheListIsTold()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, place);
        const auto mnemonic = parsed(text);
        QCOMPARE(errorOf(mnemonic), ErrorCode::UnknownWord);
        QCOMPARE(mnemonic.error().number, place);
        QCOMPARE(mnemonic.error().detail, QString()); // the word may be a secret with a slip in it
    }

    void aWrongNumberOfWordsIsTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("words");
        QTest::newRow("nothing") << QByteArray() << qint64{0};
        QTest::newRow("only space") << QByteArray(" \n\xe3\x80\x80") << qint64{0};
        for (const int words : {1, 3, 9, 11, 13, 14, 16, 23, 25, 27, 36, 2000}) {
            QTest::addRow("%d", words) << repeated("zoo", words) << qint64{words};
        }
    }

    void aWrongNumberOfWordsIsTold()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, words);
        const auto mnemonic = parsed(text);
        QCOMPARE(errorOf(mnemonic), ErrorCode::InvalidLength);
        QCOMPARE(mnemonic.error().number, words);
    }

    /// A word in a hundred and twenty-eight (of 24: in eight) fits as the last one by chance.
    void theChecksumTellsAWrongLastWord_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("fitting");
        QTest::newRow("12") << 12 << 128;
        QTest::newRow("15") << 15 << 64;
        QTest::newRow("18") << 18 << 32;
        QTest::newRow("21") << 21 << 16;
        QTest::newRow("24") << 24 << 8;
    }

    void theChecksumTellsAWrongLastWord()
    {
        QFETCH(int, words);
        QFETCH(int, fitting);
        const QByteArray beginning = repeated("letter", words - 1);
        int fit = 0;
        for (const QLatin1StringView last : mnemonicWords()) {
            const auto mnemonic = parsed(beginning + ' ' + QByteArray(last.data(), last.size()));
            if (mnemonic) {
                ++fit;
            } else {
                QCOMPARE(errorOf(mnemonic), ErrorCode::MnemonicChecksum);
            }
        }
        QCOMPARE(fit, fitting);
    }

    void wordsInAnotherOrderAreAChecksumError()
    {
        QVERIFY(twelve.startsWith("legal winner"));
        QCOMPARE(errorOf(parsed("winner legal" + twelve.sliced(12))), ErrorCode::MnemonicChecksum);
    }

    void thePassphraseChangesTheSeed()
    {
        const Mnemonic mnemonic = parsed(twelve).value();
        QVERIFY(hexOf(mnemonic.seed({}).value()) != hexOf(mnemonic.seed(viewOf(QByteArray(" "))).value()));
        QCOMPARE(mnemonic.seed({}).value().size(), std::size_t{64});
        QVERIFY(mnemonic.seed(Bytes(MaxMnemonicPassphrase, 'a')));
        QCOMPARE(errorOf(mnemonic.seed(Bytes(MaxMnemonicPassphrase + 1, 'a'))), ErrorCode::TooLarge);
    }

    void aCloneIsOfItsOwn()
    {
        auto original = std::make_unique<Mnemonic>(parsed(twelve).value());
        const Mnemonic copy = original->clone();
        original.reset();
        QCOMPARE(textOf(copy), twelve);
        QCOMPARE(copy.word(0), QLatin1StringView("legal"));
        QCOMPARE(copy.word(11), QLatin1StringView("yellow"));
    }
};

CAPSTAN_TEST(MnemonicTest)

} // namespace capstan::mnemonic_test

#include "mnemonic_test.moc"
