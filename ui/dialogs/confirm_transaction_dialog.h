// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/transaction_flow.h"
#include "ui/dialogs/transaction_details.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QStackedWidget;
class QTabWidget;

namespace capstan {

class Spinner;
class WarningBox;

/// **Confirm transaction**: what will be signed, before it is. **Confirm** approves exactly the digest of the
/// preview that is shown; it can be pressed only some time after that preview appeared, never by Enter. Esc
/// is
/// **Reject**.
class ConfirmTransactionDialog : public QDialog
{
    Q_OBJECT
public:
    /// How long a preview must have been on the screen.
    static constexpr int ArmingDelayMs = 800;

    /// @p headline is the action in words. @p signingBlock says why this account can't sign at all
    /// (watch-only); none: it can.
    ConfirmTransactionDialog(const QString &headline, const TransactionNames &names,
                             const std::optional<QString> &signingBlock, QWidget *parent);

    /// Shows @p flow, and carries what is chosen here to it. It takes the place of one that was followed
    /// before.
    void follow(TransactionFlow *flow);

    // What follow() feeds, and what a test can.
    void setPreview(const TransactionPreviewPtr &preview);
    void setState(TransactionFlow::State state, const std::optional<Error> &error);

    /// What stood in the way is out of it: takes the notice away.
    void forgetError();

    void reject() override;

Q_SIGNALS:
    void feeChosen(capstan::FeeLevel level);
    void approved(const capstan::Hash32 &digest);
    void turnedDown();                                   ///< **Reject** before anything was signed
    void retryRequested();                               ///< the flow has ended with an error
    void unlockRequested();                              ///< the keys are locked
    void sent(const capstan::TransactionRecord &record); ///< signed, journalled and on its way

private:
    QWidget *buildWaiting();
    QWidget *buildFooter();
    void confirm();
    void updateControls();
    QString confirmBlock() const;
    void showNotice();

    TransactionNames m_names;
    std::optional<QString> m_signingBlock;
    QPointer<TransactionFlow> m_flow;
    TransactionPreviewPtr m_preview;
    TransactionFlow::State m_state = TransactionFlow::State::Preparing;
    std::optional<Error> m_error;
    QTimer m_arming;

    QLabel *m_context;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    TransactionDetails *m_details;
    TransactionData *m_data;
    TransactionHex *m_hex;
    WarningBox *m_notice;
    Spinner *m_spinner = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_reject = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace capstan
