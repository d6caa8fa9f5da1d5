// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/ethereum/uint256.h"

#include <QWidget>

#include <optional>

class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace capstan {

class UnitLineEdit;

/// The field **Amount** with **Max**. It judges its text on every change, however it came there (typed,
/// pasted, set from outside), in the widget's locale, and reads back beneath what it understood. What the
/// text means is its own matter; whether the amount is possible is the page's, which tells it by refuse().
class AmountEdit : public QWidget
{
    Q_OBJECT
public:
    explicit AmountEdit(QWidget *parent = nullptr);

    void setUnit(const QString &unit); ///< shown after the digits; default "ANKR"
    void setDecimals(int decimals);    ///< most that are accepted; default StakingDecimals
    /// What **Max** fills in; none or 0 disables it.
    void setMaximum(const std::optional<UInt256> &maximum);

    QString text() const;
    void setText(const QString &text);
    /// As text with the locale's decimal sign and no grouping, which is never ambiguous.
    void setAmount(const UInt256 &amount);

    std::optional<UInt256> amount() const { return m_amount; } ///< none while the text is empty or refused
    std::optional<Error> problem() const { return m_problem; } ///< why the text is refused; none when empty

    /// The amount was understood and can't be used: why, and amounts that could, each a link that fills it
    /// in.
    void refuse(const QString &reason, const std::vector<UInt256> &nearest);
    /// Takes back refuse().
    void accept();
    bool isRefused() const { return m_refused; }

Q_SIGNALS:
    void amountChanged(const std::optional<capstan::UInt256> &amount,
                       const std::optional<capstan::Error> &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void judge();
    void showReadBack();
    void showRefusal(const QString &reason, const std::vector<UInt256> &offers);
    void setMessage(const QString &message, bool refused);
    void clearOffers();

    UnitLineEdit *m_edit;
    QFrame *m_field;
    QPushButton *m_max;
    QLabel *m_message;
    QHBoxLayout *m_offers;
    int m_decimals;
    std::optional<UInt256> m_maximum;
    std::optional<UInt256> m_amount;
    std::optional<Error> m_problem;
    bool m_refused = false;
};

/// Why a text is not an amount, in words; @p text is what was typed.
QString describeAmountProblem(const Error &problem, const QString &text, const QLocale &locale, int decimals);

} // namespace capstan
