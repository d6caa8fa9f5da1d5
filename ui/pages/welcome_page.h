// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace capstan {

class WarningBox;

/// The first run, with no account yet: what the program does, the ways to begin, and what it sends to whom.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    /// The running network is a local chain for trying out.
    void setDevnet(bool devnet);

Q_SIGNALS:
    void createRequested();
    void importRequested();
    void watchRequested();

private:
    void addWays(QVBoxLayout *body);
    void addPrivacy(QVBoxLayout *body);
    void toggleDemo();

    WarningBox *m_demo;
};

} // namespace capstan
