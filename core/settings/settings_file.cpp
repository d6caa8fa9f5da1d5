// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_file.h"

#include <QFile>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MaxBytes = 1 << 20;
constexpr int MaxSetAside = 100;

bool looksLikeIni(const QByteArray &text)
{
    if (text.size() > MaxBytes || text.contains('\0') || !text.isValidUtf8())
        return false;
    for (const QByteArray &raw : text.split('\n')) {
        const QByteArray line = raw.trimmed();
        const bool isSection = line.startsWith('[') && line.endsWith(']');
        if (!line.isEmpty() && !line.startsWith(';') && !isSection && line.indexOf('=') < 1)
            return false;
    }
    return true;
}

Result<QString> setAside(const QString &path)
{
    for (int number = 1; number <= MaxSetAside; ++number) {
        const QString name = u"%1.damaged-%2"_s.arg(path).arg(number);
        if (!QFile::exists(name) && QFile::rename(path, name))
            return name;
    }
    return failure(ErrorCode::FileUnwritable, path);
}

} // namespace

Result<SettingsFile> openSettingsFile(const QString &path)
{
    SettingsFile opened;
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, path);
        const bool isFit = looksLikeIni(file.read(MaxBytes + 1));
        file.close();
        if (!isFit) {
            auto aside = setAside(path);
            if (!aside)
                return tl::unexpected(aside.error());
            opened.setAside = *std::move(aside);
        }
    }
    opened.settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
    return opened;
}

} // namespace capstan
