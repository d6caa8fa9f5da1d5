// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirm_transaction_dialog.h"

#include "ui/dialogs/transaction_advanced.h"
#include "ui/dialogs/transaction_fees.h"
#include "ui/dialogs/transaction_risks.h"
#include "ui/text/confirm_text.h"
#include "ui/text/error_text.h"
#include "ui/text/line_breaks.h"
#include "ui/text/plain_text.h"
#include "ui/text/risk_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/warning_box.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

namespace capstan {

using State = TransactionFlow::State;

ConfirmTransactionDialog::ConfirmTransactionDialog(const QString &headline, const TransactionNames &names,
                                                   const std::optional<QString> &signingBlock,
                                                   QWidget *parent)
    : QDialog(parent)
    , m_names{plainText(names.account, 60), plainText(names.provider, 60)}
    , m_signingBlock(signingBlock)
    , m_context(paragraph(tr("Confirm transaction"), TextStyle::Label, Role::Secondary))
    , m_stack(new QStackedWidget)
    , m_details(new TransactionDetails)
    , m_data(new TransactionData)
    , m_hex(new TransactionHex)
    , m_notice(new WarningBox(WarningBox::Kind::Danger))
    , m_changes(new WarningBox(WarningBox::Kind::Caution))
    , m_watchOnly(new WarningBox(WarningBox::Kind::Info))
    , m_passphrase(new PassphraseRow)
{
    setWindowTitle(tr("Confirm transaction"));
    setMinimumWidth(600);
    m_stack->addWidget(buildWaiting());
    m_stack->addWidget(buildTabs());

    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(22, 18, 22, 12);
    inside->setSpacing(4);
    inside->addWidget(m_context);
    inside->addWidget(paragraph(breakable(plainText(headline)), TextStyle::DialogTitle, Role::Text));
    inside->addSpacing(8);
    for (WarningBox *box : {m_notice, m_watchOnly, m_changes}) {
        inside->addWidget(box);
        box->hide();
    }
    inside->addWidget(m_stack, 1);
    inside->addWidget(m_passphrase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(inside, 1);
    layout->addWidget(separator());
    layout->addWidget(buildFooter());

    m_arming.setSingleShot(true);
    connect(&m_arming, &QTimer::timeout, this, &ConfirmTransactionDialog::updateControls);
    connectTabs();
    connect(m_notice, &WarningBox::wayOutTaken, this, [this] {
        if (m_state == State::Ended)
            Q_EMIT retryRequested();
        else
            Q_EMIT unlockRequested();
    });
    m_watchOnly->setWayOut(tr("Copy the unsigned transaction"));
    connect(m_watchOnly, &WarningBox::wayOutTaken, m_hex, &TransactionHex::copyPayload);
    m_reject->setFocus();
    updateControls();
}

/// Previews that come while a signal of a choice is under way are the answer to it.
void ConfirmTransactionDialog::connectTabs()
{
    TransactionFees *fees = m_details->fees();
    TransactionAdvanced *advanced = m_details->advanced();
    const auto choosing = [this](auto member) {
        return [this, member](const auto &choice) {
            m_isChoosing = true;
            Q_EMIT(this->*member)(choice);
            m_isChoosing = false;
        };
    };
    connect(fees, &TransactionFees::feeChosen, this, choosing(&ConfirmTransactionDialog::feeChosen));
    connect(fees, &TransactionFees::customFeeChosen, this,
            choosing(&ConfirmTransactionDialog::customFeeChosen));
    connect(advanced, &TransactionAdvanced::advancedChosen, this,
            choosing(&ConfirmTransactionDialog::advancedChosen));
    connect(fees, &TransactionFees::refusedChanged, this, &ConfirmTransactionDialog::updateControls);
    connect(advanced, &TransactionAdvanced::refusedChanged, this, &ConfirmTransactionDialog::updateControls);
    connect(m_passphrase, &PassphraseRow::changed, this, &ConfirmTransactionDialog::updateControls);
    connect(m_passphrase, &PassphraseRow::authorised, this, &ConfirmTransactionDialog::approve);
    connect(m_passphrase, &PassphraseRow::refused, this, &ConfirmTransactionDialog::tell);
    connect(m_details->risks(), &TransactionRisks::overridesChanged, this,
            &ConfirmTransactionDialog::updateControls);
    connect(m_details->risks(), &TransactionRisks::codeAccepted, this, [this](const Address &code) {
        // That it is gone then is no news.
        std::erase_if(m_baseline->risks,
                      [](const Risk &risk) { return risk.kind == Risk::Kind::ImplementationChanged; });
        Q_EMIT codeAccepted(code);
    });
}

void ConfirmTransactionDialog::follow(TransactionFlow *flow)
{
    if (m_flow) {
        disconnect(m_flow, nullptr, this, nullptr);
        disconnect(this, nullptr, m_flow, nullptr);
    }
    m_flow = flow;
    connect(flow, &TransactionFlow::previewChanged, this, &ConfirmTransactionDialog::setPreview);
    connect(flow, &TransactionFlow::stateChanged, this,
            [this, flow](State state) { setState(state, flow->error()); });
    connect(this, &ConfirmTransactionDialog::feeChosen, flow, &TransactionFlow::chooseFee);
    connect(this, &ConfirmTransactionDialog::customFeeChosen, flow, [this, flow](const DynamicFee &fee) {
        if (const auto problem = flow->chooseCustomFee(fee))
            m_details->fees()->refuse(*problem);
    });
    connect(this, &ConfirmTransactionDialog::advancedChosen, flow,
            [this, flow](const AdvancedChoice &choice) {
                if (const auto problem = flow->chooseAdvanced(choice))
                    m_details->advanced()->refuse(*problem);
            });
    connect(this, &ConfirmTransactionDialog::codeAccepted, flow, &TransactionFlow::acceptImplementation);
    connect(this, &ConfirmTransactionDialog::approved, flow, &TransactionFlow::approveDespite);
    connect(this, &ConfirmTransactionDialog::turnedDown, flow, &TransactionFlow::reject);
    setPreview(flow->preview());
    setState(flow->state(), flow->error());
}

void ConfirmTransactionDialog::setPreview(const TransactionPreviewPtr &preview)
{
    if (preview) {
        noteChanges(*preview);
    } else {
        m_baseline.reset();
        m_changes->hide();
    }
    if (preview && (!m_preview || m_preview->risks != preview->risks))
        m_revealsRisks = true;
    m_preview = preview;
    if (preview) {
        m_context->setText(
            tr("Confirm transaction · %1").arg(breakable(plainText(preview->networkName, 60))));
        m_details->setPreview(*preview, m_names, canSign());
        m_data->setPreview(*preview, m_names);
        m_hex->setPreview(*preview);
    }
    updateControls();
}

void ConfirmTransactionDialog::noteChanges(const TransactionPreview &preview)
{
    const bool isOther = !m_preview || preview.digest != m_preview->digest ||
                         !previewChanges(*m_preview, preview, m_names.provider, locale()).isEmpty();
    if (!m_baseline) {
        m_baseline = preview;
    } else if (m_isChoosing) {
        m_baseline->fees = preview.fees;
        m_baseline->feeLevel = preview.feeLevel;
        m_baseline->customFee = preview.customFee;
        m_baseline->transaction.nonce = preview.transaction.nonce;
        m_baseline->advanced = preview.advanced;
        m_baseline->risks = preview.risks;
    }
    const QStringList changes = previewChanges(*m_baseline, preview, m_names.provider, locale());
    m_changes->setText(tr("This has changed since you looked."), breakable(changes.join(u'\n')));
    m_changes->setVisible(!changes.isEmpty());
    if (isOther)
        m_arming.start(m_preview ? ChangeDelayMs : ArmingDelayMs);
}

void ConfirmTransactionDialog::setState(State state, const std::optional<Error> &error)
{
    m_state = state;
    m_error = error;
    updateControls();
    if (m_flow && m_flow->record() && (state == State::Broadcasting || state == State::Sent)) {
        const TransactionRecord record = *m_flow->record();
        disconnect(m_flow, nullptr, this, nullptr);
        Q_EMIT sent(record);
        accept();
    }
}

void ConfirmTransactionDialog::tell(const std::optional<Error> &error)
{
    m_error = error;
    updateControls();
}

/// Why **Confirm** can't be pressed; empty when it can.
QString ConfirmTransactionDialog::confirmBlock() const
{
    if (m_signingBlock)
        return *m_signingBlock;
    if (const QString progress = progressText(m_state, m_preview != nullptr); !progress.isEmpty())
        return progress;
    if (!m_preview)
        return tr("Not ready yet.");
    const QString obstacle = confirmObstacle(*m_preview, m_details->risks()->overrides());
    if (!obstacle.isEmpty())
        return obstacle;
    if (m_details->fees()->isRefused())
        return tr("The fee that you entered is not possible.");
    if (m_details->advanced()->isRefused())
        return tr("What you entered under Advanced is not possible.");
    return m_passphrase->block();
}

void ConfirmTransactionDialog::updateControls()
{
    const bool ended = m_state == State::Ended;
    const bool canReject = m_state == State::Preparing || m_state == State::AwaitingApproval;
    const QString block = confirmBlock();
    m_stack->setCurrentIndex(m_preview ? 1 : 0);
    m_stack->setVisible(m_preview || !ended);
    if (!m_preview && !ended)
        m_spinner->start();
    else
        m_spinner->stop();
    m_confirm->setEnabled(block.isEmpty() && !m_arming.isActive());
    m_confirm->setToolTip(plainToolTip(block));
    m_confirm->setAccessibleDescription(block);
    m_confirm->setVisible(!ended);
    m_reject->setEnabled(canReject);
    m_reject->setVisible(!ended);
    m_close->setVisible(ended);
    const bool canChoose = m_state == State::AwaitingApproval && m_preview && m_preview->estimatedGas > 0;
    m_details->fees()->setChoiceEnabled(canChoose);
    m_details->advanced()->setChoiceEnabled(canChoose);
    Theme::setKind(m_confirm,
                   m_preview && !m_preview->canConfirm() ? ButtonKind::Danger : ButtonKind::Accent);
    m_watchOnly->setVisible(!canSign() && m_preview);
    m_watchOnly->setText(m_signingBlock.value_or(QString()), {});
    // Said once: above, where there is a way to go on.
    m_reason->setText(canSign() || !m_preview ? block : QString());
    showNotice();
}

void ConfirmTransactionDialog::showNotice()
{
    m_notice->setVisible(m_error.has_value());
    if (!m_error)
        return;
    const bool locked = m_error->code == ErrorCode::VaultLocked && m_state == State::AwaitingApproval;
    m_notice->setKind(locked ? WarningBox::Kind::Caution : WarningBox::Kind::Danger);
    m_notice->setText(breakable(describeError(*m_error)), tr("Nothing was sent."));
    m_notice->setWayOut(locked ? tr("Unlock") : m_state == State::Ended ? tr("Try again") : QString());
}

void ConfirmTransactionDialog::confirm()
{
    if (!m_preview || !confirmBlock().isEmpty() || m_arming.isActive())
        return;
    m_error.reset();
    if (m_passphrase->isAsked())
        m_passphrase->submit(m_preview->digest);
    else
        approve(m_preview->digest);
}

/// The passphrase takes a while to check, in which something else may have been shown.
void ConfirmTransactionDialog::approve(const Hash32 &digest)
{
    const RiskOverrides overrides = m_details->risks()->overrides();
    if (m_state == State::AwaitingApproval && m_preview->digest == digest && !m_arming.isActive() &&
        m_preview->canConfirm(overrides)) {
        Q_EMIT approved(digest, overrides);
        return;
    }
    tell(Error{ErrorCode::PreviewChanged, {}, 0, {}});
}

bool ConfirmTransactionDialog::closeForLock()
{
    if (m_state != State::Preparing && m_state != State::AwaitingApproval)
        return false;
    reject();
    return true;
}

void ConfirmTransactionDialog::reject()
{
    switch (m_state) {
    case State::Preparing:
    case State::AwaitingApproval:
        Q_EMIT turnedDown();
        break;
    case State::Ended:
        break;
    default:
        return; // signing can't be stopped half-way, and ends by itself
    }
    m_passphrase->forget();
    QDialog::reject();
}

} // namespace capstan
