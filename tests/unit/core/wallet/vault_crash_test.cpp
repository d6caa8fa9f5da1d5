// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/file_secret_store.h"
#include "core/wallet/vault.h"
#include "tests/support/thread_end.h"
#include "tests/unit/core/wallet/wallet_samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace capstan;
using namespace Qt::Literals::StringLiterals;
using test::outcome;
using test::secret;

namespace {

constexpr ScryptCost Cost{1u << 4, 8, 1};

/// A profile with its secrets in files, as the program has it.
struct Profile
{
    explicit Profile(const QString &folder)
        : database(Database::open(folder + u"/capstan.sqlite"_s).value())
        , accounts(database.get())
        , secrets(folder + u"/secrets"_s)
        , vault(&accounts, &secrets, Cost)
    {
        loaded = vault.load();
    }
    std::unique_ptr<Database> database;
    AccountStore accounts;
    FileSecretStore secrets;
    Vault vault;
    Result<void> loaded;
    QObject jobs;
};

QByteArray numbered(int size, int number)
{
    QByteArray bytes(size, '\1');
    bytes[size - 1] = static_cast<char>(number & 0xff);
    bytes[size - 2] = static_cast<char>(number >> 8);
    return bytes;
}

QByteArray passphrase(int number)
{
    return "passphrase " + QByteArray::number(number);
}

void say(const char *word, const char *what, int number)
{
    std::printf("%s %s %d\n", word, what, number);
    std::fflush(stdout);
}

/// The process that gets killed: creates (a phrase that is not backed up yet), imports and changes the
/// passphrase for as long as it lives, and says what it begins and what is done. @p current is the
/// passphrase's number.
int workForever(const QString &folder, int number, int current)
{
    Profile profile(folder);
    if (!profile.loaded)
        return 1;
    for (;; ++number) {
        say("begin", "key", number);
        if (!outcome(profile.vault.importPrivateKey(secret(numbered(32, number)), u"Key"_s,
                                                    secret(passphrase(current)), &profile.jobs)))
            return 2;
        say("done", "key", number);

        say("begin", "phrase", number);
        Phrase phrase{Mnemonic::fromEntropy(secret(numbered(16, number))).value(), {}};
        if (!outcome(profile.vault.importPhrase(std::move(phrase), {test::accountAt(0), test::accountAt(1)},
                                                false, secret(passphrase(current)), &profile.jobs)))
            return 3;
        say("done", "phrase", number);

        say("begin", "passphrase", current + 1);
        if (!outcome(profile.vault.changePassphrase(secret(passphrase(current)),
                                                    secret(passphrase(current + 1)), &profile.jobs)))
            return 4;
        say("done", "passphrase", ++current);
    }
}

/// What a process has said. A line that the kill cut short was not said.
struct Said
{
    int number = 0; ///< of the last key or phrase it began
    int begun = 0;  ///< passphrase
    std::vector<Address> accounts;
};

Said whatWasSaid(const QByteArray &output)
{
    Said said;
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3)
            continue;
        const int number = words[2].toInt();
        if (words[1] == "passphrase") {
            said.begun = number;
            continue;
        }
        said.number = number;
        if (words[0] != "done")
            continue;
        if (words[1] == "key") {
            said.accounts.push_back(test::addressOf(secret(numbered(32, number))));
        } else {
            const Phrase phrase{Mnemonic::fromEntropy(secret(numbered(16, number))).value(), {}};
            said.accounts.push_back(test::addressAt(phrase, 0));
            said.accounts.push_back(test::addressAt(phrase, 1));
        }
    }
    return said;
}

} // namespace

class VaultCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverKeepsAnAccountThatCannotBeUnlocked_data();
    void neverKeepsAnAccountThatCannotBeUnlocked();
    void cleanupTestCase();

private:
    void killAtWork(const QString &folder, Said &said, int current);
    void compareAfterKill(const QString &folder, const std::vector<Address> &done, int begun, int &current);
    int m_kills = 0; ///< of the present profile
    int m_allKills = 0;
    std::size_t m_allAccounts = 0;
    int m_allChanges = 0;
};

