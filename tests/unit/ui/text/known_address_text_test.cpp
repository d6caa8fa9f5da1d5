// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/samples.h"
#include "ui/text/known_address_text.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::known_address_text_test {

using namespace test;

namespace {

const auto Own = "0x45Ed3a334e020b89ECb47453238275713d14a342";
const auto Lookalike = "0x2dcd81c37bb2f3399b54e4d497f77e1ca7c3a21f"; // of ankrProvider()

} // namespace

class KnownAddressTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsAccountsEntriesAndProviders();
    void knowsAnAddressOnce();
    void findsTheLookalike();
    void namesBothInAWarning();
    void takesForeignNamesLiterally();
};

void KnownAddressTextTest::knowsAccountsEntriesAndProviders()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers[0].name = u"Mine"_s;
    const auto known = knownAddresses({{addressOf(Own), u"Savings"_s}},
                                      {{addressOf(Lookalike), u"Bob"_s, {}}}, shared(snapshot));
    QVERIFY(known == (std::vector<KnownAddress>{{addressOf(Own), u"your account Savings"_s},
                                                {addressOf(Lookalike), u"Bob"_s},
                                                {ankrProvider(), u"the provider Mine"_s}}));
    QVERIFY(knownAddresses({}, {}, nullptr).empty());
}

void KnownAddressTextTest::knowsAnAddressOnce()
{
    const auto known =
        knownAddresses({{addressOf(Own), u"Savings"_s}}, {{addressOf(Own), u"Me"_s, {}}}, nullptr);
    QCOMPARE(known.size(), 1U);
    QCOMPARE(known[0].name, u"your account Savings"_s);
}

void KnownAddressTextTest::findsTheLookalike()
{
    const auto known = knownAddresses({}, {}, shared(sampleSnapshot()));
    QVERIFY((lookalikeAmong(known, addressOf(Lookalike)) ==
             KnownAddress{ankrProvider(), u"the provider Ankr"_s}));
    QVERIFY(!lookalikeAmong(known, ankrProvider()));
    QVERIFY(!lookalikeAmong(known, addressOf(Own)));
}

void KnownAddressTextTest::namesBothInAWarning()
{
    const QString words = lookalikeText({ankrProvider(), u"the provider Ankr"_s});
    QVERIFY(words.contains(ankrProvider().toChecksumHex()));
    QVERIFY(words.contains(u"the provider Ankr"_s));
}

void KnownAddressTextTest::takesForeignNamesLiterally()
{
    const auto known =
        knownAddresses({{addressOf(Own), u"A\u202E"_s}}, {{addressOf(Lookalike), u"B\n"_s, {}}}, nullptr);
    QCOMPARE(known[0].name, u"your account A⟨U+202E⟩"_s);
    QCOMPARE(known[1].name, u"B␊"_s);
}

CAPSTAN_TEST(KnownAddressTextTest)

} // namespace capstan::known_address_text_test

#include "known_address_text_test.moc"
