// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/random.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace capstan::random_test {

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAsManyBytesAsAsked()
    {
        for (const std::size_t size : {0u, 1u, 12u, 32u, 1000u}) {
            QCOMPARE(randomBytes(size).value().size(), size);
            QCOMPARE(randomSecret(size).value().size(), size);
        }
    }

    void neverGivesTheSameTwice()
    {
        std::set<Bytes> seen;
        for (int i = 0; i < 500; ++i) {
            const SecretBytes secret = randomSecret(16).value();
            seen.insert(randomBytes(16).value());
            seen.insert(Bytes(secret.bytes().begin(), secret.bytes().end()));
        }
        QCOMPARE(seen.size(), std::size_t{1000});
    }

    void everyByteOfABufferIsFilled()
    {
        // A byte that stays 0 in 40 draws is chance once in 2^320.
        Bytes touched(100, 0);
        for (int i = 0; i < 40; ++i) {
            const Bytes bytes = randomBytes(touched.size()).value();
            for (std::size_t at = 0; at < bytes.size(); ++at) {
                touched[at] |= bytes[at];
            }
        }
        QVERIFY(std::ranges::none_of(touched, [](std::uint8_t byte) { return byte == 0; }));
    }
};

CAPSTAN_TEST(RandomTest)

} // namespace capstan::random_test

#include "random_test.moc"
