// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/file_secret_store.h"
#include "core/wallet/vault.h"
#include "tests/unit/core/wallet/wallet_samples.h"

#include <QDirIterator>

using namespace capstan;
using namespace Qt::Literals::StringLiterals;
using test::outcome;

namespace {

/// The canaries never lie anywhere in plain but where the vault puts them: every byte here is masked.
constexpr std::uint8_t Mask = 0x5a;

QByteArray masked(BytesView plain)
{
    QByteArray result;
    for (const std::uint8_t byte : plain)
        result += static_cast<char>(byte ^ Mask);
    return result;
}

/// The plain bytes, in a SecretBytes only.
SecretBytes unmasked(const QByteArray &masked)
{
    SecretBytes plain(static_cast<std::size_t>(masked.size()));
    for (std::size_t i = 0; i < plain.size(); ++i)
        plain.bytes()[i] = static_cast<std::uint8_t>(masked[static_cast<qsizetype>(i)]) ^ Mask;
    return plain;
}

/// @p size bytes that occur nowhere by chance, masked.
QByteArray maskedCanary(int size, int seed)
{
    QByteArray canary;
    for (int i = 0; i < size; ++i)
        canary += static_cast<char>(((i * 37 + seed * 101 + 11) & 0xff) ^ Mask);
    return canary;
}

QByteArray maskedPassphrase()
{
    QByteArray masked("a canary in the coal mine");
    for (char &c : masked)
        c = static_cast<char>(c ^ Mask);
    return masked;
}

SecretBytes hexOf(const SecretBytes &secret)
{
    constexpr char digits[] = "0123456789abcdef";
    SecretBytes hex(2 * secret.size());
    for (std::size_t i = 0; i < secret.size(); ++i) {
        hex.bytes()[2 * i] = static_cast<std::uint8_t>(digits[secret.bytes()[i] >> 4]);
        hex.bytes()[2 * i + 1] = static_cast<std::uint8_t>(digits[secret.bytes()[i] & 0xf]);
    }
    return hex;
}

SecretBytes utf16Of(const SecretBytes &text)
{
    SecretBytes wide(2 * text.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        wide.bytes()[2 * i] = text.bytes()[i];
    return wide;
}

/// A secret in the forms that a careless program would make of it.
class Forms
{
public:
    void addBytes(const SecretBytes &secret)
    {
        m_forms.push_back(secret.clone());
        addText(hexOf(secret));
    }
    void addText(const SecretBytes &utf8)
    {
        m_forms.push_back(utf8.clone());
        m_forms.push_back(utf16Of(utf8));
    }
    /// The first and the second half of each, as an allocator may have written over one of them.
    QList<QByteArray> maskedHalves() const
    {
        QList<QByteArray> halves;
        for (const SecretBytes &form : m_forms) {
            const std::size_t half = form.size() / 4 * 2; // of whole characters
            halves << masked(form.bytes().first(half)) << masked(form.bytes().subspan(half));
        }
        return halves;
    }
    void wipe() { m_forms.clear(); }

private:
    std::vector<SecretBytes> m_forms;
};

int countMasked(QByteArrayView haystack, const QByteArray &masked)
{
    int found = 0;
    const auto first = static_cast<char>(masked[0] ^ Mask);
    for (qsizetype i = haystack.indexOf(first); i >= 0 && i + masked.size() <= haystack.size();
         i = haystack.indexOf(first, i + 1)) {
        qsizetype same = 1;
        while (same < masked.size() && static_cast<char>(haystack[i + same] ^ Mask) == masked[same])
            ++same;
        found += same == masked.size() ? 1 : 0;
    }
    return found;
}

/// Searches through one buffer that is wiped each time, so as not to find its own copies later.
void countBetween(QFile &memory, qint64 begin, qint64 end, const QList<QByteArray> &needles,
                  QList<int> &found)
{
    static std::array<char, 1 << 16> buffer;
    constexpr qint64 overlap = 512; // longer than any needle
    for (qint64 at = begin; at < end; at += static_cast<qint64>(buffer.size()) - overlap) {
        const qint64 size = std::min(end - at, static_cast<qint64>(buffer.size()));
        if (memory.seek(at) && memory.read(buffer.data(), size) == size) {
            for (qsizetype i = 0; i < needles.size(); ++i)
                found[i] += countMasked(QByteArrayView(buffer.data(), size), needles[i]);
        }
        wipeBytes(std::span(reinterpret_cast<std::uint8_t *>(buffer.data()), buffer.size()));
    }
}

/// How often each needle lies in this process's writable memory (one in an overlap counts twice).
QList<int> countInMemory(const QList<QByteArray> &needles)
{
    QList<int> found(needles.size(), 0);
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || !words[1].startsWith("rw"))
            continue;
        const QList<QByteArray> range = words[0].split('-');
        countBetween(memory, range[0].toLongLong(nullptr, 16), range[1].toLongLong(nullptr, 16), needles,
                     found);
    }
    return found;
}

} // namespace

class VaultSecrecyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
#ifdef Q_OS_LINUX
    void leavesNothingInMemoryWhenLocked_data();
    void leavesNothingInMemoryWhenLocked();
#endif
    void leavesNoPlainSecretInTheProfile(); // last: it has plain copies of its own

