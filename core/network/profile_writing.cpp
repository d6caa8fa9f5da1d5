// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/profile_writing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

QByteArray toJson(const NetworkProfile &profile)
{
    QJsonArray urls;
    for (const QUrl &url : profile.rpcUrls)
        urls.append(url.toString(QUrl::FullyEncoded));
    QJsonObject names;
    for (auto it = profile.providerNames.begin(); it != profile.providerNames.end(); ++it)
        names[it.key().toChecksumHex()] = it.value();
    const QJsonObject object{
        {u"name"_s, profile.name},
        {u"chainId"_s, static_cast<qint64>(profile.chainId)},
        {u"rpcUrls"_s, urls},
        {u"explorerUrl"_s, profile.explorerUrl.toString(QUrl::FullyEncoded)},
        {u"contracts"_s, QJsonObject{{u"staking"_s, profile.staking.toChecksumHex()},
                                     {u"token"_s, profile.token.toChecksumHex()},
                                     {u"stakingConfig"_s, profile.stakingConfig.toChecksumHex()},
                                     {u"multicall3"_s, profile.multicall3.toChecksumHex()}}},
        {u"firstBlock"_s, static_cast<qint64>(profile.firstBlock)},
        {u"logWindow"_s, static_cast<qint64>(profile.logWindow)},
        {u"devnet"_s, profile.devnet},
        {u"providerNames"_s, names},
    };
    return QJsonDocument(object).toJson();
}

QString keyOf(const NetworkProfile &profile)
{
    return u"%1-%2"_s.arg(QString::number(profile.chainId), profile.staking.toChecksumHex());
}

/// By way of a whole profile, so that there is one place that judges endpoints.
Result<std::vector<QUrl>> parseEndpoints(const QStringList &texts)
{
    NetworkProfile profile;
    profile.name = u"-"_s;
    profile.chainId = 1;
    const Address any = *Address::fromHex(u"0x0000000000000000000000000000000000000001");
    profile.staking = profile.token = profile.stakingConfig = profile.multicall3 = any;
    QJsonObject object = QJsonDocument::fromJson(toJson(profile)).object();
    object[u"rpcUrls"_s] = QJsonArray::fromStringList(texts);
    return NetworkProfile::fromJson(QJsonDocument(object).toJson()).map([](const NetworkProfile &parsed) {
        return parsed.rpcUrls;
    });
}

} // namespace capstan
