// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "core/staking/staking_service.h"
#include "core/wallet/keystore_job.h"
#include "core/wallet/vault.h"
#include "ui/dialogs/found_accounts_list.h"
#include "ui/dialogs/import_sources.h"
#include "ui/text/error_text.h"
#include "ui/text/key_text.h"
#include "ui/widgets/card.h"

#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

ImportDialog::ImportDialog(Vault *vault, StakingService *staking, UnlockThrottle *throttle,
                           const Clock *clock, QWidget *parent)
    : AccountDialog(tr("Import account"), vault, throttle, clock, parent)
    , m_staking(staking)
{
    setMinimumWidth(580);
    addSourceStep();
    addAccountsStep();
    m_protect = addProtectStep(tr("Import"));
    connect(this, &FormDialog::submitted, this, &ImportDialog::submit);
    showStep(m_source);
}

/// A field that loses the focus reports it, which needs all of the dialog: so before it comes apart.
ImportDialog::~ImportDialog()
{
    hide();
}

void ImportDialog::addSourceStep()
{
    m_source = addStep({tr("Import account"), {}, tr("Continue")});
    m_tabs = new QTabBar;
    m_tabs->setAccessibleName(tr("Import from"));
    m_tabs->setObjectName(u"sources"_s);
    m_tabs->setExpanding(false);
    addHint(m_tabs);
    addHint(separator());
    m_phraseSource = new PhraseSource;
    m_keySource = new KeySource;
    m_keystoreSource = new KeystoreSource;
    m_tabs->addTab(tr("Recovery phrase"));
    m_tabs->addTab(tr("Private key"));
    m_tabs->addTab(tr("Keystore file"));
    for (ImportSource *each :
         {static_cast<ImportSource *>(m_phraseSource), static_cast<ImportSource *>(m_keySource),
          static_cast<ImportSource *>(m_keystoreSource)}) {
        addHint(each);
        connect(each, &ImportSource::changed, this, [this] {
            setProblem({});
            check();
        });
        connect(each, &ImportSource::left, this, &ImportDialog::check);
        connect(each, &ImportSource::resized, this, [this] { fit(true); });
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportDialog::chooseTab);
}

void ImportDialog::addAccountsStep()
{
    m_accounts =
        addStep({tr("Which accounts?"),
                 tr("One phrase has many accounts, and wallets number them in different orders. Those that "
                    "were used are ticked; further ones can be added later."),
                 tr("Continue")});
    m_list = new FoundAccountsList;
    addHint(m_list);
    connect(m_list, &FoundAccountsList::changed, this, &ImportDialog::check);
    connect(m_list, &FoundAccountsList::retryRequested, this, &ImportDialog::readFacts);
}

ImportSource *ImportDialog::source() const
{
    switch (m_tabs->currentIndex()) {
    case 0:
        return m_phraseSource;
    case 1:
        return m_keySource;
    default:
        return m_keystoreSource;
    }
}

void ImportDialog::chooseTab(int)
{
    for (ImportSource *each :
         {static_cast<ImportSource *>(m_phraseSource), static_cast<ImportSource *>(m_keySource),
          static_cast<ImportSource *>(m_keystoreSource)})
        each->setVisible(each == source());
    setProblem({});
    check();
    fit(true);
}

void ImportDialog::entered(int number)
{
    if (number == m_source) {
        chooseTab(m_tabs->currentIndex());
        source()->setFocus();
    } else if (number == m_accounts) {
        m_list->setFocus();
        check();
    } else {
        enterProtectStep();
    }
}

void ImportDialog::check()
{
    if (isBusy())
        return;
    QString missing;
    if (currentStep() == m_source)
        missing = source()->missing();
    else if (currentStep() == m_accounts)
        missing = m_list->chosen().empty() ? tr("Choose an account.") : QString();
    else
        return;
    setAcceptEnabled(missing.isEmpty(), missing);
    setNote(missing);
}

void ImportDialog::submit()
{
    setProblem({});
    if (currentStep() == m_source)
        submitSource();
    else if (currentStep() == m_accounts)
        showStep(m_protect);
    else
        submitProtectStep();
}

