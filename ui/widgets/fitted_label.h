// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace capstan {

/// One line that never widens what holds it: where there is no room its type shrinks down to 12 px, then the
/// end is cut with "…". What is cut stays in the accessible name, and in the tool tip.
class FittedLabel : public QLabel
{
    Q_OBJECT
public:
    FittedLabel(TextStyle style, Role role, QWidget *parent = nullptr);

    /// @p full: the same in full precision or with more words, for the tool tip; empty or equal: nothing
    /// more.
    void setWords(const QString &words, const QString &full = {});
    QString words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {24, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QFont m_font;
    QString m_words;
    QString m_full;
};

} // namespace capstan
