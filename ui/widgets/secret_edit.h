// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <QLineEdit>

namespace capstan {

/// A field for a passphrase or a key. What was typed is inside the field no longer than until it is taken,
/// and never goes to the clipboard, a word prediction, or a drag.
class SecretEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretEdit(QWidget *parent = nullptr);

    /// The text as UTF-8 in Unicode's NFC, so that two keyboards give one passphrase. The field is empty
    /// after.
    SecretBytes takePassphrase();
    /// The same, and it stays in the field.
    SecretBytes passphrase() const;
    /// As typed, in no normal form: for a password that another program encrypted with. Empty after.
    SecretBytes takePassword();
    /// In form KD, as BIP-39 has it. It stays in the field.
    SecretBytes phrasePassphrase() const;
    /// 64 hex digits, with or without 0x, blanks around ignored. The field is empty after.
    /// @return InvalidKey when it is anything else.
    Result<SecretBytes> takePrivateKey();
    /// Empties the field and wipes what was in it.
    void wipe();

    bool hasSameTextAs(const SecretEdit &other) const { return text() == other.text(); }

private:
    QString takeText();
};

} // namespace capstan
