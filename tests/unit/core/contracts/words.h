// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hex.h"
#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"

#include <QStringList>

namespace capstan::testing {

inline Bytes bytesOf(const QString &hex)
{
    return fromHex(hex).value();
}

/// Return data or arguments from their 32-byte words; a shorter word is padded with zeros on the left.
inline QString words(const QStringList &hexWords)
{
    QString text;
    for (const QString &word : hexWords) {
        text += word.rightJustified(64, u'0');
    }
    return text;
}

inline Bytes wordBytes(const QStringList &hexWords)
{
    return bytesOf(QStringLiteral("0x") + words(hexWords));
}

inline const QString validatorHex = QString(40, u'1');
inline const QString stakerHex = QString(40, u'2');
inline const Address validator = Address::fromHex(QStringLiteral("0x") + validatorHex).value();
inline const Address staker = Address::fromHex(QStringLiteral("0x") + stakerHex).value();

} // namespace capstan::testing
