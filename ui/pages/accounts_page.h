// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/address_probe.h"
#include "ui/pages/account_row.h"

#include <set>

class QLabel;
class QVBoxLayout;

namespace capstan {

class Card;
class RateCard;
class WarningBox;

/// **Accounts**: every account with its name, whole address and kind, in the person's order; below, where the
/// keys are kept.
class AccountsPage : public QWidget
{
    Q_OBJECT
public:
    explicit AccountsPage(QWidget *parent = nullptr);
    void setAccounts(const std::vector<Account> &accounts, const std::optional<Address> &current,
                     SecretStore::Kind kept);
    /// Marks those that have code.
    void setFacts(const std::vector<AddressFacts> &facts);
    RateCard *rate() const { return m_rate; }

Q_SIGNALS:
    void createRequested();
    void importRequested();
    void watchRequested();
    void requested(capstan::AccountAction action, const capstan::Account &account);
    void changePassphraseRequested();

private:
    QWidget *buildHead();
    Card *buildKeys();
    void addRow(const Account &account, const AccountRow::Place &place, SecretStore::Kind kept);

    QVBoxLayout *m_rows;
    std::vector<AccountRow *> m_shown;
    std::set<Address> m_withCode;
    Card *m_keys = nullptr;
    QLabel *m_kept = nullptr;
    WarningBox *m_weaker = nullptr;
    RateCard *m_rate = nullptr;
    /// The account that was moved last, to keep the focus with it.
    std::optional<std::pair<Address, AccountAction>> m_moved;
};

} // namespace capstan
