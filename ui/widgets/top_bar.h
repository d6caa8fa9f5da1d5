// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/account_store.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace capstan {

class AccountButton;

/// Above the page: its name, the account's balances, the account, and **Lock now** or **Unlock**.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Height = 56;

    enum class Lock { None, Locked, Unlocked }; ///< None: there is no key to lock

    explicit TopBar(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Each may be empty; the tooltip has them in full precision.
    void setBalances(const QString &eth, const QString &ankr, const QString &inFull);
    void setAccounts(const std::vector<Account> &accounts, const std::optional<Address> &current);
    void setLock(Lock lock);

Q_SIGNALS:
    void accountChosen(const capstan::Address &address);
    void lockRequested();
    void unlockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_eth;
    QLabel *m_ankr;
    AccountButton *m_account;
    QPushButton *m_lock;
    QPushButton *m_unlock;
};

} // namespace capstan
