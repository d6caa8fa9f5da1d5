// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase_strength.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace capstan::passphrase_strength_test {

namespace {

PassphraseStrength strengthOf(const QByteArray &passphrase, const QByteArrayList &words = {})
{
    return passphraseStrength(viewOf(passphrase), words);
}

} // namespace

class PassphraseStrengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<int>("score");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("the commonest") << QByteArray("password") << 0;
        QTest::newRow("the commonest, disguised") << QByteArray("P@ssw0rd") << 0;
        QTest::newRow("one letter, often") << QByteArray(40, 'a') << 0;
        QTest::newRow("a row of keys") << QByteArray("qwertyuiop[]") << 1;
        QTest::newRow("a word and a year") << QByteArray("capstan2024") << 2;
        QTest::newRow("a disguised word with an ending") << QByteArray("Tr0ub4dour&3") << 3;
        QTest::newRow("four words") << QByteArray("correct horse battery staple") << 4;
        QTest::newRow("letters at random") << QByteArray("zQ8#kd!29xLm") << 4;
        QTest::newRow("another script") << QByteArray("大切な合言葉です") << 4;
    }

    void scores()
    {
        QFETCH(QByteArray, passphrase);
        QFETCH(int, score);
        const PassphraseStrength strength = strengthOf(passphrase);
        QVERIFY2(strength.score == score, QByteArray::number(strength.guessesLog10).constData());
    }

    void theScoreIsOneOfTheGuesses()
    {
        const double bounds[] = {3, 6, 8, 10};
        QByteArray passphrase;
        for (const char letter : QByteArray("zq8kd29xlm")) {
            passphrase += letter;
            const PassphraseStrength strength = strengthOf(passphrase);
            int reached = 0;
            for (const double bound : bounds) {
                reached += strength.guessesLog10 >= bound ? 1 : 0;
            }
            QCOMPARE(strength.score, reached);
        }
        QCOMPARE(strengthOf(passphrase).score, 4);
    }

    void wordsThatStandNearAreGuessedFirst()
    {
        const QByteArray name("Margarethes Sparbuch");
        const double alone = strengthOf(name).guessesLog10;
        const double known = strengthOf(name, {QByteArrayLiteral("staking"), name.toLower()}).guessesLog10;
        QVERIFY(alone > 10);
        QVERIFY(known < 3);
    }

    void onlyTheFirstHundredBytesAreJudged()
    {
        QByteArray random;
        for (int i = 0; i < 100; ++i) {
            random += static_cast<char>('!' + (i * i * 31 + i * 17) % 90);
        }
        QCOMPARE(strengthOf(random + QByteArray(100'000, 'x')).guessesLog10, strengthOf(random).guessesLog10);
        QVERIFY(strengthOf(random.chopped(1)).guessesLog10 != strengthOf(random).guessesLog10);
    }

    void bytesThatAreNoTextAreTaken()
    {
        QCOMPARE(strengthOf(QByteArray("\0password", 9)).score, 0);
        QVERIFY(strengthOf("\xff\xfe\xc3").guessesLog10 > 0);
    }
};

CAPSTAN_TEST(PassphraseStrengthTest)

} // namespace capstan::passphrase_strength_test

#include "passphrase_strength_test.moc"
