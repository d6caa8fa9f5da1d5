// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace capstan {

/// Through what the nodes are reached. A node on this machine is reached without any of it.
struct ProxySettings
{
    enum class Kind {
        System, ///< what the system says
        None,   ///< nothing, whatever the system says
        Socks5, ///< the proxy looks up the names (RFC 1928, address type 3), as Tor wants it
        Http,   ///< CONNECT (RFC 9110 §9.3.6)
    };
    static constexpr qsizetype MaxHostLength = 253;

    Kind kind = Kind::System;
    QString host = QStringLiteral("127.0.0.1"); ///< of Socks5 and Http; a name or an address
    std::uint16_t port = 9050;                  ///< of Socks5 and Http, above 0

    bool operator==(const ProxySettings &) const = default;
};

/// A host's name (letters, digits, '-', '.', RFC 1123) or an IP address without brackets.
bool isProxyHost(const QString &text);

} // namespace capstan
