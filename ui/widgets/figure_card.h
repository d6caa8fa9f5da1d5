// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

class QHBoxLayout;
class QPushButton;

namespace capstan {

class FittedLabel;

/// One figure: what it is, the figure, and a note on it. It never needs more width than it is given.
class FigureCard : public Card
{
    Q_OBJECT
public:
    /// @p caption is also the figure's accessible description.
    explicit FigureCard(const QString &caption, TextStyle figureStyle = TextStyle::Figure,
                        QWidget *parent = nullptr);

    /// @p full: with all its digits, for the tool tip; empty: there are no more.
    void setFigure(const QString &text, const QString &full = {});
    enum class Beside { Figure, Note };
    /// A button at the right, which takes room from one of the two; it is the card's.
    QPushButton *addAction(const QString &text, Beside beside = Beside::Figure);
    void setNote(const QString &text, const QString &full = {}, Role role = Role::Secondary);

private:
    QHBoxLayout *m_figureLine;
    QHBoxLayout *m_noteLine;
    FittedLabel *m_figure;
    FittedLabel *m_note;
};

} // namespace capstan
