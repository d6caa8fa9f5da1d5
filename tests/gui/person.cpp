// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/person.h"

#include "ui/models/row_roles.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTreeView>

namespace capstan {

namespace {

constexpr int MostTabs = 300; // more stops than any page has

QString nameOf(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

// Visible widgets of the windows a person can reach: behind a modal dialog there is nothing to click.
QList<QWidget *> reachable()
{
    QList<QWidget *> found;
    const auto *modal = QApplication::activeModalWidget();
    for (auto *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || (modal && window != modal))
            continue;
        found << window;
        for (auto *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->window() == window)
                found << widget;
        }
    }
    return found;
}

bool isControl(QWidget *widget)
{
    return qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
           qobject_cast<QAbstractItemView *>(widget);
}

template <class Fits>
QWidget *findControlFirst(Fits fits)
{
    QWidget *other = nullptr;
    for (auto *widget : reachable()) {
        if (!fits(nameOf(widget)))
            continue;
        if (isControl(widget))
            return widget;
        if (!other)
            other = widget;
    }
    return other;
}

} // namespace

QWidget *Person::find(const QString &name)
{
    return findControlFirst([&](const QString &found) { return found == name; });
}

QWidget *Person::find(const QRegularExpression &name)
{
    return findControlFirst([&](const QString &found) { return name.match(found).hasMatch(); });
}

bool Person::sees(const QRegularExpression &text)
{
    for (auto *widget : reachable()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        if (text.match(nameOf(widget)).hasMatch() || (label && text.match(label->text()).hasMatch()))
            return true;
    }
    return false;
}

bool Person::fail(const QString &what)
{
    QStringList names;
    for (auto *widget : reachable()) {
        if (const auto name = nameOf(widget); !name.isEmpty() && !names.contains(name))
            names << name;
    }
    m_error = QStringLiteral("%1; there is: %2").arg(what, names.join(QStringLiteral(" | ")));
    return false;
}

bool Person::waitUntil(const std::function<bool()> &condition, int milliseconds, const QString &what)
{
    return QTest::qWaitFor(condition, milliseconds) || fail(what);
}

bool Person::waitFor(const QString &name, int milliseconds)
{
    return waitUntil([&] { return find(name) != nullptr; }, milliseconds,
                     QStringLiteral("nothing is named “%1”").arg(name));
}

bool Person::waitToSee(const QString &pattern, int milliseconds)
{
    const QRegularExpression expression(pattern);
    return waitUntil([&] { return sees(expression); }, milliseconds,
                     QStringLiteral("nothing says “%1”").arg(pattern));
}

bool Person::tabTo(QWidget *widget)
{
    widget->window()->activateWindow();
    if (!QTest::qWaitForWindowActive(widget->window()))
        return fail(QStringLiteral("the window of “%1” can't be activated").arg(nameOf(widget)));
    // The focus follows a new window a turn later.
    const auto focusFollowed = [widget] {
        const auto *focused = QApplication::focusWidget();
        return !focused || focused->window() == widget->window();
    };
    if (!QTest::qWaitFor(focusFollowed))
        return fail(QStringLiteral("the window of “%1” doesn't get the focus").arg(nameOf(widget)));
    for (int tab = 0; tab < MostTabs; ++tab) {
        auto *focused = QApplication::focusWidget();
        if (focused == widget || (focused && focused->focusProxy() == widget))
            return true;
        QTest::keyClick(focused ? focused : widget->window(), Qt::Key_Tab);
    }
    return fail(QStringLiteral("“%1” can't be reached by the Tab key").arg(nameOf(widget)));
}

