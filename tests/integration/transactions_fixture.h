// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hex.h"
#include "core/ethereum/token_amount.h"
#include "core/rpc/endpoint_pool.h"
#include "core/rpc/http_transport.h"
#include "core/staking/staking_service.h"
#include "core/storage/account_store.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/transactions/transaction_service.h"
#include "core/wallet/memory_secret_store.h"
#include "core/wallet/vault.h"
#include "tests/support/devnet.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// The wallet's core against the seeded local chain (tests/devnet/README.md has its story).
namespace capstan::testing {

inline constexpr int patienceMs = 20'000;

inline const Address staker =
    Address::fromHex(QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")).value();

/// Staked before the contract's upgrade, and was not moved since.
inline const Address earlyStaker =
    Address::fromHex(QStringLiteral("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")).value();
/// Has nothing staked.
inline const Address newcomer =
    Address::fromHex(QStringLiteral("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC")).value();
/// With `--stakes`: long queues with many providers.
inline const Address bigStaker =
    Address::fromHex(QStringLiteral("0x90F79bf6EB2c4f870365E785982E1f101E93b906")).value();

inline UInt256 wei(const char *amount)
{
    return parsePlainAmount(QString::fromLatin1(amount)).value();
}

/// Keys of the chain's accounts that stake, unlocked; outlives every run.
class Keys
{
public:
    explicit Keys(const QString &folder)
        : m_database(Database::open(folder + QStringLiteral("/keys.sqlite")).value())
        , m_accounts(m_database.get())
        , vault(&m_accounts, &m_secrets, ScryptCost{1u << 12, 8, 1})
    {
        // The published keys of the mnemonic "test test … junk".
        m_ready = import(u"0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80") &&
                  import(u"0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d") &&
                  import(u"0x7c852118294e51e653712a81e05800f419141751be58f605c371e15141b007a6");
    }
    bool isReady() const { return m_ready; }
    bool unlock()
    {
        QSignalSpy done(vault.unlock(SecretBytes::copyOf(passphrase()), &vault), &VaultJob::finished);
        return done.wait() && done[0].at(0).value<Result<void>>().has_value();
    }

private:
    bool import(QStringView hex)
    {
        QSignalSpy done(vault.importPrivateKey(SecretBytes::copyOf(fromHex(hex).value()),
                                               QStringLiteral("staker"), SecretBytes::copyOf(passphrase()),
                                               &vault),
                        &VaultJob::finished);
        return done.wait() && done[0].at(0).value<Result<void>>().has_value();
    }
    static Bytes passphrase() { return {'p', 'a', 's', 's', 'p', 'h', 'r', 'a', 's', 'e'}; }

    std::unique_ptr<Database> m_database;
    AccountStore m_accounts;
    MemorySecretStore m_secrets;
    bool m_ready = false;

public:
    Vault vault;
};

/// Counts what it is asked to sign, and passes it on.
class CountingSigner final : public Signer
{
public:
    explicit CountingSigner(Signer *signer)
        : m_signer(signer)
    {
    }
    bool canSign(const Address &account) const override { return m_signer->canSign(account); }
    SignJob *sign(const Address &account, const UnsignedTransaction &transaction, const Hash32 &digest,
                  QObject *parent) override
    {
        ++count;
        return m_signer->sign(account, transaction, digest, parent);
    }
    int count = 0;

private:
    Signer *m_signer;
};

/// One run of the program on a profile folder.
class Run
{
public:
    Run(const NetworkProfile &networkProfile, const QString &folder, Signer *keys,
        const Address &owner = staker)
        : profile(networkProfile)
        , account(owner)
        , m_database(Database::open(folder + QStringLiteral("/capstan.sqlite")).value())
        , accounts(m_database.get())
        , journal(m_database.get())
        , signer(keys)
        , m_pool(profile, &m_transport, &m_clock)
        , staking(&m_pool, &journal, &m_clock)
        , service({&m_pool, &signer, &journal, &accounts, &staking, &m_clock})
        , failures(&service, &TransactionService::failed)
    {
        (void)accounts.add({{account, QStringLiteral("staker"), Account::Kind::PrivateKey}});
        staking.setInterval(100);
        service.setInterval(200);
        staking.setAccount(account);
    }

    TransactionFlow *begin(const TransactionAction &action)
    {
        return service.begin(account, action, &m_parent);
    }
    const Address &provider(const QString &name) const
    {
        static const Address none;
        for (auto it = profile.providerNames.cbegin(); it != profile.providerNames.cend(); ++it) {
            if (it.value() == name)
                return it.key();
        }
        return none;
    }
    TransactionAction unstake(const QString &name, const UInt256 &amount) const
    {
        return {ActionKind::Unstake, provider(name), amount};
    }
    TransactionAction claim(const QString &name, const UInt256 &amount) const
    {
        return {ActionKind::ClaimUnstaked, provider(name), amount};
    }
    /// As stored, newest first.
    std::vector<TransactionRecord> records() const { return service.records(account); }
    TransactionState state() const
    {
        const auto all = records();
        return all.empty() ? TransactionState{} : all.front().state;
    }
    QSqlDatabase connection() const { return m_database->connection(); }

    NetworkProfile profile;
    Address account;

private:
    std::unique_ptr<Database> m_database;
    SystemClock m_clock;
    HttpTransport m_transport;
    QObject m_parent;

public:
    AccountStore accounts;
    Journal journal;
    CountingSigner signer;

private:
    EndpointPool m_pool;

public:
    StakingService staking;
    TransactionService service;
    QSignalSpy failures;
};

/// A seeded chain for all tests of a program, put back after each.
class TransactionsTestBase : public QObject
{
    Q_OBJECT
protected:
    Run &start(Signer *signer = nullptr, const Address &account = staker)
    {
        m_run.reset();
        m_run = std::make_unique<Run>(m_profile, m_folder->path(), signer ? signer : &m_keys->vault, account);
        return *m_run;
    }
    /// Options of `devnet.mjs start` and `devnet.mjs seed`.
    virtual QStringList startOptions() const { return {}; }
    virtual QStringList seedOptions() const { return {}; }
    Run &run() { return *m_run; }
    Keys &keys() { return *m_keys; }
    void stop() { m_run.reset(); }

    /// Begun, and waited for until it is shown or ended.
    TransactionFlow *prepared(const TransactionAction &action)
    {
        using Flow = TransactionFlow::State;
        auto *flow = run().begin(action);
        (void)QTest::qWaitFor(
            [&] { return flow->state() == Flow::AwaitingApproval || flow->state() == Flow::Ended; },
            patienceMs);
        return flow;
    }
    static void approve(TransactionFlow *flow) { flow->approve(flow->preview()->digest); }
    static std::vector<Risk::Kind> risksOf(const TransactionFlow *flow)
    {
        std::vector<Risk::Kind> kinds;
        for (const Risk &risk : flow->preview()->risks)
            kinds.push_back(risk.kind);
        return kinds;
    }

    NetworkProfile &profile() { return m_profile; }
    Devnet &chain() { return *m_chain; }
    QString folder() const { return m_folder->path(); }

    void mine(int blocks) { chain().rpc(QStringLiteral("anvil_mine"), {toQuantity(blocks)}); }
    /// Of the next block, which is mined.
    void setBaseFee(std::uint64_t fee)
    {
        chain().rpc(QStringLiteral("anvil_setNextBlockBaseFeePerGas"), {toQuantity(fee)});
        mine(1);
    }
    void setAutomine(bool on) { chain().rpc(QStringLiteral("evm_setAutomine"), {on}); }
    UInt256 quantity(const QString &method, const QJsonArray &params = {})
    {
        return uint256FromQuantity(chain().rpc(method, params).toString()).value();
    }
    std::uint64_t headBlock() { return toUInt64(quantity(QStringLiteral("eth_blockNumber"))).value(); }
    std::uint64_t nonce()
    {
        return toUInt64(quantity(QStringLiteral("eth_getTransactionCount"),
                                 {staker.toChecksumHex(), QStringLiteral("pending")}))
            .value();
    }
    UInt256 ankrBalance()
    {
        Bytes call = fromHex(u"0x70a08231000000000000000000000000").value();
        call.insert(call.end(), staker.bytes().begin(), staker.bytes().end());
        const QJsonObject request{{QStringLiteral("to"), profile().token.toChecksumHex()},
                                  {QStringLiteral("data"), toHex(call)}};
        const QString word =
            chain().rpc(QStringLiteral("eth_call"), {request, QStringLiteral("latest")}).toString();
        return uint256FromBigEndian(fromHex(word).value()).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_chain = std::make_unique<Devnet>();
        if (!m_chain->start(startOptions(), seedOptions()))
            QSKIP("there is no local chain: see tests/devnet/README.md");
        m_keysFolder = std::make_unique<QTemporaryDir>();
        m_keys = std::make_unique<Keys>(m_keysFolder->path());
        QVERIFY(m_keys->isReady());
    }
    void init()
    {
        m_snapshot = chain().rpc(QStringLiteral("evm_snapshot"));
        // Going back does not bring the next block's base fee back.
        setBaseFee(12'000'000'000);
        m_profile = NetworkProfile::fromFile(chain().networkFile()).value();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(keys().unlock());
    }
    void cleanup()
    {
        m_run.reset();
        // Going back keeps what waits, and what waits may be mined as soon as mining is on again.
        chain().rpc(QStringLiteral("anvil_dropAllTransactions"));
        setAutomine(true);
        chain().rpc(QStringLiteral("evm_revert"), {m_snapshot});
    }
    void cleanupTestCase()
    {
        m_keys.reset();
        m_chain.reset();
    }

private:
    std::unique_ptr<Devnet> m_chain;
    std::unique_ptr<QTemporaryDir> m_keysFolder;
    std::unique_ptr<Keys> m_keys;
    NetworkProfile m_profile;
    QJsonValue m_snapshot;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Run> m_run;
};

} // namespace capstan::testing

/// Waits for a flow's state; shows why it ended elsewhere.
#define TRY_STATE(flow, wanted)                                                                              \
    do {                                                                                                     \
        (void)QTest::qWaitFor(                                                                               \
            [&] { return (flow)->state() == (wanted) || (flow)->state() == TransactionFlow::State::Ended; }, \
            capstan::testing::patienceMs);                                                                   \
        if ((flow)->state() != (wanted) && (flow)->error())                                                  \
            qWarning() << int((flow)->error()->code) << (flow)->error()->detail;                             \
        QCOMPARE((flow)->state(), (wanted));                                                                 \
    } while (false)

#define TRY_RECORD(run, wanted)                                                                              \
    QTRY_COMPARE_WITH_TIMEOUT((run).state(), (wanted), capstan::testing::patienceMs)
