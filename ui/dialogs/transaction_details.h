// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/transaction_preview.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace capstan {

class DetailList;
class DetailRow;
class FittedLabel;
class HexLabel;
class TransactionAdvanced;
class TransactionFees;
class TransactionRisks;

/// Names that the preview itself does not hold.
struct TransactionNames
{
    QString account;
    QString provider; ///< of the action
    /// Of all that are known.
    QHash<Address, QString> providers = {};
    bool operator==(const TransactionNames &) const = default;
};

/// The tab **Details**: what the transaction does and costs, its risks, and the choice of the fee.
class TransactionDetails : public QWidget
{
    Q_OBJECT
public:
    explicit TransactionDetails(QWidget *parent = nullptr);
    void setPreview(const TransactionPreview &preview, const TransactionNames &names, bool canSign);
    TransactionRisks *risks() const { return m_risks; }
    TransactionFees *fees() const { return m_fees; }
    TransactionAdvanced *advanced() const { return m_advanced; }

private:
    static QString contractName(const TransactionPreview &preview);
    void showParties(const TransactionPreview &preview, const TransactionNames &names);
    void showEffect(const TransactionPreview &preview);
    void showTotal(const TransactionPreview &preview);
    void showWorth(const TransactionPreview &preview);
    void showStakes(const TransactionPreview &preview);
    void showOutcome(const TransactionPreview &preview);

    FittedLabel *m_fromName;
    HexLabel *m_from;
    DetailRow *m_network = nullptr;
    DetailRow *m_target = nullptr;
    HexLabel *m_contract;
    DetailRow *m_goesTo = nullptr;
    HexLabel *m_recipient;
    DetailRow *m_replaces = nullptr;
    HexLabel *m_replaced;
    DetailRow *m_simulated = nullptr;
    DetailRow *m_total = nullptr;
    DetailRow *m_worth = nullptr;
    DetailList *m_stakes;
    DetailRow *m_leaves = nullptr;
    DetailRow *m_locks = nullptr;
    DetailRow *m_allowance = nullptr;
    TransactionRisks *m_risks;
    TransactionFees *m_fees;
    TransactionAdvanced *m_advanced;
};

/// The tab **Data**: the contract call taken apart.
class TransactionData : public QWidget
{
    Q_OBJECT
public:
    explicit TransactionData(QWidget *parent = nullptr);
    void setPreview(const TransactionPreview &preview, const TransactionNames &names);

private:
    void showCall(const DecodedCall &call, const QString &title, const TransactionPreview &preview,
                  const TransactionNames &names);

    DetailList *m_rows;
    QLabel *m_remark;
};

/// The tab **Hex**: the digest that is signed, and the bytes it is made from.
class TransactionHex : public QWidget
{
    Q_OBJECT
public:
    explicit TransactionHex(QWidget *parent = nullptr);
    void setPreview(const TransactionPreview &preview);
    /// To the clipboard: the bytes before they are signed.
    void copyPayload();

private:
    HexLabel *m_digest;
    QPlainTextEdit *m_payload;
};

} // namespace capstan
