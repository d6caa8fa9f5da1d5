// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/manual_clock.h"
#include "tests/unit/core/wallet/faulty_store.h"
#include "tests/unit/core/wallet/wallet_samples.h"
#include "tests/unit/ui/parts.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/unlock_throttle.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/widgets/secret_edit.h"

#include <QTest>

namespace capstan::test {

inline const auto Right = QStringLiteral("correct horse");

/// What the dialogs of keys need, with a keychain that fails when a test says so.
struct KeyDesk : OpenVault<FaultyStore>
{
    KeyDesk()
        : OpenVault(ScryptCost{1u << 4, 8, 1})
    {
    }
    /// "Savings" with a key, and two accounts of a phrase that is not backed up.
    void fill()
    {
        VERIFY_RESULT(outcome(vault->importPrivateKey(privateKey(1), QStringLiteral("Savings"),
                                                      secret("correct horse"), &jobs)));
        VERIFY_RESULT(importPhrase(phrase(), {accountAt(0), accountAt(1)}, "correct horse", false));
    }
    Account keyAccount() const { return vault->accounts().front(); }
    Account phraseAccount() const { return vault->accounts().back(); }

    UnlockThrottle throttle;
    ManualClock clock;
    SecretClipboard clipboard;
};

inline void fill(const QWidget &dialog, const QString &name, const QString &text)
{
    QVERIFY2(field(dialog, name), qPrintable(name));
    field(dialog, name)->setText(text);
}
/// Presses a button that has to be enabled.
inline void press(const QWidget &dialog, const QString &name)
{
    QVERIFY2(button(dialog, name), qPrintable(name));
    QVERIFY2(button(dialog, name)->isEnabled(), qPrintable(button(dialog, name)->accessibleDescription()));
    button(dialog, name)->click();
}
/// Why a button is disabled; empty when it is not.
inline QString refusalOf(const QWidget &dialog, const QString &name)
{
    const auto *found = button(dialog, name);
    return !found               ? QStringLiteral("no such button")
           : found->isEnabled() ? QString()
                                : found->accessibleDescription();
}

} // namespace capstan::test
