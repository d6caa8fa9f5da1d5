// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxExplorerLength = 200;
constexpr std::uint64_t Finney = 1'000'000'000'000'000; // 0.001 ETH in wei

template <class Choice, std::size_t Count>
using Words = std::array<std::pair<Choice, QLatin1StringView>, Count>;

constexpr Words<Settings::Theme, 3> ThemeWords{{{Settings::Theme::System, "system"_L1},
                                                {Settings::Theme::Light, "light"_L1},
                                                {Settings::Theme::Dark, "dark"_L1}}};
constexpr Words<Settings::Language, 6> LanguageWords{{{Settings::Language::System, "system"_L1},
                                                      {Settings::Language::English, "en"_L1},
                                                      {Settings::Language::German, "de"_L1},
                                                      {Settings::Language::Spanish, "es"_L1},
                                                      {Settings::Language::Russian, "ru"_L1},
                                                      {Settings::Language::Chinese, "zh_CN"_L1}}};
constexpr Words<Settings::Numbers, 3> NumberWords{{{Settings::Numbers::System, "system"_L1},
                                                   {Settings::Numbers::Point, "point"_L1},
                                                   {Settings::Numbers::Comma, "comma"_L1}}};
constexpr Words<Settings::Dates, 2> DateWords{
    {{Settings::Dates::System, "system"_L1}, {Settings::Dates::Iso, "iso"_L1}}};
constexpr Words<bool, 2> BoolWords{{{false, "false"_L1}, {true, "true"_L1}}};
constexpr Words<ProxySettings::Kind, 4> ProxyWords{{{ProxySettings::Kind::System, "system"_L1},
                                                    {ProxySettings::Kind::None, "none"_L1},
                                                    {ProxySettings::Kind::Socks5, "socks5"_L1},
                                                    {ProxySettings::Kind::Http, "http"_L1}}};

template <class Choice, std::size_t Count>
QString wordOf(const Words<Choice, Count> &words, Choice choice)
{
    for (const auto &[each, word] : words) {
        if (each == choice)
            return word;
    }
    return {};
}

template <class Choice, std::size_t Count>
bool take(const Words<Choice, Count> &words, const QString &text, Choice &choice)
{
    for (const auto &[each, word] : words) {
        if (text == word) {
            choice = each;
            return true;
        }
    }
    return false;
}

std::optional<int> numberIn(const QString &text, int low, int high)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < low || number > high)
        return {};
    return number;
}

bool readFeeCap(const QString &text, Settings &settings)
{
    bool isNumber = false;
    const UInt256 wei(text.toULongLong(&isNumber));
    if (!isNumber || wei < Settings::lowestFeeCap() || wei > Settings::highestFeeCap())
        return false;
    settings.feeCap = wei;
    return true;
}

bool readExplorer(const QString &text, Settings &settings)
{
    if (text.isEmpty()) {
        settings.explorer = QUrl();
        return true;
    }
    const auto url = parseExplorer(text);
    if (url)
        settings.explorer = *url;
    return url.has_value();
}

bool readNetwork(const QString &text, Settings &settings)
{
    static const QRegularExpression id(uR"(\A[a-z0-9-]{0,60}\z)"_s);
    if (!id.match(text).hasMatch())
        return false;
    settings.network = text;
    return true;
}

/// What can't be read must not send everything past the proxy that a person had chosen.
bool readProxyKind(const QString &text, Settings &settings)
{
    if (take(ProxyWords, text, settings.proxy.kind))
        return true;
    settings.proxy.kind = ProxySettings::Kind::Socks5;
    return false;
}

bool readProxyHost(const QString &text, Settings &settings)
{
    if (!isProxyHost(text))
        return false;
    settings.proxy.host = text;
    return true;
}

bool readAsk(const QString &text, Settings &settings)
{
    if (take(BoolWords, text, settings.askPassphrase))
        return true;
    settings.askPassphrase = true;
    return false;
}

