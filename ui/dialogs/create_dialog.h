// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/mnemonic.h"
#include "ui/dialogs/account_dialog.h"

#include <memory>

namespace capstan {

class PhraseCheck;
class PhraseView;
class SecretClipboard;

/// **Create account**: a new recovery phrase to write down, a check that it was, and the passphrase.
class CreateDialog : public AccountDialog
{
    Q_OBJECT
public:
    /// All outlive the dialog.
    CreateDialog(Vault *vault, UnlockThrottle *throttle, const Clock *clock, SecretClipboard *clipboard,
                 QWidget *parent);

    void done(int result) override;

protected:
    void entered(int number) override;
    VaultJob *begin(const QString &name, SecretBytes passphrase) override;
    QString nothingDone() const override;

private:
    QWidget *lengthChoice();
    void addWordsStep(SecretClipboard *clipboard);
    void addCheckStep();
    void generate(int words);
    void submit();
    void check();

    int m_words = 0;
    int m_check = 0;
    int m_protect = 0;
    bool m_backedUp = false;
    std::shared_ptr<const Mnemonic> m_phrase;
    PhraseView *m_view = nullptr;
    PhraseCheck *m_questions = nullptr;
};

} // namespace capstan
