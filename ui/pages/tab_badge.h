// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace capstan {

/// A small count in a filled pill, beside the word of a tab; nothing for 0.
class TabBadge : public QWidget
{
    Q_OBJECT
public:
    explicit TabBadge(QWidget *parent = nullptr);
    /// @p meaning is what assistive technology says: "1 can be claimed".
    void setCount(int count, const QString &meaning);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString text() const;

    int m_count = 0;
};

} // namespace capstan
