// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace capstan {

/// The window's first picture: its bars and the outline of a page, without a word, as the first text has to
/// wait for fonts.
class StartOutline : public QWidget
{
    Q_OBJECT
public:
    /// @p hasPage false: nothing beside the bars, as on a first run.
    explicit StartOutline(bool hasPage, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace capstan
