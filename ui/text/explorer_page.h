// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/hash32.h"

#include <QUrl>

namespace capstan {

/// The page of a transaction in a network's explorer.
inline QUrl explorerPage(const QUrl &explorer, const Hash32 &hash)
{
    QUrl page = explorer;
    QString path = page.path();
    if (!path.endsWith(u'/'))
        path += u'/';
    page.setPath(path + QStringLiteral("tx/") + hash.toHex());
    return page;
}

} // namespace capstan
