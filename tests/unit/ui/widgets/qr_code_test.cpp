// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/widgets/qr_code.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::qr_code_test {

class QrCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsQuietZoneAndFinders();
    void isDarkOnWhiteInADarkScheme();
    void tellsWhatItEncodes();
    void paintsNothingForWhatIsTooLong();
};

void QrCodeTest::hasItsQuietZoneAndFinders()
{
    QrCode code;
    code.setText(u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s);
    const QImage &modules = code.modules();
    const int size = modules.width();
    QCOMPARE(modules.height(), size);
    QCOMPARE((size - 8 - 21) % 4, 0); // 21 modules and four more for each version
    const auto isDark = [&modules](int x, int y) { return qGray(modules.pixel(x, y)) < 128; };
    for (int along = 0; along < size; ++along) {
        for (int across = 0; across < 4; ++across) {
            QVERIFY(!isDark(along, across) && !isDark(across, along));
            QVERIFY(!isDark(along, size - 1 - across) && !isDark(size - 1 - across, along));
        }
    }
    for (const QPoint corner : {QPoint(4, 4), QPoint(size - 11, 4), QPoint(4, size - 11)}) {
        for (int at = 0; at < 7; ++at)
            QVERIFY(isDark(corner.x() + at, corner.y()) && isDark(corner.x(), corner.y() + at));
        QVERIFY(!isDark(corner.x() + 1, corner.y() + 1) && isDark(corner.x() + 3, corner.y() + 3));
    }
    bool isFourthFinder = true;
    for (int at = 0; at < 7; ++at)
        isFourthFinder =
            isFourthFinder && isDark(size - 11 + at, size - 11) && isDark(size - 11, size - 11 + at);
    QVERIFY(!isFourthFinder);
}

void QrCodeTest::isDarkOnWhiteInADarkScheme()
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    QApplication::setPalette(dark);
    QrCode code;
    code.setText(u"0x00"_s);
    code.resize(240, 240);
    const QImage picture = code.grab().toImage();
    const int scale = 240 / code.modules().width();
    const int left = (240 - scale * code.modules().width()) / 2;
    QCOMPARE(picture.pixelColor(left + scale, 120), QColor(Qt::white));
    QCOMPARE(picture.pixelColor(left + 4 * scale + scale / 2, left + 4 * scale + scale / 2),
             QColor(Qt::black));
}

void QrCodeTest::tellsWhatItEncodes()
{
    QrCode code;
    code.setText(u"0x12"_s);
    QCOMPARE(code.accessibleName(), u"QR code of 0x12"_s);
}

void QrCodeTest::paintsNothingForWhatIsTooLong()
{
    QrCode code;
    code.setText(QString(201, u'a'));
    QVERIFY(code.modules().isNull());
    code.setText(QString());
    QVERIFY(code.modules().isNull());
    code.grab();
}

CAPSTAN_TEST(QrCodeTest)

} // namespace capstan::qr_code_test

#include "qr_code_test.moc"
