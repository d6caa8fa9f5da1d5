// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirm_transaction_dialog.h"

#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"
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
    , m_names(names)
    , m_signingBlock(signingBlock)
    , m_context(textLabel(tr("Confirm transaction"), TextStyle::Label, Role::Secondary))
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_details(new TransactionDetails)
    , m_data(new TransactionData)
    , m_hex(new TransactionHex)
    , m_notice(new WarningBox(WarningBox::Kind::Danger))
{
    setWindowTitle(tr("Confirm transaction"));
    setMinimumWidth(600);
    m_tabs->addTab(m_details, tr("Details"));
    m_tabs->addTab(m_data, tr("Data"));
    m_tabs->addTab(m_hex, tr("Hex"));
    m_stack->addWidget(buildWaiting());
    m_stack->addWidget(m_tabs);

    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(22, 18, 22, 12);
    inside->setSpacing(4);
    inside->addWidget(m_context);
    inside->addWidget(paragraph(headline, TextStyle::DialogTitle, Role::Text));
    inside->addSpacing(8);
    inside->addWidget(m_notice);
    inside->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(inside, 1);
    layout->addWidget(separator());
    layout->addWidget(buildFooter());

    m_arming.setSingleShot(true);
    m_arming.setInterval(ArmingDelayMs);
    connect(&m_arming, &QTimer::timeout, this, &ConfirmTransactionDialog::updateControls);
    connect(m_details, &TransactionDetails::feeChosen, this, &ConfirmTransactionDialog::feeChosen);
    connect(m_notice, &WarningBox::wayOutTaken, this, [this] {
        if (m_state == State::Ended)
            Q_EMIT retryRequested();
        else
            Q_EMIT unlockRequested();
    });
    m_reject->setFocus();
    updateControls();
}

QWidget *ConfirmTransactionDialog::buildWaiting()
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 24, 0, 24);
    line->setSpacing(12);
    m_spinner = new Spinner(22);
    m_waiting =
        paragraph(tr("Reading the chain and simulating the transaction…"), TextStyle::Body, Role::Secondary);
    line->addWidget(m_spinner, 0, Qt::AlignTop);
    line->addWidget(m_waiting, 1);
    return widget;
}

QWidget *ConfirmTransactionDialog::buildFooter()
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(22, 14, 22, 14);
    line->setSpacing(10);
    m_reason = paragraph({}, TextStyle::Label, Role::Secondary);
    m_reason->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_reject = new QPushButton(tr("Reject"));
    m_close = new QPushButton(tr("Close"));
    m_confirm = new QPushButton(tr("Confirm"));
    Theme::setKind(m_confirm, ButtonKind::Accent);
    line->addWidget(m_reason, 1);
    for (QPushButton *button : {m_reject, m_close, m_confirm}) {
        // Enter anywhere in the dialog must press nothing.
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    m_close->hide();
    connect(m_reject, &QPushButton::clicked, this, &ConfirmTransactionDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &ConfirmTransactionDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmTransactionDialog::confirm);
    return widget;
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
    connect(this, &ConfirmTransactionDialog::approved, flow, &TransactionFlow::approve);
    connect(this, &ConfirmTransactionDialog::turnedDown, flow, &TransactionFlow::reject);
    setPreview(flow->preview());
    setState(flow->state(), flow->error());
}

void ConfirmTransactionDialog::setPreview(const TransactionPreviewPtr &preview)
{
    const bool material =
        preview && (!m_preview || preview->digest != m_preview->digest ||
                    preview->risks != m_preview->risks || preview->ankrIn != m_preview->ankrIn);
    m_preview = preview;
    if (material)
        m_arming.start();
    if (preview) {
        m_context->setText(tr("Confirm transaction · %1").arg(plainText(preview->networkName, 60)));
        m_details->setPreview(*preview, m_names);
        m_data->setPreview(*preview, m_names);
        m_hex->setPreview(*preview);
    }
    updateControls();
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

void ConfirmTransactionDialog::forgetError()
{
    m_error.reset();
    updateControls();
}

/// Why **Confirm** can't be pressed; empty when it can.
QString ConfirmTransactionDialog::confirmBlock() const
{
    if (m_signingBlock)
        return *m_signingBlock;
    switch (m_state) {
    case State::Preparing:
        return m_preview ? tr("Reading the chain again…") : QString(tr("Not ready yet."));
    case State::AwaitingApproval:
        break;
    case State::Signing:
        return tr("Signing…");
    case State::Journalling:
        return tr("Writing it down before it is sent…");
    case State::Broadcasting:
    case State::Sent:
        return tr("Sending…");
    case State::Ended:
        return tr("Nothing was sent.");
    }
    if (!m_preview)
        return tr("Not ready yet.");
    if (!m_preview->canConfirm())
        return tr("It can't be confirmed: see above.");
    return {};
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
    m_details->setFeeChoiceEnabled(m_state == State::AwaitingApproval && m_preview &&
                                   m_preview->estimatedGas > 0);
    m_reason->setText(block);
    showNotice();
}

void ConfirmTransactionDialog::showNotice()
{
    m_notice->setVisible(m_error.has_value());
    if (!m_error)
        return;
    const bool locked = m_error->code == ErrorCode::VaultLocked && m_state == State::AwaitingApproval;
    m_notice->setKind(locked ? WarningBox::Kind::Caution : WarningBox::Kind::Danger);
    m_notice->setText(describeError(*m_error), tr("Nothing was sent."));
    m_notice->setWayOut(locked ? tr("Unlock") : m_state == State::Ended ? tr("Try again") : QString());
}

void ConfirmTransactionDialog::confirm()
{
    if (m_preview && confirmBlock().isEmpty() && !m_arming.isActive())
        Q_EMIT approved(m_preview->digest);
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
    QDialog::reject();
}

} // namespace capstan
