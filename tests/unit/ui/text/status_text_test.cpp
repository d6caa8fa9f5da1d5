// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/token_amount.h"
#include "tests/support/test_program.h"
#include "ui/text/provider_text.h"
#include "ui/text/status_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::status_text_test {

class StatusTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void promisesTheseWordsForLocks();
    void namesEveryStatusOnce();
    void namesAnActionWithItsObject_data();
    void namesAnActionWithItsObject();
    void namesEveryAction_data();
    void namesEveryAction();
    void tellsWhereATransactionStands_data();
    void tellsWhereATransactionStands();
    void namesAProvider();
};

void StatusTextTest::promisesTheseWordsForLocks()
{
    QCOMPARE(lockStatusText(LockStatus::Locked), u"Locked"_s);
    QCOMPARE(lockStatusText(LockStatus::PartiallyUnlocked), u"Partially unlocked"_s);
    QCOMPARE(lockStatusText(LockStatus::Unlocked), u"Unlocked"_s);
    QVERIFY(!lockStatusText(LockStatus::None).isEmpty());
}

void StatusTextTest::namesEveryStatusOnce()
{
    QSet<QString> words;
    for (const ProviderStatus status :
         {ProviderStatus::NotFound, ProviderStatus::Active, ProviderStatus::Pending, ProviderStatus::Jailed})
        words.insert(providerStatusText(status));
    QCOMPARE(words.size(), 4);
    QVERIFY(!words.contains(QString()));
}

void StatusTextTest::namesAnActionWithItsObject_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("words");
    QTest::newRow("unstake") << ActionKind::Unstake << u"2000"_s << u"Ankr"_s
                             << u"Unstake 2,000 ANKR from Ankr"_s;
    QTest::newRow("claim, in full") << ActionKind::ClaimUnstaked << u"1250.500000000000000001"_s << u"Ankr"_s
                                    << u"Claim 1,250.500000000000000001 ANKR from Ankr"_s;
    QTest::newRow("a provider that is named like a placeholder")
        << ActionKind::Unstake << u"1"_s << u"%1 %2"_s << u"Unstake 1 ANKR from %1 %2"_s;
}

void StatusTextTest::namesAnActionWithItsObject()
{
    QFETCH(ActionKind, kind);
    QFETCH(QString, amount);
    QFETCH(QString, provider);
    QFETCH(QString, words);
    QCOMPARE(actionText(kind, parsePlainAmount(amount).value(), provider), words);
    QVERIFY(words.startsWith(actionVerb(kind) + u' '));
}

void StatusTextTest::namesEveryAction_data()
{
    QTest::addColumn<TransactionAction>("action");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const TransactionAction &action, const QString &verb,
                        const QString &words) { QTest::newRow(name) << action << verb << words; };
    using Kind = ActionKind;
    const Address provider = Address::fromHex(u"0x2Dcd81c37bb2f3399b54E4D497f77e1cA7c2a21F").value();
    const Address to = Address::fromHex(u"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC").value();
    const UInt256 amount = parsePlainAmount(u"1000").value();
    row("stake", {Kind::Stake, provider, amount}, u"Stake"_s, u"Stake 1,000 ANKR with Ankr"_s);
    row("approve", {Kind::Approve, {}, amount}, u"Approve"_s,
        u"Allow the staking contract to take 1,000 ANKR"_s);
    row("approve without limit", {Kind::Approve, {}, ~UInt256(0)}, u"Approve"_s,
        u"Allow the staking contract to take any amount of ANKR"_s);
    row("revoke", {Kind::Approve}, u"Approve"_s, u"Allow the staking contract to take no ANKR any more"_s);
    row("claim rewards", {Kind::ClaimRewards, provider, amount}, u"Claim"_s,
        u"Claim rewards of 1,000 ANKR from Ankr"_s);
    row("claim all", {Kind::ClaimAllRewards}, u"Claim all"_s, u"Claim all rewards"_s);
    row("claim all of one", {Kind::ClaimAllRewards, {}, amount, {}, {provider}}, u"Claim all"_s,
        u"Claim all rewards: 1,000 ANKR from 1 provider"_s);
    row("claim all of two", {Kind::ClaimAllRewards, {}, amount, {}, {provider, to}}, u"Claim all"_s,
        u"Claim all rewards: 1,000 ANKR from 2 providers"_s);
    row("restake", {Kind::Restake, provider, amount}, u"Restake"_s,
        u"Restake rewards of 1,000 ANKR with Ankr"_s);
    row("send ANKR", {Kind::SendAnkr, {}, amount, to}, u"Send"_s, u"Send 1,000 ANKR to 0x3C44…93BC"_s);
    row("send ETH", {Kind::SendEth, {}, amount, to}, u"Send"_s, u"Send 1,000 ETH to 0x3C44…93BC"_s);
    row("send all ETH", {Kind::SendEth, {}, 0, to, {}, true}, u"Send"_s, u"Send all ETH to 0x3C44…93BC"_s);
    row("send all ETH, prepared", {Kind::SendEth, {}, amount, to, {}, true}, u"Send"_s,
        u"Send 1,000 ETH to 0x3C44…93BC"_s);
    row("upgrade", {Kind::UpgradeAccount}, u"Upgrade account"_s, u"Upgrade account"_s);
    row("cancel", {Kind::Cancel, provider}, u"Cancel"_s, u"Cancel an earlier transaction"_s);
}

