// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/file_secret_store.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/wallet/wallet_samples.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace capstan::file_secret_store_test {

using test::outcome;

namespace {

const auto Key = u"key/1/0x9858EfFD232B4033E47d90003D41EC34EcaEda94"_s;

} // namespace

class FileSecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAnEntry();
    void survivesARestart();
    void keepsKeysApart_data();
    void keepsKeysApart();
    void staysInItsFolder();
    void onlyTheOwnerMayReadIt();
    void refusesWhatIsTooLarge();
    void saysWhenThereIsNoEntry();
    void runsRequestsInOrder();
    void answersFromTheEventLoop();
    void answersAfterTheStoreIsGone();
    void refusesWhatIsNotAFileOfOurs_data();
    void refusesWhatIsNotAFileOfOurs();
    void ignoresWhatAKilledRunLeftBehind();
    void keepsTheOldOneWhenItCannotWrite();
    void saysWhenItMayNotRead();
    void holdsAVaultsKeys();

private:
    QString path() const { return m_folder->filePath(u"secrets"_s); }
    QString fileOf(const QString &key) const { return path() + u'/' + QString(key).replace(u'/', u"%2F"_s); }
    FileSecretStore &store() { return *m_store; }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileSecretStore> m_store;
};

void FileSecretStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<FileSecretStore>(path());
}

void FileSecretStoreTest::keepsAnEntry()
{
    const QByteArray value("\0ciphertext\xff", 12);
    QCOMPARE(store().kind(), SecretStore::Kind::Files);
    QCOMPARE(outcome(store().write(Key, value, this)).value(), QByteArray());
    QCOMPARE(outcome(store().read(Key, this)).value(), value);
    VERIFY_RESULT(outcome(store().write(Key, "second", this)));
    QCOMPARE(outcome(store().read(Key, this)).value(), "second");
    VERIFY_RESULT(outcome(store().remove(Key, this)));
    COMPARE_ERROR(outcome(store().read(Key, this)), ErrorCode::SecretNotFound);
    QVERIFY(QDir(path()).isEmpty(QDir::Files | QDir::Hidden));
}

void FileSecretStoreTest::survivesARestart()
{
    VERIFY_RESULT(outcome(store().write(Key, "value", this)));
    m_store = std::make_unique<FileSecretStore>(path());
    QCOMPARE(outcome(store().read(Key, this)).value(), "value");
}

void FileSecretStoreTest::keepsKeysApart_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("another generation") << QString(Key).replace(u"/1/"_s, u"/2/"_s);
    QTest::newRow("a phrase") << QString(Key).replace(u"key"_s, u"phrase"_s);
    QTest::newRow("without its parts") << QString(Key).remove(u'/');
    QTest::newRow("as it is written") << QString(Key).replace(u'/', u"%2F"_s);
}

void FileSecretStoreTest::keepsKeysApart()
{
    QFETCH(QString, other);
    VERIFY_RESULT(outcome(store().write(Key, "one", this)));
    COMPARE_ERROR(outcome(store().read(other, this)), ErrorCode::SecretNotFound);
    VERIFY_RESULT(outcome(store().write(other, "other", this)));
    QCOMPARE(outcome(store().read(Key, this)).value(), "one");
}

void FileSecretStoreTest::staysInItsFolder()
{
    VERIFY_RESULT(outcome(store().write(u"../escaped"_s, "value", this)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"secrets"_s});
    QCOMPARE(outcome(store().read(u"../escaped"_s, this)).value(), "value");
}

