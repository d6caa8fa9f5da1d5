// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keccak.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QTest>

namespace capstan::keccak_test {

class KeccakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownHashes_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("hash");
        const auto row = [](const char *name, const QByteArray &data, const char *hash) {
            QTest::newRow(name) << data << QStringLiteral("0x") + QString::fromLatin1(hash);
        };
        // SHA3-256 of nothing would be a7ffc6f8…
        row("nothing", {}, "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
        row("abc", "abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
        row("an event", "Transfer(address,address,uint256)",
            "ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef");
        row("an empty RLP list", QByteArray("\xc0", 1),
            "1dcc4de8dec75d7aab85b567b6ccd41ad312451b948a7413f0a142fd40d49347");
        row("a byte of zero", QByteArray("\0", 1),
            "bc36789e7a1e281436464229828f817d6612f7b477d66591ff96a9e064bcc98a");
    }

    void knownHashes()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, hash);
        QCOMPARE(toHex(keccak256(viewOf(data))), hash);
    }
};

CAPSTAN_TEST(KeccakTest)

} // namespace capstan::keccak_test

#include "keccak_test.moc"
