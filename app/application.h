// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/notifier.h"
#include "core/base/result.h"
#include "core/network/network_profile.h"
#include "core/wallet/secret_store.h"

#include <QString>

#include <memory>
#include <optional>

namespace capstan {

class AutoLock;
class MainWindow;
class ReminderService;
class SettingsStore;
class StakingService;
class Theme;
class TransactionService;
class TrayIcon;
class Vault;

struct ApplicationOptions
{
    NetworkProfile network;
    QString profileDir; ///< made when it is missing; readable by its owner only
    /// The published development key of local chains is the account, held in memory and unlocked, and the
    /// window says so. Only on a devnet profile.
    bool demo = false;
    /// Where ciphertext is kept; null: the system's keychain or files in the profile, as the person chose, or
    /// memory in a demo.
    std::unique_ptr<SecretStore> secrets = nullptr;
    /// Who shows reminders; null: the system's.
    std::unique_ptr<Notifier> notifier = nullptr;
    Theme *theme = nullptr; ///< gets the scheme that was chosen; null: nothing does
    /// Why `network` is not the one that was chosen in the settings.
    std::optional<Error> networkError = {};
};

/// The network that was chosen in the settings of @p profileDir; else @p builtIn. Errors as
/// NetworkFiles::find().
Result<NetworkProfile> chosenNetwork(const NetworkProfile &builtIn, const QString &profileDir);

/// The composition root: makes every service once, wires them, and takes them down in order.
class Application
{
public:
    /// @return AlreadyRunning, FileUnwritable, DatabaseTooNew, DatabaseFailure, or NotSupported for a demo on
    /// a chain that is not a devnet.
    static Result<std::unique_ptr<Application>> create(ApplicationOptions options);
    ~Application();

    MainWindow *window() const;
    Vault *vault() const;
    AutoLock *autoLock() const;
    SettingsStore *settings() const;
    StakingService *staking() const;
    TransactionService *transactions() const;
    ReminderService *reminders() const; ///< its setEnabled() is the switch of the notifications
    TrayIcon *tray() const;             ///< its setEnabled() is the switch of the tray

private:
    struct Parts;
    explicit Application(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace capstan
