// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

// Asks the running gnome-keyring directly. All of these block: for tests only.
namespace capstan::test {

/// The paths of the entries that have @p attributes.
QStringList keyringEntries(const QMap<QString, QString> &attributes);

/// Locks the default collection. @return whether it is.
bool lockKeyring();
/// Opens it as its prompt would. @return whether it is open.
bool unlockKeyring(const QByteArray &password);
/// Ends the program that shows its prompts, as somebody who closes the window. @return whether there was one.
bool endPrompter();

} // namespace capstan::test
