// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aes_ctr.h"

#include <memory>
#include <openssl/evp.h>

namespace capstan {

namespace {

constexpr std::size_t blockSize = 16;
constexpr std::size_t maxInput = 1u << 30; // OpenSSL counts in int

struct FreeContext
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

} // namespace

Result<SecretBytes> aesCtr(BytesView key, BytesView counter, BytesView input)
{
    if (key.size() != blockSize || counter.size() != blockSize || input.size() > maxInput) {
        return failure(ErrorCode::InvalidLength, QStringLiteral("aes-128-ctr"));
    }
    const std::unique_ptr<EVP_CIPHER_CTX, FreeContext> context(EVP_CIPHER_CTX_new());
    SecretBytes output(input.size());
    int written = 0;
    if (!context ||
        EVP_EncryptInit_ex(context.get(), EVP_aes_128_ctr(), nullptr, key.data(), counter.data()) != 1 ||
        (!input.empty() && EVP_EncryptUpdate(context.get(), output.bytes().data(), &written, input.data(),
                                             static_cast<int>(input.size())) != 1) ||
        static_cast<std::size_t>(written) != input.size()) {
        return failure(ErrorCode::CryptoFailure, QStringLiteral("aes-128-ctr"));
    }
    return output;
}

} // namespace capstan
