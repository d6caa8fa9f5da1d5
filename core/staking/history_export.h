// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/history_entry.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace capstan {

/// What a history is of, for its export.
struct HistorySubject
{
    HistoryKey key;
    QHash<Address, QString> providerNames; ///< as the person or the profile calls them; not trusted
};

/// The machine-readable word for a kind: "stake", "unstake", "claim_unstaked", "claim_rewards",
/// "unstake_rewards", "restake", "claim_combined", "unknown".
QString historyKindName(HistoryKind kind);

/// CSV after RFC 4180 with CRLF, UTF-8, a header line, oldest first. Dates are ISO 8601 in UTC; amounts are
/// exact, in whole ANKR or ETH with '.', never grouped. A fee stands once per transaction, so that the column
/// can be added up; it is empty where it is not known or another account paid it. A text that a spreadsheet
/// would take for a formula begins with an apostrophe.
QByteArray historyCsv(const HistorySubject &subject, const std::vector<HistoryEntry> &newestFirst);

/// The same as JSON (amounts as decimal strings in wei), with chain, genesis and account.
QByteArray historyJson(const HistorySubject &subject, const std::vector<HistoryEntry> &newestFirst);

} // namespace capstan
