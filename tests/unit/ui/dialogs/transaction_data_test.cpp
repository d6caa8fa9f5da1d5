// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ankr_staking.h"
#include "core/contracts/erc20.h"
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/dialogs/transaction_details.h"
#include "ui/widgets/detail_list.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::transaction_data_test {

using namespace test;

namespace {

const Address other = addressOf("0x70997970C51812dc3A010C7d01b50e0d17dc79C8");
const TransactionNames names{
    u"Main"_s, u"Ankr"_s, {{ankrProvider(), u"Ankr"_s}, {other, u"Harbour Nodes"_s}}};

TransactionPreview calling(const Bytes &data)
{
    TransactionPreview preview = samplePreview();
    preview.transaction.data = data;
    preview.call = ankr_staking::decodeCall(data);
    return preview;
}

} // namespace

class TransactionDataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesEveryCallOfAMulticallApart();
    void aCallWithinThatIsUnknownIsSaid();
    void nobodyElseHasOnesOwnName();
    void withoutDataNothingIsCalled();
};

void TransactionDataTest::takesEveryCallOfAMulticallApart()
{
    TransactionData data;
    data.setPreview(calling(ankr_staking::multicall({ankr_staking::claimStakingRewards(ankrProvider()),
                                                     ankr_staking::claimStakingRewards(other)})),
                    names);
    for (const QString &words : {u"multicall"_s, u"Call 1 of 2"_s, u"Call 2 of 2"_s, u"claimStakingRewards"_s,
                                 u"Ankr"_s, u"Harbour Nodes"_s, other.toChecksumHex()})
        QVERIFY2(shows(data, words), qPrintable(words));
    QVERIFY(!shows(data, u"unknown"_s));
}

void TransactionDataTest::aCallWithinThatIsUnknownIsSaid()
{
    for (const Bytes &inner : {Bytes{0x12, 0x34, 0x56, 0x78}, Bytes{}, ankr_staking::multicall({})}) {
        TransactionData data;
        data.setPreview(calling(ankr_staking::multicall({ankr_staking::claimStakingRewards(other), inner})),
                        names);
        QVERIFY(shows(data, u"Do not confirm what you can't read."_s));
        QVERIFY(shows(data, u"Call 2 of 2"_s));
        QVERIFY(shows(data, u"unknown"_s));
    }
}

void TransactionDataTest::nobodyElseHasOnesOwnName()
{
    const Address stranger = addressOf("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC");
    for (const Bytes &call : {erc20::approve(stranger, ankr("5")), erc20::transfer(stranger, ankr("5"))}) {
        TransactionData data;
        data.setPreview(calling(call), names);
        QVERIFY(shows(data, stranger.toChecksumHex()));
        QVERIFY(!shows(data, u"Main"_s));
        QVERIFY(shows(data, u"5 ANKR"_s));
    }
    TransactionData data;
    data.setPreview(calling(ankr_staking::migrateDelegator(samplePreview().account)), names);
    QVERIFY(shows(data, u"Main"_s));
}

void TransactionDataTest::withoutDataNothingIsCalled()
{
    TransactionData data;
    data.setPreview(calling({}), names);
    QVERIFY(shows(data, u"There is no data: nothing is called."_s));
}

CAPSTAN_TEST(TransactionDataTest)

} // namespace capstan::transaction_data_test

#include "transaction_data_test.moc"
