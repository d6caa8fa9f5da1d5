// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages look: each is much as on its picture in tests/gui/looks, in both themes, and whatever has the
// focus is seen to have it. CAPSTAN_LOOKS=FOLDER writes the pictures anew, once a change of them is meant.
#include "core/settings/settings_store.h"
#include "tests/gui/pictures.h"
#include "tests/gui/program_fixture.h"
#include "tests/support/test_program.h"
#include "ui/main_window.h"
#include "ui/widgets/nav_button.h"

#include <QDir>
#include <QImage>
#include <QScrollArea>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace capstan::looks_test {

namespace {

/// Small enough that a letter more or less is no change, large enough that a card is.
constexpr QSize Grid(118, 76);
constexpr double MostDifference = 5.0; ///< of 255, as the mean of all points

QImage gridOf(const QPixmap &picture)
{
    return picture.toImage()
        .convertToFormat(QImage::Format_RGB32)
        .scaled(Grid, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < Grid.height(); ++y) {
        for (int x = 0; x < Grid.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            sum += std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
                   std::abs(one.blue() - other.blue());
        }
    }
    return sum / (3.0 * Grid.width() * Grid.height());
}

/// As the Tab key does.
void bringIntoView(QWidget *widget)
{
    for (QWidget *holder = widget->parentWidget(); holder; holder = holder->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(holder))
            area->ensureWidgetVisible(widget);
    }
}

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

} // namespace

class LooksTest : public ProgramFixture
{
    Q_OBJECT
private Q_SLOTS:
    void eachPageLooksAsItDid();
    void aChangeOfOneCardIsNoticed();
    void whatHasTheFocusIsSeen();

private:
    void openEachPage(const std::function<void(const QString &name)> &look);
};

void LooksTest::openEachPage(const std::function<void(const QString &name)> &look)
{
    for (auto *button : m_program->window()->findChildren<NavButton *>()) {
        QTest::mouseClick(button, Qt::LeftButton);
        m_program->window()->setFocus();
        QTest::mouseMove(m_program->window(), QPoint(3, 3)); // over nothing that would show it
        QTest::qWait(200);                                   // queued layouts, and effects that fade
        look(button->accessibleName().toLower().replace(u' ', u'-'));
    }
}

void LooksTest::eachPageLooksAsItDid()
{
    startChain();
    openDemo(Person::Way::Mouse);
    const QString folder = qEnvironmentVariable("CAPSTAN_LOOKS");
    const QDir known(QStringLiteral(CAPSTAN_SOURCE_DIR "/tests/gui/looks"));
    QStringList changed;
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        m_theme.setScheme(scheme);
        openEachPage([&](const QString &name) {
            const QString file = name + (scheme == ColorScheme::Dark ? u"-dark.png"_s : u"-light.png"_s);
            const QImage now = gridOf(pictureOf(m_program->window()));
            if (!folder.isEmpty())
                QVERIFY(now.save(QDir(folder).filePath(file)));
            const QImage before(folder.isEmpty() ? known.filePath(file) : QDir(folder).filePath(file));
            if (before.size() != Grid)
                changed.append(u"%1: there is no picture of it"_s.arg(file));
            else if (const double much = difference(before, now); much > MostDifference)
                changed.append(u"%1: differs by %2 of 255"_s.arg(file).arg(much, 0, 'f', 1));
        });
    }
    QCOMPARE(changed.join(u'\n'), QString());
}

/// So that the limit above is known to notice something.
void LooksTest::aChangeOfOneCardIsNoticed()
{
    const QDir known(QStringLiteral(CAPSTAN_SOURCE_DIR "/tests/gui/looks"));
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        const QImage picture(known.filePath(u"overview-%1.png"_s.arg(theme)));
        QCOMPARE(picture.size(), Grid);
        QCOMPARE(difference(picture, picture), 0.0);
        QImage without = picture;
        for (int y = 40; y < 70; ++y) {
            for (int x = 24; x < 60; ++x)
                without.setPixelColor(x, y, QColor(128, 128, 128));
        }
        QVERIFY(difference(picture, without) > MostDifference);
        const QImage other(known.filePath(u"settings-%1.png"_s.arg(theme)));
        QVERIFY2(difference(picture, other) > MostDifference, qPrintable(theme));
    }
}

void LooksTest::whatHasTheFocusIsSeen()
{
    startChain();
    openDemo(Person::Way::Keyboard);
    auto *window = m_program->window();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QStringList unseen;
    int seen = 0;
    openEachPage([&](const QString &page) {
        for (auto *widget : window->findChildren<QWidget *>()) {
            if (!takesFocus(widget))
                continue;
            window->setFocus();
            bringIntoView(widget);
            const QImage without = window->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            if (QApplication::focusWidget() != widget)
                continue; // a proxy took it
            const QImage with = window->grab().toImage();
            ++seen;
            if (with == without)
                unseen.append(u"%1: %2 “%3”"_s.arg(
                    page, QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName()));
        }
    });
    QVERIFY(seen > 60);
    for (const QString &each : unseen)
        qWarning().noquote() << each; // a comparison would cut them short
    QCOMPARE(unseen.size(), 0);
}

CAPSTAN_TEST(LooksTest)

} // namespace capstan::looks_test

#include "looks_test.moc"
