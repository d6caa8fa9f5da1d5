// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reveal_phrase_dialog.h"

#include "core/wallet/vault.h"
#include "ui/dialogs/passphrase_tries.h"
#include "ui/dialogs/phrase_check.h"
#include "ui/dialogs/phrase_view.h"
#include "ui/text/error_text.h"
#include "ui/text/key_text.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/warning_box.h"

#include <QPushButton>

namespace capstan {

RevealPhraseDialog::RevealPhraseDialog(Vault *vault, const Account &account, UnlockThrottle *throttle,
                                       const Clock *clock, SecretClipboard *clipboard, QWidget *parent)
    : StepDialog(tr("Back up"), parent)
    , m_vault(vault)
    , m_clock(clock)
    , m_account(account.phrase.value_or(account.address))
    , m_wasBackedUp(account.backedUp)
    , m_tries(new PassphraseTries(throttle, clock, this))
{
    setMinimumWidth(540);
    addSteps(account, clipboard);
    connect(m_passphrase, &QLineEdit::textChanged, this, &RevealPhraseDialog::check);
    connect(m_tries, &PassphraseTries::waitChanged, this, &RevealPhraseDialog::check);
    connect(m_questions, &PhraseCheck::changed, this, &RevealPhraseDialog::check);
    connect(m_view, &PhraseView::resized, this, [this] { fit(true); });
    connect(this, &FormDialog::submitted, this, &RevealPhraseDialog::submit);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &RevealPhraseDialog::tick);
    showStep(m_ask);
}

void RevealPhraseDialog::addSteps(const Account &account, SecretClipboard *clipboard)
{
    m_ask = addStep({tr("Back up"),
                     tr("Shows the recovery phrase of “%1” for a minute. Look around first: nobody else, and "
                        "no camera, should see it.")
                         .arg(plainText(account.name, 60)),
                     tr("Show the words")});
    m_passphrase = addSecretField(tr("Passphrase"));
    m_words = addStep({tr("Recovery phrase"), {}, tr("I wrote them down")});
    m_secondPassphrase = new WarningBox(WarningBox::Kind::Info);
    m_secondPassphrase->setText(tr("This phrase has a passphrase of its own."),
                                tr("Without it the words give other accounts. It is not shown here."));
    m_secondPassphrase->hide();
    addHint(m_secondPassphrase);
    m_view = new PhraseView(clipboard);
    addHint(m_view);
    m_checkStep =
        addStep({tr("Is it written down?"), tr("Type these words from your notes."), tr("Confirm")});
    m_questions = new PhraseCheck;
    addHint(m_questions);
}

void RevealPhraseDialog::entered(int number)
{
    m_second.stop();
    if (number == m_ask) {
        m_passphrase->setFocus();
    } else if (number == m_words) {
        m_view->setPhrase({m_phrase, &m_phrase->mnemonic});
        m_closesAtMs =
            m_clock->monotonicMs() + std::chrono::duration_cast<std::chrono::milliseconds>(ShownFor).count();
        m_second.start();
        tick();
        acceptButton()->setFocus();
    } else {
        m_view->setPhrase(nullptr);
        m_questions->setPhrase({m_phrase, &m_phrase->mnemonic});
        m_questions->setFocus();
    }
    check();
}

void RevealPhraseDialog::check()
{
    if (isBusy() || currentStep() == m_words) {
        setAcceptEnabled(true);
        return;
    }
    QString missing;
    if (currentStep() == m_ask) {
        missing = m_tries->wait();
        if (missing.isEmpty() && m_passphrase->text().isEmpty())
            missing = tr("Enter the passphrase.");
    } else if (!m_questions->isComplete()) {
        missing = tr("Enter the three words.");
    }
    setAcceptEnabled(missing.isEmpty(), missing);
    setNote(missing);
}

void RevealPhraseDialog::submit()
{
    setProblem({});
    if (currentStep() == m_ask) {
        setBusy(tr("Opening the phrase…"));
        PhraseJob *job = m_vault->revealPhrase(m_account, m_passphrase->takePassphrase(), m_vault);
        connect(job, &PhraseJob::finished, this, &RevealPhraseDialog::takePhrase);
    } else if (currentStep() == m_words) {
        if (m_wasBackedUp)
            accept();
        else
            showStep(m_checkStep);
    } else {
        confirm();
    }
}

void RevealPhraseDialog::takePhrase(const Result<std::shared_ptr<const Phrase>> &phrase)
{
    setBusy({});
    m_tries->record(phrase ? std::nullopt : std::optional(phrase.error()));
    if (isDismissed())
        return;
    if (!phrase) {
        setProblem(keysProblem(phrase.error()), tr("The phrase was not shown."));
        m_passphrase->setFocus();
        check();
        return;
    }
    m_phrase = *phrase;
    m_secondPassphrase->setVisible(!m_phrase->passphrase.isEmpty());
    if (m_wasBackedUp)
        setStep(m_words, {tr("Recovery phrase"), {}, tr("Done")});
    showStep(m_words, true);
}

void RevealPhraseDialog::confirm()
{
    if (const int wrong = m_questions->refuseWrong(); wrong > 0) {
        setProblem(tr("Word %1 is another one.").arg(wrong),
                   tr("Compare your notes with the words: Back shows them."));
        return;
    }
    const Result<void> confirmed = m_vault->confirmBackup(m_account);
    if (confirmed)
        accept();
    else
        setProblem(describeError(confirmed.error()), tr("The account stays marked “Not backed up”."));
}

void RevealPhraseDialog::tick()
{
    const qint64 leftMs = m_closesAtMs - m_clock->monotonicMs();
    if (leftMs <= 0)
        dismiss();
    else
        setNote(tr("Closes in %1 s.").arg((leftMs + 999) / 1000));
}

void RevealPhraseDialog::done(int result)
{
    m_second.stop();
    m_view->setPhrase(nullptr);
    m_questions->setPhrase(nullptr);
    m_phrase.reset();
    StepDialog::done(result);
}

} // namespace capstan
