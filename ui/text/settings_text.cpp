// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/settings_text.h"

#include "core/base/redaction.h"
#include "ui/text/amount_text.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Translated in the context "SettingsText".
class SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(SettingsText)
};

QString endpointLine(const EndpointHealth &endpoint)
{
    const QString block = endpoint.block ? QString::number(*endpoint.block) : u"unknown"_s;
    QString state = endpoint.verified ? u"works"_s : u"not asked yet"_s;
    if (endpoint.lastError)
        state =
            u"error %1 %2 %3"_s.arg(QString::number(static_cast<int>(endpoint.lastError->code)),
                                    QString::number(endpoint.lastError->number), endpoint.lastError->detail);
    const QString latency = endpoint.latencyMs ? u"%1 ms"_s.arg(*endpoint.latencyMs) : u"no answer"_s;
    return u"  %1: %2, %3, block %4"_s.arg(endpoint.url.host(), state, latency, block);
}

QString withoutMarks(QString line)
{
    static const QRegularExpression link(uR"(\[([^\]]*)\]\([^)]*\))"_s);
    line.replace(link, u"\\1"_s);
    return line.remove(u"**"_s).remove(u'`');
}

} // namespace

QStringList privacyNote()
{
    return {
        SettingsText::tr(
            "To the nodes of the network that is chosen: your addresses, what is asked about them, "
            "and the transactions that you sign. Whoever runs a node sees them together with your "
            "internet address; a proxy hides that, and a node of your own sees it alone."),
        SettingsText::tr("To nobody else anything. There are no statistics, no prices are asked for, and no "
                         "updates are looked for. An explorer is opened in your browser when you press its "
                         "button, and then learns of that transaction."),
        SettingsText::tr("Keys, phrases and passphrases never leave this computer."),
    };
}

QString endpointTestText(const Result<EndpointFacts> &facts, const QLocale &locale)
{
    if (!facts) {
        if (facts.error().code == ErrorCode::WrongChain)
            return SettingsText::tr("Another chain (id %1): it is not used.")
                .arg(locale.toString(facts.error().number));
        return describeError(facts.error());
    }
    const QString block = SettingsText::tr("%1 ms, block %2")
                              .arg(locale.toString(facts->latencyMs), countText(facts->block, locale));
    if (facts->blockAgeSeconds < 0)
        return SettingsText::tr("%1, which is from the future: one of the clocks is wrong").arg(block);
    if (facts->blockAgeSeconds < 60)
        return SettingsText::tr("%1, %2 s old").arg(block, locale.toString(facts->blockAgeSeconds));
    return SettingsText::tr("%1, %2").arg(block, TimeText(locale).age(facts->blockAgeSeconds));
}

QString networkProblem(const Error &error)
{
    static const QRegularExpression place(uR"(\ArpcUrls\[(\d+)\]\z)"_s);
    if (error.code != ErrorCode::InvalidProfile)
        return describeError(error);
    if (const auto match = place.match(error.detail); match.hasMatch())
        return SettingsText::tr(
                   "Endpoint %1 can't be used: https:// and a host, each only once; http:// only for "
                   "this computer.")
            .arg(match.captured(1).toInt() + 1);
    if (error.detail == u"rpcUrls")
        return SettingsText::tr("From 1 to 16 endpoints, one a line.");
    if (error.detail == u"name")
        return SettingsText::tr("A name of 1 to 60 characters that no other network has.");
    if (error.detail == u"chainId")
        return SettingsText::tr("A chain id is a number above 0, and a chain can be here only once.");
    if (error.detail == u"explorerUrl")
        return SettingsText::tr("The explorer's address begins with https://, or there is none.");
    if (error.detail == u"contracts.staking")
        return SettingsText::tr("The staking contract is an address: 0x and 40 hexadecimal digits.");
    if (error.detail == u"contracts.token")
        return SettingsText::tr("The token contract is an address: 0x and 40 hexadecimal digits.");
    if (error.detail == u"contracts.stakingConfig")
        return SettingsText::tr("The staking configuration is an address: 0x and 40 hexadecimal digits.");
    return describeError(error);
}

