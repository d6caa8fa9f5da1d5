// SPDX-License-Identifier: GPL-3.0-or-later
// Stake, claim, restake, send and upgrade as a person does them: the real window against a real chain, which
// tells at the end what was done.
#include "core/ethereum/token_amount.h"
#include "core/staking/staking_service.h"
#include "core/storage/transaction_record.h"
#include "tests/gui/layout_check.h"
#include "tests/gui/program_fixture.h"
#include "tests/support/silent_notifier.h"
#include "tests/support/test_program.h"
#include "ui/main_window.h"
#include "ui/widgets/timeline_view.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace capstan::actions_test {

namespace {

UInt256 wei(const QJsonValue &value)
{
    return uint256FromDecimal(value.toString()).value();
}

UInt256 ankr(const char *amount)
{
    return parsePlainAmount(QString::fromLatin1(amount)).value();
}

UInt256 balanceIn(const QJsonObject &truth, const QString &unit)
{
    return wei(truth[u"account"_s].toObject()[unit]);
}

UInt256 rewardsIn(const QJsonObject &truth)
{
    return wei(truth[u"totals"_s].toObject()[u"rewardsWei"_s]);
}

} // namespace

class ActionsTest : public ProgramFixture
{
    Q_OBJECT
private Q_SLOTS:
    void stakesInTwoStepsWithARestartBetween_data();
    void stakesInTwoStepsWithARestartBetween();
    void claimsTheRewardsOfOneProvider();
    void claimsAllRewards();
    void saysIntoHowManyAClaimOfAllIsSplit();
    void restakesRewards();
    void sendsAnkrAndAllEth();
    void upgradesAnAccount();
    void remindsAndShowsWhatIsToCome();
};

void ActionsTest::stakesInTwoStepsWithARestartBetween_data()
{
    QTest::addColumn<Person::Way>("way");
    QTest::newRow("by clicks") << Person::Way::Mouse;
    QTest::newRow("by keys") << Person::Way::Keyboard;
}

void ActionsTest::stakesInTwoStepsWithARestartBetween()
{
    QFETCH(Person::Way, way);
    startChain();
    openWallet(way);
    const QJsonObject before = truth();
    const UInt256 stakedBefore = wei(truthOf(u"Ankr"_s)[u"stakedWei"_s]);

    PERSON(m_person->press(u"Manage"_s));
    look(u"actions-01-staking"_s);
    PERSON(m_person->press(u"Stake ANKR"_s));
    look(u"actions-02-stake-empty"_s);
    PERSON(m_person->type(u"Amount"_s, u"999"_s));
    PERSON(m_person->waitToSee(u"The contract takes 1,000 ANKR at least"_s));
    look(u"actions-03-stake-refused"_s);
    PERSON(m_person->type(u"Amount"_s, u"1500.5"_s));
    PERSON(m_person->waitToSee(u"^Locked until .* if staked before"_s));
    look(u"actions-04-stake-step-1"_s);
    PERSON(m_person->press(u"Approve"_s));
    PERSON(m_person->waitToSee(u"Allow the staking contract to take 1,500.5 ANKR"_s));
    lookAtConfirmation(u"actions-05-confirm-approval"_s);
    confirmAndMine();
    PERSON(m_person->waitFor(u"Continue staking"_s, Patience));
    look(u"actions-06-approved"_s);
    closeProgram();

    openWallet(way);
    PERSON(m_person->press(u"Manage"_s));
    PERSON(m_person->waitToSee(u"^1,500.5 ANKR are approved for a stake with Ankr, and not staked yet"_s,
                               Patience));
    look(u"actions-07-continue"_s);
    PERSON(m_person->press(u"Continue staking"_s));
    PERSON(m_person->waitFor(u"Stake"_s));
    look(u"actions-08-stake-step-2"_s);
    PERSON(m_person->press(u"Stake"_s));
    PERSON(m_person->waitToSee(u"Stake 1,500.5 ANKR with Ankr"_s));
    lookAtConfirmation(u"actions-09-confirm-stake"_s);
    confirmAndMine();
    QVERIFY(!Person::find(u"Continue staking"_s));
    QCOMPARE(richTextLabels(m_program->window()) + namelessControls(m_program->window()), QStringList());

    QCOMPARE(balanceIn(before, u"ankrWei"_s) - balanceIn(truth(), u"ankrWei"_s), ankr("1500.5"));
    QCOMPARE(wei(truthOf(u"Ankr"_s)[u"stakedWei"_s]) - stakedBefore, ankr("1500.5"));
    QCOMPARE(m_program->staking()->snapshot()->allowance, UInt256(0));
}

