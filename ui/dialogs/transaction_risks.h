// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/transaction_preview.h"
#include "ui/text/plan_text.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace capstan {

/// The risks of a transaction, a box each, and what a person can do about those that stand in its way:
/// accept the contract's new code once it is read what that means, and insist on what can be insisted on by
/// typing a word. What was ticked or typed is gone as soon as the risks are others.
class TransactionRisks : public QWidget
{
    Q_OBJECT
public:
    explicit TransactionRisks(QWidget *parent = nullptr);

    /// Without @p canSign the boxes only tell. @p provider is plain text.
    void setPreview(const TransactionPreview &preview, const QString &provider, bool canSign);
    /// What the person insists on now.
    RiskOverrides overrides() const;

Q_SIGNALS:
    void overridesChanged();
    void codeAccepted(const capstan::Address &code);

private:
    void addBox(const Risk &risk, const Notice &notice, const TransactionPreview &preview);
    void addReview(const Risk &risk, bool canSign);
    void addOverride();

    std::vector<Risk> m_risks;
    std::vector<Notice> m_notices;
    bool m_canSign = false;
    QVBoxLayout *m_boxes;
    QLineEdit *m_word = nullptr; ///< while there is something to insist on
};

} // namespace capstan
