// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/transactions_fixture.h"
#include "tests/support/test_program.h"

#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace capstan::transactions_refusals_test {

using namespace testing;

using Flow = TransactionFlow::State;
using State = TransactionState;

namespace {

/// Gives back a signature for something else than was asked for.
class WrongSigner final : public Signer
{
public:
    explicit WrongSigner(Signer *signer)
        : m_signer(signer)
    {
    }
    bool canSign(const Address &account) const override { return m_signer->canSign(account); }
    SignJob *sign(const Address &account, const UnsignedTransaction &transaction, const Hash32 &,
                  QObject *parent) override
    {
        UnsignedTransaction other = transaction;
        other.value = 1;
        return m_signer->sign(account, other, signingDigest(other), parent);
    }

private:
    Signer *m_signer;
};

} // namespace

class TransactionsRefusalsTest : public TransactionsTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void aSecondUnstakeWarnsOfTheReset();
    void aClaimOfNothingIsRefused();
    void aFailingSimulationCannotBeApproved();
    void feesAboveTheCapCannotBeApproved();
    void withoutEnoughEtherItCannotBeApproved();
    void anUpgradedContractCannotBeApproved();
    void anotherDigestIsRefused();
    void aLockedVaultCanBeOpenedAndAskedAgain();
    void aSignatureForSomethingElseIsRefused();
    void withoutAJournalNothingIsSent();
    void aNewEpochMakesANewPreview();
    void whatWasJustDoneIsSeenByTheNext();
    void rejectingEndsIt();
    void anotherAccountsSnapshotDoesNotDo();
};

void TransactionsRefusalsTest::aSecondUnstakeWarnsOfTheReset()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Ankr"_s, wei("3749.5")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(risksOf(flow), std::vector{Risk::Kind::BucketReset});
    QVERIFY(flow->preview()->canConfirm());
    QCOMPARE(flow->preview()->unstake->reset->pending, wei("1250.5"));
    QCOMPARE(flow->preview()->unstake->reset->total, wei("5000"));
}

void TransactionsRefusalsTest::aClaimOfNothingIsRefused()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.claim(u"Ankr"_s, wei("1250.5")));
    TRY_STATE(flow, Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::NothingToClaim);
    QVERIFY(!flow->preview());
}

void TransactionsRefusalsTest::aFailingSimulationCannotBeApproved()
{
    Run &wallet = start();
    // After a reward claim a part of a record meets a rounding in the contract.
    Bytes claimRewards = fromHex(u"0x96bb1fef000000000000000000000000").value();
    const Address provider = wallet.provider(u"Tidewater"_s);
    claimRewards.insert(claimRewards.end(), provider.bytes().begin(), provider.bytes().end());
    QVERIFY(chain().send(staker.toChecksumHex(), profile().staking.toChecksumHex(), claimRewards));
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("700")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(risksOf(flow), std::vector{Risk::Kind::SimulationFailed});
    const Risk risk = flow->preview()->risks.at(0);
    QCOMPARE(risk.cause, RevertCause::RewardRounding);
    QVERIFY(risk.certain);
    QCOMPARE(risk.alternatives, std::vector{wei("2000")});
    QVERIFY(!flow->preview()->canConfirm());
    approve(flow);
    QCOMPARE(flow->state(), Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::Reverted);
    QCOMPARE(wallet.signer.count, 0);

    flow = prepared(wallet.unstake(u"Tidewater"_s, risk.alternatives.at(0)));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QVERIFY(flow->preview()->canConfirm());
}

void TransactionsRefusalsTest::feesAboveTheCapCannotBeApproved()
{
    setBaseFee(400'000'000'000);
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(risksOf(flow), std::vector{Risk::Kind::FeeAboveCap});
    approve(flow);
    QCOMPARE(flow->state(), Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::FeeAboveCap);
    QCOMPARE(wallet.signer.count, 0);
}

void TransactionsRefusalsTest::withoutEnoughEtherItCannotBeApproved()
{
    chain().rpc(u"anvil_setBalance"_s, {staker.toChecksumHex(), u"0x1"_s});
    mine(1);
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(risksOf(flow), std::vector{Risk::Kind::InsufficientEth});
    QCOMPARE(flow->preview()->risks.at(0).missing, UInt256(flow->preview()->fee().maximumFee - 1));
    approve(flow);
    QCOMPARE(flow->error()->code, ErrorCode::InsufficientEth);
    QCOMPARE(wallet.signer.count, 0);
}

void TransactionsRefusalsTest::anUpgradedContractCannotBeApproved()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QVERIFY(flow->preview()->canConfirm());
    const Address before = wallet.staking.snapshot()->implementation;
    flow->reject();

    QVERIFY(!chain().command({u"upgrade"_s}).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(wallet.staking.snapshot()->implementation != before, patienceMs);
    const Address after = wallet.staking.snapshot()->implementation;
    flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(risksOf(flow), std::vector{Risk::Kind::ImplementationChanged});
    QCOMPARE(flow->preview()->risks.at(0).error->detail,
             before.toChecksumHex() + u'\n' + after.toChecksumHex());
    approve(flow);
    QCOMPARE(flow->error()->code, ErrorCode::ImplementationChanged);
    QCOMPARE(wallet.signer.count, 0);
}

void TransactionsRefusalsTest::anotherDigestIsRefused()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    flow->approve(Hash32());
    QCOMPARE(flow->state(), Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::PreviewChanged);
    QCOMPARE(wallet.signer.count, 0);
    QVERIFY(wallet.records().empty());
}

