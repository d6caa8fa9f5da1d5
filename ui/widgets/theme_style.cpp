// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

namespace capstan {

namespace {

// $name stands for a colour. No rule names a plain QWidget: it would reach into every child. Paddings and
// heights are on the grid of 4 px; a control is 32 px high with its border, 28 px in a row ([dense="true"]).
constexpr const char *Sheet = R"(
QMainWindow { background: $ground; }
QDialog { background: $card; }
QToolTip { background: $side; color: $sideStrong; border: 1px solid $line; padding: 4px 6px; }

QFrame[card="true"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame[separator="true"] { background: $line; border: none; }

QLabel { background: transparent; }

QPushButton { background: $card; color: $text; border: 1px solid $line; border-radius: 6px;
              padding: 0 14px; min-height: 30px; font-weight: 500; outline: none; }
QPushButton[dense="true"] { min-height: 24px; padding: 0 12px; }
QPushButton:hover { border-color: $secondary; }
QPushButton:pressed { background: $ground; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $faded; border-color: $line; background: $card; }
QPushButton:checked { color: $accent; border-color: $accent; }
QPushButton:checked:focus { border: 2px solid $accent; padding: 0 13px; min-height: 28px; }
QPushButton[dense="true"]:checked:focus { border: 2px solid $accent; padding: 0 11px; min-height: 22px; }
QPushButton[kind="accent"] { background: $accent; color: $onAccent; border-color: $accent; }
QPushButton[kind="accent"]:hover { background: $accentHover; border-color: $accentHover; }
QPushButton[kind="accent"]:pressed { background: $accentPressed; border-color: $accentPressed; }
QPushButton[kind="accent"]:focus { border: 2px solid $text; padding: 0 13px; min-height: 28px; }
QPushButton[kind="accent"]:disabled { background: $line; color: $secondary; border-color: $line; }
QPushButton[kind="danger"] { background: $danger; color: $onAccent; border-color: $danger; }
QPushButton[kind="danger"]:focus { border: 2px solid $text; padding: 0 13px; min-height: 28px; }
QPushButton[kind="danger"]:disabled { background: $line; color: $secondary; border-color: $line; }
QPushButton[kind="outline"] { color: $accent; border-color: $accent; }
QPushButton[kind="outline"]:hover { background: $accentSoft; }
QPushButton[kind="outline"]:focus { border: 2px solid $accent; padding: 0 13px; min-height: 28px; }
QPushButton[kind="outline"][dense="true"]:focus { border: 2px solid $accent; padding: 0 11px; min-height: 22px; }
QPushButton[kind="outline"]:disabled { color: $faded; border-color: $line; background: transparent; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; border-radius: 2px; padding: 0; margin-left: -1px;
                           min-height: 18px; color: $accent; text-align: left; text-decoration: underline; }
QPushButton[kind="link"]:hover { color: $text; }
QPushButton[kind="link"]:focus { border-color: $accent; }
QPushButton[kind="link"]:disabled { color: $faded; text-decoration: none; }
QPushButton[kind="tool"] { background: transparent; border: 1px solid transparent; padding: 0;
                           min-height: 26px; max-height: 26px; min-width: 26px; max-width: 26px; }
QPushButton[kind="tool"]:hover { background: $ground; border-color: $line; }
QPushButton[kind="tool"]:focus { border-color: $accent; }

QLineEdit { background: $ground; color: $text; border: 1px solid $line; border-radius: 6px; padding: 0 10px;
            min-height: 30px; selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit:hover { border-color: $secondary; }
QLineEdit:focus { border-color: $accent; }
QLineEdit[state="refused"] { border-color: $danger; }
QLineEdit:disabled { color: $faded; }

QFrame[field="true"] { background: $ground; border: 1px solid $line; border-radius: 6px; }
QFrame[field="true"][focused="true"] { border-color: $accent; }
QFrame[field="true"][state="refused"] { border-color: $danger; }
QFrame[field="true"] QLineEdit { background: transparent; border: none; padding: 0; }

QComboBox, QDateEdit { background: $ground; color: $text; border: 1px solid $line; border-radius: 6px; padding: 0 10px;
            min-height: 28px; }
QComboBox:hover, QDateEdit:hover { border-color: $secondary; }
QComboBox:focus, QDateEdit:focus { border-color: $accent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/combo-arrow.svg); width: 12px; height: 12px; }

QPlainTextEdit { background: $ground; color: $text; border: 1px solid $line; border-radius: 6px; padding: 6px;
                 selection-background-color: $accent; selection-color: $onAccent; }
QPlainTextEdit:focus { border-color: $accent; }

QListWidget[suggestions="true"] { background: $card; color: $text; border: 1px solid $accent; border-radius: 6px;
                                  padding: 3px; outline: none; }
QListWidget[suggestions="true"]::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }
QListWidget[suggestions="true"]::item:selected { background: $accentSoft; color: $text; }

QTabWidget::pane { border: none; border-top: 1px solid $line; top: -1px; }
QTabWidget::tab-bar { left: 0; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { background: transparent; color: $secondary; border: none; border-bottom: 2px solid transparent;
               padding: 6px 0 8px 0; margin-right: 22px; font-weight: 500; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }

QMenu { background: $card; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accentSoft; color: $text; }
QMenu::item:disabled { color: $faded; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QProgressBar { background: $line; border: none; border-radius: 3px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

QString mixed(const QColor &from, const QColor &to, double part)
{
    const auto channel = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()),
                  channel(from.blue(), to.blue()))
        .name();
}

/// The rules behind Theme::setTextRole().
QString textRoleRules(Role role, const QString &color)
{
    return QStringLiteral("QLabel[text-role=\"%1\"] { color: %2; }\n"
                          "QPushButton[kind=\"link\"][text-role=\"%1\"] { color: %2; }\n"
                          "QPushButton[kind=\"link\"][text-role=\"%1\"]:focus { border-color: %2; }\n")
        .arg(static_cast<int>(role))
        .arg(color);
}

/// The rules behind Theme::setTextStyle().
QString textStyleRule(TextStyle style)
{
    const QFont font = Theme::font(style);
    const QString family =
        style == TextStyle::Mono ? QStringLiteral("font-family: \"%1\";").arg(font.family()) : QString();
    return QStringLiteral("QLabel[text-style=\"%1\"], QPushButton[kind=\"link\"][text-style=\"%1\"] "
                          "{ font-size: %2px; font-weight: %3; %4 }\n")
        .arg(static_cast<int>(style))
        .arg(font.pixelSize())
        .arg(static_cast<int>(font.weight()))
        .arg(family);
}

} // namespace

QString Theme::styleSheet(ColorScheme scheme)
{
    const auto of = [scheme](Role role) { return color(role, scheme); };
    const QColor accent = of(Role::Accent);
    // Longer names first: $accent is the beginning of $accentSoft.
    const std::pair<const char *, QString> names[] = {
        {"$accentHover", mixed(accent, of(Role::Text), 0.12)},
        {"$accentPressed", mixed(accent, of(Role::Text), 0.24)},
        {"$accentSoft", of(Role::AccentSoft).name()},
        {"$accent", accent.name()},
        {"$onAccent", of(Role::OnAccent).name()},
        {"$ground", of(Role::Ground).name()},
        {"$card", of(Role::Card).name()},
        {"$line", of(Role::Line).name()},
        {"$text", of(Role::Text).name()},
        {"$secondary", of(Role::Secondary).name()},
        {"$faded", mixed(of(Role::Card), of(Role::Secondary), 0.65)},
        {"$caution", of(Role::Caution).name()},
        {"$danger", of(Role::Danger).name()},
        {"$sideStrong", of(Role::SideStrong).name()},
        {"$side", of(Role::SideBar).name()},
    };
    QString sheet = QString::fromLatin1(Sheet);
    for (const auto &[name, value] : names)
        sheet.replace(QLatin1String(name), value);
    for (const Role role : {Role::Text, Role::Secondary, Role::Accent, Role::OnAccent, Role::Caution,
                            Role::Danger, Role::Locked, Role::SideText, Role::SideStrong})
        sheet += textRoleRules(role, of(role).name());
    for (const TextStyle style :
         {TextStyle::Body, TextStyle::Strong, TextStyle::Label, TextStyle::PageTitle, TextStyle::DialogTitle,
          TextStyle::Figure, TextStyle::Mono, TextStyle::Brand, TextStyle::Small})
        sheet += textStyleRule(style);
    return sheet;
}

} // namespace capstan
