// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace capstan {

/// An address, a hash or other hex that must be readable in full: monospace, selectable, with a copy button.
/// Its accessible name is always the whole text, also where a shortened one is shown.
class HexLabel : public QWidget
{
    Q_OBJECT
public:
    explicit HexLabel(QWidget *parent = nullptr);

    /// @p shown defaults to the whole text; a shorter one carries the whole as its tooltip.
    void setText(const QString &whole, const QString &shown = {});
    QString text() const { return m_whole; }
    /// The name of the copy button, "Copy address"; empty: no button.
    void setCopyName(const QString &name);
    /// A name that a person knows the address by, before it.
    void setName(const QString &name);

private:
    QLabel *m_name;
    QLabel *m_text;
    QPushButton *m_copy;
    QString m_whole;
};

} // namespace capstan
