// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/layout_check.h"
#include "tests/support/test_program.h"
#include "tests/unit/ui/samples.h"
#include "ui/pages/overview_page.h"
#include "ui/widgets/stakes_chart.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace capstan::overview_page_test {

using namespace test;

namespace {

const QSize Wide(984, 704);
const QSize Narrow(704, 544);

Address providerNumber(int number)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes[19] = static_cast<std::uint8_t>(number + 1);
    return Address(bytes);
}

void addUp(StakingSnapshot &snapshot)
{
    snapshot.totals = {};
    for (const ProviderPosition &provider : snapshot.providers) {
        snapshot.totals.staked += provider.staked;
        snapshot.totals.unlocked += provider.unlocked;
        snapshot.totals.rewards += provider.rewards;
        snapshot.totals.pending += provider.pending;
        snapshot.totals.claimable += provider.claimable;
    }
}

StakingSnapshot sample()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.ankrBalance = ankr("8010.67");
    addUp(snapshot);
    return snapshot;
}

StakingSnapshot claimable(int providers)
{
    StakingSnapshot snapshot = sample();
    for (int i = 0; i < providers; ++i) {
        ProviderPosition provider;
        provider.address = providerNumber(i);
        provider.name = u"Provider %1"_s.arg(i);
        provider.claimable = ankr("2000.123456") + UInt256(i);
        snapshot.providers.push_back(provider);
    }
    addUp(snapshot);
    return snapshot;
}

StakingSnapshot empty()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers.clear();
    return snapshot;
}

/// More than there is of anything: every part of it 2^80 ANKR.
StakingSnapshot huge()
{
    StakingSnapshot snapshot = sample();
    ProviderPosition &provider = snapshot.providers[0];
    const UInt256 amount = (UInt256(1) << 80) * ankr("1") + 1;
    provider.staked = provider.unlocked = provider.rewards = provider.pending = provider.claimable = amount;
    provider.claim = ClaimWindow{11, 12};
    provider.name = u"ANodeProviderWithTheLongestNameThatFits"_s.repeated(2);
    for (Stake &stake : provider.stakes)
        stake.amount = amount;
    snapshot.ethBalance = snapshot.ankrBalance = amount;
    addUp(snapshot);
    return snapshot;
}

StakingSnapshot many()
{
    StakingSnapshot snapshot = claimable(30);
    for (ProviderPosition &provider : snapshot.providers)
        provider.stakes = snapshot.providers[0].stakes;
    snapshot.migrationRevealsMore = true;
    return snapshot;
}

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void saysWhatTheAccountHas();
    void tellsWhatIsOnItsWay_data();
    void tellsWhatIsOnItsWay();
    void manageAsksForTheStakingPage();
    void claimNamesWhatItClaims();
    void claimAsksForItsProvider();
    void hasOneAccentedButton_data();
    void hasOneAccentedButton();
    void blockedClaimsSayWhy();
    void showsSixEventsAndHowManyMore();
    void keepsAButtonWhileTimePasses();
    void teachesAnAccountWithoutStakes();
    void tellsWhenTheFiguresAreThoseAfterTheUpgrade();
    void withoutASnapshotNoFigureIsShown();
    void theChartSaysItsBarsInWords();
    void theChartShowsWhatItHasRoomFor();
    void fitsEverySizeAndAmount_data();
    void fitsEverySizeAndAmount();

private:
    void display(const StakingSnapshot &snapshot);
    QStringList texts() const;
    QList<QPushButton *> buttons(const QString &text) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OverviewPage> m_page;
};

void OverviewPageTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void OverviewPageTest::init()
{
    m_page = std::make_unique<OverviewPage>();
    m_page->resize(Wide);
    m_page->show();
}

void OverviewPageTest::cleanup()
{
    m_page.reset();
}

void OverviewPageTest::display(const StakingSnapshot &snapshot)
{
    m_page->setNow(snapshot.clock.headTime);
    m_page->setSnapshot(shared(snapshot));
    QCoreApplication::processEvents();
}

/// Of all that shows, in full where a label had to cut it.
QStringList OverviewPageTest::texts() const
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
    }
    return texts;
}

QList<QPushButton *> OverviewPageTest::buttons(const QString &text) const
{
    QList<QPushButton *> found = m_page->findChildren<QPushButton *>();
    found.removeIf([&](const QPushButton *button) { return !button->isVisible() || button->text() != text; });
    return found;
}

void OverviewPageTest::saysWhatTheAccountHas()
{
    display(sample());
    const QStringList shown = texts();
    for (const QString &text :
         {u"In the account"_s, u"8,010.67 ANKR"_s, u"0.5 ETH for fees"_s, u"On the way"_s, u"ANKR"_s,
          u"delegated staking on Test"_s, u"1,500 unlocked"_s})
        QVERIFY2(shown.contains(text), qPrintable(text));
    for (const QString &text : {u"Staked"_s, u"1,750 ANKR"_s, u"Rewards"_s, u"10 ANKR"_s})
        QCOMPARE(shown.count(text), 2); // among the figures and on the card of ANKR
}

