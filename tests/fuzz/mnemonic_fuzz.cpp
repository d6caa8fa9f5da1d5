// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/mnemonic.h"
#include "tests/fuzz/check.h"

using namespace capstan;

namespace {

void checkError(const Error &error)
{
    CAPSTAN_CHECK(error.detail.isEmpty()); // what was typed may be a secret
    switch (error.code) {
    case ErrorCode::UnknownWord:
        CAPSTAN_CHECK(error.number >= 1);
        break;
    case ErrorCode::InvalidLength:
        CAPSTAN_CHECK(error.number < 12 || error.number > 24 || error.number % 3 != 0);
        break;
    default:
        CAPSTAN_CHECK(error.code == ErrorCode::MnemonicChecksum);
    }
}

} // namespace

/// An accepted text says the same as the words written out plainly, and both say the same entropy.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto mnemonic = Mnemonic::parse({data, size});
    if (!mnemonic) {
        checkError(mnemonic.error());
        return 0;
    }
    const SecretBytes text = mnemonic->text();
    CAPSTAN_CHECK(text.size() <= size);
    const auto again = Mnemonic::parse(text.bytes());
    const auto made = Mnemonic::fromEntropy(mnemonic->entropy().clone());
    CAPSTAN_CHECK(again && made);
    CAPSTAN_CHECK(toQByteArray(again->entropy().bytes()) == toQByteArray(mnemonic->entropy().bytes()));
    CAPSTAN_CHECK(toQByteArray(made->text().bytes()) == toQByteArray(text.bytes()));
    return 0;
}
