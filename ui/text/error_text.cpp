// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "ui/text/plain_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace capstan {

namespace {

constexpr const char *Context = "ErrorText";

/// What `detailed` is filled with. It is used when that is there, `plain` otherwise.
enum class Fill {
    Nothing,
    Detail,   ///< %1
    Number,   ///< %1
    Both,     ///< %1 the number, %2 the detail
    TwoLines, ///< %1 and %2: the detail is two facts
};

struct Words
{
    ErrorCode code;
    const char *plain;
    Fill fill = Fill::Nothing;
    const char *detailed = nullptr;
};

constexpr Words Inputs[] = {
    {ErrorCode::InvalidHex,
     QT_TRANSLATE_NOOP("ErrorText",
                       "This is not hexadecimal: 0x and an even number of the digits 0–9 and a–f.")},
    {ErrorCode::InvalidLength, QT_TRANSLATE_NOOP("ErrorText", "This does not have the right length.")},
    {ErrorCode::InvalidAddress,
     QT_TRANSLATE_NOOP("ErrorText", "This is not an address: 0x and 40 hexadecimal digits.")},
    {ErrorCode::AddressChecksum,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The address's upper and lower case letters do not match its checksum: a character is wrong.")},
    {ErrorCode::InvalidNumber, QT_TRANSLATE_NOOP("ErrorText", "This is not a number."), Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "This is not a number: “%1” does not belong there.")},
    {ErrorCode::NumberOutOfRange, QT_TRANSLATE_NOOP("ErrorText", "The number is out of range.")},
    {ErrorCode::AmountAmbiguous,
     QT_TRANSLATE_NOOP("ErrorText", "The amount can be read in more than one way. Leave out grouping marks."),
     Fill::TwoLines,
     QT_TRANSLATE_NOOP("ErrorText", "The amount can be read as %1 or as %2. Leave out grouping marks.")},
    {ErrorCode::AmountTooPrecise,
     QT_TRANSLATE_NOOP("ErrorText", "The amount has more decimals than can be used.")},
    {ErrorCode::InvalidRlp, QT_TRANSLATE_NOOP("ErrorText", "Encoded data is damaged (RLP).")},
    {ErrorCode::InvalidAbi, QT_TRANSLATE_NOOP("ErrorText", "A contract's reply can't be read."), Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "A contract's reply can't be read (%1).")},
    {ErrorCode::InvalidJson, QT_TRANSLATE_NOOP("ErrorText", "This is not valid JSON."), Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "This is not valid JSON (%1).")},
    {ErrorCode::UnexpectedType,
     QT_TRANSLATE_NOOP("ErrorText", "A reply lacks something or holds something of the wrong kind."),
     Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "A reply lacks “%1” or holds something of the wrong kind there.")},
    {ErrorCode::TooLarge, QT_TRANSLATE_NOOP("ErrorText", "It is larger than can be accepted."), Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "It is larger than can be accepted (%1).")},
    {ErrorCode::InvalidTransaction, QT_TRANSLATE_NOOP("ErrorText", "The transaction is not valid."),
     Fill::Detail, QT_TRANSLATE_NOOP("ErrorText", "The transaction is not valid (%1).")},
    {ErrorCode::UnknownWord,
     QT_TRANSLATE_NOOP("ErrorText", "A word of the recovery phrase is not on the list."), Fill::Number,
     QT_TRANSLATE_NOOP("ErrorText", "Word %1 is not on the list.")},
    {ErrorCode::MnemonicChecksum,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "All words are on the list, but they don't belong together: one may be another, or the order is "
         "wrong.")},
    {ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP("ErrorText", "A file can't be read."), Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "The file “%1” can't be read.")},
    {ErrorCode::FileUnwritable, QT_TRANSLATE_NOOP("ErrorText", "A file can't be written."), Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "The file can't be written (%1). It stays as it was. The disk may be "
                                    "full, or writing there is not allowed.")},
    {ErrorCode::InvalidProfile, QT_TRANSLATE_NOOP("ErrorText", "The network file can't be used."),
     Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "The network file can't be used: its field “%1” is wrong or missing.")},
};

