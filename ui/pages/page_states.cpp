// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_states.h"

#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace capstan {

namespace {

constexpr int PageMargin = 24;
constexpr int TextWidth = 440;

} // namespace

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent *)
{
    constexpr int cards = 3;
    constexpr int cardHeight = 96;
    constexpr int gap = 16;
    constexpr int rows = 5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = [&painter](const QRectF &rect) {
        painter.setPen(Theme::color(Role::Line));
        painter.setBrush(Theme::color(Role::Card));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    };
    const auto line = [&painter](double x, double y, double width, double height) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Role::Line));
        painter.drawRoundedRect(QRectF(x, y, width, height), height / 2, height / 2);
    };

    const double width = this->width() - 2 * PageMargin;
    const double cardWidth = (width - (cards - 1) * gap) / cards;
    for (int card = 0; card < cards; ++card) {
        const double left = PageMargin + card * (cardWidth + gap);
        box({left, 20, cardWidth, cardHeight});
        line(left + 18, 40, cardWidth * 0.3, 10);
        line(left + 18, 64, cardWidth * 0.6, 18);
    }
    const double top = 20 + cardHeight + gap;
    box({PageMargin, top, width, rows * 44.0 + 16});
    for (int row = 0; row < rows; ++row) {
        const double y = top + 25 + row * 44;
        line(PageMargin + 18, y, width * (row % 2 == 0 ? 0.18 : 0.14), 10);
        line(PageMargin + width * 0.34, y, width * 0.2, 10);
        line(PageMargin + width * 0.82, y, width * 0.18 - 18, 10);
    }
}

FailedView::FailedView(QWidget *parent)
    : QWidget(parent)
    , m_reason(paragraph({}, TextStyle::Body, Role::Secondary))
{
    auto *card = new Card;
    card->setMaximumWidth(TextWidth + 120);
    auto *again = new QPushButton(tr("Try again"));
    again->setAccessibleName(tr("Try again"));
    Theme::setKind(again, ButtonKind::Accent);
    connect(again, &QPushButton::clicked, this, &FailedView::retryRequested);

    auto *title = new QHBoxLayout;
    title->setSpacing(10);
    title->addWidget(new IconLabel(QStringLiteral("warning"), Role::Caution, 20));
    title->addWidget(textLabel(tr("The account could not be read"), TextStyle::PageTitle, Role::Text), 1);
    card->body()->addLayout(title);
    card->body()->addWidget(m_reason);
    card->body()->addWidget(
        paragraph(tr("Nothing is known about your stakes yet, and nothing was changed. It is "
                     "tried again by itself."),
                  TextStyle::Body, Role::Secondary));
    card->body()->addSpacing(4);
    card->body()->addWidget(again, 0, Qt::AlignLeft);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargin, 20, PageMargin, 20);
    layout->addWidget(card);
    layout->addStretch();
}

void FailedView::setError(const Error &error)
{
    m_reason->setText(describeError(error));
}

Veil::Veil(QWidget *covered)
    : QWidget(covered)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    covered->installEventFilter(this);
}

void Veil::paintEvent(QPaintEvent *)
{
    QColor color = Theme::color(Role::Ground);
    color.setAlphaF(0.5F);
    QPainter(this).fillRect(rect(), color);
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

EmptyNote::EmptyNote(const QString &icon, const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent)
{
    QLabel *heading = textLabel(title, TextStyle::Strong, Role::Text);
    QLabel *words = paragraph(explanation, TextStyle::Body, Role::Secondary);
    words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    words->setFixedWidth(TextWidth);
    // An aligned item gets no height for its width from the layout.
    words->setMinimumHeight(words->heightForWidth(TextWidth));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 40, 16, 44);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(icon, Role::Secondary, 28), 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    layout->addWidget(words, 0, Qt::AlignHCenter);
}

} // namespace capstan
