// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/token_amount.h"
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "ui/dialogs/found_accounts_list.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::found_accounts_list_test {

using namespace test;

namespace {

constexpr std::uint8_t First = 1;

Address addressOf(std::uint8_t byte)
{
    std::array<std::uint8_t, 20> bytes;
    bytes.fill(byte);
    return Address(bytes);
}

/// Two of each scheme, 0x01… to 0x06….
std::vector<FoundAccount> sixFound()
{
    std::vector<FoundAccount> found;
    for (const PathScheme scheme : {PathScheme::Standard, PathScheme::LedgerLive, PathScheme::Legacy}) {
        for (const std::uint32_t index : {0U, 1U})
            found.push_back({scheme, index, accountPath(scheme, index).value(),
                             addressOf(static_cast<std::uint8_t>(First + found.size()))});
    }
    return found;
}

std::vector<AddressFacts> nothingUsed()
{
    std::vector<AddressFacts> facts;
    for (const FoundAccount &account : sixFound())
        facts.push_back({account.address, UInt256(0), UInt256(0), false, false});
    return facts;
}

} // namespace

class FoundAccountsListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsEveryAccountUnderItsScheme();
    void ticksTheFirstUntilMoreIsKnown();
    void ticksThoseThatWereUsed();
    void leavesAPersonsChoiceAlone();
    void keepsTheFirstWhenNoneWasUsed();
    void showsWhatTheyHold();
    void saysThatItReads();
    void neverShowsAFailureAsAZero_data();
    void neverShowsAFailureAsAZero();
    void readsAgainAfterAFailure();
    void leavesOutWhatIsHereAlready();
    void takesAWatchedAccountOver();
    void choosesNothingWhenAllAreHere();
    void beginsAnewWithAnotherPhrase();
    void tellsOfEveryChange();

private:
    QCheckBox *tick(std::uint8_t byte) const
    {
        return named<QCheckBox>(*m_list, addressOf(byte).toChecksumHex());
    }
    std::vector<std::uint8_t> chosen() const
    {
        std::vector<std::uint8_t> bytes;
        for (const FoundAccount &account : m_list->chosen())
            bytes.push_back(account.address.bytes()[0]);
        return bytes;
    }
    using Bytes = std::vector<std::uint8_t>;
    std::unique_ptr<FoundAccountsList> m_list;
};

void FoundAccountsListTest::init()
{
    m_list = std::make_unique<FoundAccountsList>();
    m_list->show();
    m_list->setAccounts(sixFound(), {});
}

void FoundAccountsListTest::showsEveryAccountUnderItsScheme()
{
    for (const QString &words : {u"Standard (BIP-44)"_s, u"Ledger Live"_s, u"Legacy"_s, u"m/44'/60'/0'/0/0"_s,
                                 u"m/44'/60'/1'/0/0"_s, u"m/44'/60'/0'/1"_s})
        QVERIFY2(shows(*m_list, words), qPrintable(words));
    for (std::uint8_t byte = 1; byte <= 6; ++byte) {
        QVERIFY(tick(byte));
        QVERIFY(!tick(byte)->accessibleDescription().isEmpty());
    }
}

void FoundAccountsListTest::ticksTheFirstUntilMoreIsKnown()
{
    QCOMPARE(chosen(), Bytes{1});
    QCOMPARE(m_list->chosen().front().path.text(), u"m/44'/60'/0'/0/0"_s);
}

void FoundAccountsListTest::ticksThoseThatWereUsed()
{
    auto facts = nothingUsed();
    facts[1].used = facts[4].used = true;
    m_list->setFacts(facts);
    QCOMPARE(chosen(), (Bytes{2, 5}));
}

void FoundAccountsListTest::leavesAPersonsChoiceAlone()
{
    tick(3)->click();
    auto facts = nothingUsed();
    facts[1].used = true;
    m_list->setFacts(facts);
    QCOMPARE(chosen(), (Bytes{1, 3}));
}

void FoundAccountsListTest::keepsTheFirstWhenNoneWasUsed()
{
    m_list->setFacts(nothingUsed());
    QCOMPARE(chosen(), Bytes{1});
}

void FoundAccountsListTest::showsWhatTheyHold()
{
    auto facts = nothingUsed();
    facts[0].ethWei = parsePlainAmount(u"1.2345678"_s).value();
    facts[0].ankrWei = parsePlainAmount(u"2500"_s).value();
    m_list->setFacts(facts);
    QVERIFY(shows(*m_list, u"1.2345 ETH"_s));
    QVERIFY(shows(*m_list, u"2,500 ANKR"_s));
    QVERIFY(shows(*m_list, u"0 ETH"_s)); // of those that hold nothing
    QVERIFY(!shows(*m_list, u"can't be read"_s));
}

