// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phrase_grid.h"

#include "ui/widgets/theme.h"

#include <QAccessibleWidget>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>
#include <array>

namespace capstan {

namespace {

constexpr int Height = 32;
constexpr int NumberWidth = 26;
constexpr int LongestWord = 8;

class PhraseWordInterface : public QAccessibleWidget
{
public:
    explicit PhraseWordInterface(PhraseWord *word)
        : QAccessibleWidget(word, QAccessible::StaticText)
        , m_word(word)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_word->spokenName() : QAccessibleWidget::text(kind);
    }

private:
    PhraseWord *m_word;
};

QAccessibleInterface *phraseWordInterface(const QString &, QObject *object)
{
    auto *word = qobject_cast<PhraseWord *>(object);
    return word ? new PhraseWordInterface(word) : nullptr;
}

} // namespace

PhraseGrid::PhraseGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    for (int column = 0; column < Columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void PhraseGrid::setPhrase(const std::shared_ptr<const Mnemonic> &phrase)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int index = 0; phrase && index < phrase->wordCount(); ++index) {
        auto *word = new PhraseWord(phrase, index);
        m_grid->addWidget(word, index / Columns, index % Columns);
        word->show(); // at once, so that it counts for the dialog's height
    }
}

PhraseWord::PhraseWord(const std::shared_ptr<const Mnemonic> &phrase, int index, QWidget *parent)
    : QWidget(parent)
    , m_phrase(phrase)
    , m_index(index)
{
    static const bool installed = (QAccessible::installFactory(&phraseWordInterface), true);
    Q_UNUSED(installed)
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PhraseWord::sizeHint() const
{
    return {NumberWidth + 24 +
                QFontMetrics(Theme::font(TextStyle::Strong)).averageCharWidth() * (LongestWord + 2),
            Height};
}

QString PhraseWord::spokenName() const
{
    return tr("Word %1: %2").arg(m_index + 1).arg(m_phrase->word(m_index));
}

void PhraseWord::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Role::Line));
    painter.setBrush(Theme::color(Role::Ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setFont(Theme::font(TextStyle::Label));
    painter.setPen(Theme::color(Role::Secondary));
    painter.drawText(QRect(0, 0, NumberWidth, height()), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(m_index + 1));

    const QLatin1StringView word = m_phrase->word(m_index);
    std::array<QChar, LongestWord> letters;
    const qsizetype size = std::min<qsizetype>(word.size(), LongestWord);
    std::transform(word.begin(), word.begin() + size, letters.begin(), [](char c) { return QLatin1Char(c); });
    painter.setFont(Theme::font(TextStyle::Strong));
    painter.setPen(Theme::color(Role::Text));
    painter.drawText(rect().adjusted(NumberWidth + 8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QString::fromRawData(letters.data(), size));
    letters.fill(QChar());
}

} // namespace capstan