constexpr Words Networking[] = {
    {ErrorCode::Unreachable, QT_TRANSLATE_NOOP("ErrorText", "The node can't be reached."), Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "The node can't be reached (%1).")},
    {ErrorCode::Tls,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The connection to the node could not be secured. A system clock that is wrong is a common cause."),
     Fill::Detail,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The connection to the node could not be secured (%1). A system clock that is wrong is a common "
         "cause.")},
    {ErrorCode::HttpStatus, QT_TRANSLATE_NOOP("ErrorText", "The node refused the request."), Fill::Number,
     QT_TRANSLATE_NOOP("ErrorText", "The node refused the request (HTTP status %1).")},
    {ErrorCode::RateLimited,
     QT_TRANSLATE_NOOP("ErrorText", "The node wants fewer requests. It is asked again later."), Fill::Number,
     QT_TRANSLATE_NOOP("ErrorText", "The node wants fewer requests. It is asked again after %1 s.")},
    {ErrorCode::Timeout, QT_TRANSLATE_NOOP("ErrorText", "No answer came in time.")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "It was cancelled.")},
    {ErrorCode::NoEndpoint, QT_TRANSLATE_NOOP("ErrorText", "None of the network's nodes answers."),
     Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "None of the network's nodes answers. The last problem: %1")},
    {ErrorCode::RpcError, QT_TRANSLATE_NOOP("ErrorText", "The node reported an error."), Fill::Both,
     QT_TRANSLATE_NOOP("ErrorText", "The node reported an error (%1): %2")},
    {ErrorCode::WrongChain,
     QT_TRANSLATE_NOOP("ErrorText", "The node serves another chain than the network file names."),
     Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The node serves another chain (chain id %1) than the network file names.")},
    {ErrorCode::ContractMissing,
     QT_TRANSLATE_NOOP("ErrorText", "There is no contract at an address that the network file names."),
     Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "There is no contract at %1, which the network file names.")},
    {ErrorCode::ContractMismatch,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The staking contract works with another contract than the network file names. What "
                       "it says is not used; check the network's contract addresses."),
     Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The staking contract works with %1, not with what the network file names. What it "
                       "says is not used; check the network's contract addresses.")},
    {ErrorCode::ImplementationChanged,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The staking contract's code was replaced. Nothing is signed until you have looked into it."),
     Fill::TwoLines,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The staking contract's code was replaced: %1 became %2. Nothing is signed until you have looked "
         "into it.")},
    {ErrorCode::Reverted, QT_TRANSLATE_NOOP("ErrorText", "The contract refuses this."), Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "The contract refuses this: %1")},
    {ErrorCode::StaleState,
     QT_TRANSLATE_NOOP("ErrorText", "The chain moved on while it was read. It is read again.")},
    {ErrorCode::InconsistentReply,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "What the nodes say contradicts itself, so that none of it can be relied on. Try again, or look "
         "at your nodes."),
     Fill::Detail,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "What the nodes say contradicts itself (%1), so that none of it can be relied on. Try again, or "
         "look at your nodes.")},
};

constexpr Words Keys[] = {
    {ErrorCode::NoKeychain,
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no keychain on this system where a key could be kept. On Linux, start "
                       "a Secret Service such as GNOME Keyring or KWallet.")},
    {ErrorCode::KeychainLocked,
     QT_TRANSLATE_NOOP("ErrorText", "The system's keychain is locked. Unlock it and try again.")},
    {ErrorCode::KeychainDenied,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The system's keychain denied access. Allow it for Capstan, and try again.")},
    {ErrorCode::SecretNotFound,
     QT_TRANSLATE_NOOP(
         "ErrorText", "The key is not where it was put: the keychain or the files no longer have it. With "
                      "the recovery phrase or private key at hand, remove the account and import it again.")},
    {ErrorCode::SecretDamaged,
     QT_TRANSLATE_NOOP("ErrorText",
                       "What is kept of the key is not what was put there. It is not used. With the recovery "
                       "phrase or private key at hand, remove the account and import it again.")},
    {ErrorCode::SecretNotKept,
     QT_TRANSLATE_NOOP("ErrorText", "What was just written to the keychain or the files could not be read "
                                    "back. It is not used, and the keys are kept as before. Try again.")},
    {ErrorCode::WrongPassphrase, QT_TRANSLATE_NOOP("ErrorText", "The passphrase is wrong.")},
    {ErrorCode::VaultLocked, QT_TRANSLATE_NOOP("ErrorText", "The wallet is locked. Unlock it to sign.")},
    {ErrorCode::InvalidKey, QT_TRANSLATE_NOOP("ErrorText", "This is not a private key.")},
    {ErrorCode::CryptoFailure,
     QT_TRANSLATE_NOOP("ErrorText", "A cryptographic operation failed. Nothing was signed."), Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "A cryptographic operation failed (%1). Nothing was signed.")},
};

