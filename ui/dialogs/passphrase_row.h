// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/ethereum/hash32.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace capstan {

class PassphraseTries;
class SecretEdit;
class UnlockThrottle;
class VaultJob;

/// **Passphrase**, where each signature needs it. Hidden, and of no weight, until ask() was called.
class PassphraseRow : public QWidget
{
    Q_OBJECT
public:
    /// Starts to check the passphrase for the signature of a digest.
    using Authorise = std::function<VaultJob *(const Hash32 &digest, SecretBytes passphrase)>;

    explicit PassphraseRow(QWidget *parent = nullptr);

    /// @p throttle and @p clock outlive it.
    void ask(const Authorise &authorise, UnlockThrottle *throttle, const Clock *clock);
    bool isAsked() const { return m_tries; }
    /// Why nothing can be submitted now; empty: it can.
    QString block() const;
    /// Takes what was typed out of the field, and answers with authorised() or refused().
    void submit(const Hash32 &digest);
    /// Wipes what was typed, and gives up a check under way.
    void forget();

Q_SIGNALS:
    void changed(); ///< block()
    void authorised(const capstan::Hash32 &digest);
    void refused(const capstan::Error &error);

private:
    void finish(const Hash32 &digest, const Result<void> &outcome);

    Authorise m_authorise;
    PassphraseTries *m_tries = nullptr;
    SecretEdit *m_edit;
    std::optional<Hash32> m_checking; ///< what for
};

} // namespace capstan
