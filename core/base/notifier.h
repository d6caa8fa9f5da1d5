// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace capstan {

/// What the desktop shows while the program may be out of sight. Plain texts.
struct Notification
{
    int id = 0; ///< the sender's own, above 0; one with the same id takes the place of the one before
    QString title;
    QString body;
    QString action; ///< what a click does, in a word or two
};

/// Shows notifications, whatever the system has for it.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Tells by shown() or failed(), never before it returns.
    virtual void show(const Notification &notification) = 0;

Q_SIGNALS:
    void shown(int id);
    void failed(int id);    ///< there is nobody who shows it, or he refused
    void activated(int id); ///< the person clicked on it
};

} // namespace capstan
