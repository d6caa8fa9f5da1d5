// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/transaction_record.h"
#include "core/transactions/transaction_preview.h"

#include <QObject>

namespace capstan {

struct TransactionContext;

/// One transaction from the wish to its first broadcast:
///   Preparing → AwaitingApproval → Signing → Journalling → Broadcasting → Sent
/// and, from any of the first four, Ended (rejected, or an error before anything was signed). Once journalled
/// the TransactionTracker follows it, so a flow that is deleted after Signing loses nothing.
class TransactionFlow : public QObject
{
    Q_OBJECT
public:
    enum class State { Preparing, AwaitingApproval, Signing, Journalling, Broadcasting, Sent, Ended };
    Q_ENUM(State)

    ~TransactionFlow() override;

    State state() const { return m_state; }
    const TransactionAction &action() const { return m_action; }
    TransactionPreviewPtr preview() const { return m_preview; }          ///< from AwaitingApproval on
    std::optional<TransactionRecord> record() const { return m_record; } ///< from Broadcasting on
    std::optional<Error> error() const { return m_error; }               ///< why it ended; none when rejected

    /// In AwaitingApproval: another preview with other fees.
    void chooseFee(FeeLevel level);
    /// In AwaitingApproval: reads the chain again and publishes a new preview.
    void refresh();
    /// In AwaitingApproval: signs exactly the transaction with @p digest, or ends with PreviewChanged.
    void approve(const Hash32 &digest);
    void reject();

Q_SIGNALS:
    void stateChanged(capstan::TransactionFlow::State state);
    void previewChanged(const capstan::TransactionPreviewPtr &preview);

private:
    friend class TransactionService;
    TransactionFlow(const TransactionContext &context, const Address &account, const TransactionAction &action,
                    QObject *parent);

    State m_state = State::Preparing;
    TransactionAction m_action;
    TransactionPreviewPtr m_preview;
    std::optional<TransactionRecord> m_record;
    std::optional<Error> m_error;
};

} // namespace capstan
