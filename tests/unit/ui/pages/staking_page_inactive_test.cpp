// SPDX-License-Identifier: GPL-3.0-or-later
// What is staked with a provider that is no longer active stays in reach.
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/models/row_roles.h"
#include "ui/pages/staking_page.h"
#include "ui/widgets/theme.h"

#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace capstan::staking_page_inactive_test {

using namespace test;

class StakingPageInactiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void inactiveProvidersAreShownAndUnstakedFrom_data();
    void inactiveProvidersAreShownAndUnstakedFrom();
    void inactiveProvidersAreClaimedFrom_data() { inactiveProvidersAreShownAndUnstakedFrom_data(); }
    void inactiveProvidersAreClaimedFrom();

private:
    Theme m_theme;
    std::unique_ptr<StakingPage> m_page;
};

void StakingPageInactiveTest::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_page = std::make_unique<StakingPage>();
    m_page->resize(984, 704);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void StakingPageInactiveTest::inactiveProvidersAreShownAndUnstakedFrom_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("note");
    QTest::newRow("pending") << int(ProviderStatus::Pending) << u"Pending"_s;
    QTest::newRow("jailed") << int(ProviderStatus::Jailed) << u"Jailed"_s;
    QTest::newRow("not listed any more") << int(ProviderStatus::NotFound) << u"No longer listed"_s;
}

void StakingPageInactiveTest::inactiveProvidersAreShownAndUnstakedFrom()
{
    QFETCH(int, status);
    QFETCH(QString, note);
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers[0].status = static_cast<ProviderStatus>(status);
    m_page->setSnapshot(shared(snapshot));
    QCoreApplication::processEvents();
    auto *table = named<QTreeView>(*m_page, u"Stakes"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Ankr"_s);
    QCOMPARE(table->model()->index(0, 0).data(NoteRole).toString(), note);

    QSignalSpy unstake(m_page.get(), &StakingPage::unstakeRequested);
    button(*m_page, u"Expand Ankr"_s)->click();
    QCoreApplication::processEvents();
    QAbstractButton *oldest = button(*m_page, u"Unstake 1,000 ANKR from Ankr"_s);
    QVERIFY(oldest && oldest->isEnabled());
    QTest::mouseClick(oldest, Qt::LeftButton);
    QCOMPARE(unstake.size(), 1);
    QCOMPARE(unstake[0][0].value<Address>(), ankrProvider());
    QCOMPARE(unstake[0][1].value<UInt256>(), ankr("1000"));
}

void StakingPageInactiveTest::inactiveProvidersAreClaimedFrom()
{
    QFETCH(int, status);
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers[0].status = static_cast<ProviderStatus>(status);
    snapshot.providers[0].claimable = ankr("12.5");
    m_page->setSnapshot(shared(snapshot));
    m_page->showUnstaking();
    QCoreApplication::processEvents();
    QSignalSpy claim(m_page.get(), &StakingPage::claimRequested);
    QAbstractButton *button = test::button(*m_page, u"Claim 12.5 ANKR from Ankr"_s);
    QVERIFY(button && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(claim.size(), 1);
    QCOMPARE(claim[0][0].value<Address>(), ankrProvider());
}

CAPSTAN_TEST(StakingPageInactiveTest)

} // namespace capstan::staking_page_inactive_test

#include "staking_page_inactive_test.moc"
