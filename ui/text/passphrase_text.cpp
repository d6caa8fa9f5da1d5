// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/passphrase_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace capstan {

namespace {

constexpr double GuessesPerSecondLog10 = 4;

struct Step
{
    double secondsLog10; ///< below this
    const char *words;
};

// An hour is 10^3.56 s, a day 10^4.94, a month 10^6.41, a year 10^7.5, a century 10^9.5.
constexpr std::array Steps{
    Step{1.78, QT_TRANSLATE_NOOP("PassphraseText", "guessed at once")},
    Step{3.56, QT_TRANSLATE_NOOP("PassphraseText", "guessed within minutes")},
    Step{4.94, QT_TRANSLATE_NOOP("PassphraseText", "guessed within hours")},
    Step{6.41, QT_TRANSLATE_NOOP("PassphraseText", "guessed within days")},
    Step{7.5, QT_TRANSLATE_NOOP("PassphraseText", "guessed within months")},
    Step{9.5, QT_TRANSLATE_NOOP("PassphraseText", "guessed within years")},
};
constexpr auto Beyond = QT_TRANSLATE_NOOP("PassphraseText", "not guessed in a lifetime");

constexpr std::array Grades{
    QT_TRANSLATE_NOOP("PassphraseText", "Very weak: %1"), QT_TRANSLATE_NOOP("PassphraseText", "Weak: %1"),
    QT_TRANSLATE_NOOP("PassphraseText", "Fair: %1"), QT_TRANSLATE_NOOP("PassphraseText", "Good: %1"),
    QT_TRANSLATE_NOOP("PassphraseText", "Strong: %1")};

QString translated(const char *text)
{
    return QCoreApplication::translate("PassphraseText", text);
}

} // namespace

QString passphraseRatingText(const PassphraseRating &rating)
{
    const double secondsLog10 = rating.guessesLog10 - GuessesPerSecondLog10;
    const char *words = Beyond;
    for (const Step &step : Steps) {
        if (secondsLog10 < step.secondsLog10) {
            words = step.words;
            break;
        }
    }
    const int grade = std::clamp(rating.score, 0, static_cast<int>(Grades.size()) - 1);
    return translated(Grades[static_cast<std::size_t>(grade)]).arg(translated(words));
}

} // namespace capstan