void TransactionsRefusalsTest::aLockedVaultCanBeOpenedAndAskedAgain()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    keys().vault.lock();
    approve(flow);
    QCOMPARE(flow->state(), Flow::Signing);
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(flow->error()->code, ErrorCode::VaultLocked);
    QVERIFY(keys().unlock());
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    QVERIFY(!flow->error());
}

void TransactionsRefusalsTest::aSignatureForSomethingElseIsRefused()
{
    WrongSigner wrong(&keys().vault);
    const std::uint64_t before = nonce();
    Run &wallet = start(&wrong);
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_STATE(flow, Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::CryptoFailure);
    QVERIFY(wallet.records().empty());
    QCOMPARE(nonce(), before);
    stop();
}

void TransactionsRefusalsTest::withoutAJournalNothingIsSent()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QSqlQuery query(wallet.connection());
    QVERIFY(query.exec(u"ALTER TABLE transaction_record RENAME TO elsewhere"_s));
    const std::uint64_t before = nonce();
    approve(flow);
    TRY_STATE(flow, Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::DatabaseFailure);
    QVERIFY(query.exec(u"ALTER TABLE elsewhere RENAME TO transaction_record"_s));
    QTest::qWait(500);
    QCOMPARE(nonce(), before);
    QVERIFY(wallet.records().empty());
}

void TransactionsRefusalsTest::aNewEpochMakesANewPreview()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    const std::uint64_t claimEpoch = flow->preview()->unstake->claim.epoch;
    mine(50);
    QTRY_COMPARE_WITH_TIMEOUT(flow->preview()->unstake->claim.epoch, claimEpoch + 1, patienceMs);
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_RECORD(wallet, State::InBlock);
    QCOMPARE(wallet.records().at(0).claimEpoch, claimEpoch + 1);
}

void TransactionsRefusalsTest::whatWasJustDoneIsSeenByTheNext()
{
    Run &wallet = start();
    auto *first = prepared(wallet.unstake(u"Tidewater"_s, wei("1000")));
    TRY_STATE(first, Flow::AwaitingApproval);
    wallet.staking.setInterval(600'000);
    // What is being read already could be of the block to come.
    QTRY_VERIFY_WITH_TIMEOUT(!wallet.staking.isReading(), patienceMs);
    TransactionFlow *second = nullptr;
    connect(&wallet.service, &TransactionService::recordChanged, this, [&](const TransactionRecord &record) {
        if (record.state != State::InBlock || second)
            return;
        QVERIFY(wallet.staking.snapshot()->block.number < *record.blockNumber);
        second = wallet.begin(first->action());
    });
    approve(first);
    QTRY_VERIFY_WITH_TIMEOUT(second, patienceMs);
    TRY_STATE(second, Flow::AwaitingApproval);
    QCOMPARE(second->preview()->simulatedOn.number, *wallet.records().at(0).blockNumber);
    QCOMPARE(risksOf(second), std::vector{Risk::Kind::BucketReset});
    QCOMPARE(second->preview()->unstake->reset->pending, wei("1000"));
}

void TransactionsRefusalsTest::rejectingEndsIt()
{
    Run &wallet = start();
    auto *early = wallet.begin(wallet.unstake(u"Tidewater"_s, wei("2000")));
    early->reject();
    QCOMPARE(early->state(), Flow::Ended);
    auto *late = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(late, Flow::AwaitingApproval);
    late->reject();
    QCOMPARE(late->state(), Flow::Ended);
    approve(late);
    QTest::qWait(300);
    for (const auto *flow : {early, late}) {
        QCOMPARE(flow->state(), Flow::Ended);
        QVERIFY(!flow->error());
    }
    QCOMPARE(wallet.signer.count, 0);
}

void TransactionsRefusalsTest::anotherAccountsSnapshotDoesNotDo()
{
    Run &wallet = start();
    QTRY_VERIFY_WITH_TIMEOUT(wallet.staking.snapshot(), patienceMs);
    wallet.staking.setAccount(wallet.provider(u"Ankr"_s));
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::StaleState);
}

CAPSTAN_TEST(TransactionsRefusalsTest)

} // namespace capstan::transactions_refusals_test

#include "transactions_refusals_test.moc"
