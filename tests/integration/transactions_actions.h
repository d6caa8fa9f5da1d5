// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/outcome.h"
#include "tests/integration/transactions_fixture.h"

namespace capstan::testing {

/// Carries actions out, and compares what the wallet then says with what ethers reads of the chain.
class ActionsTestBase : public TransactionsTestBase
{
    Q_OBJECT
protected:
    /// Prepared, approved and in a block, as promised; none when it went another way, which is printed.
    std::optional<TransactionRecord> done(const TransactionAction &action)
    {
        using Flow = TransactionFlow::State;
        auto *flow = prepared(action);
        if (flow->state() == Flow::AwaitingApproval && flow->preview()->canConfirm())
            approve(flow);
        const bool isMined = QTest::qWaitFor(
            [&] { return flow->state() == Flow::Ended || (flow->record() && flow->record()->blockNumber); },
            patienceMs);
        if (isMined && flow->record() && checkOutcome(*flow->record()) == OutcomeCheck::AsPromised)
            return flow->record();
        qWarning() << "state" << int(flow->state());
        if (flow->error())
            qWarning() << "error" << int(flow->error()->code) << flow->error()->detail;
        if (flow->record())
            qWarning() << "record" << int(flow->record()->state) << flow->record()->detail;
        for (const Risk &risk : flow->preview() ? flow->preview()->risks : std::vector<Risk>{})
            qWarning() << "risk" << int(risk.kind) << (risk.error ? risk.error->detail : QString());
        return std::nullopt;
    }
    /// Why an action can't be prepared.
    std::optional<Error> refusal(const TransactionAction &action)
    {
        auto *flow = prepared(action);
        return flow->state() == TransactionFlow::State::Ended ? flow->error() : std::nullopt;
    }
    StakingSnapshotPtr snapshot() { return run().staking.snapshot(); }
    /// Once it is of the newest block.
    bool awaitSnapshot()
    {
        const std::uint64_t head = headBlock();
        run().staking.refresh();
        return QTest::qWaitFor([&] { return snapshot() && snapshot()->block.number >= head; }, patienceMs);
    }
    const ProviderPosition &position(const QString &provider)
    {
        return *snapshot()->find(run().provider(provider));
    }
    UInt256 ethBalance(const Address &of)
    {
        return quantity(QStringLiteral("eth_getBalance"), {of.toChecksumHex(), QStringLiteral("latest")});
    }
    UInt256 ankrBalanceOf(const Address &of)
    {
        return numberIn(chain().truth(of.toChecksumHex())[QStringLiteral("account")], "ankrWei");
    }
    static UInt256 numberIn(const QJsonValue &object, const char *key)
    {
        return uint256FromDecimal(object[QLatin1String(key)].toString()).value();
    }
    /// The snapshot against ethers' single calls at the same block; the first figure that differs.
    QString differenceFromTruth()
    {
        if (!awaitSnapshot())
            return QStringLiteral("no snapshot");
        const auto now = snapshot();
        const QJsonObject truth =
            chain().truth(now->account.toChecksumHex(), QString::number(now->block.number));
        const QJsonValue account = truth[QStringLiteral("account")];
        if (now->ankrBalance != numberIn(account, "ankrWei") ||
            now->ethBalance != numberIn(account, "ethWei"))
            return QStringLiteral("balances");
        if (now->migrated != account[QStringLiteral("migrated")].toBool())
            return QStringLiteral("migrated");
        const QJsonArray providers = truth[QStringLiteral("providers")].toArray();
        if (providers.isEmpty() || providers.size() != qsizetype(now->providers.size()))
            return QStringLiteral("providers");
        for (const QJsonValue &provider : providers) {
            const QString hex = provider[QStringLiteral("address")].toString();
            const auto *found = now->find(Address::fromHex(hex).value());
            const bool isSame =
                found && found->staked == numberIn(provider, "stakedWei") &&
                found->unlocked == numberIn(provider, "unlockedWei") &&
                found->rewards == numberIn(provider, "rewardsWei") &&
                found->pending == numberIn(provider, "pendingWei") &&
                found->claimable == numberIn(provider, "claimableWei") &&
                qsizetype(found->stakes.size()) == provider[QStringLiteral("stakes")].toArray().size();
            if (!isSame)
                return hex;
        }
        return {};
    }
    /// What the transaction took of what it was given.
    std::pair<std::uint64_t, std::uint64_t> gasOf(const TransactionRecord &record)
    {
        const QJsonObject receipt =
            chain().rpc(QStringLiteral("eth_getTransactionReceipt"), {record.hash.toHex()}).toObject();
        const auto used = uint64FromQuantity(receipt[QStringLiteral("gasUsed")].toString()).value();
        return {used, decodeSignedTransaction(record.raw)->transaction.gasLimit};
    }
};

} // namespace capstan::testing

/// Waits until what a flow sent is in a block.
#define TRY_MINED(flow)                                                                                      \
    QTRY_VERIFY_WITH_TIMEOUT((flow)->record() && (flow)->record()->blockNumber, capstan::testing::patienceMs)
