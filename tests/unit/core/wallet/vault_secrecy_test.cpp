// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/vault.h"
#include "tests/unit/core/wallet/wallet_samples.h"

#include <QDirIterator>

using namespace capstan;
using namespace Qt::Literals::StringLiterals;
using test::outcome;

namespace {

/// The canary never lies anywhere in plain but where the vault puts it: every byte here is masked.
constexpr std::uint8_t Mask = 0x5a;

/// 32 bytes that occur nowhere by chance, masked.
QByteArray maskedKey()
{
    QByteArray masked;
    for (int i = 0; i < 32; ++i)
        masked += static_cast<char>(((i * 37 + 11) & 0xff) ^ Mask);
    return masked;
}

QByteArray maskedPassphrase()
{
    QByteArray masked("a canary in the coal mine");
    for (char &c : masked)
        c = static_cast<char>(c ^ Mask);
    return masked;
}

/// The plain bytes, in a SecretBytes only.
SecretBytes unmasked(const QByteArray &masked)
{
    SecretBytes plain(static_cast<std::size_t>(masked.size()));
    for (std::size_t i = 0; i < plain.size(); ++i)
        plain.bytes()[i] = static_cast<std::uint8_t>(masked[static_cast<qsizetype>(i)]) ^ Mask;
    return plain;
}

QByteArray plain(const QByteArray &masked)
{
    const SecretBytes bytes = unmasked(masked);
    return toQByteArray(bytes.bytes());
}

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
int countBetween(QFile &memory, qint64 begin, qint64 end, const QByteArray &masked)
{
    static std::array<char, 1 << 16> buffer;
    const qint64 overlap = masked.size() - 1;
    int found = 0;
    for (qint64 at = begin; at + overlap < end; at += static_cast<qint64>(buffer.size()) - overlap) {
        const qint64 size = std::min(end - at, static_cast<qint64>(buffer.size()));
        if (memory.seek(at) && memory.read(buffer.data(), size) == size)
            found += countMasked(QByteArrayView(buffer.data(), size), masked);
        wipeBytes(std::span(reinterpret_cast<std::uint8_t *>(buffer.data()), buffer.size()));
    }
    return found;
}

/// How often the canary lies in this process's writable memory.
int countInMemory(const QByteArray &masked)
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || !words[1].startsWith("rw"))
            continue;
        const QList<QByteArray> range = words[0].split('-');
        found +=
            countBetween(memory, range[0].toLongLong(nullptr, 16), range[1].toLongLong(nullptr, 16), masked);
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
    void findsTheKeyInMemoryWhileUnlocked();
    void leavesNoKeyInMemoryWhenLocked();
    void leavesNoPassphraseInMemory();
#endif
    void leavesNoPlainSecretInTheProfile(); // last: it has plain copies of its own

private:
    Result<void> importAndUnlock()
    {
        auto imported = outcome(m_open->vault->importPrivateKey(unmasked(maskedKey()), u"Canary"_s,
                                                                unmasked(maskedPassphrase()), this));
        if (!imported)
            return imported;
        return outcome(m_open->vault->unlock(unmasked(maskedPassphrase()), this));
    }
    std::unique_ptr<test::OpenVault<>> m_open;
};

void VaultSecrecyTest::initTestCase()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer's shadow is too large to search");
#endif
    SecretBytes::initialiseHeap();
    m_open = std::make_unique<test::OpenVault<>>();
    VERIFY_RESULT(importAndUnlock());
    const UnsignedTransaction transaction = test::sampleTransaction();
    VERIFY_RESULT(outcome(m_open->vault->sign(m_open->vault->accounts().front().address, transaction,
                                              signingDigest(transaction), this)));
}

#ifdef Q_OS_LINUX

// First, that the search finds what is there.
void VaultSecrecyTest::findsTheKeyInMemoryWhileUnlocked()
{
    QVERIFY(countInMemory(maskedKey()) >= 1);
}

void VaultSecrecyTest::leavesNoKeyInMemoryWhenLocked()
{
    m_open->vault->lock();
    QCOMPARE(countInMemory(maskedKey()), 0);
}

void VaultSecrecyTest::leavesNoPassphraseInMemory()
{
    QCOMPARE(countInMemory(maskedPassphrase()), 0);
}

#endif

void VaultSecrecyTest::leavesNoPlainSecretInTheProfile()
{
    QList<QByteArray> needles;
    for (const QByteArray &masked : {maskedKey(), maskedPassphrase()}) {
        const QByteArray bytes = plain(masked);
        QByteArray backwards = bytes;
        std::ranges::reverse(backwards);
        needles << bytes << backwards << bytes.toHex() << bytes.toHex().toUpper()
                << bytes.toBase64().first(32) << bytes.first(16) << bytes.toHex().first(32);
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
    QVERIFY(files >= 2); // the database and its log
}

QTEST_GUILESS_MAIN(VaultSecrecyTest)
#include "vault_secrecy_test.moc"