void FileSecretStoreTest::onlyTheOwnerMayReadIt()
{
    VERIFY_RESULT(outcome(store().write(Key, "value", this)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(fileOf(Key)) & others, QFile::Permissions());
}

void FileSecretStoreTest::refusesWhatIsTooLarge()
{
    const QByteArray largest(MaxSecretSize, 'x');
    VERIFY_RESULT(outcome(store().write(Key, largest, this)));
    COMPARE_ERROR(outcome(store().write(Key, largest + 'x', this)), ErrorCode::TooLarge);
    QCOMPARE(outcome(store().read(Key, this)).value(), largest);
}

void FileSecretStoreTest::saysWhenThereIsNoEntry()
{
    COMPARE_ERROR(outcome(store().read(Key, this)), ErrorCode::SecretNotFound);
    VERIFY_RESULT(outcome(store().remove(Key, this)));
}

void FileSecretStoreTest::runsRequestsInOrder()
{
    QList<Result<QByteArray>> read;
    SecretJob *last = nullptr;
    for (int i = 0; i < 5; ++i) {
        store().write(Key, QByteArray::number(i), this);
        last = store().read(Key, this);
        connect(last, &SecretJob::finished, this, [&](const Result<QByteArray> &value) { read << value; });
    }
    VERIFY_RESULT(outcome(last));
    QCOMPARE(read, (QList<Result<QByteArray>>{"0"_ba, "1"_ba, "2"_ba, "3"_ba, "4"_ba}));
}

void FileSecretStoreTest::answersFromTheEventLoop()
{
    int answers = 0;
    for (SecretJob *job : {store().read(Key, this), store().remove(Key, this)})
        connect(job, &SecretJob::finished, this, [&] { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 2);
}

void FileSecretStoreTest::answersAfterTheStoreIsGone()
{
    SecretJob *job = store().write(Key, "value", this);
    m_store.reset();
    VERIFY_RESULT(outcome(job));
}

void FileSecretStoreTest::refusesWhatIsNotAFileOfOurs_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("an empty file") << u"empty"_s;
    QTest::newRow("a large file") << u"large"_s;
    QTest::newRow("a folder") << u"folder"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("a link to somewhere else") << u"link"_s;
#endif
}

void FileSecretStoreTest::refusesWhatIsNotAFileOfOurs()
{
    QFETCH(QString, what);
    QVERIFY(QDir().mkpath(path()));
    if (what == "folder"_L1) {
        QVERIFY(QDir().mkpath(fileOf(Key)));
    } else if (what == "link"_L1) {
        QFile target(m_folder->filePath(u"target"_s));
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write("planted") == 7);
        QVERIFY(target.link(fileOf(Key)));
    } else {
        QFile file(fileOf(Key));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(what == "empty"_L1 ? 0 : MaxSecretSize + 1));
    }
    COMPARE_ERROR(outcome(store().read(Key, this)), ErrorCode::SecretDamaged);
}

void FileSecretStoreTest::ignoresWhatAKilledRunLeftBehind()
{
    VERIFY_RESULT(outcome(store().write(Key, "value", this)));
    QFile half(fileOf(Key) + u".new"_s);
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write("val") == 3);
    half.close();
    QCOMPARE(outcome(store().read(Key, this)).value(), "value");
    VERIFY_RESULT(outcome(store().write(Key, "next", this)));
    QCOMPARE(outcome(store().read(Key, this)).value(), "next");
    QVERIFY(!half.exists());
}

void FileSecretStoreTest::keepsTheOldOneWhenItCannotWrite()
{
    VERIFY_RESULT(outcome(store().write(Key, "value", this)));
    QVERIFY(QDir().mkpath(fileOf(Key) + u".new/in the way"_s));
    COMPARE_ERROR(outcome(store().write(Key, "next", this)), ErrorCode::FileUnwritable);
    QCOMPARE(outcome(store().read(Key, this)).value(), "value");
}

void FileSecretStoreTest::saysWhenItMayNotRead()
{
    // A file where the folder should be: for any user.
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    COMPARE_ERROR(outcome(store().read(Key, this)), ErrorCode::FileUnreadable);
    COMPARE_ERROR(outcome(store().write(Key, "value", this)), ErrorCode::FileUnwritable);
}

void FileSecretStoreTest::holdsAVaultsKeys()
{
    test::OpenDatabase database;
    AccountStore accounts(database.database.get());
    const auto makeVault = [&] {
        auto vault = std::make_unique<Vault>(&accounts, m_store.get(), ScryptCost{1u << 4, 8, 1});
        (void)vault->load();
        return vault;
    };
    auto vault = makeVault();
    VERIFY_RESULT(outcome(vault->importPrivateKey(test::privateKey(1), u"Key"_s, test::secret("old"), this)));
    VERIFY_RESULT(
        outcome(vault->importPhrase(test::phrase(), {test::accountAt(0)}, true, test::secret("old"), this)));
    VERIFY_RESULT(outcome(vault->changePassphrase(test::secret("old"), test::secret("new"), this)));
    vault = makeVault();
    m_store = std::make_unique<FileSecretStore>(path());
    vault = makeVault();
    VERIFY_RESULT(outcome(vault->unlock(test::secret("new"), this)));
    // Only the new ones are left.
    QTRY_COMPARE(QDir(path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    QFile damaged(fileOf(u"key/2/"_s + test::addressOf(test::privateKey(1)).toChecksumHex()));
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.putChar('X'));
    damaged.close();
    COMPARE_ERROR(outcome(vault->unlock(test::secret("new"), this)), ErrorCode::SecretDamaged);
}

CAPSTAN_TEST(FileSecretStoreTest)

} // namespace capstan::file_secret_store_test

#include "file_secret_store_test.moc"
