// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/account_store.h"
#include "core/storage/database.h"
#include "core/storage/transaction_record.h"

#include <QTemporaryDir>
#include <QtTest>

// What the storage tests, and the fixtures of released schemas, are filled with.
namespace capstan::test {

template <std::size_t Size>
std::array<std::uint8_t, Size> filled(std::uint8_t byte)
{
    std::array<std::uint8_t, Size> bytes;
    bytes.fill(byte);
    return bytes;
}

inline Address address(std::uint8_t byte)
{
    return Address(filled<20>(byte));
}
inline Hash32 hash(std::uint8_t byte)
{
    return Hash32(filled<32>(byte));
}

inline const Hash32 Genesis = hash(0xd4);
inline const Address Owner = address(0xaa);

/// Just signed. The hash follows from the nonce.
inline TransactionRecord signedRecord(std::uint64_t nonce)
{
    TransactionRecord record;
    record.chainId = 1;
    record.genesis = Genesis;
    record.account = Owner;
    record.hash = hash(static_cast<std::uint8_t>(nonce + 1));
    record.nonce = nonce;
    record.raw = Bytes{0x02, 0xf8, 0x00, 0xff};
    record.action = {ActionKind::Unstake, address(0xbb), UInt256(1'000'000'000)};
    record.maxFee = UInt256(7);
    record.madeInEpoch = 2000;
    record.claimEpoch = 2008;
    record.createdAt = 1'700'000'000;
    return record;
}

/// Every optional field filled, every number at its largest.
inline TransactionRecord fullRecord(std::uint64_t nonce)
{
    constexpr std::uint64_t largest = 0x7fff'ffff'ffff'ffff;
    TransactionRecord record = signedRecord(nonce);
    record.raw = Bytes(1000, 0xee);
    record.action = {ActionKind::ClaimUnstaked, address(0xcc), (std::numeric_limits<UInt256>::max)()};
    record.maxFee = (std::numeric_limits<UInt256>::max)();
    record.madeInEpoch = largest;
    record.claimEpoch = largest;
    record.createdAt = -1;
    record.state = TransactionState::InBlock;
    record.blockNumber = largest;
    record.blockHash = hash(0xb0);
    record.confirmations = largest;
    record.feePaid = UInt256(0);
    record.minedInEpoch = largest;
    record.amountPaid = (std::numeric_limits<UInt256>::max)();
    record.detail = QString::fromUtf8("reverted: \xe2\x80\xae'; DROP TABLE account; --\n\xf0\x9f\x92\xa5");
    return record;
}

/// A profile's database in a folder of its own.
struct OpenDatabase
{
    OpenDatabase() { reopen(); }
    void reopen()
    {
        database.reset();
        auto opened = Database::open(path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        database = *std::move(opened);
    }
    QString path() const { return folder.filePath(QStringLiteral("profile.sqlite")); }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
};

} // namespace capstan::test

/// That a Result has a value; ends the test function otherwise.
#define VERIFY_RESULT(result)                                                                                \
    do {                                                                                                     \
        const auto &verified = (result);                                                                     \
        QVERIFY2(verified.has_value(), verified.has_value() ? "" : qPrintable(verified.error().detail));     \
    } while (false)
/// That a Result is an error of one code.
#define COMPARE_ERROR(result, expected)                                                                      \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY(!checked.has_value());                                                                       \
        QCOMPARE(checked.error().code, expected);                                                            \
    } while (false)
