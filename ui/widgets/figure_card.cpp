// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_card.h"

#include "ui/widgets/fitted_label.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>

namespace capstan {

FigureCard::FigureCard(const QString &caption, TextStyle figureStyle, QWidget *parent)
    : Card(parent)
    , m_figureLine(new QHBoxLayout)
    , m_noteLine(new QHBoxLayout)
    , m_figure(new FittedLabel(figureStyle, Role::Text))
    , m_note(new FittedLabel(TextStyle::Label, Role::Secondary))
{
    body()->setSpacing(3);
    body()->addWidget(textLabel(caption, TextStyle::Label, Role::Secondary));
    m_figureLine->setSpacing(8);
    m_figureLine->addWidget(m_figure, 1);
    m_noteLine->setSpacing(8);
    m_noteLine->addWidget(m_note, 1);
    body()->addLayout(m_figureLine);
    body()->addLayout(m_noteLine);
    body()->addStretch();
    m_figure->setAccessibleDescription(caption);
}

QPushButton *FigureCard::addAction(const QString &text, Beside beside)
{
    auto *button = new QPushButton(text);
    button->setProperty("dense", true);
    (beside == Beside::Figure ? m_figureLine : m_noteLine)->addWidget(button);
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
