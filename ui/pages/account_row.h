// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/account_store.h"
#include "core/wallet/secret_store.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace capstan {

class IconLabel;

enum class AccountAction { Show, Rename, Receive, MoveUp, MoveDown, Reveal, AddAnother, Export, Remove };

/// One account on AccountsPage: its marks, its address in full, and what can be done with it. Alt+Up and
/// Alt+Down move it while the focus is inside.
class AccountRow : public QWidget
{
    Q_OBJECT
public:
    struct Place
    {
        bool current = false; ///< the account that is shown
        bool first = false;
        bool last = false;
    };

    AccountRow(const Account &account, const Place &place, SecretStore::Kind kept, QWidget *parent = nullptr);
    const Account &account() const { return m_account; }
    /// The account's address has code (EIP-7702).
    void setHasCode(bool hasCode);
    /// To the button that moves it, up or down, whichever can be pressed.
    void focusMove(AccountAction direction);

Q_SIGNALS:
    void requested(capstan::AccountAction action);

private:
    QBoxLayout *buildTexts(const Place &place, SecretStore::Kind kept);
    QBoxLayout *buildMoves(const Place &place);
    void addButtons(QBoxLayout *line, const Place &place);
    QPushButton *addButton(QBoxLayout *line, const QString &words, const QString &name, AccountAction action);
    QPushButton *toolButton(const QString &icon, const QString &name, AccountAction action);
    void openMenu(QWidget *below);

    Account m_account;
    QString m_name; ///< safe to show
    QWidget *m_code;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace capstan
