// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <qt_windows.h>

#include <chrono>
#include <cstdio>
#include <io.h>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

class NoEvents final : public SystemEvents
{
public:
    NoEvents()
        : SystemEvents(nullptr)
    {
    }
};

class NoPreferences final : public DesktopPreferences
{
public:
    NoPreferences()
        : DesktopPreferences(nullptr)
    {
    }
};

/// Where a stream goes nowhere, to the console. One that was sent into a file or a pipe stays there.
void openOnConsole(std::FILE *stream, DWORD handle)
{
    const HANDLE current = GetStdHandle(handle);
    if (current == nullptr || current == INVALID_HANDLE_VALUE || GetFileType(current) == FILE_TYPE_UNKNOWN)
        std::freopen("CONOUT$", "w", stream);
}

bool move(const QString &from, const QString &to)
{
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    return MoveFileExW(reinterpret_cast<const wchar_t *>(source.utf16()),
                       reinterpret_cast<const wchar_t *>(target.utf16()),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
}

} // namespace

// A process of the same user may still read this one: Windows lets it.
bool hardenProcess()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    return true;
}

void attachToParentConsole()
{
    if (!AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    SetConsoleOutputCP(CP_UTF8);
    openOnConsole(stdout, STD_OUTPUT_HANDLE);
    openOnConsole(stderr, STD_ERROR_HANDLE);
}

// The profile's folder is its owner's by the system's defaults (%APPDATA%); a move that is written through
// includes the folder.
Result<void> writeDurably(const QString &path, const QByteArray &content)
{
    const QString beside = path + u".new"_s;
    QFile::remove(beside); // of a run that was killed
    QFile file(beside);
    bool done = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                file.write(content) == content.size() && file.flush() && _commit(file.handle()) == 0;
    file.close();
    done = done && move(beside, path);
    if (!done) {
        QFile::remove(beside);
        return failure(ErrorCode::FileUnwritable, path);
    }
    return {};
}

Result<QByteArray> readDurable(const QString &path, qint64 maxSize)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymbolicLink())
        return failure(ErrorCode::SecretNotFound, path);
    if (!info.isFile() || info.isSymbolicLink() || info.size() < 1 || info.size() > maxSize)
        return failure(ErrorCode::SecretDamaged, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path);
    QByteArray content = file.read(maxSize);
    if (content.size() != info.size())
        return failure(ErrorCode::FileUnreadable, path);
    return content;
}

Result<void> removeDurably(const QString &path)
{
    QFile::remove(path + u".new"_s);
    if (QFile::exists(path) && !QFile::remove(path))
        return failure(ErrorCode::FileUnwritable, path);
    return {};
}

// A sleep is noticed by the clock (AutoLock).
std::unique_ptr<SystemEvents> SystemEvents::create()
{
    return std::make_unique<NoEvents>();
}

std::unique_ptr<DesktopPreferences> DesktopPreferences::create()
{
    return std::make_unique<NoPreferences>();
}

// The vault opens with the login.
KeychainProbe *probeKeychain(std::chrono::milliseconds, QObject *parent)
{
    auto *probe = new KeychainProbe(parent);
    QMetaObject::invokeMethod(
        probe,
        [probe] {
            probe->deleteLater();
            Q_EMIT probe->finished(KeychainState::Open);
        },
        Qt::QueuedConnection);
    return probe;
}

std::unique_ptr<Notifier> createDesktopNotifier()
{
    return nullptr;
}

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void forgetKeychainSession() {}

} // namespace capstan