void VaultCrashTest::killAtWork(const QString &folder, Said &said, int current)
{
    QProcess worker;
    worker.start(QCoreApplication::applicationFilePath(),
                 {u"--work"_s, folder, QString::number(said.number + 1), QString::number(current)});
    QVERIFY(worker.waitForReadyRead(20'000));
    worker.waitForFinished(QRandomGenerator::global()->bounded(0, 1500));
    worker.kill();
    QVERIFY(worker.waitForFinished());
    QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
    const int before = said.number;
    said = whatWasSaid(worker.readAllStandardOutput());
    said.number = std::max(said.number, before);
}

void VaultCrashTest::compareAfterKill(const QString &folder, const std::vector<Address> &done, int begun,
                                      int &current)
{
    Profile profile(folder);
    VERIFY_RESULT(profile.loaded);
    const auto accounts = profile.vault.accounts();
    for (const Address &address : done)
        QVERIFY(std::ranges::find(accounts, address, &Account::address) != accounts.end());
    if (accounts.empty())
        return;

    // Of a change that was under way either the new or the old passphrase holds, for all.
    auto unlocked = outcome(profile.vault.unlock(secret(passphrase(begun)), this));
    current = unlocked ? begun : begun - 1;
    if (!unlocked)
        unlocked = outcome(profile.vault.unlock(secret(passphrase(current)), this));
    VERIFY_RESULT(unlocked);
    const UnsignedTransaction transaction = test::sampleTransaction();
    for (const Account &account : accounts)
        QVERIFY(outcome(profile.vault.sign(account.address, transaction, signingDigest(transaction), this))
                    .value()
                    .from == account.address);

    // Nothing is left of the generation that doesn't count.
    QTRY_VERIFY(!profile.accounts.staleSecretGeneration().value());
    const QString counts =
        u"*%2F"_s + QString::number(profile.accounts.secretGeneration().value()) + u"%2F*"_s;
    const QDir secrets(folder + u"/secrets"_s);
    QSet<QString> needed;
    for (const Account &account : accounts)
        needed.insert((account.phrase ? u"phrase/"_s : u"key/"_s) +
                      account.phrase.value_or(account.address).toChecksumHex());
    QVERIFY(secrets.entryList({counts}, QDir::Files).size() >= needed.size());
    // Each kill may leave one entry that no account owns: of an import that it stopped.
    QVERIFY(secrets.entryList(QDir::Files).size() <= needed.size() + m_kills);
}

void VaultCrashTest::neverKeepsAnAccountThatCannotBeUnlocked_data()
{
    QTest::addColumn<int>("kills");
    const int profiles = qEnvironmentVariableIsSet("CAPSTAN_FULL") ? 40 : 4;
    for (int profile = 0; profile < profiles; ++profile)
        QTest::addRow("profile %d", profile) << 5;
}

void VaultCrashTest::neverKeepsAnAccountThatCannotBeUnlocked()
{
    QFETCH(int, kills);
    const QTemporaryDir folder;
    std::vector<Address> done;
    Said said;
    int current = 0;
    for (m_kills = 1; m_kills <= kills; ++m_kills) {
        killAtWork(folder.path(), said, current);
        done.insert(done.end(), said.accounts.begin(), said.accounts.end());
        compareAfterKill(folder.path(), done, std::max(said.begun, current), current);
        if (QTest::currentTestFailed())
            return;
        ++m_allKills;
    }
    m_allAccounts += done.size();
    m_allChanges += current;
}

void VaultCrashTest::cleanupTestCase()
{
    // That there was work to stop.
    QVERIFY(m_allAccounts >= static_cast<std::size_t>(m_allKills) / 2 && m_allChanges > 0);
    qInfo("%d kills, %zu accounts, %d changes of the passphrase", m_allKills, m_allAccounts, m_allChanges);
}

int main(int argc, char **argv)
{
    const testing::ThreadEnd threadEnd;
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--work"_L1)
        return workForever(arguments.value(2), arguments.value(3).toInt(), arguments.value(4).toInt());
    VaultCrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "vault_crash_test.moc"
