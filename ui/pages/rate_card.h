// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/transaction_preview.h"
#include "ui/widgets/card.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace capstan {

/// **ANKR per ETH**, typed by a person: only for the warning that a claim may cost more than it brings.
class RateCard : public Card
{
    Q_OBJECT
public:
    explicit RateCard(QWidget *parent = nullptr);
    void setRate(const std::optional<TypedRate> &rate);

    /// What was typed, as wei of ANKR for one ETH. @return what parseAmount() returns; NumberOutOfRange for
    /// nothing, and for what no price was ever near.
    static Result<UInt256> parse(const QString &text, const QLocale &locale);

Q_SIGNALS:
    /// None: the field was emptied. Comes when the typing is done, not with every digit.
    void rateTyped(const std::optional<capstan::UInt256> &ankrPerEth);

private:
    void judge();
    void take();

    QLineEdit *m_edit;
    QLabel *m_message;
    std::optional<TypedRate> m_rate;
};

} // namespace capstan
