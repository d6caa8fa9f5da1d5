// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/secret_store.h"

#include <chrono>
#include <memory>

namespace capstan {

struct KeychainDeadlines
{
    std::chrono::milliseconds answer{10'000};  ///< of a keychain that answers by itself
    std::chrono::milliseconds person{120'000}; ///< of one that may show a dialog of its own
};

/// The system's keychain: Secret Service or KWallet, Windows' credential store, macOS' keychain.
/// Nothing ever falls back to a plain file. A locked keychain shows its own prompt; KeychainLocked when it
/// stays locked. Requests run one after the other; one that has not begun when its deadline passes never
/// runs, one that has may still take effect later.
class KeychainSecretStore final : public SecretStore
{
public:
    /// @p scope begins every entry's name ("capstan/key/0x…"), so that two profiles or programs never share
    /// one: Windows knows entries by their name alone.
    explicit KeychainSecretStore(const QString &scope = QStringLiteral("capstan"),
                                 const KeychainDeadlines &deadlines = {});
    ~KeychainSecretStore() override;

    Kind kind() const override { return Kind::Keychain; }
    SecretJob *read(const QString &key, QObject *parent) override;
    SecretJob *write(const QString &key, const QByteArray &value, QObject *parent) override;
    SecretJob *remove(const QString &key, QObject *parent) override;

private:
    QString m_scope;
    KeychainDeadlines m_deadlines;
    std::shared_ptr<struct KeychainLane> m_lane;
};

} // namespace capstan
