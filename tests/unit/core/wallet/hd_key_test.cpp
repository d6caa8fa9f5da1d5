// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/hd_key.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QTest>

namespace capstan::hd_key_test {

using namespace test;

namespace {

constexpr std::uint32_t Hardened = 0x8000'0000;

/// The bytes of base 58 (not the one of leading zeros: an extended key has none).
Bytes fromBase58(const char *text)
{
    static const QByteArray digits("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
    Bytes bytes; // least first
    for (; *text; ++text) {
        auto carry = static_cast<unsigned>(digits.indexOf(*text));
        for (std::uint8_t &byte : bytes) {
            carry += 58u * byte;
            byte = static_cast<std::uint8_t>(carry & 0xff);
            carry >>= 8;
        }
        if (carry > 0) {
            bytes.push_back(static_cast<std::uint8_t>(carry));
        }
    }
    return {bytes.rbegin(), bytes.rend()};
}

DerivationPath pathOf(QStringView text)
{
    return DerivationPath::parse(text).value();
}

HdKey masterOf(const QString &seed)
{
    return HdKey::fromSeed(SecretBytes::copyOf(bytesOf(seed))).value();
}

} // namespace

class HdKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Test vectors 1 to 4 of BIP-32, the last two with keys that begin with zeros. (The fifth is of
    /// serialised keys that are damaged; nothing here reads such keys.)
    void vectorsOfTheStandard_data()
    {
        QTest::addColumn<QString>("seed");
        QTest::addColumn<QByteArray>("extendedKey");
        const auto row = [](const char *name, const QString &seed, const char *key) {
            QTest::newRow(name) << seed << QByteArray(key);
        };
        const QString seed1 = QStringLiteral("000102030405060708090a0b0c0d0e0f");
        row("1: m", seed1,
            "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBe"
            "Jgk33yuGBxrMPHi");
        row("1: m/0'", seed1,
            "xprv9uHRZZhk6KAJC1avXpDAp4MDc3sQKNxDiPvvkX8Br5ngLNv1TxvUxt4cV1rGL5hj6KCesnDYUhd7oWgT11eZG7XnxHrn"
            "YeSvkzY7d2bhkJ7");
        row("1: m/0'/1", seed1,
            "xprv9wTYmMFdV23N2TdNG573QoEsfRrWKQgWeibmLntzniatZvR9BmLnvSxqu53Kw1UmYPxLgboyZQaXwTCg8MSY3H2EU4pW"
            "cQDnRnrVA1xe8fs");
        row("1: m/0'/1/2'", seed1,
            "xprv9z4pot5VBttmtdRTWfWQmoH1taj2axGVzFqSb8C9xaxKymcFzXBDptWmT7FwuEzG3ryjH4ktypQSAewRiNMjANTtpgP4"
            "mLTj34bhnZX7UiM");
        row("1: m/0'/1/2'/2", seed1,
            "xprvA2JDeKCSNNZky6uBCviVfJSKyQ1mDYahRjijr5idH2WwLsEd4Hsb2Tyh8RfQMuPh7f7RtyzTtdrbdqqsunu5Mm3wDvUA"
            "KRHSC34sJ7in334");
        row("1: m/0'/1/2'/2/1000000000", seed1,
            "xprvA41z7zogVVwxVSgdKUHDy1SKmdb533PjDz7J6N6mV6uS3ze1ai8FHa8kmHScGpWmj4WggLyQjgPie1rFSruoUihUZREP"
            "SL39UNdE3BBDu76");
        const QString seed2 =
            QStringLiteral("fffcf9f6f3f0edeae7e4e1dedbd8d5d2cfccc9c6c3c0bdbab7b4b1aeaba8a5a2"
                           "9f9c999693908d8a8784817e7b7875726f6c696663605d5a5754514e4b484542");
        row("2: m", seed2,
            "xprv9s21ZrQH143K31xYSDQpPDxsXRTUcvj2iNHm5NUtrGiGG5e2DtALGdso3pGz6ssrdK4PFmM8NSpSBHNqPqm55Qn3LqFt"
            "T2emdEXVYsCzC2U");
        row("2: m/0", seed2,
            "xprv9vHkqa6EV4sPZHYqZznhT2NPtPCjKuDKGY38FBWLvgaDx45zo9WQRUT3dKYnjwih2yJD9mkrocEZXo1ex8G81dwSM1fw"
            "qWpWkeS3v86pgKt");
        row("2: m/0/2147483647'", seed2,
            "xprv9wSp6B7kry3Vj9m1zSnLvN3xH8RdsPP1Mh7fAaR7aRLcQMKTR2vidYEeEg2mUCTAwCd6vnxVrcjfy2kRgVsFawNzmjuH"
            "c2YmYRmagcEPdU9");
        row("2: m/0/2147483647'/1", seed2,
            "xprv9zFnWC6h2cLgpmSA46vutJzBcfJ8yaJGg8cX1e5StJh45BBciYTRXSd25UEPVuesF9yog62tGAQtHjXajPPdbRCHuWS6"
            "T8XA2ECKADdw4Ef");
        row("2: m/0/2147483647'/1/2147483646'", seed2,
            "xprvA1RpRA33e1JQ7ifknakTFpgNXPmW2YvmhqLQYMmrj4xJXXWYpDPS3xz7iAxn8L39njGVyuoseXzU6rcxFLJ8HFsTjSyQ"
            "bLYnMpCqE2VbFWc");
        row("2: m/0/2147483647'/1/2147483646'/2", seed2,
            "xprvA2nrNbFZABcdryreWet9Ea4LvTJcGsqrMzxHx98MMrotbir7yrKCEXw7nadnHM8Dq38EGfSh6dqA9QWTyefMLEcBYJUu"
            "ekgW4BYPJcr9E7j");
        const QString seed3 =
            QStringLiteral("4b381541583be4423346c643850da4b320e46a87ae3d2a4e6da11eba819cd4ac"
                           "ba45d239319ac14f863b8d5ab5a0d0c64d2e8a1e7d1457df2e5a3c51c73235be");
        row("3: m", seed3,
            "xprv9s21ZrQH143K25QhxbucbDDuQ4naNntJRi4KUfWT7xo4EKsHt2QJDu7KXp1A3u7Bi1j8ph3EGsZ9Xvz9dGuVrtHHs7pX"
            "eTzjuxBrCmmhgC6");
        row("3: m/0'", seed3,
            "xprv9uPDJpEQgRQfDcW7BkF7eTya6RPxXeJCqCJGHuCJ4GiRVLzkTXBAJMu2qaMWPrS7AANYqdq6vcBcBUdJCVVFceUvJFja"
            "PdGZ2y9WACViL4L");
        const QString seed4 =
            QStringLiteral("3ddd5602285899a946114506157c7997e5444528f3003f6134712147db19b678");
        row("4: m", seed4,
            "xprv9s21ZrQH143K48vGoLGRPxgo2JNkJ3J3fqkirQC2zVdk5Dgd5w14S7fRDyHH4dWNHUgkvsvNDCkvAwcSHNAQwhwgNMgZ"
            "hLtQC63zxwhQmRv");
        row("4: m/0'", seed4,
            "xprv9vB7xEWwNp9kh1wQRfCCQMnZUEG21LpbR9NPCNN1dwhiZkjjeGRnaALmPXCX7SgjFTiCTT6bXes17boXtjq3xLpcDjzE"
            "uGLQBM5ohqkao9G");
        row("4: m/0'/1'", seed4,
            "xprv9xJocDuwtYCMNAo3Zw76WENQeAS6WGXQ55RCy7tDJ8oALr4FWkuVoHJeHVAcAqiZLE7Je3vZJHxspZdFHfnBEjHqU5hG"
            "1Jaj32dVoS6XLT1");
    }

    void vectorsOfTheStandard()
    {
        QFETCH(QString, seed);
        QFETCH(QByteArray, extendedKey);
        const QString path = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 1);
        const HdKey key = masterOf(seed).derive(pathOf(path)).value();
        // version (4), depth (1), fingerprint (4), number (4), chain code (32), 0, key (32), checksum (4)
        const Bytes serialised = fromBase58(extendedKey.constData());
        QCOMPARE(serialised.size(), std::size_t{82});
        const BytesView view(serialised);
        QCOMPARE(std::size_t{view[4]}, pathOf(path).steps().size());
        QCOMPARE(toHex(key.chainCode().bytes()), toHex(view.subspan(13, 32)));
        QCOMPARE(toHex(key.key().bytes()), toHex(view.subspan(46, 32)));
    }

