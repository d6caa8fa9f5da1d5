// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/layout_check.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QGlyphRun>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextLayout>
#include <QTreeView>

#include <functional>

namespace capstan {

namespace {

// Rounding of text widths at fractional scales.
constexpr int Tolerance = 1;

QString describe(const QWidget *widget, const QString &text, int room, int need)
{
    return QStringLiteral("%1 “%2”: %3 px of %4")
        .arg(QString::fromLatin1(widget->metaObject()->className()), text.left(60))
        .arg(room)
        .arg(need);
}

bool isInScrollArea(const QWidget *widget)
{
    for (auto *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
    }
    return false;
}

int widestLine(const QFontMetrics &metrics, const QString &text)
{
    int width = 0;
    for (const auto &line : text.split(u'\n'))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

void checkLabel(const QLabel *label, QStringList *found)
{
    if (label->text().isEmpty())
        return;
    const QRect room = label->contentsRect();
    if (label->wordWrap()) {
        const QRect need = label->fontMetrics().boundingRect(
            QRect(0, 0, room.width(), 100'000), Qt::TextWordWrap | int(label->alignment()), label->text());
        if (need.height() > room.height() + Tolerance)
            *found << describe(label, label->text(), room.height(), need.height());
        return;
    }
    const int need = widestLine(label->fontMetrics(), label->text());
    if (need > room.width() + Tolerance)
        *found << describe(label, label->text(), room.width(), need);
}

void checkView(const QAbstractItemView *view, QStringList *found)
{
    const auto *model = view->model();
    if (!model)
        return;
    const QRect port = view->viewport()->rect();
    const std::function<void(const QModelIndex &)> visit = [&](const QModelIndex &parent) {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const auto index = model->index(row, column, parent);
                const QRect room = view->visualRect(index);
                if (!room.isValid() || !port.intersects(room) || index.data().toString().isEmpty())
                    continue;
                const QSize need = view->sizeHintForIndex(index);
                if (need.width() > room.width())
                    *found << describe(view, index.data().toString(), room.width(), need.width());
                if (room.right() > port.right() + Tolerance)
                    *found << describe(view, index.data().toString(), port.right(), room.right());
            }
            const auto first = model->index(row, 0, parent);
            const auto *tree = qobject_cast<const QTreeView *>(view);
            if (!tree || tree->isExpanded(first))
                visit(first);
        }
    };
    visit({});
}

void checkHeader(const QHeaderView *header, QStringList *found)
{
    for (int section = 0; section < header->count(); ++section) {
        const auto text = header->model()->headerData(section, header->orientation()).toString();
        const int need = header->fontMetrics().horizontalAdvance(text);
        if (!text.isEmpty() && !header->isSectionHidden(section) && need > header->sectionSize(section))
            *found << describe(header, text, header->sectionSize(section), need);
    }
}

template <class Visit>
void visitVisible(const QWidget *window, Visit visit)
{
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(window))
            visit(widget);
    }
}

QStringList textsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return {label->text()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return {button->text()};
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return {edit->text(), edit->placeholderText()};
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return {edit->toPlainText()};
    QStringList texts;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
        const std::function<void(const QModelIndex &)> visit = [&](const QModelIndex &parent) {
            for (int row = 0; row < view->model()->rowCount(parent); ++row) {
                for (int column = 0; column < view->model()->columnCount(parent); ++column)
                    texts << view->model()->index(row, column, parent).data().toString();
                visit(view->model()->index(row, 0, parent));
            }
        };
        visit({});
    }
    return texts;
}

bool hasAllGlyphs(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const auto &run : layout.glyphRuns()) {
        if (run.glyphIndexes().contains(0))
            return false;
    }
    return true;
}

/// By what holds it, or by what lies over it. Over a table lie the buttons of its rows, which is no cut.
bool isCut(const QWidget *widget)
{
    if (!qobject_cast<const QAbstractItemView *>(widget))
        return widget->visibleRegion().boundingRect() != widget->rect() && !widget->visibleRegion().isEmpty();
    const QWidget *holder = widget->parentWidget();
    return holder && !holder->rect().contains(widget->geometry());
}

} // namespace

QStringList clippedTexts(const QWidget *window)
{
    QStringList found;
    visitVisible(window, [&](const QWidget *widget) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(label, &found);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            checkHeader(header, &found);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            checkView(view, &found);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!button->text().isEmpty() && button->width() + Tolerance < button->minimumSizeHint().width())
                found << describe(button, button->text(), button->width(), button->minimumSizeHint().width());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                const int need = tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab));
                if (tabs->tabRect(tab).width() < need)
                    found << describe(tabs, tabs->tabText(tab), tabs->tabRect(tab).width(), need);
            }
        }
        const bool holdsText = !textsOf(widget).join(QString()).isEmpty();
        if (holdsText && !isInScrollArea(widget) && isCut(widget))
            found << QStringLiteral("%1 is cut off by what holds it").arg(textsOf(widget).value(0).left(60));
    });
    return found;
}

QStringList missingGlyphs(const QWidget *window)
{
    QStringList found;
    visitVisible(window, [&](const QWidget *widget) {
        for (const auto &text : textsOf(widget)) {
            for (const auto &line : text.split(u'\n')) {
                if (!hasAllGlyphs(line, widget->font()))
                    found << line;
            }
        }
    });
    return found;
}

QStringList richTextLabels(const QWidget *window)
{
    QStringList found;
    for (const auto *label : window->findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText)
            found << QStringLiteral("%1 “%2”").arg(label->objectName(), label->text().left(60));
    }
    return found;
}

QStringList namelessControls(const QWidget *window)
{
    QStringList found;
    visitVisible(window, [&](const QWidget *widget) {
        const bool isControl =
            qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
            qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
            (qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget));
        if (!isControl)
            return;
        auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            found << QStringLiteral("%1 %2").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                 widget->objectName());
    });
    return found;
}

} // namespace capstan
