// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVBoxLayout>

namespace capstan {

/// A part of a page: the card's ground, a thin border, 18 px inside.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

/// A horizontal line of one pixel.
QFrame *separator(QWidget *parent = nullptr);

} // namespace capstan
