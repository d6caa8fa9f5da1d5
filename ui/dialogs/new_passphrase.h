// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_bytes.h"

#include <QWidget>

namespace capstan {

class SecretEdit;
class StrengthBar;

/// A passphrase that is being chosen: its field, how strong it is, and the field to repeat it in.
class NewPassphrase : public QWidget
{
    Q_OBJECT
public:
    /// Shorter ones can be guessed at too easily once a copy of what they protect is out.
    static constexpr int MinimumLength = 8;

    /// @p name "Passphrase", @p repeatName "Repeat passphrase": the fields' names.
    NewPassphrase(const QString &name, const QString &repeatName, QWidget *parent = nullptr);

    /// What is still missing, as a sentence; empty: nothing.
    QString missing() const;
    /// NFC. Both fields are empty after.
    SecretBytes takePassphrase();
    /// As typed.
    SecretBytes takePassword();
    void wipe();
    SecretEdit *first() const { return m_first; }

Q_SIGNALS:
    void changed();

private:
    void onText();

    SecretEdit *m_first;
    StrengthBar *m_strength;
    SecretEdit *m_repeat;
};

} // namespace capstan
