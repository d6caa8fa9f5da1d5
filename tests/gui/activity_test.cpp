// SPDX-License-Identifier: GPL-3.0-or-later
// What waits, and what takes its place, as a person sees and does it: the real window against a real chain
// that mines when the test wants it to.
#include "core/ethereum/transaction.h"
#include "core/storage/transaction_record.h"
#include "tests/gui/layout_check.h"
#include "tests/gui/program_fixture.h"
#include "tests/support/test_program.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QJsonObject>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace capstan::activity_test {

class ActivityTest : public ProgramFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsIsSpedUpAndCancelled_data();
    void whatWaitsIsSpedUpAndCancelled();
    void whatIsMinedMeanwhileIsSaid();
    void aFailureSaysWhy();

private:
    void open(Person::Way way);
    void sendUnstake(const QString &provider, const QString &stake, const QString &amount);
    /// The first two lines of the activity's rows, as they are shown.
    static QStringList states();
};

/// With the chain holding mining, and the stakes on the screen.
void ActivityTest::open(Person::Way way)
{
    startChain();
    m_chain->rpc(u"evm_setAutomine"_s, {false});
    openDemo(way);
}

/// Leaves it waiting in the node's pool, and its page open.
void ActivityTest::sendUnstake(const QString &provider, const QString &stake, const QString &amount)
{
    PERSON(m_person->openPage(u"ANKR Staking"_s, 2));
    const QString wish = u"Unstake %1 ANKR from %2"_s.arg(stake, provider);
    PERSON(m_person->waitToSee(u"^Total Staked$"_s));
    if (!Person::find(wish))
        PERSON(m_person->expand(provider));
    PERSON(m_person->act(wish));
    PERSON(m_person->type(u"Amount"_s, amount));
    PERSON(m_person->press(u"Unstake"_s));
    confirm();
}

QStringList ActivityTest::states()
{
    QStringList found;
    for (auto *widget : QApplication::allWidgets()) {
        const auto *tree = qobject_cast<QTreeView *>(widget);
        if (!tree || !tree->isVisible() || tree->accessibleName() != u"Transactions"_s)
            continue;
        for (int row = 0; row < tree->model()->rowCount(); ++row)
            found << tree->model()->index(row, 1).data().toString();
    }
    return found;
}

void ActivityTest::whatWaitsIsSpedUpAndCancelled_data()
{
    QTest::addColumn<Person::Way>("way");
    QTest::newRow("by clicks") << Person::Way::Mouse;
    QTest::newRow("by keys") << Person::Way::Keyboard;
}

void ActivityTest::whatWaitsIsSpedUpAndCancelled()
{
    QFETCH(Person::Way, way);
    open(way);
    const QString before = truthOf(u"Old Lighthouse"_s)[u"stakedWei"_s].toString();
    PERSON(m_person->openPage(u"Activity"_s, 4));
    PERSON(m_person->waitToSee(u"Nothing was sent yet"_s));

    sendUnstake(u"Tidewater"_s, u"2,000"_s, u"500"_s);
    PERSON(m_person->waitFor(u"1 transaction waits"_s));
    PERSON(m_person->press(u"1 transaction waits"_s));
    QCOMPARE(states(), QStringList{u"Sent"_s});
    PERSON(m_person->press(u"Speed up Unstake 500 ANKR from Tidewater"_s));
    PERSON(m_person->waitToSee(u"^Takes the place of$"_s));
    confirm();
    QCOMPARE(records().size(), 2U);
    QCOMPARE(records()[0].replaces, std::optional(records()[1].hash));
    QCOMPARE(records()[0].nonce, records()[1].nonce);
    PERSON(m_person->waitToSee(u"^Speeds up$"_s));
    mine(3);
    PERSON(m_person->waitToSee(u"^Unstake is done$"_s, Patience));
    PERSON(m_person->openPage(u"Activity"_s, 4));
    QTRY_COMPARE_WITH_TIMEOUT(states().value(1), u"Replaced by its speed-up"_s, Patience);
    QVERIFY(states().value(0).startsWith(u"In block"_s));
    PERSON(m_person->waitFor(u"Nothing waits"_s));

    sendUnstake(u"Old Lighthouse"_s, u"1,000"_s, u"1000"_s);
    PERSON(m_person->press(u"Cancel"_s)); // on the page that follows it
    PERSON(m_person->waitToSee(u"^To yourself$"_s));
    confirm();
    PERSON(m_person->waitToSee(u"^Cancel is pending…$"_s));
    mine(3);
    PERSON(m_person->waitToSee(u"^Cancelled$"_s, Patience));
    PERSON(m_person->openPage(u"Activity"_s, 4));
    QTRY_COMPARE_WITH_TIMEOUT(states().value(1), u"Cancelled"_s, Patience);
    QCOMPARE(states().size(), 4);
    QCOMPARE(richTextLabels(m_program->window()) + namelessControls(m_program->window()), QStringList());

    PERSON(m_person->act(u"Details of Unstake 1,000 ANKR from Old Lighthouse"_s));
    PERSON(m_person->waitToSee(u"^Unstake was cancelled$"_s));
    PERSON(m_person->press(u"Show the later transaction"_s));
    PERSON(m_person->waitToSee(u"^Cancelled$"_s));

    QCOMPARE(truthOf(u"Tidewater"_s)[u"stakedWei"_s].toString(), u"1500000000000000000000"_s);
    QCOMPARE(truthOf(u"Old Lighthouse"_s)[u"stakedWei"_s].toString(), before);
}

void ActivityTest::whatIsMinedMeanwhileIsSaid()
{
    open(Person::Way::Mouse);
    sendUnstake(u"Tidewater"_s, u"2,000"_s, u"500"_s);
    PERSON(m_person->press(u"Speed up"_s));
    PERSON(m_person->waitFor(u"Confirm transaction"_s));
    PERSON(m_person->waitToSee(u"^Nonce$"_s));
    mine(1);
    PERSON(m_person->waitToSee(u"^It got into a block meanwhile\\.$"_s, Patience));
    QVERIFY(!Person::find(u"Confirm transaction"_s));
    QVERIFY(!Person::find(u"Speed up"_s));
    QCOMPARE(records().size(), 1U);
}

void ActivityTest::aFailureSaysWhy()
{
    open(Person::Way::Mouse);
    sendUnstake(u"Tidewater"_s, u"2,000"_s, u"2000"_s);
    // The reason is what the same call says one block earlier: the contract closes a block before.
    const QString hash = records().front().hash.toHex();
    m_chain->rpc(u"anvil_dropTransaction"_s, {hash});
    const auto signedOne = decodeSignedTransaction(records().front().raw);
    m_chain->refuseCalls(signedOne->transaction.to.toChecksumHex(), "closed for today");
    mine(1);
    const auto isBack = [&] { return m_chain->rpc(u"eth_getTransactionByHash"_s, {hash}).isObject(); };
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), Patience);
    mine(1);
    PERSON(m_person->waitToSee(u"^Unstake failed$"_s, Patience));
    PERSON(m_person->waitToSee(u"The contract's reason: .*closed for today.*Nothing was unstaked"_s));
    PERSON(m_person->openPage(u"Activity"_s, 4));
    QCOMPARE(states(), QStringList{u"Failed"_s});
}

CAPSTAN_TEST(ActivityTest)

} // namespace capstan::activity_test

#include "activity_test.moc"