bool Person::press(const QString &name, int milliseconds)
{
    QAbstractButton *button = nullptr;
    const auto ready = [&] {
        button = qobject_cast<QAbstractButton *>(find(name));
        return button && button->isEnabled();
    };
    if (!waitUntil(ready, milliseconds, QStringLiteral("no enabled button is named “%1”").arg(name)))
        return false;
    if (m_way == Way::Mouse) {
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    if (!tabTo(button))
        return false;
    QTest::keyClick(button, Qt::Key_Space);
    return true;
}

bool Person::openPage(const QString &name, int number)
{
    if (m_way == Way::Mouse)
        return press(name);
    auto *page = find(name);
    if (!page)
        return fail(QStringLiteral("there is no page “%1”").arg(name));
    page->window()->activateWindow();
    if (!QTest::qWaitForWindowActive(page->window()))
        return fail(QStringLiteral("the window of “%1” can't be activated").arg(name));
    QTest::keyClick(page->window(), static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
    return true;
}

bool Person::chooseTab(const QString &name, int milliseconds)
{
    QTabBar *bar = nullptr;
    int tab = -1;
    const auto ready = [&] {
        for (auto *widget : reachable()) {
            bar = qobject_cast<QTabBar *>(widget);
            for (tab = bar ? bar->count() - 1 : -1; tab >= 0; --tab) {
                if (bar->tabText(tab).remove(u'&') == name || bar->accessibleTabName(tab) == name)
                    return true;
            }
        }
        return false;
    };
    if (find(name) && qobject_cast<QAbstractButton *>(find(name)))
        return press(name, milliseconds);
    if (!waitUntil(ready, milliseconds, QStringLiteral("no tab is named “%1”").arg(name)))
        return false;
    if (m_way == Way::Mouse) {
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        return true;
    }
    if (!tabTo(bar))
        return false;
    while (bar->currentIndex() != tab)
        QTest::keyClick(bar, bar->currentIndex() < tab ? Qt::Key_Right : Qt::Key_Left);
    return true;
}

bool Person::type(const QString &field, const QString &text, int milliseconds)
{
    QLineEdit *edit = nullptr;
    const auto ready = [&] {
        edit = qobject_cast<QLineEdit *>(find(field));
        return edit && edit->isEnabled();
    };
    if (!waitUntil(ready, milliseconds, QStringLiteral("no field is named “%1”").arg(field)))
        return false;
    if (m_way == Way::Mouse)
        QTest::mouseClick(edit, Qt::LeftButton);
    else if (!tabTo(edit))
        return false;
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, text);
    return true;
}

bool Person::goToRow(const std::function<bool(const QModelIndex &)> &fits, int milliseconds,
                     const QString &what)
{
    QTreeView *tree = nullptr;
    QModelIndex wanted;
    const auto ready = [&] {
        for (auto *widget : reachable()) {
            tree = qobject_cast<QTreeView *>(widget);
            for (auto row = tree ? tree->model()->index(0, 0) : QModelIndex(); row.isValid();
                 row = tree->indexBelow(row)) {
                if (fits(row)) {
                    wanted = row;
                    return true;
                }
            }
        }
        return false;
    };
    if (!waitUntil(ready, milliseconds, what) || !tabTo(tree))
        return false;
    const QPersistentModelIndex row(wanted);
    QTest::keyClick(tree, Qt::Key_Home);
    for (int at = 0; at < MostTabs && tree->currentIndex().siblingAtColumn(0) != row; ++at)
        QTest::keyClick(tree, Qt::Key_Down);
    return tree->currentIndex().siblingAtColumn(0) == row || fail(what);
}

bool Person::expand(const QString &row, int milliseconds)
{
    if (m_way == Way::Mouse)
        return press(QStringLiteral("Expand %1").arg(row), milliseconds);
    const auto fits = [&](const QModelIndex &index) { return index.data().toString() == row; };
    if (!goToRow(fits, milliseconds, QStringLiteral("no row is “%1”").arg(row)))
        return false;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    return true;
}

bool Person::act(const QString &action, int milliseconds)
{
    if (m_way == Way::Mouse)
        return press(action, milliseconds);
    const auto fits = [&](const QModelIndex &index) {
        return index.data(ActionNameRole).toString() == action &&
               index.data(ActionProblemRole).toString().isEmpty();
    };
    if (!goToRow(fits, milliseconds, QStringLiteral("no row has the action “%1”").arg(action)))
        return false;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    return true;
}

} // namespace capstan
