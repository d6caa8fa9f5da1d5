// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/confirm_text.h"

#include "ui/text/amount_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace capstan {

namespace {

struct ConfirmText
{
    Q_DECLARE_TR_FUNCTIONS(ConfirmText)
};

} // namespace

QString effectText(const BalanceEffect &effect, const QLocale &locale)
{
    QStringList parts;
    if (effect.ankrIn != 0)
        parts << u'+' + ankrTextFull(effect.ankrIn, locale);
    if (effect.ankrOut != 0)
        parts << u'−' + ankrTextFull(effect.ankrOut, locale);
    if (effect.ethIn != 0)
        parts << u'+' + ethTextFull(effect.ethIn, locale);
    if (effect.ethOut != 0)
        parts << u'−' + ethTextFull(effect.ethOut, locale);
    return parts.isEmpty() ? ConfirmText::tr("nothing", "what balances change by")
                           : parts.join(QStringLiteral(", "));
}

QString progressText(TransactionFlow::State state, bool isShown)
{
    using State = TransactionFlow::State;
    switch (state) {
    case State::Preparing:
        return isShown ? ConfirmText::tr("Reading the chain again…") : ConfirmText::tr("Not ready yet.");
    case State::AwaitingApproval:
        return {};
    case State::Signing:
        return ConfirmText::tr("Signing…");
    case State::Journalling:
        return ConfirmText::tr("Writing it down before it is sent…");
    case State::Broadcasting:
    case State::Sent:
        return ConfirmText::tr("Sending…");
    case State::Ended:
        return ConfirmText::tr("Nothing was sent.");
    }
    return {};
}

} // namespace capstan
