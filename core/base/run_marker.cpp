// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/run_marker.h"

#include "core/base/visible_text.h"

#include <QDateTime>
#include <QFile>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MaxBytes = 80;

} // namespace

RunMarker::RunMarker(const QString &path, const QString &version)
    : m_path(path)
{
    QFile file(path);
    if (file.exists()) {
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const QString text = isOpen ? QString::fromUtf8(file.read(MaxBytes)).trimmed() : QString();
        m_leftBehind = isPlainLine(text, MaxBytes) ? text : QString();
        file.close();
    }
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(
            u"%1, %2\n"_s.arg(version, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)).toUtf8());
}

RunMarker::~RunMarker()
{
    QFile::remove(m_path);
}

} // namespace capstan
