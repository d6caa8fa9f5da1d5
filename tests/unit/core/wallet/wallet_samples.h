// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secp256k1_key.h"
#include "core/wallet/key_blob.h"
#include "core/wallet/memory_secret_store.h"
#include "core/wallet/vault.h"
#include "tests/unit/core/storage/storage_samples.h"

#include <QPointer>

namespace capstan::test {

/// 4 MB and a few milliseconds, for tests that open many.
inline constexpr ScryptCost Cheap{1u << 12, 8, 1};

inline SecretBytes secret(QByteArrayView text)
{
    return SecretBytes::copyOf(
        {reinterpret_cast<const std::uint8_t *>(text.data()), static_cast<std::size_t>(text.size())});
}

/// A private key of 32 equal bytes.
inline SecretBytes privateKey(std::uint8_t byte)
{
    return SecretBytes::copyOf(filled<32>(byte));
}

inline Address addressOf(const SecretBytes &key)
{
    return Address(Secp256k1Key::fromBytes(key.clone()).value().addressBytes().value());
}

/// The phrase of zeros that every wallet's documentation has: "abandon … about".
inline Phrase phrase(QByteArrayView passphrase = {}, std::uint8_t entropy = 0)
{
    return {Mnemonic::fromEntropy(SecretBytes::copyOf(filled<16>(entropy))).value(), secret(passphrase)};
}
/// Its address, by which the vault knows it.
inline Address phraseId(const Phrase &phrase)
{
    return phraseAddress(masterKey(phrase).value()).value();
}
inline Vault::PhraseAccount accountAt(std::uint32_t index, const QString &name = QStringLiteral("Account"))
{
    return {accountPath(PathScheme::Standard, index).value(), name};
}
inline Address addressAt(const Phrase &phrase, std::uint32_t index)
{
    return addressOf(masterKey(phrase).value().derive(accountAt(index).path).value()).value();
}

inline EntryKey entryKey(QByteArrayView passphrase, const ScryptCost &cost = Cheap)
{
    return newEntryKey(secret(passphrase), cost).value();
}

/// Listens to a job from now on.
template <class Value>
class Answer
{
public:
    template <class Job>
    explicit Answer(Job *job)
    {
        QObject::connect(job, &Job::finished, &m_context, [this](const Result<Value> &value) {
            m_value = value;
            m_finished = true;
        });
    }
    /// What it finished with; Timeout, with "no answer" in detail, when it does not.
    Result<Value> wait()
    {
        if (!QTest::qWaitFor([this] { return m_finished; }, 30'000))
            qWarning("a job did not finish");
        return m_value;
    }

private:
    Result<Value> m_value = failure(ErrorCode::Timeout, QStringLiteral("no answer"));
    bool m_finished = false;
    QObject m_context;
};

inline Result<void> outcome(VaultJob *job)
{
    return Answer<void>(job).wait();
}
inline Result<QByteArray> outcome(SecretJob *job)
{
    return Answer<QByteArray>(job).wait();
}
inline Result<std::shared_ptr<const Phrase>> outcome(PhraseJob *job)
{
    return Answer<std::shared_ptr<const Phrase>>(job).wait();
}
inline Result<QByteArray> outcome(KeystoreJob *job)
{
    return Answer<QByteArray>(job).wait();
}
inline Result<SignedTransaction> outcome(SignJob *job)
{
    return Answer<SignedTransaction>(job).wait();
}

/// A profile with a vault, its secrets in @p Store.
template <class Store = MemorySecretStore>
struct OpenVault : OpenDatabase
{
    explicit OpenVault(const ScryptCost &writeCost = Cheap)
        : cost(writeCost)
    {
        restart();
    }
    /// As after a start of the program.
    void restart()
    {
        vault = std::make_unique<Vault>(&accounts, &store, cost);
        VERIFY_RESULT(vault->load());
    }
    Result<void> import(std::uint8_t key, QByteArrayView passphrase)
    {
        return outcome(
            vault->importPrivateKey(privateKey(key), QStringLiteral("Account"), secret(passphrase), &jobs));
    }
    Result<void> importPhrase(Phrase phrase, std::vector<Vault::PhraseAccount> wanted,
                              QByteArrayView passphrase, bool backedUp = true)
    {
        return outcome(
            vault->importPhrase(std::move(phrase), std::move(wanted), backedUp, secret(passphrase), &jobs));
    }
    Result<void> unlock(QByteArrayView passphrase)
    {
        return outcome(vault->unlock(secret(passphrase), &jobs));
    }
    Result<void> changePassphrase(QByteArrayView current, QByteArrayView next)
    {
        return outcome(vault->changePassphrase(secret(current), secret(next), &jobs));
    }
    Result<void> remove(const Address &address) { return outcome(vault->removeAccount(address, &jobs)); }

    ScryptCost cost;
    AccountStore accounts{database.get()};
    Store store;
    std::unique_ptr<Vault> vault;
    QObject jobs;
};

inline UnsignedTransaction sampleTransaction()
{
    UnsignedTransaction transaction;
    transaction.chainId = 1;
    transaction.nonce = 9;
    transaction.fee = {UInt256(30'000'000'000), UInt256(1'000'000'000)};
    transaction.gasLimit = 210'000;
    transaction.to = address(0xee);
    transaction.data = Bytes{0x4d, 0x99, 0xdd, 0x16};
    return transaction;
}

} // namespace capstan::test
