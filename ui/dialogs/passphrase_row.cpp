// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphrase_row.h"

#include "core/wallet/vault.h"
#include "ui/dialogs/passphrase_tries.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace capstan {

PassphraseRow::PassphraseRow(QWidget *parent)
    : QWidget(parent)
    , m_edit(new SecretEdit)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 10, 0, 0);
    line->setSpacing(12);
    auto *label = textLabel(tr("Passphrase"), TextStyle::Body, Role::Text);
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(label->text());
    line->addWidget(label);
    line->addWidget(m_edit, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseRow::changed);
    hide();
}

void PassphraseRow::ask(const Authorise &authorise, UnlockThrottle *throttle, const Clock *clock)
{
    m_authorise = authorise;
    m_tries = new PassphraseTries(throttle, clock, this);
    connect(m_tries, &PassphraseTries::waitChanged, this, &PassphraseRow::changed);
    show();
    Q_EMIT changed();
}

QString PassphraseRow::block() const
{
    if (!m_tries)
        return {};
    if (m_checking)
        return tr("Checking the passphrase…");
    const QString wait = m_tries->wait();
    if (!wait.isEmpty())
        return wait;
    return m_edit->text().isEmpty() ? tr("Enter the passphrase to sign.") : QString();
}

void PassphraseRow::submit(const Hash32 &digest)
{
    if (!m_tries || !block().isEmpty())
        return;
    m_checking = digest;
    // The vault owns the job: it ends well even if the dialog is closed by the system.
    VaultJob *job = m_authorise(digest, m_edit->takePassphrase());
    connect(job, &VaultJob::finished, this,
            [this, digest](const Result<void> &outcome) { finish(digest, outcome); });
    Q_EMIT changed();
}

void PassphraseRow::forget()
{
    m_edit->wipe();
    m_checking.reset();
}

void PassphraseRow::finish(const Hash32 &digest, const Result<void> &outcome)
{
    m_tries->record(outcome ? std::nullopt : std::optional(outcome.error()));
    if (m_checking != digest)
        return;
    m_checking.reset();
    Q_EMIT changed();
    if (outcome) {
        Q_EMIT authorised(digest);
        return;
    }
    m_edit->setFocus();
    Q_EMIT refused(outcome.error());
}

} // namespace capstan
