// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/pages/staking_page.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::staking_page_test {

using namespace test;

namespace {

StakingSnapshot withRewards(const char *rewards = "82.4")
{
    StakingSnapshot snapshot = sampleSnapshot();
    ProviderPosition &provider = snapshot.providers.front();
    provider.rewards = ankr(rewards);
    provider.restakeAmount = provider.rewards;
    snapshot.totals.rewards = provider.rewards;
    return snapshot;
}

struct Page : StakingPage
{
    explicit Page(const StakingSnapshot &snapshot = withRewards())
    {
        resize(1100, 700);
        setSnapshot(shared(snapshot));
        setNow(snapshot.clock.headTime);
        show();
        QCoreApplication::processEvents();
    }
};

} // namespace

class StakingPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void offersTheRewardsOfEachProvider();
    void aRestakeSaysWhatItLocks();
    void rewardsThatCanNotBeRestakedCanBeClaimed();
    void claimsAllRewards();
    void withoutRewardsThereIsNothingToClaim();
    void leadsToAStake();
    void goesOnWithAStakeThatWasBegun();
    void aBlockIsTheReasonOfEveryAction();
};

void StakingPageTest::offersTheRewardsOfEachProvider()
{
    Page page;
    QSignalSpy spy(&page, &StakingPage::rewardsRequested);
    button(page, u"Claim rewards of 82.4 ANKR from Ankr"_s)->click();
    button(page, u"Restake rewards of 82.4 ANKR with Ankr"_s)->click();
    QCOMPARE(spy.size(), 2);
    const auto claim = spy.at(0).at(0).value<TransactionAction>();
    QCOMPARE(claim.kind, ActionKind::ClaimRewards);
    QCOMPARE(claim.provider, ankrProvider());
    QCOMPARE(claim.amount, ankr("82.4"));
    QCOMPARE(spy.at(1).at(0).value<TransactionAction>().kind, ActionKind::Restake);
}

void StakingPageTest::aRestakeSaysWhatItLocks()
{
    const Page page;
    QVERIFY(button(page, u"Restake rewards of 82.4 ANKR with Ankr"_s)
                ->accessibleDescription()
                .startsWith(u"Stakes 82.4 ANKR of rewards with Ankr, locked until "));
}

void StakingPageTest::rewardsThatCanNotBeRestakedCanBeClaimed()
{
    StakingSnapshot snapshot = withRewards("0.000000001");
    snapshot.providers.front().restakeAmount = 0;
    snapshot.providers.front().restakeDust = snapshot.providers.front().rewards;
    const Page page(snapshot);
    const auto *restake = button(page, u"Restake rewards of 0.000000001 ANKR with Ankr"_s);
    QVERIFY(!restake->isEnabled());
    QCOMPARE(restake->accessibleDescription(), u"The rewards are too small to restake."_s);
    QVERIFY(button(page, u"Claim rewards of 0.000000001 ANKR from Ankr"_s)->isEnabled());
}

void StakingPageTest::claimsAllRewards()
{
    Page page;
    QSignalSpy spy(&page, &StakingPage::rewardsRequested);
    button(page, u"Claim all rewards, 82.4 ANKR"_s)->click();
    QCOMPARE(spy.at(0).at(0).value<TransactionAction>().kind, ActionKind::ClaimAllRewards);
}

void StakingPageTest::withoutRewardsThereIsNothingToClaim()
{
    StakingSnapshot snapshot = withRewards("0");
    const Page page(snapshot);
    for (const auto *each : page.findChildren<QPushButton *>())
        QVERIFY(!each->isVisibleTo(&page) || !each->accessibleName().contains(u"rewards"));
}

void StakingPageTest::leadsToAStake()
{
    Page page;
    QSignalSpy spy(&page, &StakingPage::stakeRequested);
    button(page, u"Stake ANKR"_s)->click();
    QCOMPARE(spy.size(), 1);
}

void StakingPageTest::goesOnWithAStakeThatWasBegun()
{
    Page page;
    QVERIFY(!button(page, u"Continue staking"_s));
    const TransactionAction stake{ActionKind::Stake, ankrProvider(), ankr("2000")};
    page.setContinuation(stake);
    QVERIFY(shows(page, u"2,000 ANKR are approved for a stake with Ankr, and not staked yet."_s));
    QSignalSpy spy(&page, &StakingPage::continueRequested);
    button(page, u"Continue staking"_s)->click();
    QCOMPARE(spy.at(0).at(0).value<TransactionAction>(), stake);
    page.setContinuation(TransactionAction{ActionKind::Stake, ankrProvider(), 0});
    QVERIFY(shows(page, u"A stake with Ankr was begun: its approval is done."_s));
    page.setContinuation({});
    QVERIFY(!button(page, u"Continue staking"_s));
}

void StakingPageTest::aBlockIsTheReasonOfEveryAction()
{
    Page page;
    page.setActionBlock(u"Watch-only."_s);
    for (const QString &name :
         {u"Claim rewards of 82.4 ANKR from Ankr"_s, u"Restake rewards of 82.4 ANKR with Ankr"_s,
          u"Claim all rewards, 82.4 ANKR"_s, u"Stake ANKR"_s}) {
        QTRY_VERIFY2(!button(page, name)->isEnabled(), qPrintable(name));
        QCOMPARE(button(page, name)->accessibleDescription(), u"Watch-only."_s);
    }
}

CAPSTAN_TEST(StakingPageTest)

} // namespace capstan::staking_page_test

#include "staking_page_test.moc"
