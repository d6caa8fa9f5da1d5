// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/key_text.h"

#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>

namespace capstan {

namespace {

class KeyText
{
    Q_DECLARE_TR_FUNCTIONS(KeyText)
};

} // namespace

QString keptText(SecretStore::Kind kind)
{
    switch (kind) {
    case SecretStore::Kind::Keychain:
        return KeyText::tr("The key is encrypted under a passphrase and kept in this "
                           "system's keychain. It never leaves this computer.");
    case SecretStore::Kind::Files:
        return KeyText::tr("The key is encrypted under a passphrase and kept in files "
                           "of this profile. It never leaves this computer.");
    case SecretStore::Kind::Memory:
        break;
    }
    return KeyText::tr("The key is encrypted under a passphrase and kept in memory: "
                       "it is gone when Capstan is closed.");
}

QString placeText(SecretStore::Kind kind)
{
    switch (kind) {
    case SecretStore::Kind::Keychain:
        return KeyText::tr("In this system's keychain, encrypted under your "
                           "passphrase");
    case SecretStore::Kind::Files:
        return KeyText::tr("In files of this profile, encrypted under your "
                           "passphrase");
    case SecretStore::Kind::Memory:
        break;
    }
    return KeyText::tr("In memory, until Capstan is closed");
}

QString weakerFilesText()
{
    return KeyText::tr("Whoever can copy the profile's folder, from this computer or "
                       "from a backup of it, can try passphrases on the files for as "
                       "long as they like. Only a strong passphrase stands against "
                       "that.");
}

QString accountKindText(const Account &account, SecretStore::Kind kind)
{
    switch (account.kind) {
    case Account::Kind::WatchOnly:
        return KeyText::tr("watch-only");
    case Account::Kind::Phrase:
        return KeyText::tr("recovery phrase · %1").arg(plainText(account.path, 60));
    case Account::Kind::PrivateKey:
        break;
    }
    if (kind == SecretStore::Kind::Keychain)
        return KeyText::tr("key in the keychain");
    return kind == SecretStore::Kind::Files ? KeyText::tr("key in a file") : KeyText::tr("key in memory");
}

QString schemeText(PathScheme scheme)
{
    switch (scheme) {
    case PathScheme::Standard:
        return KeyText::tr("Standard (BIP-44): most wallets");
    case PathScheme::LedgerLive:
        return KeyText::tr("Ledger Live");
    case PathScheme::Legacy:
        break;
    }
    return KeyText::tr("Legacy: older Ledger programs, MyEtherWallet");
}

QString keysProblem(const Error &error)
{
    const bool oneAccount = Address::fromHex(error.detail).has_value();
    switch (error.code) {
    case ErrorCode::KeychainDenied:
        return KeyText::tr("The system's keychain denied access. Allow it for Capstan, "
                           "and try again.");
    case ErrorCode::Timeout:
        return KeyText::tr("The system's keychain did not answer in time. It may be asking something in a "
                           "window of its own: answer it there, and try again.");
    case ErrorCode::Cancelled:
        return KeyText::tr("The keys were locked meanwhile.");
    case ErrorCode::SecretNotFound:
        if (!oneAccount)
            break;
        return KeyText::tr("The key of %1 is not where it was put. With its recovery phrase or private key "
                           "at hand, remove that account and import it again.")
            .arg(error.detail);
    case ErrorCode::SecretDamaged:
        if (!oneAccount)
            break;
        return KeyText::tr(
                   "What is kept of the key of %1 is not what was put there. It is not used. With its "
                   "recovery phrase or private key at hand, remove that account and import it again.")
            .arg(error.detail);
    default:
        break;
    }
    return describeError(error);
}

QString importProblem(const Error &error)
{
    if (error.code == ErrorCode::InvalidAddress)
        return KeyText::tr("This account is among your accounts already.");
    return keysProblem(error);
}

QString phraseProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidLength:
        return KeyText::tr("A recovery phrase has 12, 15, 18, 21 or 24 words; these "
                           "are %1.")
            .arg(error.number);
    case ErrorCode::TooLarge:
        return KeyText::tr("The phrase's passphrase is too long.");
    default:
        return describeError(error);
    }
}

QString keystoreProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return KeyText::tr("Wrong password or damaged file: it does not open.");
    case ErrorCode::SecretDamaged:
        return KeyText::tr("The file opens, but its key belongs to another address "
                           "than it claims. It is not used.");
    case ErrorCode::InvalidJson:
    case ErrorCode::UnexpectedType:
        return error.detail.isEmpty() ? KeyText::tr("This is not a keystore file.")
                                      : KeyText::tr("This is not a keystore file, or it is damaged (%1).")
                                            .arg(plainText(error.detail, 60));
    case ErrorCode::TooLarge:
        return KeyText::tr("This is not a keystore file: it is too large.");
    case ErrorCode::NotSupported:
        return KeyText::tr("This keystore file is of a kind that Capstan does not read "
                           "(%1).")
            .arg(plainText(error.detail, 60));
    case ErrorCode::NumberOutOfRange:
        return KeyText::tr("The file asks for more memory or time than any wallet's "
                           "file does (%1). It is not opened.")
            .arg(plainText(error.detail, 60));
    default:
        return describeError(error);
    }
}

} // namespace capstan