constexpr Words Others[] = {
    {ErrorCode::DatabaseFailure,
     QT_TRANSLATE_NOOP("ErrorText", "The wallet's database can't be used. The disk may be full, or another "
                                    "program may be using the file. See to that, and try again."),
     Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "The wallet's database can't be used (%1). The disk may be full, or "
                                    "another program may be using the file. See to that, and try again.")},
    {ErrorCode::DatabaseTooNew,
     QT_TRANSLATE_NOOP("ErrorText", "The wallet's database was written by a newer version of this program. "
                                    "Start that version, or a newer one.")},
    {ErrorCode::AlreadyRunning,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The wallet is open in another window already. Go on there, or quit it there first."),
     Fill::Number,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The wallet is open in another window already (process %1). Go on there, or quit it there first.")},
    {ErrorCode::PreviewChanged,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The transaction changed after it was shown. Nothing was signed; look at it again.")},
    {ErrorCode::FeeAboveCap,
     QT_TRANSLATE_NOOP("ErrorText", "The network fee is above the limit of what this wallet pays.")},
    {ErrorCode::InsufficientEth,
     QT_TRANSLATE_NOOP("ErrorText", "There is not enough ETH in the account to pay the network fee.")},
    {ErrorCode::NothingToClaim, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to claim.")},
    {ErrorCode::NothingToRestake,
     QT_TRANSLATE_NOOP("ErrorText", "The rewards are too small to restake. Nothing was signed; they go "
                                    "on growing, and can be claimed.")},
    {ErrorCode::NothingToUpgrade,
     QT_TRANSLATE_NOOP("ErrorText", "There is nothing to upgrade in this account.")},
    {ErrorCode::AllowanceTooLow,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The staking contract may not take that much ANKR yet. Nothing was signed; approve it first.")},
    {ErrorCode::AllowanceUnchanged,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The staking contract may take just that much already. Nothing was signed.")},
    {ErrorCode::ProviderNotActive,
     QT_TRANSLATE_NOOP("ErrorText",
                       "This node provider is not active. Nothing was signed; choose an active one.")},
    {ErrorCode::RecipientRefused,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Nothing can be sent there: it would be lost, or be where it was. Nothing was signed; check the "
         "address.")},
    {ErrorCode::NonceConflict,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Another transaction of this account is in the way. Under Activity you can see how far it is.")},
    {ErrorCode::ReceiptMismatch,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "What the node says does not fit the transaction that it was asked about. It is not used.")},
    {ErrorCode::NotSupported, QT_TRANSLATE_NOOP("ErrorText", "This is not supported."), Fill::Detail,
     QT_TRANSLATE_NOOP("ErrorText", "This is not supported (%1).")},
};

const Words *wordsOf(ErrorCode code)
{
    const auto in = [code](const auto &table) -> const Words * {
        const auto found = std::ranges::find(table, code, &Words::code);
        return found == std::end(table) ? nullptr : &*found;
    };
    for (const Words *words : {in(Inputs), in(Networking), in(Keys), in(Others)}) {
        if (words != nullptr)
            return words;
    }
    return nullptr;
}

QString translated(const char *text)
{
    return QCoreApplication::translate(Context, text);
}

} // namespace

QString describeError(const Error &error)
{
    const Words *words = wordsOf(error.code);
    if (words == nullptr)
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Something went wrong."));

    const QString number = QString::number(error.number);
    const QStringList lines = error.detail.split(u'\n');
    switch (words->fill) {
    case Fill::Nothing:
        break;
    case Fill::Detail:
        if (!error.detail.isEmpty())
            return translated(words->detailed).arg(plainText(error.detail));
        break;
    case Fill::Number:
        if (error.number != 0)
            return translated(words->detailed).arg(number);
        break;
    case Fill::Both:
        if (!error.detail.isEmpty())
            return translated(words->detailed).arg(number, plainText(error.detail));
        break;
    case Fill::TwoLines:
        if (lines.size() == 2)
            return translated(words->detailed).arg(plainText(lines[0], 60), plainText(lines[1], 60));
        break;
    }
    return translated(words->plain);
}

} // namespace capstan
