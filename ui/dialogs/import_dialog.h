// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/address_probe.h"
#include "core/wallet/phrase_accounts.h"
#include "ui/dialogs/account_dialog.h"

class QTabBar;

namespace capstan {

class FoundAccountsList;
class ImportSource;
class KeySource;
class KeystoreSource;
class PhraseSource;
class StakingService;

/// **Import account**: from a recovery phrase, a private key or a keystore file. A phrase's accounts are
/// shown with what they hold, to choose from.
class ImportDialog : public AccountDialog
{
    Q_OBJECT
public:
    /// Of each scheme.
    static constexpr std::uint32_t ShownAccounts = 5;

    /// All outlive the dialog.
    ImportDialog(Vault *vault, StakingService *staking, UnlockThrottle *throttle, const Clock *clock,
                 QWidget *parent);
    ~ImportDialog() override;

    void done(int result) override;

protected:
    void entered(int number) override;
    VaultJob *begin(const QString &name, SecretBytes passphrase) override;
    QString nothingDone() const override;

private:
    void addSourceStep();
    void addAccountsStep();
    void chooseTab(int tab);
    ImportSource *source() const;
    void check();
    void submit();
    void submitSource();
    void submitPhrase();
    void submitKey();
    void submitKeystore();
    void takeAccounts(const Result<std::vector<FoundAccount>> &accounts);
    void takeKey(const Result<std::shared_ptr<const SecretBytes>> &key);
    void readFacts();
    void refuse(const QString &problem);

    StakingService *m_staking;
    int m_source = 0;
    int m_accounts = 0;
    int m_protect = 0;
    QTabBar *m_tabs = nullptr;
    PhraseSource *m_phraseSource = nullptr;
    KeySource *m_keySource = nullptr;
    KeystoreSource *m_keystoreSource = nullptr;
    FoundAccountsList *m_list = nullptr;
    std::vector<Address> m_addresses;
    // One of the two, once it is known.
    std::shared_ptr<const Phrase> m_phrase;
    std::shared_ptr<const SecretBytes> m_key;
};

} // namespace capstan
