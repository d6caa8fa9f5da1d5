// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/add_account_dialog.h"

#include "core/wallet/vault.h"
#include "ui/dialogs/account_name.h"
#include "ui/dialogs/passphrase_tries.h"
#include "ui/text/error_text.h"
#include "ui/text/key_text.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/secret_edit.h"

#include <algorithm>

namespace capstan {

namespace {

/// The first of the standard paths that no account of the phrase has.
Result<DerivationPath> nextPath(const std::vector<Account> &accounts, const Address &phrase)
{
    for (std::uint32_t index = 0;; ++index) {
        const Result<DerivationPath> path = accountPath(PathScheme::Standard, index);
        const bool taken = path && std::any_of(accounts.begin(), accounts.end(), [&](const Account &each) {
                               return each.phrase == phrase && each.path == path->text();
                           });
        if (!taken)
            return path;
    }
}

} // namespace

AddAccountDialog::AddAccountDialog(Vault *vault, const Account &account, UnlockThrottle *throttle,
                                   const Clock *clock, QWidget *parent)
    : FormDialog(tr("Add account"), {}, tr("Add"), parent)
    , m_vault(vault)
    , m_phrase(account.phrase.value_or(account.address))
    , m_path(nextPath(vault->accounts(), m_phrase))
    , m_tries(new PassphraseTries(throttle, clock, this))
    , m_name(addField(tr("Name")))
    , m_passphrase(addSecretField(tr("Passphrase")))
{
    setHeading(tr("Add account"), tr("Another account of the same recovery phrase as “%1”, at %2. What backs "
                                     "up one of them backs up all.")
                                      .arg(plainText(account.name, 60), m_path ? m_path->text() : QString()));
    m_name->setMaxLength(MaxAccountNameLength);
    m_name->setText(freeAccountName(vault->accounts()));
    connect(m_name, &QLineEdit::textChanged, this, &AddAccountDialog::check);
    connect(m_passphrase, &QLineEdit::textChanged, this, &AddAccountDialog::check);
    connect(m_tries, &PassphraseTries::waitChanged, this, &AddAccountDialog::check);
    connect(this, &FormDialog::submitted, this, &AddAccountDialog::submit);
    check();
    m_passphrase->setFocus();
}

void AddAccountDialog::check()
{
    if (isBusy())
        return;
    QString missing = m_tries->wait();
    if (!m_path)
        missing = describeError(m_path.error());
    else if (missing.isEmpty() && m_name->text().trimmed().isEmpty())
        missing = tr("Give the account a name.");
    else if (missing.isEmpty() && m_passphrase->text().isEmpty())
        missing = tr("Enter the passphrase.");
    setAcceptEnabled(missing.isEmpty(), missing);
    setNote(missing);
}

void AddAccountDialog::submit()
{
    if (!m_path)
        return;
    setProblem({});
    setBusy(tr("Making the account…"));
    VaultJob *job = m_vault->addPhraseAccount(m_phrase, {*m_path, m_name->text().trimmed()},
                                              m_passphrase->takePassphrase(), m_vault);
    connect(job, &VaultJob::finished, this, &AddAccountDialog::onFinished);
}

void AddAccountDialog::onFinished(const Result<void> &outcome)
{
    setBusy({});
    m_tries->record(outcome ? std::nullopt : std::optional(outcome.error()));
    if (isDismissed())
        return;
    if (outcome) {
        accept();
        return;
    }
    setProblem(importProblem(outcome.error()), tr("No account was added."));
    m_passphrase->setFocus();
    check();
}

} // namespace capstan
