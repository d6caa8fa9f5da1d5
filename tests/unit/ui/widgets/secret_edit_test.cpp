// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/widgets/secret_edit.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::secret_edit_test {

class SecretEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAPassphraseAsUtf8_data();
    void takesAPassphraseAsUtf8();
    void takesAPrivateKey_data();
    void takesAPrivateKey();
    void isEmptyAfterwardsAndCannotUndo();
    void showsAndCopiesNothing();
};

void SecretEditTest::takesAPassphraseAsUtf8_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("ASCII") << u"open sesame"_s << QByteArray("open sesame");
    QTest::newRow("blanks stay") << u" a "_s << QByteArray(" a ");
    QTest::newRow("composed") << u"\u00e9"_s << QByteArray("\xc3\xa9");
    QTest::newRow("decomposed is the same") << u"e\u0301"_s << QByteArray("\xc3\xa9");
    QTest::newRow("beyond the BMP") << u"\U0001F511"_s << QByteArray("\xf0\x9f\x94\x91");
}

void SecretEditTest::takesAPassphraseAsUtf8()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, bytes);
    SecretEdit edit;
    edit.setText(typed);
    const SecretBytes taken = edit.takePassphrase();
    QCOMPARE(toQByteArray(taken.bytes()), bytes);
}

void SecretEditTest::takesAPrivateKey_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("hex"); // empty: refused
    const QString key = u"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"_s;
    QTest::newRow("digits") << key << key;
    QTest::newRow("with 0x") << (u"0x"_s + key) << key;
    QTest::newRow("with 0X") << (u"0X"_s + key) << key;
    QTest::newRow("upper case") << key.toUpper() << key;
    QTest::newRow("blanks around") << (u"  "_s + key + u"\n "_s) << key;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only 0x") << u"0x"_s << QString();
    QTest::newRow("a digit short") << key.chopped(1) << QString();
    QTest::newRow("a digit more") << (key + u'0') << QString();
    QTest::newRow("not a digit") << (key.chopped(1) + u'g') << QString();
    QTest::newRow("digits of another script") << (key.chopped(1) + u'٣') << QString();
    QTest::newRow("a blank inside") << (key.first(32) + u' ' + key.sliced(33)) << QString();
}

void SecretEditTest::takesAPrivateKey()
{
    QFETCH(QString, typed);
    QFETCH(QString, hex);
    SecretEdit edit;
    edit.setText(typed);
    const Result<SecretBytes> key = edit.takePrivateKey();
    QCOMPARE(edit.text(), QString());
    if (hex.isEmpty()) {
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::InvalidKey);
        return;
    }
    QVERIFY(key.has_value());
    QCOMPARE(QString::fromLatin1(toQByteArray(key->bytes()).toHex()), hex);
}

void SecretEditTest::isEmptyAfterwardsAndCannotUndo()
{
    SecretEdit edit;
    QTest::keyClicks(&edit, u"secret"_s);
    edit.takePassphrase();
    QCOMPARE(edit.text(), QString());
    QVERIFY(!edit.isUndoAvailable());
    edit.undo();
    QCOMPARE(edit.text(), QString());

    QTest::keyClicks(&edit, u"secret"_s);
    edit.wipe();
    edit.undo();
    QCOMPARE(edit.text(), QString());
}

void SecretEditTest::showsAndCopiesNothing()
{
    SecretEdit edit;
    QTest::keyClicks(&edit, u"secret"_s);
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
    QVERIFY(!edit.displayText().contains(u's'));
    QVERIFY(!edit.dragEnabled());
}

CAPSTAN_TEST(SecretEditTest)

} // namespace capstan::secret_edit_test

#include "secret_edit_test.moc"
