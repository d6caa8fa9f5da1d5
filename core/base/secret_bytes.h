// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

namespace capstan {

/// Bytes that must not outlive their use: on OpenSSL's secure heap (locked memory where the system allows
/// it), wiped when destroyed, move-only, with no way to print or compare them by accident.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size); ///< zeroed
    static SecretBytes copyOf(BytesView source);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    std::span<std::uint8_t> bytes() { return {m_data, m_size}; }
    BytesView bytes() const { return {m_data, m_size}; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    SecretBytes clone() const;
    void wipe(); ///< and is empty then

    /// Sets up the secure heap of @p bytes, a power of two; call once at start, before the first SecretBytes
    /// (later calls only tell how the first one went). Without it, or when the system refuses or the heap is
    /// full, the ordinary heap is used, still wiped.
    /// @return whether the heap is locked memory.
    static bool initialiseHeap(std::size_t bytes = 1u << 18);

private:
    std::uint8_t *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Wipes a buffer that is not a SecretBytes (an input field's text, a library's out-parameter).
void wipeBytes(std::span<std::uint8_t> bytes);

} // namespace capstan
