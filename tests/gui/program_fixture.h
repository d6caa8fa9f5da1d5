// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "tests/gui/person.h"
#include "tests/support/devnet.h"
#include "ui/widgets/theme.h"

#include <QTemporaryDir>

#include <memory>

namespace capstan {

class SilentNotifier;
struct TransactionRecord;

/// A chain, a profile, the whole program on them, and a person who uses it. The next line of a test may only
/// be reached by PERSON, which says what was missing.
class ProgramFixture : public QObject
{
    Q_OBJECT
public:
    static constexpr int Patience = 60'000; // of a step that the chain has to confirm

protected:
    ProgramFixture();
    ~ProgramFixture() override;

    /// Both take the options of `devnet.mjs start` and `devnet.mjs seed`.
    void startChain(const QStringList &startOptions = {}, const QStringList &seedOptions = {});
    /// The demo's account, the staker, opened with the stakes on the screen.
    void openDemo(Person::Way way);
    /// The same by way of @p node, without waiting for anything.
    void openDemoOn(const QUrl &node);
    /// A wallet with the key of the devnet's account @p number, kept as files in the profile; again on the
    /// same profile: what is there.
    void openWallet(Person::Way way, int number = 0);
    /// Only watches account 0, which takes no derivation of a key; again on the same profile: what is there.
    void openWatched(Person::Way way);
    /// The first run: no account yet.
    void openEmpty(Person::Way way) { open(way, false); }
    /// The program's settings choose the theme, beginning with the one of the pictures.
    void followTheme() { m_followsTheme = true; }
    void closeProgram();
    /// Through **Confirm transaction** to the page that follows it.
    void confirm();
    /// The same until it is in a block and the figures are read again.
    void confirmAndMine();
    void mine(int blocks);
    /// Nothing of what is seen may be cut or nameless. With CAPSTAN_PICTURES=FOLDER a picture goes there;
    /// CAPSTAN_PICTURES_THEME=dark makes it dark.
    void look(const QString &name);
    void lookAtConfirmation(const QString &name);
    QString addressOf(int number) const;
    std::vector<TransactionRecord> records() const;
    QJsonObject truth() const { return m_chain->truth(addressOf(m_account)); }
    QJsonObject truthOf(const QString &provider) const;

    Theme m_theme;
    std::unique_ptr<Devnet> m_chain;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Application> m_program;
    std::unique_ptr<Person> m_person;
    SilentNotifier *m_notifier = nullptr; ///< the program's
    int m_account = 0;

private:
    void open(Person::Way way, bool demo, const QUrl &node = {});
    void chooseTheme() const;

    bool m_followsTheme = false;

private Q_SLOTS:
    void cleanup();
};

} // namespace capstan

#define PERSON(step) QVERIFY2(step, qPrintable(m_person->lastError()))
