// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/token_amount.h"
#include "ui/text/provider_text.h"
#include "ui/text/status_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace capstan;

class StatusTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void promisesTheseWordsForLocks();
    void namesEveryStatusOnce();
    void namesAnActionWithItsObject_data();
    void namesAnActionWithItsObject();
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

QTEST_APPLESS_MAIN(StatusTextTest)
#include "status_text_test.moc"
