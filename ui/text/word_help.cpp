// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/word_help.h"

#include <QCoreApplication>

namespace capstan {

namespace {

/// Translated in the context "WordHelp".
class WordHelp
{
    Q_DECLARE_TR_FUNCTIONS(WordHelp)
public:
    static QString ofStakes(Word word);
    static QString ofTransactions(Word word);
};

QString WordHelp::ofStakes(Word word)
{
    switch (word) {
    case Word::Apr:
        return tr("The provider's rewards of the last full epoch, over a year. It tells what was, and promises "
                  "nothing.");
    case Word::Epoch:
        return tr("The contract's unit of time: so many blocks. Rewards, locks and waits count in epochs.");
    case Word::Status:
        return tr("Locked: nothing can be unstaked yet. Partially unlocked: a part can. Unlocked: all of it can.");
    case Word::Unlocks:
        return tr("When a stake can be unstaked. Times are estimates from the pace of blocks.");
    case Word::Rewards:
        return tr("What the stakes earned and was not claimed yet.");
    case Word::EarnsFrom:
        return tr("A stake earns from the epoch after the one it is made in.");
    case Word::LockedUntil:
        return tr("Until then the contract lets nobody take it out, not even you.");
    case Word::ClaimableFrom:
        return tr("Unstaked ANKR waits for some epochs, and is then brought into the account by a claim.");
    case Word::StopsEarning:
        return tr("What is unstaked earns no rewards any more from then on.");
    case Word::RewardsPaidOut:
        return tr("The contract pays the rewards of what is unstaked at once.");
    case Word::TotalStaked:
        return tr("What everybody together has staked with the provider.");
    case Word::Share:
        return tr("The provider's part of all that is staked in the contract.");
    default:
        return {};
    }
}

QString WordHelp::ofTransactions(Word word)
{
    switch (word) {
    case Word::NetworkFee:
        return tr("What the network takes for the transaction, in ETH, whether it succeeds or not. Capstan gets "
                  "nothing of it.");
    case Word::GasLimit:
        return tr("How much work the network may do for the transaction. What is not used is not paid.");
    case Word::Nonce:
        return tr("The number of the transaction among those of the account. Each is used once, in order.");
    case Word::MaxFee:
        return tr("The most that is paid for each unit of gas, the tip included (maxFeePerGas of EIP-1559).");
    case Word::Tip:
        return tr("What of it goes to who puts the transaction into a block (maxPriorityFeePerGas of EIP-1559).");
    case Word::Digest:
        return tr("The fingerprint of the transaction's bytes. It is what the key signs.");
    case Word::TransactionId:
        return tr("The transaction's hash, by which explorers and nodes find it.");
    case Word::Approval:
        return tr("How much ANKR the staking contract may take from the account, for stakes.");
    default:
        return {};
    }
}

} // namespace

QString wordHelp(Word word)
{
    const QString help = WordHelp::ofStakes(word);
    return help.isEmpty() ? WordHelp::ofTransactions(word) : help;
}

} // namespace capstan
