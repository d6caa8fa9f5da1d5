// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pictures.h"

#include "tests/gui/layout_check.h"

#include <QApplication>
#include <QPainter>
#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

QPixmap pictureOf(QWidget *window)
{
    QPixmap picture = window->grab();
    const auto *dialog = QApplication::activeModalWidget();
    if (dialog && dialog != window) {
        const QPixmap above = const_cast<QWidget *>(dialog)->grab();
        QPainter painter(&picture);
        painter.drawPixmap((window->width() - dialog->width()) / 2, (window->height() - dialog->height()) / 2,
                           above);
    }
    return picture;
}

namespace {

QStringList findingsNow(QWidget *window)
{
    QStringList findings;
    QList<QWidget *> shown{window};
    if (auto *dialog = QApplication::activeModalWidget(); dialog && dialog != window)
        shown << dialog;
    for (const auto *widget : shown) {
        for (const auto &text : clippedTexts(widget))
            findings << u"clipped: "_s + text;
        for (const auto &text : missingGlyphs(widget))
            findings << u"missing glyph: "_s + text;
        for (const auto &text : richTextLabels(widget))
            findings << u"not plain text: "_s + text;
        for (const auto &text : namelessControls(widget))
            findings << u"without a name: "_s + text;
    }
    return findings;
}

} // namespace

QStringList findingsOf(QWidget *window)
{
    constexpr int patienceMs = 5000;
    QStringList findings;
    // What came in just now is laid out in a moment, on a busy machine in a longer one.
    (void)QTest::qWaitFor(
        [&] {
            findings = findingsNow(window);
            return findings.isEmpty();
        },
        patienceMs);
    return findings;
}

} // namespace capstan
