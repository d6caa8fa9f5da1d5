// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_card.h"

#include "ui/widgets/fitted_label.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>

namespace capstan {

FigureCard::FigureCard(const QString &caption, TextStyle figureStyle, QWidget *parent)
    : Card(parent)
    , m_line(new QHBoxLayout)
    , m_figure(new FittedLabel(figureStyle, Role::Text))
    , m_note(new FittedLabel(TextStyle::Label, Role::Secondary))
{
    body()->setSpacing(3);
    body()->addWidget(textLabel(caption, TextStyle::Label, Role::Secondary));
    m_line->setSpacing(8);
    m_line->addWidget(m_figure, 1);
    body()->addLayout(m_line);
    body()->addWidget(m_note);
    body()->addStretch();
    m_figure->setAccessibleDescription(caption);
}

QPushButton *FigureCard::addAction(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("dense", true);
    m_line->addWidget(button);
    return button;
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
