// SPDX-License-Identifier: GPL-3.0-or-later
// The history as a person sees it: the real window against a real chain.
#include "tests/gui/program_fixture.h"
#include "tests/support/test_program.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonObject>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace capstan::history_test {

class HistoryTest : public ProgramFixture
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheChainsPast_data();
    void showsTheChainsPast();
    void nothingHappenedIsSaid();

private:
    static QTreeView *table();
    static QStringList kinds();
};

QTreeView *HistoryTest::table()
{
    for (auto *widget : QApplication::allWidgets()) {
        auto *tree = qobject_cast<QTreeView *>(widget);
        if (tree && tree->isVisible() && tree->accessibleName() == u"History"_s)
            return tree;
    }
    return nullptr;
}

QStringList HistoryTest::kinds()
{
    QStringList found;
    for (int row = 0; table() && row < table()->model()->rowCount(); ++row)
        found << table()->model()->index(row, 0).data().toString();
    return found;
}

void HistoryTest::showsTheChainsPast_data()
{
    QTest::addColumn<Person::Way>("way");
    QTest::newRow("by clicks") << Person::Way::Mouse;
    QTest::newRow("by keys") << Person::Way::Keyboard;
}

void HistoryTest::showsTheChainsPast()
{
    QFETCH(Person::Way, way);
    startChain();
    openDemo(way);
    PERSON(m_person->openPage(u"History"_s, 5));
    QTRY_VERIFY_WITH_TIMEOUT(kinds().contains(u"Reward claim"_s), Patience);
    QCOMPARE(kinds().count(u"Stake"_s), 9);
    QCOMPARE(kinds().count(u"Unstake"_s), 2);
    QTRY_VERIFY_WITH_TIMEOUT(!Person::find(u"Progress"_s), Patience);
    look(u"history"_s);

    QComboBox *kind = nullptr;
    for (auto *box : m_program->window()->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Kind"_s)
            kind = box;
    }
    QVERIFY(kind);
    kind->setFocus();
    QTest::keyClicks(kind, u"Unst"_s);
    QTRY_COMPARE(kinds(), (QStringList{u"Unstake"_s, u"Unstake"_s}));
    look(u"history-filtered"_s);
    const QString subject = u"^Copy transaction ID: Unstake, 1,250\\.5 ANKR, Ankr, block "_s;
    QTRY_VERIFY(Person::find(QRegularExpression(subject)));
    PERSON(m_person->act(Person::find(QRegularExpression(subject))->accessibleName()));
    const QString id = QGuiApplication::clipboard()->text();
    const QJsonValue receipt = m_chain->rpc(u"eth_getTransactionReceipt"_s, {id});
    QCOMPARE(receipt[u"from"_s].toString(), addressOf(0).toLower());
}

void HistoryTest::nothingHappenedIsSaid()
{
    startChain();
    openWallet(Person::Way::Mouse, 2);
    PERSON(m_person->openPage(u"History"_s, 5));
    PERSON(m_person->waitToSee(u"^Nothing has happened yet$"_s));
    look(u"history-empty"_s);
}

CAPSTAN_TEST(HistoryTest)

} // namespace capstan::history_test

#include "history_test.moc"
