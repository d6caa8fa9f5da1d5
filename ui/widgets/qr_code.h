// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace capstan {

/// A QR code of a short text, dark on white in every scheme and with its quiet zone of four modules, as
/// readers need it.
class QrCode : public QWidget
{
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);
    /// UTF-8 of @p text, at most 200 bytes; nothing is painted for a longer one.
    void setText(const QString &text);
    /// One pixel a module, quiet zone included; null without a code.
    const QImage &modules() const { return m_modules; }
    QSize sizeHint() const override { return {220, 220}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_modules;
};

} // namespace capstan
