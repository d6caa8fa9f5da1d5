// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace capstan {

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {}, qint64 number = 0)
{
    return tl::unexpected<Error>(Error{code, std::move(detail), number, {}});
}

} // namespace capstan
