// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/widgets/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::secret_clipboard_test {

namespace {

SecretBytes secret()
{
    return SecretBytes::copyOf(viewOf("twelve words"_ba));
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class SecretClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMarkedForClipboardHistories();
    void isTakenBackAfterAWhile();
    void isTakenBackAtOnceWhenAsked();
    void isTakenBackWithItsOwner();
    void whatWasCopiedMeanwhileStays();
};

void SecretClipboardTest::isMarkedForClipboardHistories()
{
    SecretClipboard clipboard;
    clipboard.copy(secret());
    QCOMPARE(clipboardText(), u"twelve words"_s);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    QVERIFY(data->hasFormat(u"org.nspasteboard.ConcealedType"_s));
    QVERIFY(data->formats().join(u' ').contains(u"ExcludeClipboardContentFromMonitorProcessing"_s));
}

void SecretClipboardTest::isTakenBackAfterAWhile()
{
    SecretClipboard clipboard(nullptr, std::chrono::milliseconds(1));
    clipboard.copy(secret());
    QTRY_COMPARE(clipboardText(), QString());
}

void SecretClipboardTest::isTakenBackAtOnceWhenAsked()
{
    SecretClipboard clipboard;
    clipboard.copy(secret());
    clipboard.clear();
    QCOMPARE(clipboardText(), QString());
}

void SecretClipboardTest::isTakenBackWithItsOwner()
{
    {
        SecretClipboard clipboard;
        clipboard.copy(secret());
    }
    QCOMPARE(clipboardText(), QString());
}

void SecretClipboardTest::whatWasCopiedMeanwhileStays()
{
    SecretClipboard clipboard;
    clipboard.copy(secret());
    QGuiApplication::clipboard()->setText(u"another"_s);
    clipboard.clear();
    QCOMPARE(clipboardText(), u"another"_s);
}

CAPSTAN_TEST(SecretClipboardTest)

} // namespace capstan::secret_clipboard_test

#include "secret_clipboard_test.moc"
