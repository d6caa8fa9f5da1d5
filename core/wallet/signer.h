// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result_metatype.h"
#include "core/ethereum/transaction.h"

#include <QObject>

namespace capstan {

class SignJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    void finished(const capstan::Result<capstan::SignedTransaction> &transaction);
};

/// Makes signatures for the accounts it holds; a hardware device can take the place of the vault.
class Signer
{
public:
    virtual ~Signer() = default;
    virtual bool canSign(const Address &account) const = 0;
    /// Signs exactly @p transaction, and only if its signing digest is @p approvedDigest (PreviewChanged).
    /// The sender recovered from the result is @p account, or it is CryptoFailure. VaultLocked when locked.
    /// finished() comes once, never from inside this call.
    virtual SignJob *sign(const Address &account, const UnsignedTransaction &transaction,
                          const Hash32 &approvedDigest, QObject *parent) = 0;
};

} // namespace capstan
