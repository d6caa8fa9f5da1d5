// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/address.h"
#include "core/ethereum/uint256.h"

#include <QObject>

#include <vector>

namespace capstan {

class EndpointPool;

/// What a list of addresses tells at a glance.
struct AddressFacts
{
    Address address;
    UInt256 ethWei;
    UInt256 ankrWei;      ///< in the account, not staked
    bool used = false;    ///< has sent a transaction, or holds ETH or ANKR
    bool hasCode = false; ///< a contract, or an account that delegates to one (EIP-7702)
    bool operator==(const AddressFacts &) const = default;
};

/// Asks for the facts of up to 64 addresses in one HTTP request, at the latest block. finished() once, in the
/// order asked for, never from inside the constructor; then it deletes itself. Deleting it earlier abandons
/// it.
class AddressProbe : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t MaxAddresses = 64; ///< TooLarge above

    /// @p pool outlives it.
    AddressProbe(EndpointPool *pool, std::vector<Address> addresses, QObject *parent);
Q_SIGNALS:
    /// One address that can't be read fails them all: an error is never a zero.
    void finished(const capstan::Result<std::vector<capstan::AddressFacts>> &facts);

private:
    void finish(const Result<std::vector<AddressFacts>> &facts);
};

} // namespace capstan
