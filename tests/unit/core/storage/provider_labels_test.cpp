// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/provider_labels.h"
#include "core/storage/sql.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/storage/schema_v3_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::provider_labels_test {

class ProviderLabelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsLabelsByChainAndGenesis();
    void replacesAndRemoves();
    void refusesWhatCannotBeRead();
    void setsAllOrNone();
    void isEmptyInAProfileOfTheSchemaBefore();
    void refusesADamagedRow();
};

void ProviderLabelsTest::keepsLabelsByChainAndGenesis()
{
    test::OpenDatabase open;
    ProviderLabels labels(open.database.get());
    VERIFY_RESULT(labels.setLabel(1, test::Genesis, test::address(1), u"Mine"_s));
    VERIFY_RESULT(labels.setLabel(1, test::hash(9), test::address(1), u"Of a fork"_s));
    VERIFY_RESULT(labels.setLabel(5, test::Genesis, test::address(1), u"Of another chain"_s));
    VERIFY_RESULT(labels.setLabel(1, test::Genesis, test::address(2), u"Köln <b>"_s));
    open.reopen();
    ProviderLabels again(open.database.get());
    const auto found = again.labels(1, test::Genesis);
    VERIFY_RESULT(found);
    QCOMPARE(*found,
             (QHash<Address, QString>{{test::address(1), u"Mine"_s}, {test::address(2), u"Köln <b>"_s}}));
    QCOMPARE(again.labels(1, test::hash(9))->size(), 1);
    QVERIFY(again.labels(7, test::Genesis)->isEmpty());
}

void ProviderLabelsTest::replacesAndRemoves()
{
    test::OpenDatabase open;
    ProviderLabels labels(open.database.get());
    VERIFY_RESULT(labels.setLabel(1, test::Genesis, test::address(1), u"A"_s));
    VERIFY_RESULT(labels.setLabel(1, test::Genesis, test::address(1), u"B"_s));
    QCOMPARE(labels.labels(1, test::Genesis)->value(test::address(1)), u"B"_s);
    VERIFY_RESULT(labels.setLabel(1, test::Genesis, test::address(1), {}));
    QVERIFY(labels.labels(1, test::Genesis)->isEmpty());
    VERIFY_RESULT(labels.setLabel(1, test::Genesis, test::address(1), {}));
}

void ProviderLabelsTest::refusesWhatCannotBeRead()
{
    test::OpenDatabase open;
    ProviderLabels labels(open.database.get());
    for (const QString &bad : {QString(MaxProviderLabel + 1, u'n'), u"a\nb"_s, u"a\u202Eb"_s, u" a"_s})
        COMPARE_ERROR(labels.setLabel(1, test::Genesis, test::address(1), bad), ErrorCode::UnexpectedType);
    VERIFY_RESULT(labels.setLabel(1, test::Genesis, test::address(1), QString(MaxProviderLabel, u'n')));
}

void ProviderLabelsTest::setsAllOrNone()
{
    test::OpenDatabase open;
    ProviderLabels labels(open.database.get());
    QHash<Address, QString> several;
    for (int i = 1; i <= 20; ++i)
        several.insert(test::address(static_cast<std::uint8_t>(i)), u"Label %1"_s.arg(i));
    several[test::address(7)] = u"a\nb"_s;
    COMPARE_ERROR(labels.setLabels(1, test::Genesis, several), ErrorCode::UnexpectedType);
    QVERIFY(labels.labels(1, test::Genesis)->isEmpty());
    several[test::address(7)] = u"Seven"_s;
    VERIFY_RESULT(labels.setLabels(1, test::Genesis, several));
    QCOMPARE(*labels.labels(1, test::Genesis), several);
}

void ProviderLabelsTest::isEmptyInAProfileOfTheSchemaBefore()
{
    QTemporaryDir folder;
    const auto database = Database::open(test::copySchemaV3(folder));
    VERIFY_RESULT(database);
    ProviderLabels labels(database->get());
    QVERIFY(labels.labels(1, test::Genesis)->isEmpty());
    VERIFY_RESULT(labels.setLabel(1, test::Genesis, test::address(1), u"A"_s));
    test::compareWithSchemaV3(database->get());
}

void ProviderLabelsTest::refusesADamagedRow()
{
    test::OpenDatabase open;
    const auto connection = open.database->connection();
    VERIFY_RESULT(runSql(connection, u"PRAGMA ignore_check_constraints = 1"_s));
    VERIFY_RESULT(
        runSql(connection,
               u"INSERT INTO provider_label (chain_id, genesis, provider, label) VALUES (1, ?, ?, 'x')"_s,
               {toSql(test::Genesis), QByteArray("short")}));
    COMPARE_ERROR(ProviderLabels(open.database.get()).labels(1, test::Genesis), ErrorCode::DatabaseFailure);
}

CAPSTAN_TEST(ProviderLabelsTest)

} // namespace capstan::provider_labels_test

#include "provider_labels_test.moc"
