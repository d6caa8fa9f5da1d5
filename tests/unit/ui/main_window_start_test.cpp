// SPDX-License-Identifier: GPL-3.0-or-later
// The window's first picture, before there are pages.
#include "tests/support/test_program.h"
#include "tests/unit/ui/main_window_fixture.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/page_states.h"
#include "ui/pages/welcome_page.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace capstan::main_window_start_test {

using namespace test;

namespace {

const QString Watched = u"0x45Ed3a334e020b89ECb47453238275713d14a342"_s;

/// Notes what @p window held when it was first painted.
class FirstPicture : public QObject
{
public:
    explicit FirstPicture(MainWindow *window)
        : m_window(window)
    {
        window->installEventFilter(this);
    }

    bool isRefused = false; ///< the window then is never painted
    bool seen = false;
    bool hadPages = false;
    bool hadOutline = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && isRefused)
            return true;
        if (event->type() == QEvent::Paint && !std::exchange(seen, true)) {
            hadPages = m_window->findChild<OverviewPage *>() != nullptr;
            const auto *outline = m_window->findChild<Skeleton *>();
            hadOutline = outline && outline->isVisible();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    MainWindow *m_window;
};

QWidget *currentPage(const MainWindow &window)
{
    const auto *stack = window.findChild<QStackedWidget *>();
    return stack ? stack->currentWidget() : nullptr;
}

} // namespace

class MainWindowStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPictureIsAnOutline();
    void withoutAnAccountTheOutlineIsEmpty();
    void thePagesAreMadeAlsoWithoutAPicture();
    void thePagesAreMadeOnce();
    void anErrorIsSaidAlsoBeforeTheFirstPicture();
};

void MainWindowStartTest::theFirstPictureIsAnOutline()
{
    Program program;
    QVERIFY(program.vault.addWatchOnly(Address::fromHex(Watched).value(), u"Cold"_s));
    const auto window = program.make();
    const FirstPicture picture(window.get());
    window->show();
    QTRY_VERIFY(qobject_cast<OverviewPage *>(currentPage(*window)));
    QVERIFY(picture.seen);
    QVERIFY(!picture.hadPages);
    QVERIFY(picture.hadOutline);
    QCOMPARE(program.staking.account()->toChecksumHex(), Watched);
}

void MainWindowStartTest::withoutAnAccountTheOutlineIsEmpty()
{
    Program program;
    const auto window = program.make();
    const FirstPicture picture(window.get());
    window->show();
    QTRY_VERIFY(qobject_cast<WelcomePage *>(currentPage(*window)));
    QVERIFY(picture.seen && !picture.hadPages && !picture.hadOutline);
}

void MainWindowStartTest::thePagesAreMadeAlsoWithoutAPicture()
{
    Program program;
    const auto window = program.make();
    // As on a desktop that paints no window which it hides.
    FirstPicture picture(window.get());
    picture.isRefused = true;
    window->show();
    QVERIFY(!window->findChild<WelcomePage *>());
    QTRY_VERIFY(qobject_cast<WelcomePage *>(currentPage(*window)));
}

void MainWindowStartTest::thePagesAreMadeOnce()
{
    Program program;
    const auto window = program.make();
    window->fill();
    const QWidget *page = currentPage(*window);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    window->fill();
    QTest::qWait(50);
    QCOMPARE(currentPage(*window), page);
    QCOMPARE(window->findChildren<OverviewPage *>().size(), 1);
}

void MainWindowStartTest::anErrorIsSaidAlsoBeforeTheFirstPicture()
{
    Program program;
    const auto window = program.make();
    window->showError({ErrorCode::FileUnwritable, u"capstan.log"_s, 0, {}});
    window->show();
    const auto labels = window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"capstan.log"_s);
    }));
}

CAPSTAN_TEST(MainWindowStartTest)

} // namespace capstan::main_window_start_test

#include "main_window_start_test.moc"
