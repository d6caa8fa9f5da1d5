// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace capstan {

/// The first run, with no account yet: what the program does, and the ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void createRequested();
    void importRequested();
    void watchRequested();
};

} // namespace capstan
