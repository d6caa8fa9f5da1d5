// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QRegularExpression>
#include <QString>
#include <QTest>

#include <functional>

class QTreeView;
class QWidget;

namespace capstan {

/// Uses the program's windows as a person does: finds things by the names that are promised (flow.md's bold
/// words), and then either clicks or types. Every step waits for what it needs, and says by QFAIL-able text
/// what was missing.
class Person
{
public:
    enum class Way { Mouse, Keyboard };
    explicit Person(Way way)
        : m_way(way)
    {
    }

    /// The visible widget of that accessible name in any window of the program; null when there is none.
    static QWidget *find(const QString &name);
    static QWidget *find(const QRegularExpression &name);
    /// Any visible text or name that matches: labels count too.
    static bool sees(const QRegularExpression &text);

    /// Each waits up to @p milliseconds. On failure lastError() has the reason.
    bool waitFor(const QString &name, int milliseconds = 30'000);
    bool waitToSee(const QString &pattern, int milliseconds = 30'000);
    /// Presses an enabled button or tab: by a click, or by tabbing to it and pressing Space.
    bool press(const QString &name, int milliseconds = 30'000);
    /// Opens a page of the side bar: by a click, or by Ctrl and its @p number.
    bool openPage(const QString &name, int number);
    bool chooseTab(const QString &name, int milliseconds = 30'000);
    /// Replaces a field's text: by keys, after clicking or tabbing into it.
    bool type(const QString &field, const QString &text, int milliseconds = 30'000);
    /// Opens the row of the table whose first column is @p row: by its arrow, or by going there and Right.
    bool expand(const QString &row, int milliseconds = 30'000);
    /// Does the action of that name in the table: by its button, or by going to its row and Space.
    bool act(const QString &action, int milliseconds = 30'000);

    QString lastError() const { return m_error; }

private:
    bool fail(const QString &what);
    bool tabTo(QWidget *widget);
    bool goToRow(const std::function<bool(const QModelIndex &)> &fits, int milliseconds, const QString &what);
    bool waitUntil(const std::function<bool()> &condition, int milliseconds, const QString &what);

    Way m_way;
    QString m_error;
};

} // namespace capstan
