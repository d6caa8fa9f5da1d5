// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/status_command.h"

#include "app/status_report.h"
#include "core/network/json.h"
#include "core/rpc/endpoint_pool.h"
#include "core/staking/snapshot_reader.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace capstan {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int Success = 0;
constexpr int UsageError = 2;
constexpr int ChainError = 3;

constexpr qint64 MaxFileBytes = 64 * 1024;

const QString BuiltInNetwork = u":/networks/mainnet.json"_s;

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// The profile of @p path, with @p rpcUrl in place of its endpoints unless that is empty.
Result<NetworkProfile> loadNetwork(const QString &path, const QString &rpcUrl)
{
    if (rpcUrl.isEmpty()) {
        return NetworkProfile::fromFile(path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, path);
    }
    return parseJson(file.read(MaxFileBytes)).and_then([&rpcUrl](const QJsonValue &value) {
        QJsonObject object = value.toObject();
        object.insert(u"rpcUrls"_s, QJsonArray{rpcUrl});
        return NetworkProfile::fromJson(QJsonDocument(object).toJson());
    });
}

} // namespace

StatusCommand::StatusCommand(QStringList arguments, QObject *parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
{
}

StatusCommand::~StatusCommand()
{
    // Before the pool, which would tell a read under way that it was cancelled.
    delete findChild<SnapshotJob *>();
}

void StatusCommand::end(int exitCode, const QString &error)
{
    if (!error.isEmpty()) {
        write(stderr, u"capstan: "_s + plainText(error, 1000) + u'\n');
    }
    Q_EMIT finished(exitCode);
}

std::optional<StatusCommand::Options> StatusCommand::parse()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Shows what an account has staked, as the chain says it. Reads only."));
    const QCommandLineOption help(u"help"_s, tr("Show this help."));
    const QCommandLineOption version(u"version"_s, tr("Show the version."));
    const QCommandLineOption address(u"address"_s, tr("The account to show."), u"0x…"_s);
    const QCommandLineOption network(u"network"_s, tr("A network file; Ethereum without it."), u"file"_s,
                                     BuiltInNetwork);
    const QCommandLineOption rpc(u"rpc"_s, tr("The node to ask, in place of those of the network file."),
                                 u"url"_s);
    const QCommandLineOption json(u"json"_s, tr("Print JSON."));
    parser.addOptions({address, network, rpc, json, help, version});

    if (!parser.parse(m_arguments)) {
        end(UsageError, parser.errorText());
        return {};
    }
    if (parser.isSet(help)) {
        write(stdout, parser.helpText().replace(u" [options]"_s, u" status --address 0x… [options]"_s));
        end(Success);
        return {};
    }
    if (parser.isSet(version)) {
        write(stdout,
              QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n');
        end(Success);
        return {};
    }
    if (!parser.positionalArguments().isEmpty()) {
        end(UsageError, tr("Unexpected argument '%1'.").arg(parser.positionalArguments().first()));
        return {};
    }
    for (const QCommandLineOption &option : {address, network, rpc}) {
        if (parser.isSet(option) && (parser.values(option).size() > 1 || parser.value(option).isEmpty())) {
            end(UsageError, tr("--%1 takes one value.").arg(option.names().first()));
            return {};
        }
    }
    if (!parser.isSet(address)) {
        end(UsageError, tr("--address is missing."));
        return {};
    }
    const auto account = Address::fromHex(parser.value(address));
    if (!account) {
        end(UsageError, u"--address: "_s + describeError(account.error()));
        return {};
    }
    const auto profile = loadNetwork(parser.value(network), parser.value(rpc));
    if (!profile) {
        end(UsageError, (parser.isSet(rpc) ? u"--network, --rpc: "_s : u"--network: "_s) +
                            describeError(profile.error()));
        return {};
    }
    return Options{*account, *profile, parser.isSet(json)};
}

void StatusCommand::start()
{
    if (const auto options = parse()) {
        readSnapshot(*options);
    }
}

void StatusCommand::readSnapshot(const Options &options)
{
    m_pool = std::make_unique<EndpointPool>(options.network, &m_transport, &m_clock);
    auto *job = new SnapshotJob({m_pool.get(), nullptr, &m_clock, options.address, std::nullopt}, this);
    connect(job, &SnapshotJob::finished, this,
            [this, json = options.json](const Result<StakingSnapshotPtr> &snapshot) {
                if (snapshot) {
                    print(**snapshot, json);
                    end(Success);
                } else {
                    end(ChainError, describeError(snapshot.error()));
                }
            });
    job->start();
}

void StatusCommand::print(const StakingSnapshot &snapshot, bool json)
{
    if (json) {
        const QJsonDocument document(statusJson(snapshot, m_pool->httpRequestCount()));
        write(stdout, QString::fromUtf8(document.toJson()));
    } else {
        write(stdout, statusTable(snapshot));
    }
}

} // namespace capstan
