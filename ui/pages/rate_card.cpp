// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rate_card.h"

#include "core/ethereum/token_amount.h"
#include "ui/text/amount_text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/unit_line_edit.h"

#include <QBoxLayout>
#include <QDateTime>

namespace capstan {

RateCard::RateCard(QWidget *parent)
    : Card(parent)
    , m_message(paragraph({}, TextStyle::Label, Role::Secondary))
{
    body()->addWidget(textLabel(tr("Is a claim worth its fee?"), TextStyle::Strong, Role::Text));
    body()->addWidget(
        paragraph(tr("Capstan asks nobody for prices. With a rate that you enter, it warns before a claim "
                     "that may cost more than it brings."),
                  TextStyle::Body, Role::Secondary));
    auto *edit = new UnitLineEdit;
    edit->setUnit(QStringLiteral("ANKR"));
    edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    edit->setMaxLength(60);
    edit->setFixedWidth(220);
    m_edit = edit;
    auto *label = textLabel(tr("ANKR per ETH"), TextStyle::Body, Role::Text);
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(label->text());
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(label);
    line->addWidget(m_edit);
    line->addStretch();
    body()->addSpacing(4);
    body()->addLayout(line);
    body()->addWidget(m_message);
    connect(m_edit, &QLineEdit::textChanged, this, &RateCard::judge);
    connect(m_edit, &QLineEdit::editingFinished, this, &RateCard::take);
    judge();
}

Result<UInt256> RateCard::parse(const QString &text, const QLocale &locale)
{
    const UInt256 highest = UInt256(1'000'000'000'000) * UInt256(1'000'000'000'000'000'000);
    return parseAmount(text, locale).and_then([&](const UInt256 &rate) -> Result<UInt256> {
        if (rate == 0 || rate > highest)
            return failure(ErrorCode::NumberOutOfRange);
        return rate;
    });
}

void RateCard::setRate(const std::optional<TypedRate> &rate)
{
    m_rate = rate;
    if (!m_edit->hasFocus() || (rate && parse(m_edit->text(), locale()) != rate->ankrPerEth))
        m_edit->setText(rate ? toPlainAmount(rate->ankrPerEth).replace(u'.', locale().decimalPoint())
                             : QString());
    judge();
}

/// What was understood is read back.
void RateCard::judge()
{
    const bool isEmpty = m_edit->text().trimmed().isEmpty();
    const auto rate = parse(m_edit->text(), locale());
    QString words = tr("No rate: there is no such warning.");
    if (!isEmpty && rate) {
        words = tr("One ETH for %1.").arg(ankrTextFull(*rate, locale()));
        if (m_rate && m_rate->ankrPerEth == *rate)
            words = tr("%1 Entered on %2.")
                        .arg(words, locale().toString(QDateTime::fromSecsSinceEpoch(m_rate->typedAt).date(),
                                                      QLocale::LongFormat));
    } else if (!isEmpty) {
        words = rate.error().code == ErrorCode::AmountAmbiguous
                    ? tr("This can be read in two ways. Leave out grouping marks.")
                    : tr("This is no rate: a number above 0, with “%1” for decimals.")
                          .arg(locale().decimalPoint());
    }
    m_message->setText(words);
    Theme::setTextRole(m_message, isEmpty || rate ? Role::Secondary : Role::Danger);
    m_edit->setAccessibleDescription(words);
}

void RateCard::take()
{
    if (m_edit->text().trimmed().isEmpty()) {
        if (m_rate)
            Q_EMIT rateTyped(std::nullopt);
        return;
    }
    const auto rate = parse(m_edit->text(), locale());
    if (rate && (!m_rate || m_rate->ankrPerEth != *rate))
        Q_EMIT rateTyped(*rate);
}

} // namespace capstan
