// SPDX-License-Identifier: GPL-3.0-or-later

// For LD_PRELOAD: once armed, the disk takes so many writes to a profile's files, and none after.
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::atomic<bool> armed = false;
std::atomic<int> left = 0;

bool isOfProfile(int file)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return std::strstr(path, "capstan.sqlite") != nullptr;
}

bool isFull(int file)
{
    if (!armed || !isOfProfile(file) || left-- > 0)
        return false;
    errno = ENOSPC;
    return true;
}

} // namespace

extern "C" {

void capstanFillDiskAfter(int writes)
{
    left = writes;
    armed = true;
}

/// How many more writes there would have been room for.
int capstanWritesLeft()
{
    return left;
}

ssize_t write(int file, const void *data, size_t size)
{
    return isFull(file) ? -1 : syscall(SYS_write, file, data, size);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    return isFull(file) ? -1 : syscall(SYS_pwrite64, file, data, size, offset);
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    return pwrite64(file, data, size, offset);
}
}
