// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/program_fixture.h"

#include "core/base/hex.h"
#include "core/staking/staking_service.h"
#include "core/transactions/transaction_service.h"
#include "core/wallet/file_secret_store.h"
#include "core/wallet/vault.h"
#include "tests/gui/pictures.h"
#include "tests/support/silent_notifier.h"
#include "ui/main_window.h"

#include <QDir>
#include <QJsonArray>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

const auto Passphrase = u"violet tractor umbrella"_s;

} // namespace

ProgramFixture::ProgramFixture()
{
    m_theme.setScheme(qEnvironmentVariable("CAPSTAN_PICTURES_THEME") == u"dark" ? ColorScheme::Dark
                                                                                : ColorScheme::Light);
}

ProgramFixture::~ProgramFixture() = default;

void ProgramFixture::startChain(const QStringList &startOptions, const QStringList &seedOptions)
{
    m_chain = std::make_unique<Devnet>();
    QVERIFY(m_chain->start(startOptions, seedOptions));
    m_profile = std::make_unique<QTemporaryDir>();
}

void ProgramFixture::open(Person::Way way, bool demo, const QUrl &node)
{
    auto network = NetworkProfile::fromFile(m_chain->networkFile());
    QVERIFY(network.has_value());
    if (!node.isEmpty())
        network->rpcUrls = {node};
    std::unique_ptr<SecretStore> secrets;
    if (!demo)
        secrets = std::make_unique<FileSecretStore>(m_profile->filePath(u"secrets"_s));
    auto notifier = std::make_unique<SilentNotifier>();
    m_notifier = notifier.get();
    ApplicationOptions options{*network, m_profile->path(), demo, std::move(secrets), std::move(notifier)};
    if (m_followsTheme) {
        chooseTheme();
        options.theme = &m_theme;
    }
    auto made = Application::create(std::move(options));
    QVERIFY(made.has_value());
    m_program = *std::move(made);
    m_person = std::make_unique<Person>(way);
    m_program->window()->resize(1180, 760);
    m_program->window()->fill();
    m_program->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_program->window()));
}

/// Where nothing is chosen yet; what is no INI file is left as it is.
void ProgramFixture::chooseTheme() const
{
    QSettings file(m_profile->filePath(u"capstan.ini"_s), QSettings::IniFormat);
    if (file.status() == QSettings::NoError && !file.contains(u"look/theme"_s))
        file.setValue(u"look/theme"_s, Theme::scheme() == ColorScheme::Dark ? u"dark"_s : u"light"_s);
}

void ProgramFixture::openDemo(Person::Way way)
{
    open(way, true);
    PERSON(m_person->waitFor(u"Manage"_s));
}

void ProgramFixture::openDemoOn(const QUrl &node)
{
    open(Person::Way::Mouse, true, node);
}

void ProgramFixture::openWallet(Person::Way way, int number)
{
    m_account = number;
    open(way, false);
    const auto secret = [] { return SecretBytes::copyOf(viewOf(Passphrase.toUtf8())); };
    if (!m_program->vault()->hasKeys()) {
        const QString key =
            m_chain->facts()[u"accounts"_s].toArray()[number].toObject()[u"privateKey"_s].toString();
        QSignalSpy imported(m_program->vault()->importPrivateKey(SecretBytes::copyOf(*fromHex(key)),
                                                                 u"Mine"_s, secret(), m_program->vault()),
                            &VaultJob::finished);
        QVERIFY(imported.wait(Patience));
    }
    QSignalSpy unlocked(m_program->vault()->unlock(secret(), m_program->vault()), &VaultJob::finished);
    QVERIFY(unlocked.wait(Patience));
    QVERIFY(unlocked[0][0].value<Result<void>>().has_value());
    PERSON(m_person->waitFor(u"Manage"_s));
}

void ProgramFixture::openWatched(Person::Way way)
{
    open(way, false);
    if (m_program->vault()->accounts().empty())
        QVERIFY(m_program->vault()
                    ->addWatchOnly(Address::fromHex(addressOf(0)).value(), u"Watched"_s)
                    .has_value());
    PERSON(m_person->waitFor(u"Manage"_s));
}

void ProgramFixture::closeProgram()
{
    m_program.reset();
    m_person.reset();
}

void ProgramFixture::cleanup()
{
    closeProgram();
    m_chain.reset();
    m_profile.reset();
}

void ProgramFixture::confirm()
{
    const std::size_t before = records().size();
    PERSON(m_person->waitFor(u"Confirm transaction"_s));
    PERSON(m_person->waitToSee(u"^Nonce$"_s));
    PERSON(m_person->press(u"Confirm"_s, Patience));
    PERSON(m_person->waitFor(u"Go to dashboard"_s, Patience));
    // The page opens once it is written down, which may be before the node has it.
    QTRY_VERIFY_WITH_TIMEOUT(
        records().size() == before + 1 && records().front().state >= TransactionState::Sent, Patience);
}

void ProgramFixture::confirmAndMine()
{
    confirm();
    if (QTest::currentTestFailed())
        return;
    mine(1);
    QTRY_VERIFY_WITH_TIMEOUT(records().front().blockNumber.has_value(), Patience);
    const std::uint64_t block = *records().front().blockNumber;
    QTRY_VERIFY_WITH_TIMEOUT(m_program->staking()->snapshot()->block.number >= block, Patience);
}

void ProgramFixture::look(const QString &name)
{
    QTest::qWait(200); // until hover and focus effects and queued layouts have come to rest
    const QString folder = qEnvironmentVariable("CAPSTAN_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(pictureOf(m_program->window()).save(QDir(folder).filePath(name + u".png"_s)));
    QCOMPARE(findingsOf(m_program->window()).join(u'\n'), QString());
}

void ProgramFixture::lookAtConfirmation(const QString &name)
{
    PERSON(m_person->waitFor(u"Confirm transaction"_s));
    PERSON(m_person->waitToSee(u"^Nonce$"_s));
    const auto *confirm = Person::find(u"Confirm"_s);
    QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), Patience);
    look(name);
}

void ProgramFixture::mine(int blocks)
{
    m_chain->rpc(u"anvil_mine"_s, {u"0x%1"_s.arg(blocks, 0, 16)});
}

QString ProgramFixture::addressOf(int number) const
{
    return m_chain->facts()[u"accounts"_s].toArray()[number].toObject()[u"address"_s].toString();
}

std::vector<TransactionRecord> ProgramFixture::records() const
{
    return m_program->transactions()->records(Address::fromHex(addressOf(m_account)).value());
}

QJsonObject ProgramFixture::truthOf(const QString &provider) const
{
    for (const auto &value : truth()[u"providers"_s].toArray()) {
        if (value.toObject()[u"name"_s].toString() == provider)
            return value.toObject();
    }
    return {};
}

} // namespace capstan
