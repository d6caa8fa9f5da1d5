// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace capstan {

/// Dims its parent while a dialog blocks it.
class Scrim : public QWidget
{
    Q_OBJECT
public:
    explicit Scrim(QWidget *parent);
    void cover(); ///< shows it over the whole parent

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace capstan