void ActionsTest::claimsTheRewardsOfOneProvider()
{
    startChain();
    openWallet(Person::Way::Mouse);
    const QJsonObject before = truth();
    const auto *position = m_program->staking()->snapshot()->find(
        Address::fromHex(truthOf(u"Harbour Nodes"_s)[u"address"_s].toString()).value());
    QVERIFY(position && position->rewards > 0);
    const UInt256 rewards = position->rewards;
    PERSON(m_person->press(u"Manage"_s));
    PERSON(m_person->press(
        u"Claim rewards of %1 ANKR from Harbour Nodes"_s.arg(toDisplayAmountFull(rewards, QLocale()))));
    lookAtConfirmation(u"actions-10-confirm-claim-rewards"_s);
    confirmAndMine();
    QCOMPARE(balanceIn(truth(), u"ankrWei"_s) - balanceIn(before, u"ankrWei"_s), rewards);
    QCOMPARE(wei(truthOf(u"Harbour Nodes"_s)[u"rewardsWei"_s]), UInt256(0));
}

void ActionsTest::claimsAllRewards()
{
    startChain();
    openWallet(Person::Way::Mouse);
    const QJsonObject before = truth();
    PERSON(m_person->press(u"Manage"_s));
    PERSON(m_person->press(
        u"Claim all rewards, %1 ANKR"_s.arg(toDisplayAmountFull(rewardsIn(before), QLocale()))));
    lookAtConfirmation(u"actions-11-confirm-claim-all"_s);
    confirmAndMine();
    QCOMPARE(balanceIn(truth(), u"ankrWei"_s) - balanceIn(before, u"ankrWei"_s), rewardsIn(before));
    QCOMPARE(rewardsIn(truth()), UInt256(0));
    PERSON(m_person->openPage(u"ANKR Staking"_s, 2));
    QTRY_VERIFY(!Person::find(QRegularExpression(u"^Claim all rewards"_s)));
}

void ActionsTest::saysIntoHowManyAClaimOfAllIsSplit()
{
    startChain({u"--interval"_s, u"20"_s}, {u"--validators"_s, u"25"_s, u"--stakes"_s, u"400"_s});
    // While gas is cheap: at the usual price so much of it costs more than the cap.
    m_chain->rpc(u"anvil_setNextBlockBaseFeePerGas"_s, {u"0x5f5e100"_s});
    mine(1);
    openWallet(Person::Way::Mouse, 3);
    const UInt256 before = rewardsIn(truth());
    const auto claimAll = [this] {
        const UInt256 rewards = m_program->staking()->snapshot()->totals.rewards;
        return m_person->press(u"Claim all rewards, %1 ANKR"_s.arg(toDisplayAmountFull(rewards, QLocale())));
    };
    PERSON(m_person->press(u"Manage"_s));
    PERSON(claimAll());
    PERSON(m_person->waitFor(u"Confirm transaction"_s, Patience));
    confirmAndMine();
    PERSON(m_person->waitToSee(u"^Claim all takes [2-9] transactions"_s));
    look(u"actions-12-claim-all-is-split"_s);
    const UInt256 left = rewardsIn(truth());
    QVERIFY(left > 0 && left < before);
    PERSON(m_person->openPage(u"ANKR Staking"_s, 2));
    for (int rest = 0; rest < 9 && m_program->staking()->snapshot()->totals.rewards > 0; ++rest) {
        PERSON(claimAll());
        confirmAndMine();
        PERSON(m_person->openPage(u"ANKR Staking"_s, 2));
    }
    QCOMPARE(rewardsIn(truth()), UInt256(0));
}

