// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/account_store.h"
#include "core/wallet/hd_key.h"
#include "core/wallet/secret_store.h"

#include <QString>

namespace capstan {

/// Where keys are kept, as a sentence for those who bring one in.
QString keptText(SecretStore::Kind kind);
/// "in this system's keychain".
QString placeText(SecretStore::Kind kind);
/// Why files are the weaker choice.
QString weakerFilesText();

/// "key in the keychain", "recovery phrase · m/44'/60'/0'/0/1", "watch-only".
QString accountKindText(const Account &account, SecretStore::Kind kind);
QString schemeText(PathScheme scheme);

/// describeError() for what can go wrong when keys are opened, written or removed: says whose key it is and
/// what to do next.
QString keysProblem(const Error &error);
/// The same when an account is brought in.
QString importProblem(const Error &error);
/// The same for a phrase that was typed.
QString phraseProblem(const Error &error);
/// The same for a keystore file and its password.
QString keystoreProblem(const Error &error);

} // namespace capstan