    void aPathIsItsChildrenInTurn()
    {
        const HdKey master = masterOf(QStringLiteral("000102030405060708090a0b0c0d0e0f"));
        const HdKey derived = master.derive(pathOf(u"m/7/8'")).value();
        const HdKey walked = master.child(7).value().child(8 | Hardened).value();
        QCOMPARE(toHex(derived.key().bytes()), toHex(walked.key().bytes()));
        QVERIFY(toHex(derived.key().bytes()) != toHex(master.derive(pathOf(u"m/7/8")).value().key().bytes()));
    }

    void seedsHaveSixteenToSixtyFourBytes()
    {
        for (const std::size_t size : {0u, 1u, 15u, 65u, 128u}) {
            QCOMPARE(errorOf(HdKey::fromSeed(SecretBytes(size))), ErrorCode::InvalidLength);
        }
        QVERIFY(HdKey::fromSeed(SecretBytes(16)));
        QVERIFY(HdKey::fromSeed(SecretBytes(64)));
    }

    void pathsAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<std::uint32_t>>("steps");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *text, const std::vector<std::uint32_t> &steps, const char *written) {
            QTest::newRow(text) << QString::fromLatin1(text) << steps << QString::fromLatin1(written);
        };
        row("m", {}, "m");
        row("m/0", {0}, "m/0");
        row("m/44'/60'/0'/0/0", {44 | Hardened, 60 | Hardened, Hardened, 0, 0}, "m/44'/60'/0'/0/0");
        row("m/44h/60H/0'/0/5", {44 | Hardened, 60 | Hardened, Hardened, 0, 5}, "m/44'/60'/0'/0/5");
        row("m/2147483647'/2147483647", {0xffff'ffff, 0x7fff'ffff}, "m/2147483647'/2147483647");
        row("m/0/1/2/3/4/5/6/7/8/9", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, "m/0/1/2/3/4/5/6/7/8/9");
    }

    void pathsAreReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(std::vector<std::uint32_t>, steps);
        QFETCH(QString, written);
        const DerivationPath path = pathOf(text);
        QCOMPARE(path.steps(), steps);
        QCOMPARE(path.text(), written);
        QVERIFY(pathOf(written) == path);
    }

    void otherTextsAreNoPaths_data()
    {
        QTest::addColumn<QString>("text");
        const char *const texts[] = {
            "",
            "/",
            "m/",
            "M/0",
            "44'/60'",
            "/44'",
            "n/0",
            "m//0",
            "m/0/",
            "m/ 0",
            "m/0 ",
            " m/0",
            "m/-1",
            "m/+1",
            "m/00",
            "m/01",
            "m/0x1",
            "m/1.0",
            "m/1e1",
            "m/'",
            "m/1''",
            "m/1'h",
            "m/1`",
            "m/x",
            "m/*",
            "m/2147483648",
            "mm/0",
            "m 0",
            "m/4294967296",
            "m/2147483648'",
            "m/99999999999999999999",
        };
        for (const char *text : texts) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
        QTest::newRow("a typographic apostrophe") << QStringLiteral("m/44\u2019");
        QTest::newRow("digits of another script") << QStringLiteral("m/\u0664");
    }

    void otherTextsAreNoPaths()
    {
        QFETCH(QString, text);
        QCOMPARE(errorOf(DerivationPath::parse(text)), ErrorCode::InvalidNumber);
    }

    void pathsEndAtTenSteps()
    {
        QCOMPARE(errorOf(DerivationPath::parse(QStringLiteral("m/0/1/2/3/4/5/6/7/8/9/10"))),
                 ErrorCode::TooLarge);
        QCOMPARE(errorOf(DerivationPath::parse(QStringLiteral("m") + QStringLiteral("/x").repeated(100'000))),
                 ErrorCode::TooLarge);
    }

    void schemes()
    {
        QCOMPARE(accountPath(PathScheme::Standard, 3).value().text(), QStringLiteral("m/44'/60'/0'/0/3"));
        QCOMPARE(accountPath(PathScheme::LedgerLive, 3).value().text(), QStringLiteral("m/44'/60'/3'/0/0"));
        QCOMPARE(accountPath(PathScheme::Legacy, 3).value().text(), QStringLiteral("m/44'/60'/0'/3"));
        for (const auto scheme : {PathScheme::Standard, PathScheme::LedgerLive, PathScheme::Legacy}) {
            QVERIFY(accountPath(scheme, Hardened - 1));
            QCOMPARE(errorOf(accountPath(scheme, Hardened)), ErrorCode::NumberOutOfRange);
        }
    }
};

CAPSTAN_TEST(HdKeyTest)

} // namespace capstan::hd_key_test

#include "hd_key_test.moc"
