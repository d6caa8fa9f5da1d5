// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_card.h"

#include "ui/widgets/fitted_label.h"
#include "ui/widgets/text_label.h"

namespace capstan {

FigureCard::FigureCard(const QString &caption, TextStyle figureStyle, QWidget *parent)
    : Card(parent)
    , m_figure(new FittedLabel(figureStyle, Role::Text))
    , m_note(new FittedLabel(TextStyle::Label, Role::Secondary))
{
    body()->setSpacing(3);
    body()->addWidget(textLabel(caption, TextStyle::Label, Role::Secondary));
    body()->addWidget(m_figure);
    body()->addWidget(m_note);
    body()->addStretch();
    m_figure->setAccessibleDescription(caption);
}

void FigureCard::setFigure(const QString &text, const QString &full)
{
    m_figure->setWords(text, full);
}

void FigureCard::setNote(const QString &text, const QString &full, Role role)
{
    m_note->setWords(text, full);
    Theme::setTextRole(m_note, role);
}

} // namespace capstan
