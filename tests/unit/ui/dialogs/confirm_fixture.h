// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/dialogs/confirm_transaction_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// **Confirm transaction** without a flow: what a test says takes its place.
namespace capstan::test {

inline QPushButton *buttonOf(const QWidget &dialog, const QString &name)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if ((button->accessibleName().isEmpty() ? button->text() : button->accessibleName()) == name)
            return button;
    }
    return nullptr;
}

/// Anywhere, also on a tab that is not on top.
inline bool holds(const QWidget &dialog, const QString &text)
{
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->text().contains(text))
            return true;
    }
    return false;
}

/// As the core would tell it of samplePreview().
inline Risk riskOf(Risk::Kind kind)
{
    Risk risk;
    risk.kind = kind;
    risk.overridable = kind == Risk::Kind::SimulationFailed || kind == Risk::Kind::FeeAboveCap ||
                       kind == Risk::Kind::EndpointsDisagree || kind == Risk::Kind::BalanceMismatch ||
                       kind == Risk::Kind::NonceGap;
    risk.blocking =
        risk.overridable || kind == Risk::Kind::InsufficientEth || kind == Risk::Kind::ImplementationChanged;
    if (risk.blocking)
        risk.error = Error{ErrorCode::Reverted, QStringLiteral("paused"), 0, {}};
    risk.missing = ankr("0.25");
    risk.feeInAnkr = ankr("128.4");
    risk.gain = ankr("82.4");
    risk.expected.ankrIn = ankr("2.5");
    risk.found.ankrOut = ankr("400");
    risk.acceptedCode = addressOf("0x1111111111111111111111111111111111111111");
    risk.resembled = addressOf("0x45ed00000000000000000000000000000000a342");
    risk.foundCode = addressOf("0x2222222222222222222222222222222222222222");
    return risk;
}

inline Risk certainFailure()
{
    Risk risk = riskOf(Risk::Kind::SimulationFailed);
    risk.overridable = false;
    risk.certain = true;
    return risk;
}

inline TransactionPreview previewWith(const std::vector<Risk> &risks)
{
    TransactionPreview preview = samplePreview();
    preview.risks = risks;
    preview.rate = TypedRate{ankr("60000"), 1'790'000'000};
    preview.advancedBounds.minedNonce = 15;
    preview.advancedBounds.nextNonce = 16;
    preview.advancedBounds.waitingNonces = {18};
    preview.advancedBounds.lowestGas = 234'000;
    preview.advancedBounds.highestGas = 16'777'216;
    preview.advancedBounds.proposedGas = 374'400;
    preview.customBounds.lowest = {UInt256(2'000'000'000), UInt256(10'000'000)};
    preview.customBounds.highest = {UInt256(30'000'000'000), UInt256(1'000'000'000)};
    return preview;
}

/// The same with another fee, chosen by hand.
inline TransactionPreview withCustomFee(TransactionPreview preview, const DynamicFee &fee)
{
    preview.feeLevel = FeeLevel::Custom;
    preview.customFee = FeeOption{FeeLevel::Custom, fee, ankr("0.00092"),
                                  UInt256(fee.maxFeePerGas * preview.transaction.gasLimit), 24};
    preview.transaction.fee = fee;
    preview.digest = signingDigest(preview.transaction);
    return preview;
}

/// The same with what was set by hand under **Advanced**.
inline TransactionPreview withAdvanced(TransactionPreview preview, const AdvancedChoice &choice)
{
    preview.advanced = choice;
    preview.transaction.nonce = choice.nonce.value_or(preview.advancedBounds.nextNonce);
    preview.transaction.gasLimit = choice.gasLimit.value_or(preview.advancedBounds.proposedGas);
    preview.digest = signingDigest(preview.transaction);
    return preview;
}

inline QLineEdit *fieldOf(const QWidget &dialog, const QString &name)
{
    for (auto *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

struct Shown
{
    explicit Shown(const std::optional<QString> &signingBlock = {})
        : dialog(QStringLiteral("Unstake 400 ANKR from Ankr"),
                 {QStringLiteral("Savings"), QStringLiteral("Ankr")}, signingBlock, nullptr)
        , approved(&dialog, &ConfirmTransactionDialog::approved)
        , turnedDown(&dialog, &ConfirmTransactionDialog::turnedDown)
    {
        dialog.open();
    }

    void offer(const TransactionPreview &preview)
    {
        dialog.setPreview(shared(preview));
        dialog.setState(TransactionFlow::State::AwaitingApproval, std::nullopt);
    }

    bool arm() const
    {
        return QTest::qWaitFor([this] { return confirm()->isEnabled(); }, 10'000);
    }
    QPushButton *confirm() const { return buttonOf(dialog, QStringLiteral("Confirm")); }

    ConfirmTransactionDialog dialog;
    QSignalSpy approved;
    QSignalSpy turnedDown;
};

} // namespace capstan::test
