// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/transaction_flow.h"
#include "ui/dialogs/passphrase_row.h"
#include "ui/dialogs/transaction_details.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace capstan {

class Spinner;
class WarningBox;

/// **Confirm transaction**: what will be signed, before it is. **Confirm** approves exactly the digest of the
/// preview that is shown; it can be pressed only some time after that preview appeared, never by Enter. Esc
/// is **Reject**. What has changed since a person looked first is said, and holds **Confirm** back; their own
/// choice of a fee is no such change.
class ConfirmTransactionDialog : public QDialog
{
    Q_OBJECT
public:
    /// How long a preview must have been on the screen, and one that differs from what was shown before.
    static constexpr int ArmingDelayMs = 800;
    static constexpr int ChangeDelayMs = 1000;

    /// @p headline is the action in words. @p signingBlock says why this account can't sign at all
    /// (watch-only); none: it can.
    ConfirmTransactionDialog(const QString &headline, const TransactionNames &names,
                             const std::optional<QString> &signingBlock, QWidget *parent);

    /// Once it asks, **Confirm** needs the passphrase, too, and a wrong one signs nothing.
    PassphraseRow *passphrase() const { return m_passphrase; }

    /// Shows @p flow, and carries what is chosen here to it. It takes the place of one that was followed
    /// before.
    void follow(TransactionFlow *flow);

    // What follow() feeds, and what a test can.
    void setPreview(const TransactionPreviewPtr &preview);
    void setState(TransactionFlow::State state, const std::optional<Error> &error);

    /// What stands in the way, while the state stays; none: it is out of it.
    void tell(const std::optional<Error> &error);
    /// The keys were locked: closes as **Reject** does, unless it is being signed. @return whether it closed.
    bool closeForLock();

    void reject() override;

Q_SIGNALS:
    void feeChosen(capstan::FeeLevel level);
    void customFeeChosen(const capstan::DynamicFee &fee);
    void advancedChosen(const capstan::AdvancedChoice &choice);
    void codeAccepted(const capstan::Address &code); ///< Risk::Kind::ImplementationChanged was read
    /// @p overrides: the risks that were insisted on.
    void approved(const capstan::Hash32 &digest, const capstan::RiskOverrides &overrides);
    void turnedDown();                                   ///< **Reject** before anything was signed
    void retryRequested();                               ///< the flow has ended with an error
    void unlockRequested();                              ///< the keys are locked
    void sent(const capstan::TransactionRecord &record); ///< signed, journalled and on its way

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildWaiting();
    QWidget *buildTabs();
    QWidget *buildFooter();
    void connectTabs();
    void confirm();
    void approve(const Hash32 &digest);
    void noteChanges(const TransactionPreview &preview);
    void updateControls();
    QString confirmBlock() const;
    void showNotice();
    void fitHeight();
    void revealRisks();
    bool canSign() const { return !m_signingBlock; }

    TransactionNames m_names;
    std::optional<QString> m_signingBlock;
    QPointer<TransactionFlow> m_flow;
    TransactionPreviewPtr m_preview;
    std::optional<TransactionPreview> m_baseline; ///< what was shown first, with the fee chosen last
    int m_fittedHeight = 0;                       ///< of the window, as fitHeight() left it
    bool m_revealsRisks = false;                  ///< until the person scrolls
    bool m_isChoosing = false;                    ///< the next preview is the answer to a choice made here
    TransactionFlow::State m_state = TransactionFlow::State::Preparing;
    std::optional<Error> m_error;
    QTimer m_arming;

    QLabel *m_context;
    QStackedWidget *m_stack;
    TransactionDetails *m_details;
    TransactionData *m_data;
    TransactionHex *m_hex;
    WarningBox *m_notice;
    WarningBox *m_changes;
    WarningBox *m_watchOnly;
    PassphraseRow *m_passphrase;
    QTabWidget *m_tabs = nullptr;
    QScrollArea *m_scroll = nullptr;
    Spinner *m_spinner = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_reject = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace capstan
