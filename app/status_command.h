// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/network/network_profile.h"
#include "core/rpc/http_transport.h"
#include "core/staking/staking_snapshot.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace capstan {

class EndpointPool;

/// `capstan status --address 0x… [--network FILE] [--rpc URL] [--json]`: prints one snapshot of an account,
/// with no display, no key, no file of its own. Ends with 0; 2 for a command line or a network file that
/// can't be used; 3 for what a node or the chain said, or that none answered. Errors are one line on stderr.
class StatusCommand : public QObject
{
    Q_OBJECT
public:
    /// @p arguments as QCoreApplication::arguments() has them, without "status": the program first.
    explicit StatusCommand(QStringList arguments, QObject *parent = nullptr);
    ~StatusCommand() override;

    /// Leads to finished(), at once or when the chain has answered.
    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    struct Options
    {
        Address address;
        NetworkProfile network;
        bool json = false;
    };

    /// @return the options, or none when the command is done already, with its exit code.
    std::optional<Options> parse();
    void readSnapshot(const Options &options);
    void print(const StakingSnapshot &snapshot, bool json);
    void end(int exitCode, const QString &error = {});

    QStringList m_arguments;
    SystemClock m_clock;
    HttpTransport m_transport;
    std::unique_ptr<EndpointPool> m_pool;
};

} // namespace capstan
