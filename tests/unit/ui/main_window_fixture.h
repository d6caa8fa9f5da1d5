// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rpc/endpoint_pool.h"
#include "core/staking/staking_service.h"
#include "core/storage/address_book.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/storage/provider_labels.h"
#include "core/transactions/transaction_service.h"
#include "core/wallet/memory_secret_store.h"
#include "core/wallet/vault.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"
#include "ui/main_window.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace capstan::test {

inline NetworkProfile profile(bool devnet)
{
    NetworkProfile profile;
    profile.name = QStringLiteral("Test");
    profile.chainId = devnet ? 31337 : 1;
    profile.rpcUrls = {QUrl(QStringLiteral("http://127.0.0.1:1"))};
    profile.devnet = devnet;
    return profile;
}

/// Everything that the application gives the window.
struct Program
{
    explicit Program(bool devnet = false)
        : database(Database::open(folder.filePath(QStringLiteral("p.sqlite"))).value())
        , accounts(database.get())
        , journal(database.get())
        , labels(database.get())
        , addressBook(database.get(), profile(devnet).chainId)
        , vault(&accounts, &secrets, ScryptCost{1u << 4, 8, 1})
        , pool(profile(devnet), &transport, &clock)
        , staking(&pool, &journal, &clock, nullptr, &labels)
        , transactions(TransactionContext{&pool, &vault, &journal, &accounts, &staking, &clock})
        , settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
    {
    }

    std::unique_ptr<MainWindow> make()
    {
        return std::make_unique<MainWindow>(&staking, &transactions, &vault, &clock, &settings, nullptr,
                                            nullptr, &addressBook);
    }

    std::unique_ptr<MainWindow> open()
    {
        auto window = make();
        window->fill();
        window->show();
        return window;
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    AccountStore accounts;
    Journal journal;
    ProviderLabels labels;
    AddressBook addressBook;
    MemorySecretStore secrets;
    Vault vault;
    ManualClock clock;
    ScriptedTransport transport;
    EndpointPool pool;
    StakingService staking;
    TransactionService transactions;
    QSettings settings;
};

} // namespace capstan::test
