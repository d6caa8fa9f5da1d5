// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/account_dialog.h"

#include "core/wallet/vault.h"
#include "ui/dialogs/account_name.h"
#include "ui/dialogs/new_passphrase.h"
#include "ui/dialogs/passphrase_tries.h"
#include "ui/text/error_text.h"
#include "ui/text/key_text.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/warning_box.h"

#include <QPushButton>

namespace capstan {

AccountDialog::AccountDialog(const QString &title, Vault *vault, UnlockThrottle *throttle, const Clock *clock,
                             QWidget *parent)
    : StepDialog(title, parent)
    , m_vault(vault)
    , m_tries(new PassphraseTries(throttle, clock, this))
{
    connect(m_tries, &PassphraseTries::waitChanged, this, &AccountDialog::checkProtectStep);
}

int AccountDialog::addProtectStep(const QString &acceptWords)
{
    const int step = addStep({tr("Name and passphrase"), keptText(m_vault->storeKind()), acceptWords});
    m_name = addField(tr("Name"));
    m_name->setMaxLength(MaxAccountNameLength);
    m_name->setText(freeAccountName(m_vault->accounts()));
    connect(m_name, &QLineEdit::textChanged, this, &AccountDialog::checkProtectStep);
    if (m_vault->hasKeys()) {
        m_existing = addSecretField(tr("Passphrase"));
        addHint(paragraph(tr("The passphrase of your other accounts; one opens them all."), TextStyle::Label,
                          Role::Secondary));
        connect(m_existing, &QLineEdit::textChanged, this, &AccountDialog::checkProtectStep);
    } else {
        m_new = new NewPassphrase(tr("Passphrase"), tr("Repeat passphrase"));
        addGap();
        addHint(m_new);
        addHint(paragraph(tr("It is asked for before anything is signed. Nobody can reset it: keep it, and "
                             "keep what this account can be restored from."),
                          TextStyle::Label, Role::Secondary));
        connect(m_new, &NewPassphrase::changed, this, &AccountDialog::checkProtectStep);
    }
    m_filesOffer = new WarningBox(WarningBox::Kind::Caution);
    m_filesOffer->hide();
    addBelowProblem(m_filesOffer);
    connect(m_filesOffer, &WarningBox::wayOutTaken, this, &AccountDialog::keepInFiles);
    return step;
}

void AccountDialog::enterProtectStep()
{
    m_name->setFocus();
    m_name->selectAll();
    checkProtectStep();
}

void AccountDialog::checkProtectStep()
{
    if (!m_name || !m_name->isVisibleTo(this) || isBusy())
        return;
    QString missing;
    if (m_name->text().trimmed().isEmpty())
        missing = tr("Give the account a name.");
    else if (m_new)
        missing = m_new->missing();
    else if (const QString wait = m_tries->wait(); !wait.isEmpty())
        missing = wait;
    else if (m_existing->text().isEmpty())
        missing = tr("Enter the passphrase.");
    setAcceptEnabled(missing.isEmpty(), missing);
    // With files offered, the passphrase that was chosen is still there.
    const bool waits = m_new && !m_filesOffer->isHidden() && m_new->first()->text().isEmpty();
    setNote(waits ? QString() : missing);
}

void AccountDialog::submitProtectStep()
{
    m_passphrase = m_new ? m_new->takePassphrase() : m_existing->takePassphrase();
    run();
}

void AccountDialog::run()
{
    setProblem({});
    offerFiles(false);
    setBusy(tr("Encrypting, writing and reading back…"));
    VaultJob *job = begin(m_name->text().trimmed(), m_passphrase.clone());
    connect(job, &VaultJob::finished, this, &AccountDialog::onFinished);
}

void AccountDialog::onFinished(const Result<void> &outcome)
{
    setBusy({});
    m_tries->record(outcome ? std::nullopt : std::optional(outcome.error()));
    const bool files =
        !outcome && outcome.error().code == ErrorCode::NoKeychain && !m_vault->hasKeys() && !isDismissed();
    if (!files)
        m_passphrase.wipe();
    if (isDismissed())
        return;
    if (outcome) {
        accept();
        return;
    }
    setProblem(importProblem(outcome.error()), nothingDone());
    offerFiles(files);
    if (m_existing)
        m_existing->setFocus();
    else if (!files)
        m_new->first()->setFocus();
}

void AccountDialog::offerFiles(bool offered)
{
    m_filesOffer->setVisible(offered);
    checkProtectStep();
    if (offered) {
        m_filesOffer->setText(tr("The keys can be kept in encrypted files instead. This is weaker."),
                              weakerFilesText());
        m_filesOffer->setWayOut(tr("Keep the keys in files"));
        m_filesOffer->wayOut()->setFocus();
    }
    fit(false);
}

void AccountDialog::keepInFiles()
{
    const Result<void> chosen = m_vault->chooseStore(SecretStore::Kind::Files);
    if (chosen)
        run();
    else
        setProblem(describeError(chosen.error()), nothingDone());
}

} // namespace capstan
