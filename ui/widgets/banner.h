// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace capstan {

/// A strip under the top bar that says something about the whole window, "Demo: …", with at most one action.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void setText(const QString &text); ///< plain text
    /// @p button becomes the strip's own.
    void addAction(QPushButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
};

} // namespace capstan
