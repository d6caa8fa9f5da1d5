// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace capstan {

class AllowanceCard;
class Card;
class NetworksCard;
class SettingsCard;
class WarningBox;

/// **Settings**: cards of what can be chosen, each with **Reset**, and what helps to report a fault.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    /// @p explorer is the network's own; @p logPath is told to the person.
    SettingsPage(const QUrl &explorer, const QString &logPath, bool hasReminders, QWidget *parent = nullptr);

    void setSettings(const Settings &settings);
    AllowanceCard *allowance() const { return m_allowance; }
    NetworksCard *networks() const { return m_networks; }
    /// What was wrong with the settings file, above everything for the whole run.
    void setProblem(const QString &what, const QString &why);
    /// Says that @p what was reset, and offers **Undo**.
    void offerUndo(const QString &what);
    /// The network that is chosen is not the running one.
    void setNeedsRestart(const QString &network);
    /// There is no account yet, and so no other page to go to.
    void setHasWayBack(bool has);
    void showCopied();

Q_SIGNALS:
    void chosen(const capstan::Settings &next);
    void resetRequested(capstan::SettingsGroup group);
    void resetAllRequested();
    void undoRequested();
    void copyDiagnosticsRequested();
    void releaseNotesRequested();
    void backRequested();

private:
    Card *buildPrivacy();
    Card *buildDiagnostics(const QString &logPath);

    std::vector<SettingsCard *> m_cards;
    AllowanceCard *m_allowance;
    NetworksCard *m_networks;
    WarningBox *m_problem;
    WarningBox *m_undo;
    WarningBox *m_restart;
    QPushButton *m_back;
    QPushButton *m_resetAll = nullptr;
    QLabel *m_copied = nullptr;
};

} // namespace capstan
