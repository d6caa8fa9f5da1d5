// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/transaction_preview.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace capstan {

class DetailRow;

/// The nonce, and under **Advanced**, which is closed at first, **Nonce** and **Gas limit** to set by hand.
/// Judged on every change of the text, as TransactionFees does it.
class TransactionAdvanced : public QWidget
{
    Q_OBJECT
public:
    explicit TransactionAdvanced(QWidget *parent = nullptr);

    void setPreview(const TransactionPreview &preview);
    void setChoiceEnabled(bool enabled);
    /// What was chosen last can't be.
    void refuse(AdvancedProblem problem);
    /// What is typed is not what is shown.
    bool isRefused() const { return !m_problem.isEmpty(); }

Q_SIGNALS:
    void advancedChosen(const capstan::AdvancedChoice &choice);
    void refusedChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildFields();
    QWidget *buildField(const QString &name, QLineEdit **edit);
    void open(bool isOpen);
    void fill(QLineEdit *edit, std::uint64_t value, std::uint64_t before);
    std::optional<AdvancedChoice> typedChoice(QString *problem) const;
    void judge();
    void setProblem(const QString &problem);

    std::optional<TransactionPreview> m_preview;
    DetailRow *m_nonceRow;
    QPushButton *m_toggle;
    QWidget *m_fields = nullptr;
    QLineEdit *m_nonce = nullptr;
    QLineEdit *m_gas = nullptr;
    QLabel *m_message = nullptr;
    bool m_isOpen = false;
    bool m_isEnabled = false;
    QString m_problem;
};

} // namespace capstan
