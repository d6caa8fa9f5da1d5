// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/widgets/date_range_edit.h"

#include <QDateEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::date_range_edit_test {

class DateRangeEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesADayByKeys();
    void neverEndsBeforeItBegins();
    void showsAllDigitsOfTheYear();

private:
    static QDateEdit *edit(const QWidget &range, const QString &name)
    {
        for (auto *each : range.findChildren<QDateEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
};

void DateRangeEditTest::takesADayByKeys()
{
    DateRangeEdit range;
    range.setLocale(QLocale(u"en_GB"_s));
    range.setDates({2026, 1, 5}, {2026, 2, 7});
    const QSignalSpy changed(&range, &DateRangeEdit::changed);
    QDateEdit *from = edit(range, u"From"_s);
    QVERIFY(from);
    from->setCurrentSection(QDateTimeEdit::DaySection);
    QTest::keyClick(from, Qt::Key_Up);
    QCOMPARE(range.from(), QDate(2026, 1, 6));
    QCOMPARE(changed.size(), 1);
}

void DateRangeEditTest::neverEndsBeforeItBegins()
{
    DateRangeEdit range;
    range.setDates({2026, 1, 5}, {2026, 2, 7});
    edit(range, u"From"_s)->setDate({2026, 3, 1});
    QCOMPARE(range.to(), QDate(2026, 3, 1));
    edit(range, u"To"_s)->setDate({2026, 1, 1});
    QCOMPARE(range.to(), QDate(2026, 3, 1));
    range.setDates({2025, 1, 1}, {2025, 1, 2}); // earlier than before, both of them
    QCOMPARE(range.from(), QDate(2025, 1, 1));
    QCOMPARE(range.to(), QDate(2025, 1, 2));
}

void DateRangeEditTest::showsAllDigitsOfTheYear()
{
    DateRangeEdit range;
    range.setDates({2026, 1, 5}, {2026, 2, 7});
    QVERIFY(edit(range, u"From"_s)->text().contains(u"2026"_s));
}

CAPSTAN_TEST(DateRangeEditTest)

} // namespace capstan::date_range_edit_test

#include "date_range_edit_test.moc"
