// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/pages/allowance_card.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace capstan::allowance_card_test {

using namespace test;

namespace {

StakingSnapshotPtr allowing(const UInt256 &allowance)
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.allowance = allowance;
    return shared(snapshot);
}

QAbstractButton *revoke(const QWidget &card)
{
    return button(card, u"Revoke the approval for staking"_s);
}

} // namespace

class AllowanceCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void saysWhatMayBeTaken_data();
    void saysWhatMayBeTaken();
    void revokes();
    void aBlockIsTheReason();
};

void AllowanceCardTest::saysWhatMayBeTaken_data()
{
    QTest::addColumn<StakingSnapshotPtr>("snapshot");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("reason");
    QTest::newRow("not read") << StakingSnapshotPtr() << u"Not read yet"_s << u"Not read yet"_s;
    QTest::newRow("nothing") << allowing(0) << u"Nothing"_s << u"There is nothing to revoke."_s;
    QTest::newRow("an amount") << allowing(ankr("1500.5")) << u"1,500.5 ANKR"_s << QString();
    QTest::newRow("without limit") << allowing(std::numeric_limits<UInt256>::max())
                                   << u"Any amount of the account's ANKR"_s << QString();
}

void AllowanceCardTest::saysWhatMayBeTaken()
{
    QFETCH(StakingSnapshotPtr, snapshot);
    QFETCH(QString, words);
    QFETCH(QString, reason);
    AllowanceCard card;
    card.setSnapshot(snapshot);
    QVERIFY(shows(card, words));
    QCOMPARE(revoke(card)->isEnabled(), reason.isEmpty());
    QCOMPARE(revoke(card)->accessibleDescription(), reason);
}

void AllowanceCardTest::revokes()
{
    AllowanceCard card;
    card.setSnapshot(allowing(1));
    QSignalSpy spy(&card, &AllowanceCard::revokeRequested);
    revoke(card)->click();
    QCOMPARE(spy.size(), 1);
}

void AllowanceCardTest::aBlockIsTheReason()
{
    AllowanceCard card;
    card.setSnapshot(allowing(1));
    card.setActionBlock(u"Watch-only."_s);
    QVERIFY(!revoke(card)->isEnabled());
    QCOMPARE(revoke(card)->accessibleDescription(), u"Watch-only."_s);
}

CAPSTAN_TEST(AllowanceCardTest)

} // namespace capstan::allowance_card_test

#include "allowance_card_test.moc"