private:
    Phrase phrase() const
    {
        return {Mnemonic::fromEntropy(unmasked(m_entropy)).value(), unmasked(m_phrasePassphrase)};
    }
    Result<void> bringIn(Vault *vault)
    {
        return outcome(
                   vault->importPrivateKey(unmasked(m_key), u"Canary"_s, unmasked(maskedPassphrase()), this))
            .and_then([this, vault] {
                return outcome(vault->importPhrase(phrase(), {test::accountAt(0)}, true,
                                                   unmasked(maskedPassphrase()), this));
            });
    }
    void useAll();
    void compareNothingInMemory(const QList<QByteArray> &needles);

    std::unique_ptr<test::OpenVault<>> m_open;
    QByteArray m_key = maskedCanary(32, 1);
    QByteArray m_entropy = maskedCanary(32, 2);
    QByteArray m_phrasePassphrase = maskedCanary(24, 3);
};

void VaultSecrecyTest::initTestCase()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer's shadow is too large to search");
#endif
    SecretBytes::initialiseHeap();
}

/// All that a vault does with its secrets.
void VaultSecrecyTest::useAll()
{
    const UnsignedTransaction transaction = test::sampleTransaction();
    const auto accounts = m_open->vault->accounts();
    for (const Account &account : accounts)
        VERIFY_RESULT(
            outcome(m_open->vault->sign(account.address, transaction, signingDigest(transaction), this)));
    VERIFY_RESULT(outcome(m_open->vault->exportKeystore(accounts[0].address, unmasked(maskedPassphrase()),
                                                        unmasked(maskedPassphrase()), this)));
    VERIFY_RESULT(outcome(m_open->vault->addPhraseAccount(*accounts[1].phrase, test::accountAt(1),
                                                          unmasked(maskedPassphrase()), this)));
    VERIFY_RESULT(outcome(
        m_open->vault->changePassphrase(unmasked(maskedPassphrase()), unmasked(maskedPassphrase()), this)));
}

#ifdef Q_OS_LINUX

void VaultSecrecyTest::compareNothingInMemory(const QList<QByteArray> &needles)
{
    const QList<int> found = countInMemory(needles);
    QCOMPARE(found.size(), needles.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY2(found[i] == 0, qPrintable(u"form %1, half %2: %3"_s.arg(i / 2).arg(i % 2).arg(found[i])));
}

void VaultSecrecyTest::leavesNothingInMemoryWhenLocked_data()
{
    QTest::addColumn<int>("run");
    const int runs = qEnvironmentVariableIsSet("CAPSTAN_FULL") ? 100 : 10;
    for (int run = 0; run < runs; ++run)
        QTest::addRow("run %d", run) << run;
}

void VaultSecrecyTest::leavesNothingInMemoryWhenLocked()
{
    QFETCH(int, run);
    m_key = maskedCanary(32, 3 * run + 1);
    m_entropy = maskedCanary(run % 2 == 0 ? 16 : 32, 3 * run + 2);
    m_phrasePassphrase = maskedCanary(24, 3 * run + 3);
    m_open = std::make_unique<test::OpenVault<>>(ScryptCost{1u << 4, 8, 1});
    VERIFY_RESULT(bringIn(m_open->vault.get()));
    VERIFY_RESULT(outcome(m_open->vault->unlock(unmasked(maskedPassphrase()), this)));
    useAll();

    // First, that the search finds each form where it is.
    Forms forms;
    forms.addBytes(unmasked(m_key));
    forms.addBytes(unmasked(m_entropy));
    forms.addText(phrase().mnemonic.text());
    forms.addText(unmasked(m_phrasePassphrase));
    forms.addText(unmasked(maskedPassphrase()));
    const QList<QByteArray> needles = forms.maskedHalves();
    const QList<int> shown = countInMemory(needles);
    QCOMPARE(shown.size(), needles.size());
    QVERIFY(std::ranges::all_of(shown, [](int count) { return count >= 1; }));
    forms.wipe();

    // What an unlocked vault holds is the key, and no phrase.
    const QList<int> unlocked = countInMemory(needles);
    QVERIFY(unlocked[0] >= 1 && unlocked[1] >= 1);
    QVERIFY(std::ranges::all_of(unlocked.mid(2), [](int count) { return count == 0; }));
    auto revealed = outcome(m_open->vault->revealPhrase(*m_open->vault->accounts()[1].phrase,
                                                        unmasked(maskedPassphrase()), this));
    VERIFY_RESULT(revealed);
    constexpr qsizetype entropyAt = 6; // after two halves of each of the key's three forms
    QVERIFY(countInMemory(needles)[entropyAt] >= 1);

    revealed = failure(ErrorCode::Cancelled);
    m_open->vault->lock();
    compareNothingInMemory(needles);
}

#endif

void VaultSecrecyTest::leavesNoPlainSecretInTheProfile()
{
    m_open = std::make_unique<test::OpenVault<>>();
    FileSecretStore secrets(m_open->folder.filePath(u"secrets"_s));
    Vault vault(&m_open->accounts, &secrets, test::Cheap);
    VERIFY_RESULT(bringIn(&vault));
    Forms forms;
    forms.addBytes(unmasked(m_key));
    forms.addBytes(unmasked(m_entropy));
    forms.addText(phrase().mnemonic.text());
    forms.addText(unmasked(maskedPassphrase()));
    QList<QByteArray> needles;
    const QList<QByteArray> maskedNeedles = forms.maskedHalves();
    for (const QByteArray &needle : maskedNeedles) {
        const SecretBytes secret = unmasked(needle);
        const QByteArray plain = toQByteArray(secret.bytes());
        needles << plain << plain.toUpper() << plain.toBase64().chopped(4);
    }
    int files = 0;
    QDirIterator entries(m_open->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++files;
        for (const QByteArray &needle : needles)
            QVERIFY2(!content.contains(needle), qPrintable(file.fileName()));
    }
    QVERIFY(files >= 4); // the database, its log, and two entries
}

QTEST_GUILESS_MAIN(VaultSecrecyTest)
#include "vault_secrecy_test.moc"
