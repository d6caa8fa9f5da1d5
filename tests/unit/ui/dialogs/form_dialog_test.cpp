// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/warning_box.h"

#include <QLineEdit>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

namespace capstan::form_dialog_test {

using namespace test;

namespace {

class Form : public FormDialog
{
public:
    explicit Form(int fieldCount)
        : FormDialog(u"A form"_s, u"What it is for."_s, u"Save"_s, nullptr)
    {
        addFields(fieldCount);
    }

    void addFields(int count)
    {
        for (int number = 0; number < count; ++number)
            addField(u"Field %1"_s.arg(m_count++));
    }
    using FormDialog::setProblem;

private:
    int m_count = 0;
};

/// Whether a person sees all of @p part, and not only @p dialog around it.
bool isInView(const QWidget &dialog, const QWidget &part)
{
    return part.isVisible() && part.visibleRegion().boundingRect() == part.rect() &&
           dialog.rect().contains(QRect(part.mapTo(&dialog, QPoint()), part.size()));
}

} // namespace

class FormDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAsHighAsWhatItHolds();
    void growsWithWhatIsAddedLater();
    void scrollsWhatIsHigherThanTheScreen();
};

void FormDialogTest::isAsHighAsWhatItHolds()
{
    Form form(3);
    form.show();
    QVERIFY(isInView(form, *named<QLineEdit>(form, u"Field 0"_s)));
    QVERIFY(isInView(form, *named<QLineEdit>(form, u"Field 2"_s)));
    QVERIFY(isInView(form, *button(form, u"Save"_s)));
    Form higher(4);
    higher.show();
    QVERIFY(higher.height() > form.height());
}

void FormDialogTest::growsWithWhatIsAddedLater()
{
    Form form(1);
    form.show();
    form.addFields(6);
    QTRY_VERIFY(named<QLineEdit>(form, u"Field 6"_s)); // layouts show them a moment later
    QTRY_VERIFY(isInView(form, *named<QLineEdit>(form, u"Field 6"_s)));
    QVERIFY(isInView(form, *button(form, u"Save"_s)));
}

void FormDialogTest::scrollsWhatIsHigherThanTheScreen()
{
    Form form(60);
    form.show();
    const QRect room = form.screen()->availableGeometry();
    QVERIFY(room.contains(form.frameGeometry()));
    QVERIFY(isInView(form, *button(form, u"Save"_s)));
    QLineEdit *last = named<QLineEdit>(form, u"Field 59"_s);
    QVERIFY(!isInView(form, *last));

    form.setProblem(u"This can't be."_s, u"Nothing was saved."_s);
    QTRY_VERIFY(isInView(form, *form.findChild<WarningBox *>()));
    QVERIFY(room.contains(form.frameGeometry()));

    QVERIFY(QTest::qWaitForWindowActive(&form));
    named<QLineEdit>(form, u"Field 0"_s)->setFocus();
    for (int stop = 0; stop < 59; ++stop)
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
    QVERIFY(last->hasFocus());
    QVERIFY(isInView(form, *last));
}

CAPSTAN_TEST(FormDialogTest)

} // namespace capstan::form_dialog_test

#include "form_dialog_test.moc"
