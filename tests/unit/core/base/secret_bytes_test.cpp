// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_bytes.h"

#include <QTest>

#include <algorithm>
#include <openssl/crypto.h>
#include <type_traits>

using namespace capstan;

namespace {

template <class T>
concept Comparable = requires(const T &a, const T &b)
{
    a == b;
};

template <class T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes> &&
              std::is_nothrow_move_assignable_v<SecretBytes>);
static_assert(!Comparable<SecretBytes> && !Printable<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, Bytes> && !std::is_convertible_v<SecretBytes, BytesView>);

SecretBytes filled(std::size_t size, std::uint8_t value)
{
    SecretBytes secret(size);
    std::ranges::fill(secret.bytes(), value);
    return secret;
}

bool isFilled(const SecretBytes &secret, std::size_t size, std::uint8_t value)
{
    return secret.size() == size &&
           std::ranges::all_of(secret.bytes(), [value](std::uint8_t byte) { return byte == value; });
}

bool isOnSecureHeap(const SecretBytes &secret)
{
    return CRYPTO_secure_allocated(secret.bytes().data()) == 1;
}

constexpr std::size_t heapSize = 1u << 16;

/// What OpenSSL's ordinary heap gets back: whether the memory watched was free of the secret by then.
struct WatchedMemory
{
    const void *place = nullptr;
    std::size_t size = 0;
    bool wasReturned = false;
    bool wasClean = false;
};
WatchedMemory watched;

void *allocate(std::size_t size, const char *, int)
{
    return std::malloc(size);
}

void *reallocate(void *memory, std::size_t size, const char *, int)
{
    return std::realloc(memory, size);
}

void release(void *memory, const char *, int)
{
    if (memory && memory == watched.place) {
        const BytesView bytes(static_cast<const std::uint8_t *>(memory), watched.size);
        watched.wasReturned = true;
        watched.wasClean = std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
        watched.place = nullptr;
    }
    std::free(memory);
}

} // namespace

class SecretBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // These two come first: afterwards the secure heap is there for good.
    void worksWithoutItsHeap()
    {
        const SecretBytes secret = filled(32, 7);
        QVERIFY(!isOnSecureHeap(secret));
        QVERIFY(isFilled(secret, 32, 7));
    }

    void ordinaryMemoryIsWipedBeforeItIsGivenBack()
    {
        {
            const SecretBytes secret = filled(100, 0xa5);
            watched = {secret.bytes().data(), secret.size(), false, false};
        }
        QVERIFY(watched.wasReturned);
        QVERIFY(watched.wasClean);
    }

    void heapIsSetUpOnce()
    {
        const bool locked = SecretBytes::initialiseHeap(heapSize);
        QCOMPARE(CRYPTO_secure_malloc_initialized(), 1);
        QCOMPARE(SecretBytes::initialiseHeap(heapSize * 2), locked);
        QVERIFY(isOnSecureHeap(SecretBytes(32)));
    }

    void startsEmptyOrZeroed()
    {
        QVERIFY(SecretBytes().isEmpty());
        QVERIFY(SecretBytes(0).isEmpty());
        QVERIFY(isFilled(SecretBytes(100), 100, 0));
    }

    void copiesAndClones()
    {
        const Bytes source{1, 2, 3};
        const SecretBytes secret = SecretBytes::copyOf(source);
        SecretBytes clone = secret.clone();
        QVERIFY(std::ranges::equal(secret.bytes(), source));
        clone.bytes()[0] = 9;
        QCOMPARE(secret.bytes()[0], std::uint8_t{1});
        QVERIFY(SecretBytes::copyOf({}).isEmpty());
    }

    void movingLeavesNothingBehind()
    {
        SecretBytes first = filled(16, 5);
        SecretBytes second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move)
        QVERIFY(isFilled(second, 16, 5));

        SecretBytes third = filled(8, 6);
        third = std::move(second);
        QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
        QVERIFY(isFilled(third, 16, 5));

        SecretBytes &same = third;
        third = std::move(same);
        QVERIFY(isFilled(third, 16, 5));
    }

    void wipedMemoryHoldsNothing()
    {
        SecretBytes secret = filled(64, 0xa5);
        QVERIFY(isOnSecureHeap(secret));
        const std::uint8_t *place = secret.bytes().data();
        secret.wipe();
        QVERIFY(secret.isEmpty());
        // The heap stays mapped, so that its freed bytes can be looked at; the allocator's list uses the
        // first 16.
        QVERIFY(std::none_of(place + 16, place + 64, [](std::uint8_t byte) { return byte == 0xa5; }));
        secret.wipe();
        QVERIFY(secret.isEmpty());
    }

    void destroyingWipes()
    {
        const std::uint8_t *place = nullptr;
        {
            const SecretBytes secret = filled(64, 0x5a);
            place = secret.bytes().data();
        }
        QVERIFY(std::none_of(place + 16, place + 64, [](std::uint8_t byte) { return byte == 0x5a; }));
    }

    void aFullHeapIsNoFailure()
    {
        std::vector<SecretBytes> secrets;
        while (secrets.empty() || isOnSecureHeap(secrets.back())) {
            secrets.push_back(filled(heapSize / 4, 3));
            QVERIFY(secrets.size() < 10);
        }
        QVERIFY(isFilled(secrets.back(), heapSize / 4, 3));
    }

    void otherBuffersCanBeWiped()
    {
        Bytes bytes(40, 0xff);
        wipeBytes(bytes);
        QCOMPARE(bytes, Bytes(40, 0));
        wipeBytes({});
    }
};

int main(int argc, char *argv[])
{
    // Only before OpenSSL's first allocation.
    if (CRYPTO_set_mem_functions(allocate, reallocate, release) != 1) {
        return 1;
    }
    SecretBytesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "secret_bytes_test.moc"