void OverviewPageTest::tellsWhatIsOnItsWay_data()
{
    QTest::addColumn<QString>("pending");
    QTest::addColumn<QString>("claimable");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("note");
    QTest::newRow("nothing") << "0"
                             << "0"
                             << "0 ANKR"
                             << "Nothing unstaked";
    QTest::newRow("waiting") << "7"
                             << "0"
                             << "7 ANKR"
                             << "Not claimable yet";
    QTest::newRow("both") << "7"
                          << "2000.129"
                          << "2,007.129 ANKR"
                          << "2,000.12 claimable now";
}

void OverviewPageTest::tellsWhatIsOnItsWay()
{
    QFETCH(QString, pending);
    QFETCH(QString, claimable);
    QFETCH(QString, sum);
    QFETCH(QString, note);
    StakingSnapshot snapshot = sample();
    snapshot.totals.pending = parsePlainAmount(pending).value();
    snapshot.totals.claimable = parsePlainAmount(claimable).value();
    display(snapshot);
    QVERIFY(texts().contains(sum));
    QVERIFY(texts().contains(note));
}

void OverviewPageTest::manageAsksForTheStakingPage()
{
    display(sample());
    QSignalSpy asked(m_page.get(), &OverviewPage::manageRequested);
    QCOMPARE(buttons(u"Manage"_s).size(), 1);
    buttons(u"Manage"_s).first()->click();
    QCOMPARE(asked.count(), 1);
}

void OverviewPageTest::claimNamesWhatItClaims()
{
    display(claimable(1));
    QCOMPARE(buttons(u"Claim"_s).size(), 1);
    QCOMPARE(buttons(u"Claim"_s).first()->accessibleName(), u"Claim 2,000.123456 ANKR from Provider 0"_s);
}

void OverviewPageTest::claimAsksForItsProvider()
{
    display(claimable(3));
    QSignalSpy asked(m_page.get(), &OverviewPage::claimRequested);
    const auto claims = buttons(u"Claim"_s);
    QCOMPARE(claims.size(), 3);
    for (int i = 0; i < 3; ++i) {
        claims[i]->click();
        QCOMPARE(asked.count(), i + 1);
        QCOMPARE(asked.last().first().value<Address>(), providerNumber(i));
    }
}

void OverviewPageTest::hasOneAccentedButton_data()
{
    QTest::addColumn<StakingSnapshot>("snapshot");
    QTest::addColumn<bool>("blocked");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing to claim: Manage") << sample() << false << "Manage";
    QTest::newRow("nothing staked: Manage") << empty() << false << "Manage";
    QTest::newRow("one claim") << claimable(1) << false << "Claim";
    QTest::newRow("many claims: the first") << claimable(4) << false << "Claim";
    QTest::newRow("a claim that can't be signed: Manage") << claimable(1) << true << "Manage";
}

void OverviewPageTest::hasOneAccentedButton()
{
    QFETCH(StakingSnapshot, snapshot);
    QFETCH(bool, blocked);
    QFETCH(QString, text);
    display(snapshot);
    m_page->setActionBlock(blocked ? std::optional(u"Watch-only."_s) : std::nullopt);
    QStringList accented;
    for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->property("kind").toString() == u"accent"_s)
            accented.append(button->text());
    }
    QCOMPARE(accented, QStringList{text});
}

void OverviewPageTest::blockedClaimsSayWhy()
{
    display(claimable(1));
    QPushButton *claim = buttons(u"Claim"_s).first();
    QVERIFY(claim->isEnabled());
    m_page->setActionBlock(u"Watch-only: no key."_s);
    QVERIFY(!claim->isEnabled());
    QCOMPARE(claim->accessibleDescription(), u"Watch-only: no key."_s);
    QVERIFY(claim->toolTip().contains(u"Watch-only: no key."_s));
    QVERIFY(buttons(u"Manage"_s).first()->isEnabled());
    m_page->setActionBlock(std::nullopt);
    QVERIFY(claim->isEnabled());
}

void OverviewPageTest::showsSixEventsAndHowManyMore()
{
    display(claimable(30));
    QCOMPARE(buttons(u"Claim"_s).size(), 6);
    const auto more = buttons(u"and 26 more"_s); // 24 claims, the epoch's end and an unlock
    QCOMPARE(more.size(), 1);
    QSignalSpy asked(m_page.get(), &OverviewPage::manageRequested);
    more.first()->click();
    QCOMPARE(asked.count(), 1);

    display(claimable(1));
    QCOMPARE(buttons(u"Claim"_s).size(), 1);
    QVERIFY(!more.first()->isVisible());
}

