// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QProcess;

namespace capstan::test {

/// What a fake keychain does with a request.
///   secrets-silent   Secret Service: says that it is unlocked, and answers nothing else
///   secrets-locked   Secret Service: says that it is locked, and answers nothing else (a prompt that stays
///   open) kwallet          KWallet: keeps entries until it ends kwallet-denying  KWallet: a person says no
///   when it is opened kwallet-failing  KWallet: can't be opened
int serveFakeKeychain(const QString &behaviour);

/// Runs it as another process, this program with the arguments --serve BEHAVIOUR, until the value is
/// destroyed.
class FakeKeychain
{
public:
    explicit FakeKeychain(const QString &behaviour);
    ~FakeKeychain();

private:
    std::unique_ptr<QProcess> m_process;
};

} // namespace capstan::test