void StatusTextTest::namesEveryAction()
{
    QFETCH(TransactionAction, action);
    QFETCH(QString, verb);
    QFETCH(QString, words);
    QCOMPARE(actionVerb(action.kind), verb);
    QCOMPARE(actionText(action, u"Ankr"_s), words);
}

void StatusTextTest::tellsWhereATransactionStands_data()
{
    QTest::addColumn<TransactionState>("state");
    QTest::addColumn<std::optional<std::uint64_t>>("block");
    QTest::addColumn<quint64>("confirmations");
    QTest::addColumn<QString>("words");
    const std::optional<std::uint64_t> none;
    const std::optional<std::uint64_t> block = 26'471'908;
    QTest::newRow("signed") << TransactionState::Signed << none << quint64(0) << u"Signed, not sent yet"_s;
    QTest::newRow("sent") << TransactionState::Sent << none << quint64(0) << u"Sent"_s;
    QTest::newRow("in the head block")
        << TransactionState::InBlock << block << quint64(1) << u"In block 26,471,908, 1 confirmation"_s;
    QTest::newRow("deeper") << TransactionState::InBlock << block << quint64(3)
                            << u"In block 26,471,908, 3 confirmations"_s;
    QTest::newRow("deep enough") << TransactionState::Confirmed << block << quint64(12)
                                 << u"In block 26,471,908, 12 confirmations"_s;
    QTest::newRow("depth not known yet")
        << TransactionState::InBlock << block << quint64(0) << u"In block 26,471,908"_s;
    QTest::newRow("block not known") << TransactionState::InBlock << none << quint64(0) << u"In a block"_s;
    QTest::newRow("final") << TransactionState::Final << block << quint64(99) << u"Final"_s;
    QTest::newRow("reverted") << TransactionState::Failed << block << quint64(1)
                              << u"Failed: the contract refused it"_s;
    QTest::newRow("replaced") << TransactionState::Replaced << none << quint64(0)
                              << u"Replaced by another transaction"_s;
}

void StatusTextTest::tellsWhereATransactionStands()
{
    QFETCH(TransactionState, state);
    QFETCH(std::optional<std::uint64_t>, block);
    QFETCH(quint64, confirmations);
    QFETCH(QString, words);
    TransactionRecord record;
    record.state = state;
    record.blockNumber = block;
    record.confirmations = confirmations;
    QCOMPARE(transactionStateText(record), words);
}

void StatusTextTest::namesAProvider()
{
    ProviderPosition provider;
    provider.address = Address::fromHex(u"0x2Dcd81c37bb2f3399b54E4D497f77e1cA7c2a21F").value();
    QCOMPARE(providerText(provider), provider.address.toShortHex());
    provider.name = u"Ankr"_s;
    QCOMPARE(providerText(provider), u"Ankr"_s);
    provider.name = u"An\u202Ekr\n"_s;
    QCOMPARE(providerText(provider), u"An⟨U+202E⟩kr␊"_s);

    QCOMPARE(providerText(nullptr, provider.address), provider.address.toShortHex());
    auto snapshot = std::make_shared<StakingSnapshot>();
    snapshot->providers.push_back(provider);
    QCOMPARE(providerText(snapshot, provider.address), u"An⟨U+202E⟩kr␊"_s);
    QCOMPARE(providerText(snapshot, Address()), Address().toShortHex());
}

CAPSTAN_TEST(StatusTextTest)

} // namespace capstan::status_text_test

#include "status_text_test.moc"
