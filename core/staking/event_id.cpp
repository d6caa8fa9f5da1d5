// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/event_id.h"

#include <QCryptographicHash>

namespace capstan {

namespace {

constexpr int IdBytes = 16;

QByteArray idOf(const StakingPlace &place, const Address &provider, const QByteArray &what)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray("capstan event ") + QByteArray::number(quint64{place.chainId}) + ' ');
    hash.addData(place.genesis.toHex().toLatin1() + ' ' + place.account.toChecksumHex().toLatin1() + ' ' +
                 provider.toChecksumHex().toLatin1() + ' ' + what);
    return hash.result().left(IdBytes).toHex() + "@capstan";
}

} // namespace

QByteArray claimEventId(const StakingPlace &place, const Address &provider)
{
    return idOf(place, provider, "claim");
}

QByteArray unlockEventId(const StakingPlace &place, const Address &provider, std::uint64_t unlockEpoch)
{
    return idOf(place, provider, "unlock " + QByteArray::number(quint64{unlockEpoch}));
}

} // namespace capstan
