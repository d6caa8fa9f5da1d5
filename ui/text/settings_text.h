// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/network_service.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace capstan {

/// What Capstan sends to whom, a paragraph each.
QStringList privacyNote();

/// "48 ms, block 26,471,908, 12 s old"; of a failure what is wrong, with the id that another chain named.
QString endpointTestText(const Result<EndpointFacts> &facts, const QLocale &locale = {});

/// Why a list of endpoints, or a network file, can't be taken; @p error of parseEndpoints(),
/// NetworkProfile::fromJson() or NetworkFiles.
QString networkProblem(const Error &error);

/// Settings by their part of the page and, for who opens the file, their @p keys in it:
/// "Look and formats (look/theme, look/dates), Proxy (proxy/kind)". A key that there is not stands alone.
QString settingsNames(const QStringList &keys);

/// The part of the changelog @p markdown on @p version, else what is unreleased, as plain text without the
/// marks of Markdown; empty: neither is there.
QString releaseNotes(const QString &markdown, const QString &version);

/// What a bug report needs. Plain English whatever the language, as it is for those who look for the fault.
struct DiagnosticFacts
{
    QString version;
    QString networkName;
    std::uint64_t chainId = 0;
    std::vector<EndpointHealth> endpoints;
    QStringList settings; ///< "key=value", nothing that tells who somebody is
    QStringList log;      ///< redacted lines
};
/// redacted() once more, line by line; of URLs the host alone.
QString diagnosticsText(const DiagnosticFacts &facts);

} // namespace capstan
