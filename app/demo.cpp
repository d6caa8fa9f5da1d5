// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "core/base/hex.h"
#include "core/wallet/vault.h"
#include "ui/main_window.h"

#include <QCoreApplication>

namespace capstan {

namespace {

// Account 0 of every local development chain; published in their documentation, so nobody's.
constexpr char16_t DevelopmentKey[] = u"0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
constexpr auto DemoPassphrase = "capstan demo";

SecretBytes secretOf(const char *text)
{
    return SecretBytes::copyOf(viewOf(QByteArray(text)));
}

} // namespace

QString demoBanner()
{
    return QCoreApplication::translate(
               "Application", "Demo on a local chain. The account is a published development key, held in "
                              "memory for this run: "
                              "it is worth nothing, never send anything to it. Its passphrase is “%1”.")
        .arg(QString::fromLatin1(DemoPassphrase));
}

void bringInDemoAccount(Vault *vault, MainWindow *window)
{
    const auto showFailure = [window](const Result<void> &outcome) {
        if (!outcome)
            window->showError(outcome.error());
    };
    auto *imported = vault->importPrivateKey(SecretBytes::copyOf(*fromHex(DevelopmentKey)),
                                             QCoreApplication::translate("Application", "Demo"),
                                             secretOf(DemoPassphrase), window);
    QObject::connect(imported, &VaultJob::finished, window, showFailure);
    auto *unlocked = vault->unlock(secretOf(DemoPassphrase), window);
    QObject::connect(unlocked, &VaultJob::finished, window, showFailure);
}

} // namespace capstan
