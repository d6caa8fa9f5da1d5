// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/token_amount.h"
#include "tests/fuzz/check.h"

#include <QStringList>

#include <array>

using namespace capstan;

namespace {

const std::array<QLocale, 8> &locales()
{
    static const std::array<QLocale, 8> list{
        QLocale::c(),
        QLocale(QLocale::English, QLocale::UnitedStates),
        QLocale(QLocale::German, QLocale::Germany),
        QLocale(QLocale::French, QLocale::France),
        QLocale(QLocale::German, QLocale::Switzerland),
        QLocale(QLocale::Hindi, QLocale::India),
        QLocale(QLocale::Arabic, QLocale::Egypt),
        QLocale(QLocale::Spanish, QLocale::Spain),
    };
    return list;
}

void checkAccepted(const UInt256 &wei, const QLocale &locale, int maxDecimals)
{
    const QString plain = toPlainAmount(wei);
    const auto point = plain.indexOf(u'.');
    CAPSTAN_CHECK(parsePlainAmount(plain) == wei);
    CAPSTAN_CHECK(point < 0 || plain.size() - point - 1 <= maxDecimals);
    const auto shown = parseAmount(toDisplayAmountFull(wei, locale), locale);
    CAPSTAN_CHECK(!shown || *shown == wei);
}

} // namespace

/// The first byte chooses locale and decimals, the rest is what was typed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QLocale &locale = locales()[data[0] % locales().size()];
    const int maxDecimals = data[0] / locales().size() % 2 == 0 ? StakingDecimals : TokenDecimals;
    const QString typed =
        QString::fromUtf8(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const auto amount = parseAmount(typed, locale, maxDecimals);
    if (amount) {
        checkAccepted(*amount, locale, maxDecimals);
    } else if (amount.error().code == ErrorCode::AmountAmbiguous) {
        const QStringList readings = amount.error().detail.split(u'\n');
        CAPSTAN_CHECK(readings.size() <= 2);
        for (const QString &reading : readings) {
            const auto read = parsePlainAmount(reading);
            CAPSTAN_CHECK(read || read.error().code != ErrorCode::InvalidNumber);
        }
    }
    if (const auto plain = parsePlainAmount(typed)) {
        checkAccepted(*plain, locale, TokenDecimals);
    }
    return 0;
}
