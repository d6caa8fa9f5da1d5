// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/key_text.h"

#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>

namespace capstan {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("KeyText", text);
}

} // namespace

QString keptText(SecretStore::Kind kind)
{
    switch (kind) {
    case SecretStore::Kind::Keychain:
        return words(QT_TRANSLATE_NOOP("KeyText", "The key is encrypted under a passphrase and kept in this "
                                                  "system's keychain. It never leaves this computer."));
    case SecretStore::Kind::Files:
        return words(QT_TRANSLATE_NOOP("KeyText", "The key is encrypted under a passphrase and kept in files "
                                                  "of this profile. It never leaves this computer."));
    case SecretStore::Kind::Memory:
        break;
    }
    return words(QT_TRANSLATE_NOOP("KeyText", "The key is encrypted under a passphrase and kept in memory: "
                                              "it is gone when Capstan is closed."));
}

QString placeText(SecretStore::Kind kind)
{
    switch (kind) {
    case SecretStore::Kind::Keychain:
        return words(QT_TRANSLATE_NOOP("KeyText", "In this system's keychain, encrypted under your "
                                                  "passphrase"));
    case SecretStore::Kind::Files:
        return words(QT_TRANSLATE_NOOP("KeyText", "In files of this profile, encrypted under your "
                                                  "passphrase"));
    case SecretStore::Kind::Memory:
        break;
    }
    return words(QT_TRANSLATE_NOOP("KeyText", "In memory, until Capstan is closed"));
}

QString weakerFilesText()
{
    return words(QT_TRANSLATE_NOOP("KeyText", "Whoever can copy the profile's folder, from this computer or "
                                              "from a backup of it, can try passphrases on the files for as "
                                              "long as they like. Only a strong passphrase stands against "
                                              "that."));
}

QString accountKindText(const Account &account, SecretStore::Kind kind)
{
    switch (account.kind) {
    case Account::Kind::WatchOnly:
        return words(QT_TRANSLATE_NOOP("KeyText", "watch-only"));
    case Account::Kind::Phrase:
        return words(QT_TRANSLATE_NOOP("KeyText", "recovery phrase · %1")).arg(plainText(account.path, 60));
    case Account::Kind::PrivateKey:
        break;
    }
    if (kind == SecretStore::Kind::Keychain)
        return words(QT_TRANSLATE_NOOP("KeyText", "key in the keychain"));
    return kind == SecretStore::Kind::Files ? words(QT_TRANSLATE_NOOP("KeyText", "key in a file"))
                                            : words(QT_TRANSLATE_NOOP("KeyText", "key in memory"));
}

QString schemeText(PathScheme scheme)
{
    switch (scheme) {
    case PathScheme::Standard:
        return words(QT_TRANSLATE_NOOP("KeyText", "Standard (BIP-44): most wallets"));
    case PathScheme::LedgerLive:
        return words(QT_TRANSLATE_NOOP("KeyText", "Ledger Live"));
    case PathScheme::Legacy:
        break;
    }
    return words(QT_TRANSLATE_NOOP("KeyText", "Legacy: older Ledger programs, MyEtherWallet"));
}

QString keysProblem(const Error &error)
{
    const bool oneAccount = Address::fromHex(error.detail).has_value();
    switch (error.code) {
    case ErrorCode::KeychainDenied:
        return words(QT_TRANSLATE_NOOP("KeyText",
                                       "The system's keychain denied access. Allow it for Capstan, "
                                       "and try again."));
    case ErrorCode::Timeout:
        return words(QT_TRANSLATE_NOOP("KeyText", "The system's keychain did not answer in time. It may be "
                                                  "asking something in a window of its own."));
    case ErrorCode::Cancelled:
        return words(QT_TRANSLATE_NOOP("KeyText", "The keys were locked meanwhile."));
    case ErrorCode::SecretNotFound:
        if (!oneAccount)
            break;
        return words(QT_TRANSLATE_NOOP("KeyText",
                                       "The key of %1 is not where it was put. Remove that account "
                                       "and import it again."))
            .arg(error.detail);
    case ErrorCode::SecretDamaged:
        if (!oneAccount)
            break;
        return words(QT_TRANSLATE_NOOP("KeyText", "What is kept of the key of %1 is not what was put there. "
                                                  "It is not used. Remove that account and import it again."))
            .arg(error.detail);
    default:
        break;
    }
    return describeError(error);
}

QString importProblem(const Error &error)
{
    if (error.code == ErrorCode::InvalidAddress)
        return words(QT_TRANSLATE_NOOP("KeyText", "This account is among your accounts already."));
    return keysProblem(error);
}

QString phraseProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidLength:
        return words(QT_TRANSLATE_NOOP("KeyText", "A recovery phrase has 12, 15, 18, 21 or 24 words; these "
                                                  "are %1."))
            .arg(error.number);
    case ErrorCode::TooLarge:
        return words(QT_TRANSLATE_NOOP("KeyText", "The phrase's passphrase is too long."));
    default:
        return describeError(error);
    }
}

QString keystoreProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return words(QT_TRANSLATE_NOOP("KeyText", "Wrong password or damaged file: it does not open."));
    case ErrorCode::SecretDamaged:
        return words(QT_TRANSLATE_NOOP("KeyText", "The file opens, but its key belongs to another address "
                                                  "than it claims. It is not used."));
    case ErrorCode::InvalidJson:
    case ErrorCode::UnexpectedType:
        return error.detail.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("KeyText", "This is not a keystore file."))
                   : words(
                         QT_TRANSLATE_NOOP("KeyText", "This is not a keystore file, or it is damaged (%1)."))
                         .arg(plainText(error.detail, 60));
    case ErrorCode::TooLarge:
        return words(QT_TRANSLATE_NOOP("KeyText", "This is not a keystore file: it is too large."));
    case ErrorCode::NotSupported:
        return words(QT_TRANSLATE_NOOP("KeyText",
                                       "This keystore file is of a kind that Capstan does not read "
                                       "(%1)."))
            .arg(plainText(error.detail, 60));
    case ErrorCode::NumberOutOfRange:
        return words(QT_TRANSLATE_NOOP("KeyText", "The file asks for more memory or time than any wallet's "
                                                  "file does (%1). It is not opened."))
            .arg(plainText(error.detail, 60));
    default:
        return describeError(error);
    }
}

} // namespace capstan
