// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace capstan {

/// A local chain of a test's own (tests/devnet/README.md), gone with the process. A chain that is no longer
/// needed is set back to what it was when seeded and serves the next object that asks for the same options,
/// as seeding takes seconds. Whatever fails prints the chain's own words.
class Devnet
{
public:
    Devnet();
    ~Devnet();
    Devnet(const Devnet &) = delete;
    Devnet &operator=(const Devnet &) = delete;

    /// Starts a chain and seeds it; both take the options of `devnet.mjs start` and `devnet.mjs seed`.
    /// @return false when there is no node here, or the chain did not come up.
    [[nodiscard]] bool start(const QStringList &startOptions = {}, const QStringList &seedOptions = {});

    /// Ends the chain for good: no node answers any more.
    void stop();

    QString networkFile() const;
    QUrl rpcUrl() const;

    /// A command of devnet.mjs, such as {"advance", "--epochs", "1"}; what it printed, empty when it failed.
    QJsonObject command(const QStringList &arguments) const;
    void advanceEpochs(int epochs) const;
    void advanceBlocks(int blocks) const;
    /// What ethers reads; @p block a number or a hash, empty for the newest.
    QJsonObject truth(const QString &account, const QString &block = {}) const;
    /// Sends calldata from one of the chain's own accounts, which mines a block; whether it succeeded.
    [[nodiscard]] bool send(const QString &from, const QString &to, BytesView data) const;
    /// The `result` of one JSON-RPC call; an undefined value when the node answered with an error.
    QJsonValue rpc(const QString &method, const QJsonArray &params = {}) const;
    /// Puts code at a contract's address that refuses every call with Error(string), as Solidity's require()
    /// does; @p reason has up to 32 characters.
    void refuseCalls(const QString &contract, const QByteArray &reason) const;
    /// What devnet.json holds: addresses, accounts, keys.
    QJsonObject facts() const;

private:
    struct Chain;
    static std::unique_ptr<Chain> s_idle; ///< one, as each takes some 200 MB

    QString file(const QString &name) const;
    void remember(const QStringList &options);
    [[nodiscard]] bool setBack();

    std::unique_ptr<Chain> m_chain;
};

} // namespace capstan
