// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/abi.h"

#include <QString>

namespace capstan {

/// A contract call taken apart for a person to read. What a selector or argument means is told by
/// core/contracts; unknown data has an empty function name.
struct DecodedArgument
{
    enum class Meaning { Plain, AnkrAmount, Provider, Account };
    QString name;
    QString type; ///< canonical ABI type
    abi::Value value;
    Meaning meaning = Meaning::Plain;
};

struct DecodedCall
{
    QString functionName; ///< "undelegate"; empty when unknown
    QString signature;    ///< "undelegate(address,uint256)"
    std::vector<DecodedArgument> arguments;
    std::vector<DecodedCall> calls = {}; ///< those that a multicall makes, which are no multicalls themselves
    bool isKnown() const { return !functionName.isEmpty(); }
};

} // namespace capstan
