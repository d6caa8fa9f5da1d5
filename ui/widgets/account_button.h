// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/account_store.h"

#include <QPushButton>

class QMenu;

namespace capstan {

/// The account whose figures are shown; with several, a press lists them.
class AccountButton : public QPushButton
{
    Q_OBJECT
public:
    explicit AccountButton(QWidget *parent = nullptr);
    void setAccounts(const std::vector<Account> &accounts, const std::optional<Address> &current);
    QSize sizeHint() const override;

Q_SIGNALS:
    void accountChosen(const capstan::Address &address);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();

    std::vector<Account> m_accounts;
    std::optional<Address> m_current;
    QString m_name;
    QString m_address;
};

} // namespace capstan