void FoundAccountsListTest::saysThatItReads()
{
    m_list->setReading();
    QVERIFY(shows(*m_list, u"reading…"_s));
    QVERIFY(!shows(*m_list, u"ETH"_s));
    m_list->setFacts(nothingUsed());
    QVERIFY(!shows(*m_list, u"reading…"_s));
}

void FoundAccountsListTest::neverShowsAFailureAsAZero_data()
{
    QTest::addColumn<bool>("answered");
    QTest::newRow("no answer") << false;
    QTest::newRow("an answer for fewer") << true;
}

void FoundAccountsListTest::neverShowsAFailureAsAZero()
{
    QFETCH(bool, answered);
    m_list->setReading();
    auto fewer = nothingUsed();
    fewer.pop_back();
    if (answered)
        m_list->setFacts(fewer);
    else
        m_list->setFacts(failure(ErrorCode::NoEndpoint, u"connection refused"_s));
    QVERIFY(shows(*m_list, u"can't be read now"_s));
    QVERIFY(!shows(*m_list, u"0 ETH"_s));
    QVERIFY(!shows(*m_list, u"reading…"_s));
    QCOMPARE(shows(*m_list, u"connection refused"_s), !answered);
    // One can go on without it.
    QCOMPARE(chosen(), Bytes{1});
}

void FoundAccountsListTest::readsAgainAfterAFailure()
{
    const QSignalSpy retried(m_list.get(), &FoundAccountsList::retryRequested);
    m_list->setFacts(failure(ErrorCode::Timeout));
    button(*m_list, u"Retry"_s)->click();
    QCOMPARE(retried.size(), 1);
    m_list->setReading();
    QVERIFY(!button(*m_list, u"Retry"_s));
    auto facts = nothingUsed();
    facts[5].used = true;
    m_list->setFacts(facts);
    QCOMPARE(chosen(), Bytes{6});
}

void FoundAccountsListTest::leavesOutWhatIsHereAlready()
{
    m_list->setAccounts(sixFound(), {{addressOf(1), u"Main"_s, Account::Kind::PrivateKey}});
    QVERIFY(!tick(1)->isEnabled());
    QVERIFY(shows(*m_list, u"m/44'/60'/0'/0/0 · here already"_s));
    QCOMPARE(chosen(), Bytes{2});
    auto facts = nothingUsed();
    facts[0].used = facts[2].used = true;
    m_list->setFacts(facts);
    QCOMPARE(chosen(), Bytes{3});
}

void FoundAccountsListTest::takesAWatchedAccountOver()
{
    m_list->setAccounts(sixFound(), {{addressOf(1), u"Watched"_s, Account::Kind::WatchOnly}});
    QVERIFY(tick(1)->isEnabled());
    QCOMPARE(chosen(), Bytes{1});
}

void FoundAccountsListTest::choosesNothingWhenAllAreHere()
{
    std::vector<Account> known;
    for (const FoundAccount &account : sixFound())
        known.push_back({account.address, u"Known"_s, Account::Kind::PrivateKey});
    m_list->setAccounts(sixFound(), known);
    auto facts = nothingUsed();
    facts[0].used = true;
    m_list->setFacts(facts);
    QVERIFY(m_list->chosen().empty());
}

void FoundAccountsListTest::beginsAnewWithAnotherPhrase()
{
    tick(3)->click();
    m_list->setAccounts(
        {{PathScheme::Standard, 0, accountPath(PathScheme::Standard, 0).value(), addressOf(9)}}, {});
    QCOMPARE(chosen(), Bytes{9});
    QVERIFY(!shows(*m_list, u"Ledger Live"_s));
    // What is known of the accounts before does not fit.
    m_list->setFacts(nothingUsed());
    QVERIFY(shows(*m_list, u"can't be read now"_s));
}

void FoundAccountsListTest::tellsOfEveryChange()
{
    const QSignalSpy changed(m_list.get(), &FoundAccountsList::changed);
    tick(1)->click();
    QVERIFY(m_list->chosen().empty());
    QCOMPARE(changed.size(), 1);
    tick(4)->click();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(chosen(), Bytes{4});
}

CAPSTAN_TEST(FoundAccountsListTest)

} // namespace capstan::found_accounts_list_test

#include "found_accounts_list_test.moc"
