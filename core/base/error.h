// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace capstan {

/// What went wrong, as a value. The words a person reads are made from it in ui/text/error_text.
/// One list for all layers, so that an error passes upwards without being wrapped and re-worded.
enum class ErrorCode {
    // Values that came in from outside
    InvalidHex,       ///< not an even number of hex digits after 0x
    InvalidLength,    ///< right characters, wrong number of them
    InvalidAddress,   ///< not 20 bytes of hex
    AddressChecksum,  ///< mixed case that does not match EIP-55
    InvalidNumber,    ///< not a number at all, or not in canonical form
    NumberOutOfRange, ///< above 2^256 − 1, below zero, or above a named bound
    AmountAmbiguous,  ///< two readings; detail names both, separated by '\n'
    AmountTooPrecise, ///< more decimals than the unit has
    InvalidRlp,
    InvalidAbi,
    InvalidJson,
    UnexpectedType, ///< a reply's field has another JSON type or is missing
    TooLarge,       ///< a size or depth cap was hit
    InvalidTransaction,
    UnknownWord,      ///< of a recovery phrase; number is its place, from 1
    MnemonicChecksum, ///< every word is on the list, but they don't belong together

    // Files
    FileUnreadable,
    FileUnwritable,
    InvalidProfile, ///< a network file that can't be used; detail names the field

    // Network
    Unreachable, ///< no connection, DNS, refused
    Tls,
    HttpStatus,  ///< number holds the status
    RateLimited, ///< 429; number holds Retry-After in seconds, 0 when not given
    Timeout,
    Cancelled,
    NoEndpoint, ///< every endpoint of the profile failed; detail is the last failure
    RpcError,   ///< JSON-RPC error object; number its code, detail its message, data its data
    WrongChain, ///< eth_chainId is not the profile's; number holds what the node said

    // Chain
    ContractMissing,       ///< no code at the pinned address (detail)
    ContractMismatch,      ///< the contract names another token or config than the profile (detail)
    ImplementationChanged, ///< EIP-1967 implementation differs from the remembered one (detail: old\nnew)
    Reverted,              ///< an eth_call reverted; detail is the decoded reason, data the raw revert data
    StaleState,            ///< the block went away, or two reads are of different blocks
    InconsistentReply,     ///< each reply well-formed, together impossible

    // Keys
    NoKeychain, ///< no keychain service on this system
    KeychainLocked,
    KeychainDenied,
    SecretNotFound,
    SecretDamaged, ///< there, but not what was written, or for another address
    SecretNotKept, ///< just written, and not what the store gives back; what was there before still holds
    WrongPassphrase,
    VaultLocked,
    InvalidKey, ///< not a private key: zero, or not below the curve's order
    CryptoFailure,

    // Storage
    DatabaseFailure,
    DatabaseTooNew, ///< written by a newer version; number holds its schema version
    AlreadyRunning, ///< another instance holds the profile

    // Transactions
    PreviewChanged, ///< the digest that was approved is not the digest of what would be signed
    FeeAboveCap,
    InsufficientEth,
    NothingToClaim,
    NonceConflict,
    ReceiptMismatch,
    AllowanceTooLow,    ///< the staking contract may take less than the stake; detail is what it may, in wei
    AllowanceUnchanged, ///< it may take just as much already
    ProviderNotActive,
    NothingToRestake, ///< the rewards are below the contract's step
    NothingToUpgrade,
    RecipientRefused, ///< nobody who could use what is sent; detail is the RecipientProblem's name
    NotSupported,
};

struct Error
{
    ErrorCode code = ErrorCode::NotSupported;
    QString
        detail; ///< a fact, never a sentence: a field's name, a reason, an address. May come from outside.
    qint64 number = 0;
    QByteArray data = {};

    bool operator==(const Error &) const = default;
};

} // namespace capstan

Q_DECLARE_METATYPE(capstan::Error)
