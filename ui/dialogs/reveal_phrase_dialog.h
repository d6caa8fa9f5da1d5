// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/account_store.h"
#include "ui/dialogs/step_dialog.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace capstan {

class PassphraseTries;
class PhraseCheck;
class PhraseView;
class SecretClipboard;
class UnlockThrottle;
class Vault;
struct Phrase;

/// **Back up**: the passphrase, then the recovery phrase for a minute, then the check of three words that
/// confirms the backup.
class RevealPhraseDialog : public StepDialog
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds ShownFor{60};

    /// All outlive the dialog. @p account is of Kind::Phrase.
    RevealPhraseDialog(Vault *vault, const Account &account, UnlockThrottle *throttle, const Clock *clock,
                       SecretClipboard *clipboard, QWidget *parent);

    void done(int result) override;

protected:
    void entered(int number) override;

private:
    void addSteps(const Account &account, SecretClipboard *clipboard);
    void check();
    void submit();
    void takePhrase(const Result<std::shared_ptr<const Phrase>> &phrase);
    void confirm();
    void tick();

    Vault *m_vault;
    const Clock *m_clock;
    Address m_account;
    bool m_wasBackedUp;
    PassphraseTries *m_tries;
    int m_ask = 0;
    int m_words = 0;
    int m_checkStep = 0;
    SecretEdit *m_passphrase = nullptr;
    PhraseView *m_view = nullptr;
    WarningBox *m_secondPassphrase = nullptr;
    PhraseCheck *m_questions = nullptr;
    std::shared_ptr<const Phrase> m_phrase;
    qint64 m_closesAtMs = 0;
    QTimer m_second;
};

} // namespace capstan