std::vector<SettingsKey> lookKeys()
{
    return {
        {u"look/theme"_s, [](const Settings &s) { return wordOf(ThemeWords, s.theme); },
         [](const QString &text, Settings &s) { return take(ThemeWords, text, s.theme); }},
        {u"look/language"_s, [](const Settings &s) { return wordOf(LanguageWords, s.language); },
         [](const QString &text, Settings &s) { return take(LanguageWords, text, s.language); }},
        {u"look/numbers"_s, [](const Settings &s) { return wordOf(NumberWords, s.numbers); },
         [](const QString &text, Settings &s) { return take(NumberWords, text, s.numbers); }},
        {u"look/dates"_s, [](const Settings &s) { return wordOf(DateWords, s.dates); },
         [](const QString &text, Settings &s) { return take(DateWords, text, s.dates); }},
        {u"reminders/notifications"_s, [](const Settings &s) { return wordOf(BoolWords, s.notifications); },
         [](const QString &text, Settings &s) { return take(BoolWords, text, s.notifications); }},
        {u"reminders/tray"_s, [](const Settings &s) { return wordOf(BoolWords, s.tray); },
         [](const QString &text, Settings &s) { return take(BoolWords, text, s.tray); }},
    };
}

std::vector<SettingsKey> protectionKeys()
{
    return {
        {u"lock/minutes"_s, [](const Settings &s) { return QString::number(s.autoLockMinutes); },
         [](const QString &text, Settings &s) {
             const auto minutes = numberIn(text, 0, Settings::MaxAutoLockMinutes);
             s.autoLockMinutes = minutes.value_or(Settings().autoLockMinutes);
             return minutes.has_value();
         }},
        {u"sign/askPassphrase"_s, [](const Settings &s) { return wordOf(BoolWords, s.askPassphrase); },
         readAsk},
        {u"sign/feeCap"_s, [](const Settings &s) { return toDecimal(s.feeCap); }, readFeeCap},
    };
}

std::vector<SettingsKey> networkKeys()
{
    return {
        {u"network/explorer"_s, [](const Settings &s) { return s.explorer.toString(); }, readExplorer},
        {u"network/chosen"_s, [](const Settings &s) { return s.network; }, readNetwork},
        {u"proxy/kind"_s, [](const Settings &s) { return wordOf(ProxyWords, s.proxy.kind); }, readProxyKind},
        {u"proxy/host"_s, [](const Settings &s) { return s.proxy.host; }, readProxyHost},
        {u"proxy/port"_s, [](const Settings &s) { return QString::number(s.proxy.port); },
         [](const QString &text, Settings &s) {
             const auto port = numberIn(text, 1, 65535);
             s.proxy.port = static_cast<std::uint16_t>(port.value_or(ProxySettings().port));
             return port.has_value();
         }},
    };
}

} // namespace

UInt256 Settings::defaultFeeCap()
{
    return UInt256(50 * Finney);
}

UInt256 Settings::lowestFeeCap()
{
    return UInt256(Finney);
}

UInt256 Settings::highestFeeCap()
{
    return UInt256(500 * Finney);
}

Settings withDefaults(const Settings &settings, SettingsGroup group)
{
    const Settings first;
    Settings next = settings;
    switch (group) {
    case SettingsGroup::Look:
        next.theme = first.theme;
        next.language = first.language;
        next.numbers = first.numbers;
        next.dates = first.dates;
        break;
    case SettingsGroup::Protection:
        next.autoLockMinutes = first.autoLockMinutes;
        next.askPassphrase = first.askPassphrase;
        next.feeCap = first.feeCap;
        break;
    case SettingsGroup::Notifications:
        next.notifications = first.notifications;
        next.tray = first.tray;
        break;
    case SettingsGroup::Proxy:
        next.proxy = first.proxy;
        break;
    case SettingsGroup::Explorer:
        next.explorer = first.explorer;
        break;
    }
    return next;
}

Settings withAllDefaults(const Settings &settings)
{
    Settings next;
    next.network = settings.network;
    return next;
}

bool weakens(const Settings &now, const Settings &next)
{
    const auto wait = [](int minutes) { return minutes == 0 ? Settings::MaxAutoLockMinutes + 1 : minutes; };
    return (now.askPassphrase && !next.askPassphrase) ||
           wait(next.autoLockMinutes) > wait(now.autoLockMinutes);
}

Result<QUrl> parseExplorer(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (text.size() > MaxExplorerLength || !url.isValid() || url.scheme() != u"https" ||
        url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return failure(ErrorCode::InvalidProfile, u"explorerUrl"_s);
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return url;
}

const std::vector<SettingsKey> &settingsKeys()
{
    static const std::vector<SettingsKey> keys = [] {
        std::vector<SettingsKey> all;
        for (const auto &group : {lookKeys(), protectionKeys(), networkKeys()})
            std::ranges::copy(group, std::back_inserter(all));
        return all;
    }();
    return keys;
}

} // namespace capstan
