// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ankr_staking.h"
#include "core/ethereum/revert_reason.h"

#include <QHash>

#include <algorithm>

namespace capstan::ankr_staking {

namespace {

using Meaning = DecodedArgument::Meaning;

struct Parameter
{
    QString name;
    abi::Type type;
    Meaning meaning = Meaning::Plain;
};

const QString Multicall = QStringLiteral("multicall");

struct KnownFunction
{
    QString name;
    std::vector<Parameter> parameters;

    std::vector<abi::Type> types() const
    {
        std::vector<abi::Type> list;
        std::ranges::transform(parameters, std::back_inserter(list), &Parameter::type);
        return list;
    }
    QString signature() const { return name + abi::tupleOf(types()).toString(); }
};

/// What a wallet may send to the staking contract or the token.
const std::vector<KnownFunction> &knownFunctions()
{
    const Parameter provider{QStringLiteral("validator"), abi::addressType(), Meaning::Provider};
    const Parameter amount{QStringLiteral("amount"), abi::uintType(256), Meaning::AnkrAmount};
    const auto account = [](const QString &name) {
        return Parameter{name, abi::addressType(), Meaning::Account};
    };
    static const std::vector<KnownFunction> list{
        {QStringLiteral("delegate"), {provider, amount}},
        {QStringLiteral("undelegate"), {provider, amount}},
        {QStringLiteral("claimPendingUndelegates"), {provider}},
        {QStringLiteral("claimStakingRewards"), {provider}},
        {QStringLiteral("claimDelegatorFee"), {provider}},
        {QStringLiteral("redelegateDelegatorFee"), {provider}},
        {QStringLiteral("migrateDelegator"), {account(QStringLiteral("delegator"))}},
        {Multicall, {{QStringLiteral("data"), abi::arrayOf(abi::bytesType())}}},
        {QStringLiteral("approve"), {account(QStringLiteral("spender")), amount}},
        {QStringLiteral("transfer"), {account(QStringLiteral("to")), amount}},
    };
    return list;
}

constexpr std::size_t SelectorSize = 4;

/// Without the calls that it makes.
DecodedCall decodeOne(BytesView data)
{
    if (data.size() < SelectorSize) {
        return {};
    }
    for (const KnownFunction &function : knownFunctions()) {
        const QString signature = function.signature();
        if (!std::ranges::equal(abi::selector(signature.toLatin1()), data.first(SelectorSize))) {
            continue;
        }
        const auto values = abi::decode(function.types(), data.subspan(SelectorSize));
        if (!values) {
            return {};
        }
        DecodedCall call{function.name, signature, {}};
        for (std::size_t i = 0; i < values->size(); ++i) {
            const Parameter &parameter = function.parameters[i];
            call.arguments.push_back(
                {parameter.name, parameter.type.toString(), (*values)[i], parameter.meaning});
        }
        return call;
    }
    return {};
}

} // namespace

DecodedCall decodeCall(BytesView data)
{
    DecodedCall call = decodeOne(data);
    if (call.functionName != Multicall)
        return call;
    for (const abi::Value &inner : call.arguments.front().value.list()) {
        DecodedCall made = decodeOne(inner.bytes());
        call.calls.push_back(made.functionName == Multicall ? DecodedCall{} : std::move(made));
    }
    return call;
}

RevertMeaning meaningOf(BytesView revertData)
{
    constexpr std::uint64_t arithmeticPanic = 0x11;
    static const QHash<QString, RevertMeaning> messages{
        {QStringLiteral("no remainder"), RevertMeaning::NoRemainder},
        {QStringLiteral("too low"), RevertMeaning::TooLow},
        {QStringLiteral("still locked"), RevertMeaning::StillLocked},
        {QStringLiteral("insufficient balance"), RevertMeaning::InsufficientBalance},
        {QStringLiteral("less than min"), RevertMeaning::LessThanMinimum},
        {QStringLiteral("not found"), RevertMeaning::ValidatorNotFound},
        {QStringLiteral("ERC20: insufficient allowance"), RevertMeaning::AllowanceTooLow},
        {QStringLiteral("ERC20: transfer amount exceeds allowance"), RevertMeaning::AllowanceTooLow},
        {QStringLiteral("ERC20: transfer amount exceeds balance"), RevertMeaning::TokenBalanceTooLow},
    };
    const RevertReason reason = decodeRevert(revertData);
    if (reason.kind == RevertReason::Kind::Panic && reason.panicCode == arithmeticPanic) {
        return RevertMeaning::RewardRounding;
    }
    return reason.kind == RevertReason::Kind::Message ? messages.value(reason.message, RevertMeaning::Unknown)
                                                      : RevertMeaning::Unknown;
}

} // namespace capstan::ankr_staking
