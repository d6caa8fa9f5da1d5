// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/network_profile.h"

#include "core/base/file_io.h"
#include "core/base/visible_text.h"
#include "core/network/json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace capstan {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype MaxProfileBytes = 64 * 1024;
constexpr int MaxProfileDepth = 4;
constexpr qsizetype MaxNameLength = 60;
constexpr qsizetype MaxUrls = 16;
constexpr qsizetype MaxUrlLength = 512;
constexpr qsizetype MaxProviderNames = 200;
constexpr std::uint64_t MaxChainId = std::uint64_t{1} << 53;
constexpr std::uint64_t MaxLogWindow = 100'000;

tl::unexpected<Error> badField(const QString &field)
{
    return failure(ErrorCode::InvalidProfile, field.left(MaxNameLength));
}

/// Takes the members of one object, by name and type, and says at the end whether any is left over.
class Fields
{
public:
    Fields(QJsonObject object, QString prefix)
        : m_object(std::move(object))
        , m_prefix(std::move(prefix))
    {
    }

    bool has(const QString &key) const { return m_object.contains(key); }
    QJsonValue take(const QString &key) { return m_object.take(key); }
    QString path(const QString &key) const { return m_prefix + key; }

    Result<std::uint64_t> integer(const QString &key, std::uint64_t low, std::uint64_t high)
    {
        const qint64 value = take(key).toInteger(-1);
        if (value < 0 || static_cast<std::uint64_t>(value) < low || static_cast<std::uint64_t>(value) > high)
            return badField(path(key));
        return static_cast<std::uint64_t>(value);
    }

    Result<Address> address(const QString &key)
    {
        const auto parsed = Address::fromHex(take(key).toString());
        if (!parsed || parsed->isZero())
            return badField(path(key));
        return *parsed;
    }

    Result<void> nothingLeft() const
    {
        if (!m_object.isEmpty())
            return badField(path(m_object.constBegin().key()));
        return {};
    }

private:
    QJsonObject m_object;
    QString m_prefix;
};

/// Shown next to money.
bool isPlainName(const QString &text)
{
    return !text.isEmpty() && isPlainLine(text, MaxNameLength);
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression loopback4(uR"(\A127(\.\d{1,3}){3}\z)"_s);
    return host == u"localhost" || host == u"::1" || loopback4.match(host).hasMatch();
}

std::optional<QUrl> parseUrl(const QJsonValue &value)
{
    const QString text = value.toString();
    const QUrl url(text, QUrl::StrictMode);
    // A user name in the address would be shown and sent with every request.
    if (text.size() > MaxUrlLength || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        url.hasFragment())
        return {};
    if (url.scheme() != u"https" && !(url.scheme() == u"http" && isLoopback(url.host())))
        return {};
    return url;
}

Result<std::vector<QUrl>> readRpcUrls(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (array.isEmpty() || array.size() > MaxUrls)
        return badField(u"rpcUrls"_s);
    std::vector<QUrl> urls;
    for (const QJsonValue &item : array) {
        const auto url = parseUrl(item);
        if (!url || std::find(urls.begin(), urls.end(), *url) != urls.end())
            return badField(u"rpcUrls[%1]"_s.arg(urls.size()));
        urls.push_back(*url);
    }
    return urls;
}

Result<QUrl> readExplorerUrl(const QJsonValue &value)
{
    if (value == QJsonValue(u""_s))
        return QUrl();
    auto url = parseUrl(value);
    if (!url || url->hasQuery())
        return badField(u"explorerUrl"_s);
    // QUrl keeps the slash of a bare host when asked to strip it.
    while (url->path().endsWith(u'/'))
        url->setPath(url->path().chopped(1));
    return *url;
}

Result<QHash<Address, QString>> readProviderNames(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || object.size() > MaxProviderNames)
        return badField(u"providerNames"_s);
    QHash<Address, QString> names;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto address = Address::fromHex(it.key());
        const QString name = it.value().toString();
        if (!address || names.contains(*address) || !isPlainName(name))
            return badField(u"providerNames."_s + it.key());
        names.insert(*address, name);
    }
    return names;
}

