// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/send_outcome.h"

#include <array>

namespace capstan {

namespace {

struct Wording
{
    QLatin1StringView part; ///< lower case
    SendOutcome outcome;
};

// In this order: "replacement transaction underpriced" is about a nonce, "transaction underpriced" isn't.
constexpr std::array Wordings{
    Wording{QLatin1StringView("already known"), SendOutcome::Taken},
    Wording{QLatin1StringView("alreadyknown"), SendOutcome::Taken},
    Wording{QLatin1StringView("known transaction"), SendOutcome::Taken},
    Wording{QLatin1StringView("already imported"), SendOutcome::Taken},
    Wording{QLatin1StringView("already exists"), SendOutcome::Taken},
    Wording{QLatin1StringView("already in mempool"), SendOutcome::Taken},
    Wording{QLatin1StringView("with same hash"), SendOutcome::Taken},
    Wording{QLatin1StringView("nonce too low"), SendOutcome::NonceUsed},
    Wording{QLatin1StringView("nonce is too low"), SendOutcome::NonceUsed},
    Wording{QLatin1StringView("oldnonce"), SendOutcome::NonceUsed},
    Wording{QLatin1StringView("lower than the current nonce"), SendOutcome::NonceUsed},
    Wording{QLatin1StringView("replacement"), SendOutcome::NonceTaken},
    Wording{QLatin1StringView("could not replace"), SendOutcome::NonceTaken},
    Wording{QLatin1StringView("to replace existing"), SendOutcome::NonceTaken},
    Wording{QLatin1StringView("same nonce"), SendOutcome::NonceTaken},
    Wording{QLatin1StringView("insufficient funds"), SendOutcome::InsufficientFunds},
    Wording{QLatin1StringView("insufficientfunds"), SendOutcome::InsufficientFunds},
    Wording{QLatin1StringView("insufficient balance"), SendOutcome::InsufficientFunds},
    Wording{QLatin1StringView("upfront cost exceeds"), SendOutcome::InsufficientFunds},
    Wording{QLatin1StringView("up-front cost"), SendOutcome::InsufficientFunds},
    Wording{QLatin1StringView("underpriced"), SendOutcome::FeeTooLow},
    Wording{QLatin1StringView("feetoolow"), SendOutcome::FeeTooLow},
    Wording{QLatin1StringView("fee too low"), SendOutcome::FeeTooLow},
    Wording{QLatin1StringView("less than block base fee"), SendOutcome::FeeTooLow},
    Wording{QLatin1StringView("below current base fee"), SendOutcome::FeeTooLow},
    Wording{QLatin1StringView("minimum gas price"), SendOutcome::FeeTooLow},
    Wording{QLatin1StringView("minimum required priority fee"), SendOutcome::FeeTooLow},
    Wording{QLatin1StringView("pool is full"), SendOutcome::PoolFull},
    Wording{QLatin1StringView("account limit exceeded"), SendOutcome::PoolFull},
    Wording{QLatin1StringView("tries to replace pending"), SendOutcome::PoolFull},
};

} // namespace

SendOutcome classifySendError(const Error &error)
{
    if (error.code != ErrorCode::RpcError && error.code != ErrorCode::Reverted)
        return SendOutcome::NoAnswer;
    const QString words = error.detail.toLower();
    for (const Wording &wording : Wordings) {
        if (words.contains(wording.part))
            return wording.outcome;
    }
    return SendOutcome::Refused;
}

Result<void> readSendResult(const Result<Hash32> &answer, const Hash32 &expected)
{
    if (answer) {
        if (*answer == expected)
            return {};
        return failure(ErrorCode::InconsistentReply, QStringLiteral("eth_sendRawTransaction"));
    }
    switch (classifySendError(answer.error())) {
    case SendOutcome::Taken:
        return {};
    case SendOutcome::NonceUsed:
    case SendOutcome::NonceTaken:
        return failure(ErrorCode::NonceConflict, answer.error().detail);
    case SendOutcome::InsufficientFunds:
        return failure(ErrorCode::InsufficientEth, answer.error().detail);
    case SendOutcome::FeeTooLow:
    case SendOutcome::PoolFull:
    case SendOutcome::Refused:
    case SendOutcome::NoAnswer:
        break;
    }
    return tl::unexpected(answer.error());
}

} // namespace capstan
