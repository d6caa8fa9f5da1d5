// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/storage/sql.h"
#include "tests/unit/core/storage/storage_samples.h"

#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// SQLite's own calls of libc end here first: this program's symbols come before libc's.
namespace {

bool diskIsFull = false;
bool diskIsReadOnly = false;
bool syncFails = false;
int syncs = 0;

bool isProfile(const char *path)
{
    return std::string_view(path).find(".sqlite") != std::string_view::npos;
}

} // namespace

extern "C" {

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    if (diskIsFull) {
        errno = ENOSPC;
        return -1;
    }
    return syscall(SYS_pwrite64, file, data, size, offset);
}

int fdatasync(int file)
{
    ++syncs;
    if (syncFails) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(syscall(SYS_fdatasync, file));
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    if (diskIsReadOnly && isProfile(path) && (flags & O_ACCMODE) != O_RDONLY) {
        errno = EROFS;
        return -1;
    }
    return static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}
}

using namespace capstan;
using namespace Qt::Literals::StringLiterals;

class FailingDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void addIsOnTheDiskWhenItReturns();
    void aFullDiskRefusesTheRecord();
    void aFullDiskLosesNothing();
    void aFailedSyncRefusesTheRecord();
    void aFullDiskCannotBeOpenedAnew();
    void aReadOnlyDiskIsRefused();
};

void FailingDiskTest::cleanup()
{
    diskIsFull = false;
    diskIsReadOnly = false;
    syncFails = false;
}

void FailingDiskTest::addIsOnTheDiskWhenItReturns()
{
    test::OpenDatabase open;
    Journal journal(open.database.get());
    for (const std::uint64_t nonce : {1U, 2U, 3U}) {
        const int before = syncs;
        auto record = journal.add(test::signedRecord(nonce));
        VERIFY_RESULT(record);
        QVERIFY(syncs > before);
        const int added = syncs;
        record->state = TransactionState::Sent;
        VERIFY_RESULT(journal.update(*record));
        QVERIFY(syncs > added);
    }
}

void FailingDiskTest::aFullDiskRefusesTheRecord()
{
    test::OpenDatabase open;
    diskIsFull = true;
    COMPARE_ERROR(Journal(open.database.get()).add(test::signedRecord(1)), ErrorCode::FileUnwritable);
}

void FailingDiskTest::aFullDiskLosesNothing()
{
    test::OpenDatabase open;
    Journal journal(open.database.get());
    const auto first = journal.add(test::signedRecord(1));
    VERIFY_RESULT(first);
    diskIsFull = true;
    TransactionRecord changed = *first;
    changed.state = TransactionState::Sent;
    COMPARE_ERROR(journal.update(changed), ErrorCode::FileUnwritable);
    const auto refused = journal.add(test::signedRecord(2));
    COMPARE_ERROR(refused, ErrorCode::FileUnwritable);
    QCOMPARE(refused.error().number & 0xff, SqliteFull);
    QVERIFY(journal.records(1, test::Genesis, test::Owner).value() == std::vector{*first});

    diskIsFull = false;
    VERIFY_RESULT(journal.add(test::signedRecord(2)));
    open.reopen();
    QCOMPARE(Journal(open.database.get()).records(1, test::Genesis, test::Owner).value().size(), 2U);
}

void FailingDiskTest::aFailedSyncRefusesTheRecord()
{
    test::OpenDatabase open;
    syncFails = true;
    COMPARE_ERROR(Journal(open.database.get()).add(test::signedRecord(1)), ErrorCode::DatabaseFailure);
}

void FailingDiskTest::aFullDiskCannotBeOpenedAnew()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"profile.sqlite"_s);
    diskIsFull = true;
    COMPARE_ERROR(Database::open(path), ErrorCode::FileUnwritable);
    diskIsFull = false;
    VERIFY_RESULT(Database::open(path));
}

void FailingDiskTest::aReadOnlyDiskIsRefused()
{
    test::OpenDatabase open;
    open.database.reset();
    diskIsReadOnly = true;
    COMPARE_ERROR(Database::open(open.path()), ErrorCode::FileUnwritable);
    COMPARE_ERROR(Database::open(open.folder.filePath(u"new.sqlite"_s)), ErrorCode::FileUnwritable);
    diskIsReadOnly = false;
    open.reopen();
    QCOMPARE(open.database->schemaVersion(), Database::SchemaVersion);
}

QTEST_GUILESS_MAIN(FailingDiskTest)
#include "failing_disk_test.moc"