void OverviewPageTest::keepsAButtonWhileTimePasses()
{
    display(claimable(1));
    QPushButton *claim = buttons(u"Claim"_s).first();
    claim->setFocus();
    m_page->setNow(sample().clock.headTime + 60);
    StakingSnapshot later = claimable(1);
    later.block.number += 1;
    later.clock.headBlock += 1;
    m_page->setSnapshot(shared(later));
    QCOMPARE(buttons(u"Claim"_s), QList<QPushButton *>{claim});
    QCOMPARE(m_page->focusWidget(), claim);
}

void OverviewPageTest::teachesAnAccountWithoutStakes()
{
    display(empty());
    const QStringList shown = texts();
    QVERIFY(shown.contains(u"Nothing is staked from this account yet."_s));
    const auto times = shown.filter(u"50 min to 1 h 6 min"_s); // 3 to 4 epochs of 1,000 s
    QCOMPARE(times.size(), 1);
    QVERIFY(shown.filter(u"Stakes over time"_s).isEmpty());

    display(sample());
    QVERIFY(!texts().contains(u"Nothing is staked from this account yet."_s));
    QVERIFY(texts().contains(u"Stakes over time"_s));
}

void OverviewPageTest::tellsWhenTheFiguresAreThoseAfterTheUpgrade()
{
    display(sample());
    QVERIFY(texts().filter(u"upgrade"_s).isEmpty());
    StakingSnapshot snapshot = sample();
    snapshot.migrationRevealsMore = true;
    display(snapshot);
    QVERIFY(!texts().filter(u"upgrade"_s).isEmpty());
}

void OverviewPageTest::withoutASnapshotNoFigureIsShown()
{
    QVERIFY(texts().filter(u"ANKR"_s).isEmpty());
    m_page->setProblem(Error{ErrorCode::NoEndpoint, u"connection refused"_s});
    QVERIFY(texts().filter(u"ANKR"_s).isEmpty());
    QSignalSpy asked(m_page.get(), &OverviewPage::retryRequested);
    QCOMPARE(buttons(u"Try again"_s).size(), 1);
    buttons(u"Try again"_s).first()->click();
    QCOMPARE(asked.count(), 1);
}

void OverviewPageTest::theChartSaysItsBarsInWords()
{
    display(sample());
    const auto *chart = m_page->findChild<StakesChart *>();
    QCOMPARE(chart->accessibleName(), u"Stakes over time"_s);
    QCOMPARE(chart->accessibleDescription().count(u'\n'), 2); // three stakes
    QVERIFY(chart->accessibleDescription().contains(u"250 ANKR with Ankr"_s));
}

void OverviewPageTest::theChartShowsWhatItHasRoomFor()
{
    const auto linesAt = [this](int height) {
        m_page->resize(Wide.width(), height);
        QCoreApplication::processEvents();
        return m_page->findChild<StakesChart *>()->accessibleDescription().split(u'\n');
    };
    display(many());
    const QStringList few = linesAt(600);
    const QStringList more = linesAt(900);
    QVERIFY(few.size() < more.size());
    QCOMPARE(few.last(), u"and %1 more"_s.arg(93 - (few.size() - 1)));
    QCOMPARE(more.last(), u"and %1 more"_s.arg(93 - (more.size() - 1)));
}

void OverviewPageTest::fitsEverySizeAndAmount_data()
{
    QTest::addColumn<StakingSnapshot>("snapshot");
    QTest::addColumn<QSize>("size");
    const std::pair<const char *, StakingSnapshot> snapshots[] = {{"a usual account", sample()},
                                                                  {"an empty account", empty()},
                                                                  {"thirty providers", many()},
                                                                  {"huge amounts", huge()}};
    for (const auto &[name, snapshot] : snapshots) {
        QTest::addRow("%s, wide", name) << snapshot << Wide;
        QTest::addRow("%s, narrow", name) << snapshot << Narrow;
        QTest::addRow("%s, very wide", name) << snapshot << QSize(1900, 1000);
    }
}

void OverviewPageTest::fitsEverySizeAndAmount()
{
    QFETCH(StakingSnapshot, snapshot);
    QFETCH(QSize, size);
    m_page->resize(size);
    display(snapshot);
    QCoreApplication::processEvents();
    QCOMPARE(clippedTexts(m_page.get()), QStringList());
    QCOMPARE(namelessControls(m_page.get()), QStringList());
    QCOMPARE(richTextLabels(m_page.get()), QStringList());
}

CAPSTAN_TEST(OverviewPageTest)

} // namespace capstan::overview_page_test

#include "overview_page_test.moc"
