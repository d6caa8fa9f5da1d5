// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

struct Spoken
{
    Settings::Language language;
    QLatin1StringView code; ///< as translations/ and Qt name their files
    QLocale::Language name;
    QStringView own;
};

constexpr std::array<Spoken, 5> Languages{{
    {Settings::Language::English, "en"_L1, QLocale::English, u"English"},
    {Settings::Language::German, "de"_L1, QLocale::German, u"Deutsch"},
    {Settings::Language::Spanish, "es"_L1, QLocale::Spanish, u"Español"},
    {Settings::Language::Russian, "ru"_L1, QLocale::Russian, u"Русский"},
    {Settings::Language::Chinese, "zh_CN"_L1, QLocale::Chinese, u"简体中文"},
}};

const Spoken &entryOf(Settings::Language language)
{
    const auto found = std::ranges::find(Languages, language, &Spoken::language);
    return found == Languages.end() ? Languages.front() : *found;
}

/// Traditional characters are another script: who reads them is better served by English.
bool isSpoken(const QLocale &locale, const Spoken &spoken)
{
    return locale.language() == spoken.name &&
           (spoken.name != QLocale::Chinese || locale.script() == QLocale::SimplifiedChineseScript);
}

} // namespace

Settings::Language spokenLanguage(Settings::Language chosen, const QLocale &system)
{
    if (chosen != Settings::Language::System)
        return chosen;
    for (const QString &name : system.uiLanguages()) {
        const QLocale wished(name);
        for (const Spoken &each : Languages) {
            if (isSpoken(wished, each))
                return each.language;
        }
    }
    return Settings::Language::English;
}

QString nameOfLanguage(Settings::Language language)
{
    return entryOf(language).own.toString();
}

QLocale localeOf(Settings::Language chosen, const QLocale &system)
{
    const Spoken &spoken = entryOf(chosen);
    const bool isSystems = chosen == Settings::Language::System || isSpoken(system, spoken);
    return isSystems ? system : QLocale(QString(spoken.code));
}

Translation::~Translation()
{
    remove();
}

bool Translation::use(Settings::Language language)
{
    if (language == m_language)
        return false;
    remove();
    m_language = language;
    const QString code = entryOf(language).code;
    if (m_qtWords.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(u":/i18n/capstan_"_s + code))
        QCoreApplication::installTranslator(&m_words);
    return true;
}

void Translation::remove()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

} // namespace capstan