void ActionsTest::restakesRewards()
{
    startChain();
    openWallet(Person::Way::Mouse);
    const QJsonObject before = truthOf(u"Harbour Nodes"_s);
    const UInt256 rewards = wei(before[u"rewardsWei"_s]);
    PERSON(m_person->press(u"Manage"_s));
    PERSON(m_person->press(
        u"Restake rewards of %1 ANKR with Harbour Nodes"_s.arg(toDisplayAmountFull(rewards, QLocale()))));
    lookAtConfirmation(u"actions-13-confirm-restake"_s);
    confirmAndMine();
    const QJsonObject after = truthOf(u"Harbour Nodes"_s);
    const UInt256 step(10'000'000'000ULL);
    QCOMPARE(wei(after[u"stakedWei"_s]) - wei(before[u"stakedWei"_s]), UInt256(rewards / step * step));
    QCOMPARE(after[u"stakes"_s].toArray().size(), before[u"stakes"_s].toArray().size() + 1);
}

void ActionsTest::sendsAnkrAndAllEth()
{
    startChain();
    openWallet(Person::Way::Mouse);
    const QString recipient = addressOf(2);
    const QJsonObject before = truth();
    const QJsonObject theirsBefore = m_chain->truth(recipient);
    PERSON(m_person->press(u"Send"_s));
    look(u"actions-14-send-empty"_s);
    PERSON(m_person->type(u"Recipient"_s, recipient));
    PERSON(m_person->type(u"Amount"_s, u"12.5"_s));
    look(u"actions-15-send"_s);
    PERSON(m_person->press(u"Send"_s));
    lookAtConfirmation(u"actions-16-confirm-send"_s);
    confirmAndMine();
    QCOMPARE(balanceIn(before, u"ankrWei"_s) - balanceIn(truth(), u"ankrWei"_s), ankr("12.5"));
    QCOMPARE(balanceIn(m_chain->truth(recipient), u"ankrWei"_s) - balanceIn(theirsBefore, u"ankrWei"_s),
             ankr("12.5"));

    const UInt256 all = balanceIn(truth(), u"ethWei"_s);
    PERSON(m_person->press(u"Go to dashboard"_s));
    PERSON(m_person->press(u"Send"_s));
    PERSON(m_person->press(u"Send ETH"_s));
    PERSON(m_person->type(u"Recipient"_s, recipient));
    PERSON(m_person->press(u"Max"_s));
    look(u"actions-17-send-all"_s);
    PERSON(m_person->press(u"Send"_s));
    lookAtConfirmation(u"actions-18-confirm-send-all"_s);
    confirmAndMine();
    const UInt256 arrived =
        balanceIn(m_chain->truth(recipient), u"ethWei"_s) - balanceIn(theirsBefore, u"ethWei"_s);
    const TransactionRecord record = records().front();
    QCOMPARE(arrived, record.action.amount);
    QCOMPARE(arrived + record.maxFee, all);
    QCOMPARE(balanceIn(truth(), u"ethWei"_s), UInt256(record.maxFee - *record.feePaid));
}

void ActionsTest::upgradesAnAccount()
{
    startChain();
    openWallet(Person::Way::Mouse, 1);
    QVERIFY(!truth()[u"account"_s].toObject()[u"migrated"_s].toBool());
    PERSON(m_person->waitToSee(u"has stakes from before the contract's upgrade"_s));
    look(u"actions-19-upgrade"_s);
    PERSON(m_person->press(u"Upgrade account"_s));
    lookAtConfirmation(u"actions-20-confirm-upgrade"_s);
    confirmAndMine();
    QVERIFY(truth()[u"account"_s].toObject()[u"migrated"_s].toBool());
    PERSON(m_person->press(u"Go to dashboard"_s));
    QTRY_VERIFY(!Person::find(u"Upgrade account"_s));
    QCOMPARE(m_program->staking()->snapshot()->totals.staked,
             wei(truth()[u"totals"_s].toObject()[u"stakedWei"_s]));
}

/// What unlocked before the program was there is told once; the picture, the table and the file have the
/// rest.
void ActionsTest::remindsAndShowsWhatIsToCome()
{
    startChain();
    openWallet(Person::Way::Mouse);
    const StakingSnapshotPtr snapshot = m_program->staking()->snapshot();
    QTRY_VERIFY(!m_notifier->taken.empty());
    const std::size_t told = m_notifier->taken.size();
    QVERIFY(m_notifier->taken.front().title.contains(u"unlocked"_s));
    QVERIFY(!m_notifier->taken.front().body.isEmpty()); // with amounts only once the vault is unlocked

    PERSON(m_person->press(u"Timeline"_s));
    qsizetype bars = 0;
    for (const ProviderPosition &provider : snapshot->providers)
        bars += std::ssize(provider.stakes) + (provider.pending > 0 ? 1 : 0);
    const auto *timeline = m_program->window()->findChild<TimelineView *>();
    QTRY_COMPARE(timeline->count(), bars);
    look(u"timeline-1-picture"_s);
    PERSON(m_person->press(u"Show as table"_s));
    look(u"timeline-2-table"_s);

    PERSON(m_person->press(u"Add to calendar"_s));
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_program->window()->findChild<QFileDialog *>()));
    const QString path = m_profile->filePath(u"stakes.ics"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    PERSON(m_person->waitToSee(u"The calendar file was saved"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("BEGIN:VCALENDAR\r\n") && content.contains("BEGIN:VALARM\r\n"));

    mine(1);
    QTRY_VERIFY(m_program->staking()->snapshot()->block.number > snapshot->block.number);
    closeProgram();
    openWallet(Person::Way::Mouse);
    QTRY_VERIFY(m_program->staking()->snapshot());
    QVERIFY(told > 0 && m_notifier->taken.empty());
}

CAPSTAN_TEST(ActionsTest)

} // namespace capstan::actions_test

#include "actions_test.moc"
