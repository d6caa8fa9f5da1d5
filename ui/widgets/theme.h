// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <optional>

class QWidget;

namespace capstan {

class SystemAppearance;

enum class ColorScheme { Light, Dark };

/// What a colour is for. Every pair of a text and the ground it is used on has a contrast of at least 4.5:1.
enum class Role {
    Ground, ///< behind the cards
    Card,   ///< cards, dialogs, fields' surroundings
    Line,   ///< separators and borders
    Text,
    Secondary,  ///< labels, hints
    Accent,     ///< the next sensible step; unlocked; good
    OnAccent,   ///< text on Accent
    AccentSoft, ///< ground of a hint
    Caution,    ///< partly unlocked, take care
    CautionSoft,
    Danger, ///< something is lost
    DangerSoft,
    Locked,
    SideBar,
    SideText,
    SideChosen, ///< ground of the chosen page in the side bar
    SideStrong, ///< text on SideChosen, and the program's name
    Mark,       ///< accent on the side bar, which is dark in both schemes
};

enum class TextStyle { Body, Strong, Label, PageTitle, DialogTitle, Figure, Mono, Brand, Small };

/// The look of a push button; Plain has a border, Accent is filled (one per view), Outline has the accent's
/// border, Link looks like underlined text in the colour around it, Tool shows an icon alone, Danger is
/// filled where something is lost.
enum class ButtonKind { Plain, Accent, Outline, Link, Tool, Danger };

/// The one file of colours, type and style. Colours and icons are asked for at paint time and follow the
/// application's palette, so that a change of scheme needs nothing but a repaint.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Dresses the application, and keeps doing so while the object lives. None: as the system does, live.
    void setScheme(std::optional<ColorScheme> scheme);

    /// Of the application's palette.
    static ColorScheme scheme();
    static QColor color(Role role) { return color(role, scheme()); }
    static QColor color(Role role, ColorScheme scheme);
    static QFont font(TextStyle style);
    /// A line icon of :/icons/@p name.svg, painted in the colour that @p role has when it is painted; greyed
    /// in QIcon::Disabled. An unknown name is an empty icon.
    static QIcon icon(const QString &name, Role role = Role::Text);
    static QPixmap pixmap(const QString &name, Role role, int size, qreal devicePixelRatio);

    static QPalette palette(ColorScheme scheme);
    static QString styleSheet(ColorScheme scheme);
    /// The system asks for less motion; asked for at each animation's start.
    static bool reducedMotion();

    /// The look of a button, and the colour of a label's or link button's text, in any scheme. Roles that are
    /// no text colours are not for setTextRole().
    static void setKind(QWidget *button, ButtonKind kind);
    static void setTextRole(QWidget *label, Role role);
    /// The type of a label, by the style sheet: a font that is set on a widget after it was first shown is
    /// lost with the next change of its look.
    static void setTextStyle(QWidget *label, TextStyle style);
    /// What the style sheet asks for in brackets.
    static void setStyleProperty(QWidget *widget, const char *property, const QVariant &value);
    /// A field whose content can't be taken has the frame of a danger.
    static void setRefused(QWidget *field, bool refused);

Q_SIGNALS:
    void schemeChanged(capstan::ColorScheme scheme);

private:
    void apply(ColorScheme scheme);

    SystemAppearance *m_system;
    std::optional<ColorScheme> m_chosen;
};

} // namespace capstan
