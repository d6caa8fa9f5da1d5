// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/network_files.h"

#include "core/base/file_io.h"
#include "core/network/profile_writing.h"

#include <QRegularExpression>

#include <algorithm>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxIdLength = 40;

QString idFor(const QString &name, const QDir &folder)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString base = name.toLower().replace(others, u"-"_s).left(MaxIdLength);
    while (base.startsWith(u'-'))
        base.remove(0, 1);
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = u"network"_s;
    QString id = base;
    for (int number = 2; folder.exists(id + u".json"_s); ++number)
        id = u"%1-%2"_s.arg(base).arg(number);
    return id;
}

bool isId(const QString &text)
{
    static const QRegularExpression id(uR"(\A[a-z0-9-]{1,60}\z)"_s);
    return id.match(text).hasMatch();
}

} // namespace

NetworkFiles::NetworkFiles(NetworkProfile builtIn, const QString &folder)
    : m_builtIn(std::move(builtIn))
    , m_folder(folder)
{
}

QString NetworkFiles::pathOf(const QString &id) const
{
    return m_folder.filePath(id + u".json"_s);
}

std::vector<std::pair<QString, Result<NetworkProfile>>> NetworkFiles::read() const
{
    std::vector<std::pair<QString, Result<NetworkProfile>>> all;
    const QStringList names = m_folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names.first(std::min<qsizetype>(names.size(), MaxNetworks))) {
        const QString id = name.chopped(5);
        if (isId(id))
            all.emplace_back(id, NetworkProfile::fromFile(pathOf(id)));
    }
    return all;
}

std::vector<KnownNetwork> NetworkFiles::all() const
{
    std::vector<KnownNetwork> known;
    for (auto &[id, profile] : read()) {
        if (profile)
            known.push_back({id, *std::move(profile)});
    }
    std::ranges::sort(known, {}, [](const KnownNetwork &each) { return each.profile.name; });
    known.insert(known.begin(), {QString(), m_builtIn});
    return known;
}

QStringList NetworkFiles::damaged() const
{
    QStringList paths;
    for (const auto &[id, profile] : read()) {
        if (!profile)
            paths.append(pathOf(id));
    }
    return paths;
}

Result<NetworkProfile> NetworkFiles::find(const QString &id) const
{
    if (id.isEmpty())
        return m_builtIn;
    return isId(id) ? NetworkProfile::fromFile(pathOf(id))
                    : Result<NetworkProfile>(failure(ErrorCode::FileUnreadable, id));
}

Result<void> NetworkFiles::checkIsNew(const NetworkProfile &profile, const QString &exceptId) const
{
    for (const KnownNetwork &each : all()) {
        if (!exceptId.isEmpty() && each.id == exceptId)
            continue;
        if (each.profile.name.compare(profile.name, Qt::CaseInsensitive) == 0)
            return failure(ErrorCode::InvalidProfile, u"name"_s);
        if (keyOf(each.profile) == keyOf(profile))
            return failure(ErrorCode::InvalidProfile, u"chainId"_s);
    }
    return {};
}

Result<QString> NetworkFiles::add(const NetworkProfile &profile)
{
    if (all().size() > MaxNetworks)
        return failure(ErrorCode::TooLarge, u"networks"_s, MaxNetworks);
    if (const auto isNew = checkIsNew(profile, {}); !isNew)
        return tl::unexpected(isNew.error());
    if (!m_folder.mkpath(u"."_s))
        return failure(ErrorCode::FileUnwritable, m_folder.path());
    const QString id = idFor(profile.name, m_folder);
    return writePrivateFile(pathOf(id), toJson(profile)).map([&id] { return id; });
}

Result<void> NetworkFiles::replace(const QString &id, const NetworkProfile &profile)
{
    if (!isId(id) || !QFile::exists(pathOf(id)))
        return failure(ErrorCode::FileUnwritable, pathOf(id));
    return checkIsNew(profile, id).and_then([&] { return writePrivateFile(pathOf(id), toJson(profile)); });
}

Result<void> NetworkFiles::remove(const QString &id)
{
    if (!isId(id) || !QFile::remove(pathOf(id)))
        return failure(ErrorCode::FileUnwritable, pathOf(id));
    return {};
}

} // namespace capstan
