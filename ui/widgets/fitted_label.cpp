// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitted_label.h"

#include "ui/text/tool_tip.h"

namespace capstan {

namespace {

constexpr int SmallestType = 12; ///< px

} // namespace

FittedLabel::FittedLabel(TextStyle style, Role role, QWidget *parent)
    : QLabel(parent)
    , m_font(Theme::font(style))
{
    setTextFormat(Qt::PlainText);
    setFont(m_font);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    Theme::setTextRole(this, role);
}

void FittedLabel::setWords(const QString &words, const QString &full)
{
    if (words == m_words && full == m_full)
        return;
    m_words = words;
    m_full = full;
    setAccessibleName(words);
    fit();
    updateGeometry();
}

QSize FittedLabel::sizeHint() const
{
    const QFontMetrics metrics(m_font);
    return {metrics.horizontalAdvance(m_words) + 2, metrics.height()};
}

void FittedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void FittedLabel::fit()
{
    const int room = contentsRect().width();
    QFont font = m_font;
    while (font.pixelSize() > SmallestType && QFontMetrics(font).horizontalAdvance(m_words) > room)
        font.setPixelSize(font.pixelSize() - 1);
    const QString shown = QFontMetrics(font).elidedText(m_words, Qt::ElideRight, room);
    setFont(font);
    setText(shown);
    const bool hasMore = !m_full.isEmpty() && m_full != m_words;
    const QString more = hasMore ? m_full : shown != m_words ? m_words : QString();
    setToolTip(plainToolTip(more));
}

} // namespace capstan