QString settingsNames(const QStringList &keys)
{
    // Translated with the cards that have them as titles.
    struct Part
    {
        QLatin1String prefix;
        const char *card;
        const char *title;
    };
    static constexpr Part parts[] = {
        {"look/"_L1, "capstan::LookCard", QT_TRANSLATE_NOOP("capstan::LookCard", "Look and formats")},
        {"lock/"_L1, "capstan::ProtectionCard",
         QT_TRANSLATE_NOOP("capstan::ProtectionCard", "Keys and signing")},
        {"sign/"_L1, "capstan::ProtectionCard",
         QT_TRANSLATE_NOOP("capstan::ProtectionCard", "Keys and signing")},
        {"reminders/"_L1, "capstan::RemindersCard", QT_TRANSLATE_NOOP("capstan::RemindersCard", "Reminders")},
        {"proxy/"_L1, "capstan::ProxyCard", QT_TRANSLATE_NOOP("capstan::ProxyCard", "Proxy")},
        {"network/explorer"_L1, "capstan::ExplorerCard",
         QT_TRANSLATE_NOOP("capstan::ExplorerCard", "Block explorer")},
        {"network/chosen"_L1, "capstan::NetworksCard",
         QT_TRANSLATE_NOOP("capstan::NetworksCard", "Networks")},
    };
    std::vector<std::pair<QString, QStringList>> named;
    for (const QString &key : keys) {
        const auto *part = std::ranges::find_if(
            parts, [&key](QLatin1String prefix) { return key.startsWith(prefix); }, &Part::prefix);
        const QString title =
            part == std::end(parts) ? QString() : QCoreApplication::translate(part->card, part->title);
        const auto same = std::ranges::find(named, title, &std::pair<QString, QStringList>::first);
        if (same != named.end() && !title.isEmpty())
            same->second.append(key);
        else
            named.emplace_back(title, QStringList{key});
    }
    QStringList names;
    for (const auto &[title, itsKeys] : named) {
        const QString all = itsKeys.join(u", "_s);
        names.append(
            title.isEmpty()
                ? all
                : SettingsText::tr("%1 (%2)", "a part of the settings, names in a file").arg(title, all));
    }
    return names.join(u", "_s);
}

QString releaseNotes(const QString &markdown, const QString &version)
{
    QString wanted;
    for (const QString &heading : {version, u"Unreleased"_s}) {
        if (markdown.contains(u"\n## [%1]"_s.arg(heading))) {
            wanted = u"## [%1]"_s.arg(heading);
            break;
        }
    }
    if (wanted.isEmpty())
        return {};
    QStringList notes;
    bool isInside = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(u"## "_s)) {
            if (isInside)
                break;
            isInside = line.startsWith(wanted);
            continue;
        }
        if (!isInside)
            continue;
        const QString words = withoutMarks(line);
        if (words.startsWith(u"### "_s))
            notes.append(words.mid(4));
        else if (words.startsWith(u"- "_s))
            notes.append(u"• "_s + words.mid(2));
        else if (!words.trimmed().isEmpty() && !notes.isEmpty())
            notes.back() += u' ' + words.trimmed();
    }
    return notes.join(u'\n');
}

QString diagnosticsText(const DiagnosticFacts &facts)
{
    QStringList lines{
        u"Capstan %1"_s.arg(facts.version),
        u"Qt %1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        u"%1, %2, %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        u"window system: %1"_s.arg(QGuiApplication::platformName()),
        u"network: %1, chain %2"_s.arg(plainText(facts.networkName, 60), QString::number(facts.chainId)),
    };
    for (const EndpointHealth &endpoint : facts.endpoints)
        lines.append(endpointLine(endpoint));
    lines.append(u"settings: "_s + facts.settings.join(u", "_s));
    lines.append(u"log:"_s);
    lines.append(facts.log);
    for (QString &line : lines)
        line = redacted(line);
    return lines.join(u'\n') + u'\n';
}

} // namespace capstan
