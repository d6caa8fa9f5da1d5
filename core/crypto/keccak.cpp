// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keccak.h"

#include <QCryptographicHash>

#include <algorithm>

namespace capstan {

std::array<std::uint8_t, 32> keccak256(BytesView data)
{
    const QByteArrayView view(data.data(), static_cast<qsizetype>(data.size()));
    const QByteArray hash = QCryptographicHash::hash(view, QCryptographicHash::Keccak_256);
    std::array<std::uint8_t, 32> result{};
    Q_ASSERT(hash.size() == static_cast<qsizetype>(result.size()));
    std::ranges::copy(viewOf(hash), result.begin());
    return result;
}

} // namespace capstan
