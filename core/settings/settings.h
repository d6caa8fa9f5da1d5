// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/uint256.h"
#include "core/network/proxy_settings.h"

#include <QMetaType>
#include <QString>
#include <QUrl>

#include <vector>

namespace capstan {

/// What a person has chosen for the whole program. The comment of each names its key in the settings file and
/// what may stand there; anything else there is refused and the default taken, each by itself.
struct Settings
{
    enum class Theme { System, Light, Dark };
    enum class Language { System, English, German, Spanish, Russian, Chinese };
    enum class Numbers { System, Point, Comma }; ///< 1,234.5 or 1.234,5
    enum class Dates { System, Iso };            ///< 2026-11-28, 22:10
    static constexpr int MaxAutoLockMinutes = 240;

    Theme theme = Theme::System;          ///< look/theme: system, light, dark
    Language language = Language::System; ///< look/language: system, en, de, es, ru, zh_CN
    Numbers numbers = Numbers::System;    ///< look/numbers: system, point, comma
    Dates dates = Dates::System;          ///< look/dates: system, iso
    int autoLockMinutes = 5;              ///< lock/minutes: 0 (never by idleness) … 240
    bool askPassphrase = false;           ///< sign/askPassphrase: true, false; what is neither counts as true
    UInt256 feeCap = defaultFeeCap();     ///< sign/feeCap: wei, lowestFeeCap() … highestFeeCap()
    bool notifications = true;            ///< reminders/notifications: true, false
    bool tray = false;                    ///< reminders/tray: true, false
    ProxySettings proxy;                  ///< proxy/kind: system, none, socks5, http; proxy/host; proxy/port
    QUrl explorer;   ///< network/explorer: https, at most 200 characters; empty: the network's
    QString network; ///< network/chosen: NetworkFiles' id; empty: the built-in one

    /// 0.05 ETH: more than any of the program's transactions cost on a busy day.
    static UInt256 defaultFeeCap();
    /// 0.001 ETH: below it even a quiet day's claim would not pass, and every fee would have to be insisted
    /// on.
    static UInt256 lowestFeeCap();
    /// 0.5 ETH: a cap beyond protects from nothing.
    static UInt256 highestFeeCap();

    bool operator==(const Settings &) const = default;
};

/// What is reset together.
enum class SettingsGroup { Look, Protection, Notifications, Proxy, Explorer };

/// @p settings with one group as at first; which network is chosen belongs to none of them.
Settings withDefaults(const Settings &settings, SettingsGroup group);
Settings withAllDefaults(const Settings &settings);

/// Whether @p next protects the keys less than @p now: a later lock, or no passphrase at each signature.
bool weakens(const Settings &now, const Settings &next);

/// https with a host, without user, query or fragment, at most 200 characters; no slash at the end.
/// @return InvalidProfile.
Result<QUrl> parseExplorer(const QString &text);

/// One value of the file.
struct SettingsKey
{
    QString key;
    QString (*write)(const Settings &settings);
    /// @return whether @p text is one of the values; if not, @p settings has what is safe instead.
    bool (*read)(const QString &text, Settings &settings);
};
const std::vector<SettingsKey> &settingsKeys();

} // namespace capstan

Q_DECLARE_METATYPE(capstan::Settings)
