// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/transaction_preview.h"

#include <QWidget>

#include <array>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace capstan {

class DetailList;
class DetailRow;
class HexLabel;

/// Names that the preview itself does not hold; plain text.
struct TransactionNames
{
    QString account;
    QString provider;
    bool operator==(const TransactionNames &) const = default;
};

/// The tab **Details**: what the transaction does and costs, its risks, and the choice of the fee.
class TransactionDetails : public QWidget
{
    Q_OBJECT
public:
    explicit TransactionDetails(QWidget *parent = nullptr);
    void setPreview(const TransactionPreview &preview, const TransactionNames &names);
    void setFeeChoiceEnabled(bool enabled);

Q_SIGNALS:
    void feeChosen(capstan::FeeLevel level);

private:
    void showRecipient(const TransactionPreview &preview, const TransactionNames &names);
    void showEffect(const TransactionPreview &preview);
    void showRisks(const TransactionPreview &preview, const TransactionNames &names);
    void showFees(const TransactionPreview &preview);
    QWidget *buildFeeLine();

    HexLabel *m_from;
    HexLabel *m_contract;
    DetailRow *m_network = nullptr;
    DetailRow *m_recipient = nullptr;
    DetailRow *m_replaces = nullptr;
    DetailRow *m_simulated = nullptr;
    DetailRow *m_leaves = nullptr;
    QVBoxLayout *m_risks;
    std::array<QPushButton *, 3> m_fees{}; ///< slow, market, fast
    DetailRow *m_cost = nullptr;
    DetailRow *m_nonce = nullptr;
    DetailRow *m_gas = nullptr;
};

/// The tab **Data**: the contract call taken apart.
class TransactionData : public QWidget
{
    Q_OBJECT
public:
    explicit TransactionData(QWidget *parent = nullptr);
    void setPreview(const TransactionPreview &preview, const TransactionNames &names);

private:
    DetailList *m_rows;
    QLabel *m_unknown;
};

/// The tab **Hex**: the digest that is signed, and the bytes it is made from.
class TransactionHex : public QWidget
{
    Q_OBJECT
public:
    explicit TransactionHex(QWidget *parent = nullptr);
    void setPreview(const TransactionPreview &preview);

private:
    HexLabel *m_digest;
    QPlainTextEdit *m_payload;
};

} // namespace capstan
