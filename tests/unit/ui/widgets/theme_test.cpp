// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace capstan::theme_test {

namespace {

/// WCAG 2.1: relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

struct Pair
{
    const char *name;
    Role text;
    Role ground;
};

constexpr Pair TextPairs[] = {
    {"text on ground", Role::Text, Role::Ground},
    {"text on card", Role::Text, Role::Card},
    {"text on hint", Role::Text, Role::AccentSoft},
    {"secondary on ground", Role::Secondary, Role::Ground},
    {"secondary on card", Role::Secondary, Role::Card},
    {"accent on ground", Role::Accent, Role::Ground},
    {"accent on card", Role::Accent, Role::Card},
    {"accent on hint", Role::Accent, Role::AccentSoft},
    {"button's text", Role::OnAccent, Role::Accent},
    {"dangerous button's text", Role::OnAccent, Role::Danger},
    {"caution on card", Role::Caution, Role::Card},
    {"caution on its box", Role::Caution, Role::CautionSoft},
    {"danger on card", Role::Danger, Role::Card},
    {"danger on ground", Role::Danger, Role::Ground},
    {"danger on its box", Role::Danger, Role::DangerSoft},
    {"locked on card", Role::Locked, Role::Card},
    {"locked on ground", Role::Locked, Role::Ground},
    {"side bar", Role::SideText, Role::SideBar},
    {"side bar, under the pointer", Role::SideStrong, Role::SideBar},
    {"side bar, chosen", Role::SideStrong, Role::SideChosen},
    {"the mark", Role::Mark, Role::SideBar},
};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasContrast_data();
    void everyTextHasContrast();
    void theStyleSheetNamesNoUnknownColour();
    void theSchemeFollowsTheChoice();
    void anIconTakesTheColourOfTheMoment();
    void anUnknownIconIsEmpty();
};

void ThemeTest::everyTextHasContrast_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Pair &pair : TextPairs) {
        QTest::addRow("light, %s", pair.name)
            << Theme::color(pair.text, ColorScheme::Light) << Theme::color(pair.ground, ColorScheme::Light);
        QTest::addRow("dark, %s", pair.name)
            << Theme::color(pair.text, ColorScheme::Dark) << Theme::color(pair.ground, ColorScheme::Dark);
    }
}

void ThemeTest::everyTextHasContrast()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrast(text, ground);
    QVERIFY2(ratio >= 4.5,
             qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name(), ground.name()).arg(ratio)));
}

void ThemeTest::theStyleSheetNamesNoUnknownColour()
{
    QVERIFY(!Theme::styleSheet(ColorScheme::Light).contains(u'$'));
    QVERIFY(!Theme::styleSheet(ColorScheme::Dark).contains(u'$'));
    QVERIFY(Theme::styleSheet(ColorScheme::Light) != Theme::styleSheet(ColorScheme::Dark));
}

void ThemeTest::theSchemeFollowsTheChoice()
{
    Theme theme;
    theme.setScheme(ColorScheme::Light);
    QSignalSpy spy(&theme, &Theme::schemeChanged);
    theme.setScheme(ColorScheme::Dark);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(Theme::scheme(), ColorScheme::Dark);
    QCOMPARE(Theme::color(Role::Text), Theme::color(Role::Text, ColorScheme::Dark));
    theme.setScheme(ColorScheme::Dark);
    QCOMPARE(spy.size(), 1);
    theme.setScheme(ColorScheme::Light);
    QCOMPARE(Theme::scheme(), ColorScheme::Light);
}

void ThemeTest::anIconTakesTheColourOfTheMoment()
{
    Theme theme;
    theme.setScheme(ColorScheme::Light);
    const QIcon icon = Theme::icon(QStringLiteral("warning"), Role::Danger);
    const auto strongest = [&icon] {
        const QImage image = icon.pixmap(QSize(64, 64), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255)
                    return image.pixelColor(x, y);
            }
        }
        return QColor();
    };
    QCOMPARE(strongest(), Theme::color(Role::Danger, ColorScheme::Light));
    theme.setScheme(ColorScheme::Dark);
    QCOMPARE(strongest(), Theme::color(Role::Danger, ColorScheme::Dark));
}

void ThemeTest::anUnknownIconIsEmpty()
{
    QVERIFY(Theme::icon(QStringLiteral("no such icon")).isNull());
}

CAPSTAN_TEST(ThemeTest)

} // namespace capstan::theme_test

#include "theme_test.moc"
