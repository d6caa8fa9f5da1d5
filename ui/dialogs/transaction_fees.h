// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/transaction_preview.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QPushButton;

namespace capstan {

class DetailRow;
class UnitLineEdit;

/// **Slow**, **Market**, **Fast** and **Custom**, and what the choice costs. Custom opens a max fee and a
/// tip, in gwei, judged on every change of the text: what is possible is chosen at once, what is not is told
/// with its reason, and stands in the way of **Confirm**.
class TransactionFees : public QWidget
{
    Q_OBJECT
public:
    explicit TransactionFees(QWidget *parent = nullptr);

    void setPreview(const TransactionPreview &preview);
    void setChoiceEnabled(bool enabled);
    /// The fee chosen last can't be.
    void refuse(CustomFeeProblem problem);
    /// What is typed is not the fee that is shown.
    bool isRefused() const { return m_isOpen && !m_problem.isEmpty(); }

Q_SIGNALS:
    void feeChosen(capstan::FeeLevel level);
    void customFeeChosen(const capstan::DynamicFee &fee);
    void refusedChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildChoice();
    QWidget *buildCustom();
    QWidget *buildField(const QString &name, const QString &help, UnitLineEdit **edit);
    void openCustom(bool open);
    void choose(FeeLevel level);
    std::optional<DynamicFee> typedFee(QString *problem) const;
    void judge();
    void applyLater();
    void setProblem(const QString &problem);
    void showChoice();

    std::optional<TransactionPreview> m_preview;
    std::array<QPushButton *, 4> m_choices{}; ///< by FeeLevel
    QWidget *m_custom = nullptr;
    UnitLineEdit *m_maxFee = nullptr;
    UnitLineEdit *m_tip = nullptr;
    QLabel *m_message = nullptr;
    DetailRow *m_cost = nullptr;
    DetailRow *m_gas = nullptr;
    bool m_isOpen = false;
    bool m_isEnabled = false;
    QString m_problem;
};

} // namespace capstan
