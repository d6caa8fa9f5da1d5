// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace capstan {

struct TestCertificate
{
    QSslCertificate certificate;
    QSslKey key;
};

/// A self-signed certificate for the address @p ip, with a new key, valid from and to so many seconds from
/// now.
TestCertificate makeTestCertificate(const QByteArray &ip, long fromSeconds, long toSeconds);

} // namespace capstan
