// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace capstan {

/// Why an address book's file is not taken (core/network/address_book_file.h), with the entry and the field
/// that it is about.
QString bookFileProblem(const Error &error);

} // namespace capstan
