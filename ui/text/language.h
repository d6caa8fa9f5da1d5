// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QLocale>
#include <QTranslator>

namespace capstan {

/// The chosen language, or the first of @p system's that the program speaks, else English; never System.
Settings::Language spokenLanguage(Settings::Language chosen, const QLocale &system);

/// A language's own name of itself: "Deutsch".
QString nameOfLanguage(Settings::Language language);

/// What writes numbers and dates: @p system, unless another language than its own was chosen.
QLocale localeOf(Settings::Language chosen, const QLocale &system);

/// Puts the program's words, and Qt's own, into a language, from when it is chosen on: what was written
/// before stays until it is written anew.
class Translation
{
public:
    ~Translation();
    /// @p language is never System. @return whether it is another one than before.
    bool use(Settings::Language language);

private:
    void remove();

    Settings::Language m_language = Settings::Language::English;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace capstan
