// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_bytes.h"

#include <algorithm>
#include <new>
#include <openssl/crypto.h>
#include <utility>

namespace capstan {

namespace {

/// The secure heap is small: when it is full (or was never set up) the ordinary heap serves.
std::uint8_t *allocate(std::size_t size)
{
    if (size == 0) {
        return nullptr;
    }
    void *memory = OPENSSL_secure_zalloc(size);
    if (!memory) {
        memory = OPENSSL_zalloc(size);
    }
    if (!memory) {
        throw std::bad_alloc();
    }
    return static_cast<std::uint8_t *>(memory);
}

} // namespace

SecretBytes::SecretBytes(std::size_t size)
    : m_data(allocate(size))
    , m_size(size)
{
}

SecretBytes SecretBytes::copyOf(BytesView source)
{
    SecretBytes copy(source.size());
    std::ranges::copy(source, copy.m_data);
    return copy;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(bytes());
}

void SecretBytes::wipe()
{
    // Knows by itself which of the two heaps the memory is from, and cleanses either.
    OPENSSL_secure_clear_free(m_data, m_size);
    m_data = nullptr;
    m_size = 0;
}

bool SecretBytes::initialiseHeap(std::size_t bytes)
{
    static constexpr std::size_t smallestAllocation = 32;
    static const bool locked = CRYPTO_secure_malloc_init(bytes, smallestAllocation) == 1;
    return locked;
}

void wipeBytes(std::span<std::uint8_t> bytes)
{
    OPENSSL_cleanse(bytes.data(), bytes.size());
}

} // namespace capstan
