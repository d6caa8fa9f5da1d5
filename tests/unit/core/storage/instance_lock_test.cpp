// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/instance_lock.h"
#include "tests/unit/core/storage/storage_samples.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace capstan;
using namespace Qt::Literals::StringLiterals;

class InstanceLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesASecondOwnerAndNamesTheFirst();
    void refusesAnotherProcess();
    void canBeTakenAfterItsOwnerWasKilled();
    void locksEachFolderForItself();
    void refusesAFolderThatIsNotThere();
};

void InstanceLockTest::refusesASecondOwnerAndNamesTheFirst()
{
    QTemporaryDir folder;
    auto first = InstanceLock::acquire(folder.path());
    VERIFY_RESULT(first);
    const auto second = InstanceLock::acquire(folder.path());
    COMPARE_ERROR(second, ErrorCode::AlreadyRunning);
    QCOMPARE(second.error().number, QCoreApplication::applicationPid());
    QCOMPARE(second.error().detail, QString::number(QCoreApplication::applicationPid()));
    first->reset();
    VERIFY_RESULT(InstanceLock::acquire(folder.path()));
}

void InstanceLockTest::refusesAnotherProcess()
{
    QTemporaryDir folder;
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder.path()});
    QVERIFY(holder.waitForReadyRead());
    const auto refused = InstanceLock::acquire(folder.path());
    COMPARE_ERROR(refused, ErrorCode::AlreadyRunning);
    QCOMPARE(refused.error().number, holder.processId());
    holder.kill();
    QVERIFY(holder.waitForFinished());
}

void InstanceLockTest::canBeTakenAfterItsOwnerWasKilled()
{
    QTemporaryDir folder;
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder.path()});
    QVERIFY(holder.waitForReadyRead());
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(QFile::exists(folder.filePath(u"instance.lock"_s)));
    VERIFY_RESULT(InstanceLock::acquire(folder.path()));
}

void InstanceLockTest::locksEachFolderForItself()
{
    QTemporaryDir one;
    QTemporaryDir other;
    const auto first = InstanceLock::acquire(one.path());
    VERIFY_RESULT(first);
    VERIFY_RESULT(InstanceLock::acquire(other.path()));
}

void InstanceLockTest::refusesAFolderThatIsNotThere()
{
    QTemporaryDir folder;
    COMPARE_ERROR(InstanceLock::acquire(folder.filePath(u"missing"_s)), ErrorCode::FileUnwritable);
}

namespace {

/// The other process: takes the lock, says so, and stays until it is killed.
int hold(const QString &folder)
{
    const auto lock = InstanceLock::acquire(folder);
    std::puts(lock ? "held" : "refused");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--hold"_L1)
        return hold(arguments.value(2));
    InstanceLockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "instance_lock_test.moc"
