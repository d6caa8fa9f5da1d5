// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_bytes.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace capstan {

/// The way of a secret to the clipboard, for a person who asks for it: with the marks that keep it out of
/// clipboard histories, and taken back after a while, unless something else was copied meanwhile.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds Stay{30};

    explicit SecretClipboard(QObject *parent = nullptr, std::chrono::milliseconds stay = Stay);
    ~SecretClipboard() override;

    void copy(const SecretBytes &utf8);
    /// Takes it back now, if it is still there.
    void clear();

private:
    QByteArray m_digest; ///< of what was copied; empty: nothing
    QTimer m_timer;
};

} // namespace capstan
