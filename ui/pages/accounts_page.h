// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/account_store.h"

#include <QWidget>

class QVBoxLayout;

namespace capstan {

/// **Accounts**: every account with its name, whole address and kind.
class AccountsPage : public QWidget
{
    Q_OBJECT
public:
    explicit AccountsPage(QWidget *parent = nullptr);
    void setAccounts(const std::vector<Account> &accounts, const std::optional<Address> &current);

Q_SIGNALS:
    void importRequested();
    void watchRequested();
    void showRequested(const capstan::Address &address); ///< make it the one that is shown
    void renameRequested(const capstan::Account &account);
    void removeRequested(const capstan::Account &account);

private:
    QWidget *rowOf(const Account &account, bool current);

    QVBoxLayout *m_rows;
};

} // namespace capstan
