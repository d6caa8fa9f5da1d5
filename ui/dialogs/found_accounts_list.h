// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/address_probe.h"
#include "core/storage/account_store.h"
#include "core/wallet/phrase_accounts.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace capstan {

class WarningBox;

/// The accounts of a phrase to choose from, under their scheme, each with its address, ETH and ANKR. Those
/// that were used are ticked first; what can't be read is said so, never shown as a zero.
class FoundAccountsList : public QWidget
{
    Q_OBJECT
public:
    explicit FoundAccountsList(QWidget *parent = nullptr);

    /// @p known can't be chosen again, unless they are only watched.
    void setAccounts(const std::vector<FoundAccount> &found, const std::vector<Account> &known);
    void setReading();
    /// In the order of the accounts.
    void setFacts(const Result<std::vector<AddressFacts>> &facts);
    std::vector<FoundAccount> chosen() const;

Q_SIGNALS:
    void changed();
    void retryRequested();

private:
    struct Row
    {
        FoundAccount account;
        QCheckBox *tick;
        QLabel *eth;
        QLabel *ankr;
    };
    void addScheme(PathScheme scheme, int line);
    void addRow(const FoundAccount &account, bool known, int line);
    void tickUsed(const std::vector<AddressFacts> &facts);

    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QScrollArea *m_scroll;
    WarningBox *m_problem;
    std::vector<Row> m_rows;
    bool m_touched = false; ///< the person has chosen
};

} // namespace capstan
