// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

// Finds what a dialog or a page shows by the words a person knows it by.
namespace capstan::test {

template <class Widget>
Widget *named(const QWidget &root, const QString &name)
{
    for (auto *widget : root.findChildren<Widget *>()) {
        if (!widget->isVisibleTo(&root))
            continue;
        if (widget->accessibleName() == name)
            return widget;
        if constexpr (std::is_base_of_v<QAbstractButton, Widget>) {
            if (widget->accessibleName().isEmpty() && widget->text() == name)
                return widget;
        }
    }
    return nullptr;
}

inline QAbstractButton *button(const QWidget &root, const QString &name)
{
    return named<QAbstractButton>(root, name);
}
inline QLineEdit *field(const QWidget &root, const QString &name)
{
    return named<QLineEdit>(root, name);
}

inline bool shows(const QWidget &root, const QString &text)
{
    const auto labels = root.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisibleTo(&root) && label->text().contains(text);
    });
}

} // namespace capstan::test
