// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace capstan {

/// Tells that a person uses the program: every key, and every move and click in any of its windows.
class InputWatch : public QObject
{
    Q_OBJECT
public:
    /// Needs the application object.
    explicit InputWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void used();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace capstan
