// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aes_ctr.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QTest>

namespace capstan::aes_ctr_test {

using namespace test;

namespace {

const Bytes key = bytesOf("2b7e151628aed2a6abf7158809cf4f3c");
const Bytes counter = bytesOf("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");

QString ctr(BytesView input)
{
    return toHex(aesCtr(key, counter, input).value().bytes());
}

} // namespace

class AesCtrTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// F.5.1 and F.5.2 of NIST SP 800-38A.
    void exampleOfTheStandard()
    {
        const Bytes text = bytesOf("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
                                   "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710");
        const Bytes sealed = bytesOf("874d6191b620e3261bef6864990db6ce9806f66b7970fdff8617187bb9fffdff"
                                     "5ae4df3edbd5d35e5b4f09020db03eab1e031dda2fbe03d1792170a0f3009cee");
        QCOMPARE(ctr(text), toHex(sealed));
        QCOMPARE(ctr(sealed), toHex(text));
        QCOMPARE(ctr(BytesView(text).first(21)), toHex(BytesView(sealed).first(21)));
        QCOMPARE(ctr({}), QStringLiteral("0x"));
    }

    /// Keystore files with such a counter exist.
    void theCounterWrapsOver()
    {
        const Bytes zeros(48);
        const auto wrapped = aesCtr(key, Bytes(16, 0xff), zeros).value();
        const auto fromZero = aesCtr(key, Bytes(16), zeros).value();
        QCOMPARE(toHex(wrapped.bytes().subspan(16)), toHex(fromZero.bytes().first(32)));
    }

    void refusesOtherSizes()
    {
        for (const std::size_t size : {0u, 15u, 17u, 24u, 32u}) {
            QCOMPARE(errorOf(aesCtr(Bytes(size), counter, {})), ErrorCode::InvalidLength);
            QCOMPARE(errorOf(aesCtr(key, Bytes(size), {})), ErrorCode::InvalidLength);
        }
    }
};

CAPSTAN_TEST(AesCtrTest)

} // namespace capstan::aes_ctr_test

#include "aes_ctr_test.moc"
