// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMetaType>

/// Lets a Result of any type be a signal's argument: tl::expected claims to be comparable even when its value
/// is not (void has nothing to compare), and Qt believes it. A meta-type needs no comparison here.
template <class T>
struct QTypeTraits::has_operator_equal<tl::expected<T, capstan::Error>> : std::false_type
{
};
