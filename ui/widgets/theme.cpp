// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/system_appearance.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>
#include <QWidget>

namespace capstan {

namespace {

constexpr const char *ReducedMotionProperty = "capstan-reduced-motion";

struct Pair
{
    QRgb light;
    QRgb dark;
};

Pair colorsOf(Role role)
{
    switch (role) {
    case Role::Ground:
        return {0xFFF4F6F8, 0xFF0D1520};
    case Role::Card:
        return {0xFFFFFFFF, 0xFF142030};
    case Role::Line:
        return {0xFFDDE3EA, 0xFF26384B};
    case Role::Text:
        return {0xFF142233, 0xFFE6EDF4};
    case Role::Secondary:
    case Role::Locked:
        return {0xFF556678, 0xFF9FB1C2};
    case Role::Accent:
        return {0xFF0B6E69, 0xFF4CC9BE};
    case Role::OnAccent:
        return {0xFFFFFFFF, 0xFF06211F};
    case Role::AccentSoft:
        return {0xFFE1F1EF, 0xFF12343A};
    case Role::Caution:
        return {0xFF9A5B00, 0xFFF2B95A};
    case Role::CautionSoft:
        return {0xFFFFF3DC, 0xFF33260F};
    case Role::Danger:
        return {0xFFB42318, 0xFFFF8A7F};
    case Role::DangerSoft:
        return {0xFFFDECEA, 0xFF3A1B19};
    case Role::SideBar:
        return {0xFF0F1C2C, 0xFF0A121C};
    case Role::SideText:
        return {0xFFC9D6E2, 0xFF9FB1C2};
    case Role::SideChosen:
        return {0xFF1C3046, 0xFF182737};
    case Role::SideStrong:
        return {0xFFFFFFFF, 0xFFE6EDF4};
    case Role::Mark:
        return {0xFF4CC9BE, 0xFF4CC9BE};
    }
    return {0xFF000000, 0xFFFFFFFF};
}

/// Paints an SVG in one colour, at any size and pixel ratio, with the colour of the moment.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QByteArray svg, Role role)
        : m_svg(std::move(svg))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", Theme::color(m_role).name().toLatin1());
        QSvgRenderer renderer(svg);
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.5);
        renderer.render(painter, square);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_svg, m_role); }
    QString key() const override { return QStringLiteral("capstan-line"); }

private:
    QByteArray m_svg;
    Role m_role;
};

QByteArray svgOf(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void Theme::setStyleProperty(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // happens by itself before it is shown
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void Theme::setRefused(QWidget *field, bool refused)
{
    setStyleProperty(field, "state", refused ? QStringLiteral("refused") : QString());
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(new SystemAppearance(this))
{
    connect(m_system, &SystemAppearance::changed, this, [this] {
        qApp->setProperty(ReducedMotionProperty, m_system->reducedMotion());
        apply(m_chosen.value_or(m_system->scheme()));
    });
    QApplication::setStyle(QStringLiteral("Fusion"));
    QFont body = QApplication::font();
    // An alias, where no desktop has named a font.
    if (body.family() == QStringLiteral("Sans Serif"))
        body.setFamilies({QStringLiteral("Inter"), body.family()});
    body.setPixelSize(13);
    QApplication::setFont(body);
    apply(m_system->scheme());
}

Theme::~Theme() = default;

void Theme::setScheme(std::optional<ColorScheme> scheme)
{
    m_chosen = scheme;
    apply(m_chosen.value_or(m_system->scheme()));
}

void Theme::apply(ColorScheme scheme)
{
    const QString sheet = styleSheet(scheme);
    if (qApp->styleSheet() == sheet)
        return;
    QApplication::setPalette(palette(scheme));
    qApp->setStyleSheet(sheet);
    Q_EMIT schemeChanged(scheme);
}

ColorScheme Theme::scheme()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? ColorScheme::Dark
                                                                                : ColorScheme::Light;
}

QColor Theme::color(Role role, ColorScheme scheme)
{
    const Pair pair = colorsOf(role);
    return QColor::fromRgb(scheme == ColorScheme::Dark ? pair.dark : pair.light);
}

QFont Theme::font(TextStyle style)
{
    QFont font = QApplication::font();
    switch (style) {
    case TextStyle::Body:
        font.setPixelSize(13);
        break;
    case TextStyle::Strong:
        font.setPixelSize(13);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Label:
        font.setPixelSize(12);
        break;
    case TextStyle::PageTitle:
        font.setPixelSize(17);
        font.setWeight(QFont::Bold);
        break;
    case TextStyle::DialogTitle:
        font.setPixelSize(20);
        font.setWeight(QFont::Bold);
        break;
    case TextStyle::Figure:
        font.setPixelSize(26);
        font.setWeight(QFont::Bold);
        break;
    case TextStyle::Brand:
        font.setPixelSize(15);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Small:
        font.setPixelSize(11);
        break;
    case TextStyle::Mono:
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(12);
        font.setStyleHint(QFont::Monospace);
        break;
    }
    return font;
}

QIcon Theme::icon(const QString &name, Role role)
{
    const QByteArray svg = svgOf(name);
    return svg.isEmpty() ? QIcon() : QIcon(new LineIconEngine(svg, role));
}

QPixmap Theme::pixmap(const QString &name, Role role, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = icon(name, role).pixmap(QSize(size, size), devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QPalette Theme::palette(ColorScheme scheme)
{
    const auto of = [scheme](Role role) { return color(role, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Role::Ground));
    palette.setColor(QPalette::WindowText, of(Role::Text));
    palette.setColor(QPalette::Base, of(Role::Card));
    palette.setColor(QPalette::AlternateBase, of(Role::Ground));
    palette.setColor(QPalette::Text, of(Role::Text));
    palette.setColor(QPalette::PlaceholderText, of(Role::Secondary));
    palette.setColor(QPalette::Button, of(Role::Card));
    palette.setColor(QPalette::ButtonText, of(Role::Text));
    palette.setColor(QPalette::BrightText, of(Role::Danger));
    palette.setColor(QPalette::Highlight, of(Role::Accent));
    palette.setColor(QPalette::HighlightedText, of(Role::OnAccent));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Role::SideBar));
    palette.setColor(QPalette::ToolTipText, of(Role::SideStrong));
    palette.setColor(QPalette::Light, of(Role::Card));
    palette.setColor(QPalette::Midlight, of(Role::Line));
    palette.setColor(QPalette::Mid, of(Role::Line));
    palette.setColor(QPalette::Dark, of(Role::Line));
    palette.setColor(QPalette::Shadow, of(Role::SideBar));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = of(Role::Secondary);
        faded.setAlphaF(0.65F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

bool Theme::reducedMotion()
{
    return qApp->property(ReducedMotionProperty).toBool();
}

void Theme::setKind(QWidget *button, ButtonKind kind)
{
    static constexpr const char *names[] = {"plain", "accent", "outline", "link", "tool", "danger"};
    setStyleProperty(button, "kind", QString::fromLatin1(names[static_cast<int>(kind)]));
}

void Theme::setTextRole(QWidget *label, Role role)
{
    setStyleProperty(label, "text-role", QString::number(static_cast<int>(role)));
}

void Theme::setTextStyle(QWidget *label, TextStyle style)
{
    setStyleProperty(label, "text-style", QString::number(static_cast<int>(style)));
}

} // namespace capstan
