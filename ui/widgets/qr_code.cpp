// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qr_code.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace capstan {

namespace {

constexpr int QuietZone = 4;
constexpr qsizetype MaxBytes = 200;

QImage encode(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > MaxBytes || text.contains('\0'))
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width + 2 * QuietZone, code->width + 2 * QuietZone, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                image.setPixel(x + QuietZone, y + QuietZone, qRgb(0, 0, 0));
        }
    }
    return image;
}

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(180, 180);
}

void QrCode::setText(const QString &text)
{
    m_modules = encode(text.toUtf8());
    setAccessibleName(m_modules.isNull() ? QString() : tr("QR code of %1").arg(text));
    update();
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_modules.isNull())
        return;
    // Whole device pixels for each module, so that its edges are sharp.
    const int side = qRound(std::min(width(), height()) * devicePixelRatioF());
    const int scale = std::max(1, side / m_modules.width());
    const qreal size = m_modules.width() * scale / devicePixelRatioF();
    QPainter painter(this);
    painter.drawImage(QRectF((width() - size) / 2, (height() - size) / 2, size, size), m_modules);
}

} // namespace capstan
