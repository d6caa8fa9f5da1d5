// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace capstan {

/// @p text without what must not leave this computer by a log or a bug report: of a URL only scheme and host
/// stay, as its path and query may hold an access key; of an address or hash (0x and 9 or more hex digits)
/// the first and last four digits; a run of 32 or more hex digits without 0x, and whatever else is as long as
/// a key (a word of 40 or more letters and digits), goes; so does a run of twelve or more short lower-case
/// words, as a recovery phrase is one. Control characters, line ends too, become spaces. At most 2,000
/// characters are kept.
QString redacted(const QString &text);

/// "0x4F3E…9c21"; what is too short to be cut stays.
QString shortHex(const QString &hex);

} // namespace capstan
