// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction_record.h"
#include "ui/pages/form_page.h"

#include <QString>

#include <vector>

class QComboBox;
class QLineEdit;

namespace capstan {

class AmountEdit;
class DetailRow;
class HexLabel;
class WarningBox;

/// An address that a person knows by a name: of the address book, or another account of this wallet.
struct KnownRecipient
{
    Address address;
    QString name; ///< as typed; shown as plain text
    bool operator==(const KnownRecipient &) const = default;
};

/// **Send**: ANKR or ETH to an address, which is read back in full with the name it is known by.
class SendPage : public FormPage
{
    Q_OBJECT
public:
    explicit SendPage(QWidget *parent = nullptr);

    /// A fresh start, to @p recipient where there is one.
    void begin(const std::optional<Address> &recipient = {});
    void setKnown(const std::vector<KnownRecipient> &known);

Q_SIGNALS:
    void requested(const capstan::TransactionAction &action);

protected:
    void judge() override;
    void submit() override;

private:
    QWidget *buildChoice();
    void buildOutcome();
    ActionKind kind() const;
    void chooseUnit();
    QString nameOf(const Address &address) const;
    /// @return why it can't be sent there, in words; empty: it can
    QString judgeRecipient();
    QString judgeAmount();
    void showOutcome(const UInt256 &amount);

    std::optional<TransactionAction> m_action;
    std::vector<KnownRecipient> m_known;
    std::optional<Address> m_to;

    QPushButton *m_ankr = nullptr;
    QPushButton *m_eth = nullptr;
    QLabel *m_balance = nullptr;
    QLineEdit *m_recipient;
    QComboBox *m_book;
    HexLabel *m_readBack;
    AmountEdit *m_amount;
    WarningBox *m_lookalike;
    DetailRow *m_goes = nullptr;
    HexLabel *m_whole = nullptr;
    DetailRow *m_remaining = nullptr;
    DetailRow *m_fee = nullptr;
};

} // namespace capstan
