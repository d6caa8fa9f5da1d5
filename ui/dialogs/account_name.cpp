// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/account_name.h"

#include <QCoreApplication>

#include <algorithm>

namespace capstan {

QString freeAccountName(const std::vector<Account> &accounts)
{
    for (std::size_t number = 1;; ++number) {
        const QString name = QCoreApplication::translate("AccountName", "Account %1").arg(number);
        const auto has = [&name](const Account &account) { return account.name == name; };
        if (std::none_of(accounts.begin(), accounts.end(), has))
            return name;
    }
}

} // namespace capstan
