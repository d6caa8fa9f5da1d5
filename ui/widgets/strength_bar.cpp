// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strength_bar.h"

#include "ui/text/passphrase_text.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace capstan {

namespace {

constexpr int Count = 4;
constexpr int Gap = 4;

Role roleOf(int score)
{
    return score <= 1 ? Role::Danger : score == 2 ? Role::Caution : Role::Accent;
}

} // namespace

class StrengthBar::Segments : public QWidget
{
public:
    Segments() { setFixedHeight(4); }
    void setFilled(int count, Role role)
    {
        m_filled = count;
        m_role = role;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double each = (width() - Gap * (Count - 1)) / double(Count);
        for (int segment = 0; segment < Count; ++segment) {
            painter.setBrush(Theme::color(segment < m_filled ? m_role : Role::Line));
            painter.drawRoundedRect(QRectF(segment * (each + Gap), 0, each, height()), 2, 2);
        }
    }

private:
    int m_filled = 0;
    Role m_role = Role::Line;
};

StrengthBar::StrengthBar(QWidget *parent)
    : QWidget(parent)
    , m_segments(new Segments)
    , m_words(paragraph({}, TextStyle::Label, Role::Secondary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_segments);
    layout->addWidget(m_words);
    setRating(std::nullopt);
}

void StrengthBar::setRating(const std::optional<PassphraseRating> &rating)
{
    if (!rating) {
        m_segments->setFilled(0, Role::Line);
        m_words->setText(tr("Several words that don't belong together are strong and easy to remember."));
        Theme::setTextRole(m_words, Role::Secondary);
        return;
    }
    m_segments->setFilled(std::clamp(rating->score, 1, Count), roleOf(rating->score));
    m_words->setText(passphraseRatingText(*rating));
    Theme::setTextRole(m_words, roleOf(rating->score));
}

} // namespace capstan
