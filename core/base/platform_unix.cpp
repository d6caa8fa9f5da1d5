// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace capstan {

namespace {

class Descriptor
{
public:
    Descriptor(const QByteArray &path, int flags)
        : m_fd(::open(path.constData(), flags | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR))
    {
    }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_fd >= 0; }
    int fd() const { return m_fd; }
    bool close() { return m_fd < 0 || ::close(std::exchange(m_fd, -1)) == 0; }
    bool sync() const
    {
#ifdef F_FULLFSYNC
        // On macOS fsync() alone stops at the drive's cache.
        if (::fcntl(m_fd, F_FULLFSYNC) == 0)
            return true;
#endif
        return ::fsync(m_fd) == 0;
    }
    bool write(const QByteArray &content) const
    {
        qsizetype done = 0;
        while (done < content.size()) {
            const ssize_t written =
                ::write(m_fd, content.constData() + done, static_cast<std::size_t>(content.size() - done));
            if (written < 0 && errno != EINTR)
                return false;
            done += written > 0 ? written : 0;
        }
        return true;
    }
    bool read(QByteArray &content) const
    {
        qsizetype done = 0;
        while (done < content.size()) {
            const ssize_t got =
                ::read(m_fd, content.data() + done, static_cast<std::size_t>(content.size() - done));
            if (got == 0 || (got < 0 && errno != EINTR))
                return false;
            done += got > 0 ? got : 0;
        }
        return true;
    }

private:
    int m_fd;
};

bool syncFolderOf(const QString &path)
{
    const Descriptor folder(QFile::encodeName(QFileInfo(path).path()), O_RDONLY | O_DIRECTORY);
    return folder.isOpen() && folder.sync();
}

} // namespace

qint64 steadyMs()
{
    // The steady clock stands still while the machine sleeps: Linux' always, and the library's on macOS.
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t throughSleep = CLOCK_BOOTTIME;
#else
    constexpr clockid_t throughSleep = CLOCK_MONOTONIC;
#endif
    timespec time{};
    ::clock_gettime(throughSleep, &time);
    return qint64{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
}

Result<void> writeDurably(const QString &path, const QByteArray &content)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray beside = target + ".new";
    ::unlink(beside.constData()); // of a run that was killed
    Descriptor file(beside, O_WRONLY | O_CREAT | O_EXCL);
    bool done = file.isOpen() && file.write(content) && file.sync();
    done = file.close() && done;
    done = done && std::rename(beside.constData(), target.constData()) == 0 && syncFolderOf(path);
    if (!done) {
        ::unlink(beside.constData());
        return failure(ErrorCode::FileUnwritable, path);
    }
    return {};
}

Result<QByteArray> readDurable(const QString &path, qint64 maxSize)
{
    // O_NONBLOCK: another program's pipe in the file's place must not hold the reader up.
    const Descriptor file(QFile::encodeName(path), O_RDONLY | O_NONBLOCK);
    if (!file.isOpen()) {
        const int reason = errno;
        if (reason == ENOENT)
            return failure(ErrorCode::SecretNotFound, path);
        return failure(reason == ELOOP ? ErrorCode::SecretDamaged : ErrorCode::FileUnreadable, path);
    }
    struct stat status = {};
    if (::fstat(file.fd(), &status) != 0)
        return failure(ErrorCode::FileUnreadable, path);
    if (!S_ISREG(status.st_mode) || status.st_size < 1 || status.st_size > maxSize)
        return failure(ErrorCode::SecretDamaged, path);
    QByteArray content(static_cast<qsizetype>(status.st_size), Qt::Uninitialized);
    if (!file.read(content))
        return failure(ErrorCode::FileUnreadable, path);
    return content;
}

Result<void> removeDurably(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    ::unlink((name + ".new").constData());
    if (::unlink(name.constData()) != 0)
        return errno == ENOENT ? Result<void>() : failure(ErrorCode::FileUnwritable, path);
    if (!syncFolderOf(path))
        return failure(ErrorCode::FileUnwritable, path);
    return {};
}

} // namespace capstan
