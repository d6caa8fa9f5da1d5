// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QScrollArea;
class QWidget;

namespace capstan {

/// @p content, as wide as there is room and scrolled up and down where it is higher. It shows what lies
/// behind it, and the keyboard passes it by: what has the focus is brought into view.
QScrollArea *scrollArea(QWidget *content);

/// The same, measured when it is first shown: until then its widget() is null. To measure a page takes longer
/// than to make it, and one of many is looked at when the program starts.
QScrollArea *lazyScrollArea(QWidget *content);

/// The latter, as all there is in @p page.
void fillWithScrollArea(QWidget *page, QWidget *content);

/// What the items of a column need at @p width, without the widget @p except, which may be scrolled.
int heightWithout(const QWidget *except, QLayout *layout, int width);

} // namespace capstan
