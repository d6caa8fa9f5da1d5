// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/proxy_settings.h"

#include <QRegularExpression>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

bool isProxyHost(const QString &text)
{
    static const QRegularExpression name(
        uR"(\A(?=.{1,253}\z)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\z)"_s);
    static const QRegularExpression ipv6(uR"(\A(?=[^:]*:[^:]*:)[0-9A-Fa-f:.]{2,45}\z)"_s);
    return name.match(text).hasMatch() || ipv6.match(text).hasMatch();
}

} // namespace capstan
