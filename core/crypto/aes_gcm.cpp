// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aes_gcm.h"

#include <climits>
#include <memory>
#include <openssl/evp.h>

namespace capstan {

namespace {

constexpr std::size_t keySize = 32;
constexpr std::size_t nonceSize = 12;
constexpr std::size_t tagSize = 16;
constexpr std::size_t maxInput = 1u << 30; // OpenSSL counts in int

struct FreeContext
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

tl::unexpected<Error> cryptoFailure()
{
    return failure(ErrorCode::CryptoFailure, QStringLiteral("aes-256-gcm"));
}

bool sizesFit(const SecretBytes &key, BytesView nonce, BytesView input, BytesView associatedData)
{
    return key.size() == keySize && nonce.size() == nonceSize && input.size() <= maxInput &&
           associatedData.size() <= maxInput;
}

bool begin(EVP_CIPHER_CTX *context, const SecretBytes &key, BytesView nonce, BytesView associatedData,
           bool encrypt)
{
    int written = 0;
    return context &&
           EVP_CipherInit_ex(context, EVP_aes_256_gcm(), nullptr, key.bytes().data(), nonce.data(),
                             encrypt) == 1 &&
           (associatedData.empty() || EVP_CipherUpdate(context, nullptr, &written, associatedData.data(),
                                                       static_cast<int>(associatedData.size())) == 1);
}

bool process(EVP_CIPHER_CTX *context, BytesView input, std::uint8_t *output)
{
    int written = 0;
    return input.empty() ||
           (EVP_CipherUpdate(context, output, &written, input.data(), static_cast<int>(input.size())) == 1 &&
            static_cast<std::size_t>(written) == input.size());
}

/// GCM writes nothing in its last step, but OpenSSL wants a place for it.
bool finish(EVP_CIPHER_CTX *context)
{
    std::uint8_t unused[EVP_MAX_BLOCK_LENGTH];
    int written = 0;
    return EVP_CipherFinal_ex(context, unused, &written) == 1;
}

} // namespace

Result<Bytes> aesGcmEncrypt(const SecretBytes &key, BytesView nonce, BytesView plaintext,
                            BytesView associatedData)
{
    if (!sizesFit(key, nonce, plaintext, associatedData)) {
        return failure(ErrorCode::InvalidLength, QStringLiteral("aes-256-gcm"));
    }
    const Context context(EVP_CIPHER_CTX_new());
    Bytes sealed(plaintext.size() + tagSize);
    if (!begin(context.get(), key, nonce, associatedData, true) ||
        !process(context.get(), plaintext, sealed.data()) || !finish(context.get()) ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tagSize),
                            sealed.data() + plaintext.size()) != 1) {
        return cryptoFailure();
    }
    return sealed;
}

Result<SecretBytes> aesGcmDecrypt(const SecretBytes &key, BytesView nonce, BytesView ciphertext,
                                  BytesView associatedData)
{
    if (!sizesFit(key, nonce, ciphertext, associatedData)) {
        return failure(ErrorCode::InvalidLength, QStringLiteral("aes-256-gcm"));
    }
    if (ciphertext.size() < tagSize) {
        return failure(ErrorCode::SecretDamaged);
    }
    const BytesView body = ciphertext.first(ciphertext.size() - tagSize);
    Bytes tag(ciphertext.end() - tagSize, ciphertext.end());
    const Context context(EVP_CIPHER_CTX_new());
    SecretBytes plaintext(body.size());
    if (!begin(context.get(), key, nonce, associatedData, false) ||
        !process(context.get(), body, plaintext.bytes().data()) ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tagSize), tag.data()) !=
            1) {
        return cryptoFailure();
    }
    if (!finish(context.get())) {
        return failure(ErrorCode::SecretDamaged);
    }
    return plaintext;
}

} // namespace capstan