void ImportDialog::submitSource()
{
    m_phrase.reset();
    m_key.reset();
    if (source() == m_phraseSource)
        submitPhrase();
    else if (source() == m_keySource)
        submitKey();
    else
        submitKeystore();
}

void ImportDialog::submitPhrase()
{
    const Result<std::shared_ptr<const Phrase>> phrase = m_phraseSource->phrase();
    if (!phrase) {
        refuse(phraseProblem(phrase.error()));
        return;
    }
    m_phrase = *phrase;
    setBusy(tr("Finding its accounts…"));
    auto *job = new FirstAccountsJob(m_phrase, ShownAccounts, this);
    connect(job, &FirstAccountsJob::finished, this, &ImportDialog::takeAccounts);
}

void ImportDialog::takeAccounts(const Result<std::vector<FoundAccount>> &accounts)
{
    setBusy({});
    if (isDismissed())
        return;
    if (!accounts) {
        refuse(phraseProblem(accounts.error()));
        return;
    }
    m_addresses.clear();
    for (const FoundAccount &account : *accounts)
        m_addresses.push_back(account.address);
    m_list->setAccounts(*accounts, vault()->accounts());
    readFacts();
    showStep(m_accounts);
}

void ImportDialog::readFacts()
{
    m_list->setReading();
    AddressProbe *probe = m_staking->probe(m_addresses, m_list);
    connect(probe, &AddressProbe::finished, m_list,
            [this, asked = m_addresses](const Result<std::vector<AddressFacts>> &facts) {
                // Another phrase may have been entered meanwhile.
                if (asked == m_addresses)
                    m_list->setFacts(facts);
            });
}

void ImportDialog::submitKey()
{
    Result<SecretBytes> key = m_keySource->takeKey();
    if (!key) {
        refuse(tr("That is not a private key: it has 64 digits from 0 to 9 and a to f."));
        m_keySource->setFocus();
        return;
    }
    m_key = std::make_shared<const SecretBytes>(std::move(*key));
    showStep(m_protect);
}

void ImportDialog::submitKeystore()
{
    setBusy(tr("Opening the file…"));
    auto *job = new OpenKeystoreJob(m_keystoreSource->file(), m_keystoreSource->takePassword(), this);
    connect(job, &OpenKeystoreJob::finished, this, &ImportDialog::takeKey);
}

void ImportDialog::takeKey(const Result<std::shared_ptr<const SecretBytes>> &key)
{
    setBusy({});
    if (isDismissed())
        return;
    if (!key) {
        refuse(keystoreProblem(key.error()));
        m_keystoreSource->setFocus();
        check();
        return;
    }
    m_key = *key;
    showStep(m_protect);
}

void ImportDialog::refuse(const QString &problem)
{
    setProblem(problem, nothingDone());
}

VaultJob *ImportDialog::begin(const QString &name, SecretBytes passphrase)
{
    if (m_key)
        return vault()->importPrivateKey(m_key->clone(), name, std::move(passphrase), vault());
    std::vector<Vault::PhraseAccount> accounts;
    for (const FoundAccount &account : m_list->chosen()) {
        const QString further =
            tr("%1 %2").arg(name.left(MaxAccountName - 4), QString::number(accounts.size() + 1));
        accounts.push_back({account.path, accounts.empty() ? name : further});
    }
    return vault()->importPhrase({m_phrase->mnemonic.clone(), m_phrase->passphrase.clone()},
                                 std::move(accounts), true, std::move(passphrase), vault());
}

QString ImportDialog::nothingDone() const
{
    return tr("Nothing was imported.");
}

void ImportDialog::done(int result)
{
    for (ImportSource *each :
         {static_cast<ImportSource *>(m_phraseSource), static_cast<ImportSource *>(m_keySource),
          static_cast<ImportSource *>(m_keystoreSource)})
        each->wipe();
    m_phrase.reset();
    m_key.reset();
    AccountDialog::done(result);
}

} // namespace capstan