Result<void> readContracts(const QJsonValue &value, NetworkProfile &profile)
{
    if (!value.isObject())
        return badField(u"contracts"_s);
    Fields fields(value.toObject(), u"contracts."_s);
    static const Address usualMulticall3 = *Address::fromHex(u"0xcA11bde05977b3631167028862bE2a173976CA11");
    const auto staking = fields.address(u"staking"_s);
    const auto token = fields.address(u"token"_s);
    const auto config = fields.address(u"stakingConfig"_s);
    const Result<Address> multicall =
        fields.has(u"multicall3"_s) ? fields.address(u"multicall3"_s) : usualMulticall3;
    for (const auto &address : {staking, token, config, multicall})
        if (!address)
            return tl::unexpected(address.error());
    profile.staking = *staking;
    profile.token = *token;
    profile.stakingConfig = *config;
    profile.multicall3 = *multicall;
    return fields.nothingLeft();
}

Result<void> readOptionalFields(Fields &fields, NetworkProfile &profile)
{
    // An empty text says the same as no field: a local chain has no explorer.
    if (const QJsonValue explorer = fields.take(u"explorerUrl"_s);
        !explorer.isUndefined() && explorer != u""_s) {
        auto url = readExplorerUrl(explorer);
        if (!url)
            return tl::unexpected(url.error());
        profile.explorerUrl = *url;
    }
    if (fields.has(u"firstBlock"_s)) {
        const auto block = fields.integer(u"firstBlock"_s, 0, MaxChainId);
        if (!block)
            return tl::unexpected(block.error());
        profile.firstBlock = *block;
    }
    if (fields.has(u"logWindow"_s)) {
        const auto window = fields.integer(u"logWindow"_s, 1, MaxLogWindow);
        if (!window)
            return tl::unexpected(window.error());
        profile.logWindow = *window;
    }
    if (fields.has(u"devnet"_s)) {
        const QJsonValue devnet = fields.take(u"devnet"_s);
        if (!devnet.isBool())
            return badField(u"devnet"_s);
        profile.devnet = devnet.toBool();
    }
    if (fields.has(u"providerNames"_s)) {
        auto names = readProviderNames(fields.take(u"providerNames"_s));
        if (!names)
            return tl::unexpected(names.error());
        profile.providerNames = *names;
    }
    return {};
}

} // namespace

Result<NetworkProfile> NetworkProfile::fromJson(const QByteArray &json)
{
    const auto value = parseJson(json, MaxProfileDepth, MaxProfileBytes);
    if (!value)
        return tl::unexpected(value.error());
    if (!value->isObject())
        return badField({});
    Fields fields(value->toObject(), {});
    NetworkProfile profile;

    profile.name = fields.take(u"name"_s).toString();
    if (!isPlainName(profile.name))
        return badField(u"name"_s);
    const auto chainId = fields.integer(u"chainId"_s, 1, MaxChainId);
    if (!chainId)
        return tl::unexpected(chainId.error());
    profile.chainId = *chainId;
    auto urls = readRpcUrls(fields.take(u"rpcUrls"_s));
    if (!urls)
        return tl::unexpected(urls.error());
    profile.rpcUrls = std::move(*urls);

    if (const auto contracts = readContracts(fields.take(u"contracts"_s), profile); !contracts)
        return tl::unexpected(contracts.error());
    if (const auto optional = readOptionalFields(fields, profile); !optional)
        return tl::unexpected(optional.error());
    if (const auto nothingLeft = fields.nothingLeft(); !nothingLeft)
        return tl::unexpected(nothingLeft.error());
    return profile;
}

Result<NetworkProfile> NetworkProfile::fromFile(const QString &path)
{
    return readFile(path, MaxProfileBytes).and_then(fromJson);
}

} // namespace capstan
